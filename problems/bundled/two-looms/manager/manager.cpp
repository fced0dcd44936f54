// The manager: called as `manager FROM0 TO0 FROM1 TO1`, the pipes from and to the mountain (0)
// and the valley (1), with the input on standard input. Prints the share of the points, from 0
// to 1, on standard output and a message on standard error.
//
// It reads what a hall writes as it comes, passes signals on when they are asked for, and
// counts them. No hall can make it wait for good: when both wait for each other, or one for
// the other that has finished, that is the end. What grader.cpp says of the letters holds.
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

[[noreturn]] void finish(double share, const std::string& message) {
  std::printf("%.2f\n", share);
  std::fprintf(stderr, "%s\n", message.c_str());
  std::fflush(nullptr);
  _exit(0);
}

// The judge's own fault: no score.
[[noreturn]] void give_up(const char* why) {
  std::fprintf(stderr, "manager: %s\n", why);
  _exit(3);
}

struct Input {
  int n, d;
  long long full, most;
  std::string carpet, copy;
};

Input read_input() {
  Input input;
  if (!(std::cin >> input.n >> input.d >> input.full >> input.most >> input.carpet))
    give_up("the input ends early");
  if (input.carpet.size() != static_cast<size_t>(input.n)) give_up("the carpet is not as long as n");
  std::vector<bool> gone(input.n);
  for (int i = 0, position; i < input.d; ++i) {
    if (!(std::cin >> position) || position < 1 || position > input.n)
      give_up("the input lacks a position");
    gone[position - 1] = true;
  }
  for (int i = 0; i < input.n; ++i)
    if (!gone[i]) input.copy += input.carpet[i];
  return input;
}

struct Hall {
  std::string name;
  int from = -1, to = -1;
  std::string outgoing;  // what is still to be written to it
  std::string signals;   // of the other hall, not yet asked for
  std::string answer;    // the valley's
  bool waits = false, finished = false, closed = false;
};

void open_pipes(char** paths, Hall* halls) {
  for (int i = 0; i < 2; ++i) {
    halls[i].from = open(paths[2 * i], O_RDONLY);
    halls[i].to = open(paths[2 * i + 1], O_WRONLY);
    if (halls[i].from < 0 || halls[i].to < 0) give_up("cannot open a pipe");
    fcntl(halls[i].to, F_SETFL, O_NONBLOCK);
  }
}

struct Talk {
  const Input& input;
  Hall halls[2];
  long long count = 0;

  explicit Talk(const Input& given) : input(given) {
    halls[0].name = "the mountain";
    halls[1].name = "the valley";
    std::string numbers = std::to_string(input.n) + " " + std::to_string(input.d) + " ";
    halls[0].outgoing = numbers + input.carpet + "\n";
    halls[1].outgoing = numbers + input.copy + "\n";
  }

  void hear(int who, char letter) {
    Hall& hall = halls[who];
    if (hall.finished) {
      bool is_answer = who == 1 && (hall.answer.empty() || hall.answer.back() != '\n');
      if (!is_answer) finish(0, hall.name + " says more than it should");
      if (hall.answer.size() > input.carpet.size()) finish(0, "the valley's carpet has too many threads");
      hall.answer += letter;
    } else if (letter == '0' || letter == '1') {
      if (++count > input.most) finish(0, "more than " + std::to_string(input.most) + " signals");
      halls[1 - who].signals += letter;
    } else if (letter == '?' && !hall.waits) {
      hall.waits = true;
    } else if (letter == '.' && !hall.waits) {
      hall.finished = true;
    } else {
      finish(0, hall.name + " does not keep to the protocol");
    }
  }

  bool is_done(int who) const {
    const Hall& hall = halls[who];
    return hall.finished && (who == 0 || (!hall.answer.empty() && hall.answer.back() == '\n'));
  }

  void hand_over(Hall& hall) {
    if (!hall.waits || hall.signals.empty()) return;
    hall.outgoing += hall.signals + "\n";
    hall.signals.clear();
    hall.waits = false;
  }

  void read_from(int who) {
    char letters[4096];
    ssize_t got = read(halls[who].from, letters, sizeof letters);
    if (got < 0 && errno == EINTR) return;
    if (got <= 0) {
      halls[who].closed = true;
      if (!is_done(who)) {
        // A crash closes the pipe a little before it can be seen. It must come before the word.
        poll(nullptr, 0, 20);
        finish(0, halls[who].name + " ended early");
      }
    }
    for (ssize_t i = 0; i < got; ++i) hear(who, letters[i]);
  }

  static void write_to(Hall& hall) {
    ssize_t put = write(hall.to, hall.outgoing.data(), hall.outgoing.size());
    if (put > 0) hall.outgoing.erase(0, static_cast<size_t>(put));
    // Whoever has gone needs no more signals; whether it had said all is seen where it is read.
    if (put < 0 && errno == EPIPE) hall.outgoing.clear();
  }

  void wait_for_both() {
    pollfd events[4];
    for (int i = 0; i < 2; ++i) {
      events[i] = {halls[i].closed ? -1 : halls[i].from, POLLIN, 0};
      events[2 + i] = {halls[i].outgoing.empty() ? -1 : halls[i].to, POLLOUT, 0};
    }
    if (poll(events, 4, -1) < 0) return;
    for (int i = 0; i < 2; ++i) {
      if (events[2 + i].revents != 0) write_to(halls[i]);
      if (events[i].revents != 0) read_from(i);
    }
  }

  // A hall that waits, has nothing to come and can't be sent anything any more.
  void look_for_standstill() const {
    for (int i = 0; i < 2; ++i) {
      bool other_is_mute = halls[1 - i].finished || halls[1 - i].waits;
      if (halls[i].waits && other_is_mute)
        finish(0, halls[i].name + " waits for a signal that never comes");
    }
  }

  void run() {
    while (!is_done(0) || !is_done(1)) {
      wait_for_both();
      for (Hall& hall : halls) hand_over(hall);
      look_for_standstill();
    }
  }
};

// 1 up to `full` signals, then the square root of full / count, rounded down to two decimals
// (by whole numbers, so that it is the same everywhere).
double share_of(long long count, const Input& input) {
  if (count <= input.full) return 1;
  int hundredths = 0;
  while (count * (hundredths + 1) * (hundredths + 1) <= 10'000 * input.full) ++hundredths;
  return hundredths / 100.0;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  if (argc != 5) give_up("four pipes are wanted");
  Input input = read_input();
  Talk talk(input);
  open_pipes(argv + 1, talk.halls);
  talk.run();
  if (talk.halls[1].answer != input.carpet + "\n") finish(0, "the valley's carpet is not the mountain's");
  finish(share_of(talk.count, input), std::to_string(talk.count) + " signals");
}
