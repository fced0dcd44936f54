// The grader of one hall: talks with the manager over standard input and output.
//
// From the manager comes a line "n d threads", the threads being the carpet or the copy, and
// later, for each '?', a line with all signals that have been sent and not been handed over
// yet. To the manager go '0' and '1' for signals, '?' to wait for some, and at the end a '.',
// after which the valley's carpet and the end of the line follow.
//
// The streams are set aside before any constructor of the program runs: what it prints goes
// nowhere, and what it reads is empty.
#include "looms.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace {

int from_manager = -1;
int to_manager = -1;
char unsent[4096];
size_t unsent_count = 0;
char arrived[4096];
size_t arrived_count = 0;
size_t arrived_at = 0;
bool in_signals = false;

[[noreturn]] void give_up(const char* why) {
  std::fprintf(stderr, "grader: %s\n", why);
  _exit(3);
}

// 101 is the first priority that is not reserved: earlier than all static objects.
__attribute__((constructor(101))) void take_streams() {
  from_manager = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  to_manager = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (from_manager < 0 || to_manager < 0 || nowhere < 0) give_up("cannot set the streams aside");
  if (dup2(nowhere, STDIN_FILENO) < 0 || dup2(nowhere, STDOUT_FILENO) < 0)
    give_up("cannot replace the streams");
  close(nowhere);
}

void send_all() {
  size_t done = 0;
  while (done < unsent_count) {
    ssize_t put = write(to_manager, unsent + done, unsent_count - done);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) give_up("the manager has gone");
    done += static_cast<size_t>(put);
  }
  unsent_count = 0;
}

void put(char letter) {
  if (unsent_count == sizeof unsent) send_all();
  unsent[unsent_count++] = letter;
}

char get() {
  while (arrived_at == arrived_count) {
    ssize_t got = read(from_manager, arrived, sizeof arrived);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) give_up("the manager has gone");
    arrived_count = static_cast<size_t>(got);
    arrived_at = 0;
  }
  return arrived[arrived_at++];
}

std::string get_line() {
  std::string line;
  for (char letter; (letter = get()) != '\n';) line += letter;
  return line;
}

}  // namespace

void flash(int signal) {
  if (signal != 0 && signal != 1) give_up("a signal must be 0 or 1");
  put(signal == 0 ? '0' : '1');
}

int watch() {
  for (;;) {
    if (!in_signals) {
      put('?');
      send_all();
      in_signals = true;
    }
    char letter = get();
    if (letter == '\n') in_signals = false;
    else return letter - '0';
  }
}

int main(int argc, char** argv) {
  if (argc < 2) give_up("the last argument must be the number of the hall, 0 or 1");
  bool is_mountain = std::string(argv[argc - 1]) == "0";
  std::string line = get_line();
  int n, d, begin;
  if (std::sscanf(line.c_str(), "%d %d%n", &n, &d, &begin) != 2) give_up("the first line lacks n and d");
  std::string threads = line.substr(begin + 1);
  if (is_mountain) {
    mountain(n, d, threads);
    put('.');
  } else {
    std::string carpet = valley(n, d, threads);
    put('.');
    for (char letter : carpet) put(letter);
    put('\n');
  }
  send_all();
  _exit(0);
}
