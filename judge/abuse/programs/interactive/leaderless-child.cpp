// A child whose first thread has ended keeps the pipe open while its other thread lives. accepts: WA ILE
#include <pthread.h>
#include <thread>
#include <unistd.h>
int main() {
    int ready[2];
    char word;
    if (pipe(ready) != 0) return 1;
    if (fork() > 0) {
        close(ready[1]);
        if (read(ready[0], &word, 1) != 1) return 1;
        usleep(20000);
        return 0;
    }
    std::thread([&] {
        usleep(10000);
        if (write(ready[1], "x", 1) != 1) return;
        for (;;) pause();
    }).detach();
    pthread_exit(nullptr);
}
