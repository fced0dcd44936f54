// Memory shared by children, which is nobody's own. accepts: MLE
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
int main() {
    const size_t part = 16 << 20;
    for (int i = 0; i < 6; i++) {
        auto *p = static_cast<volatile char *>(
            mmap(nullptr, part, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
        if (fork() > 0) continue;
        for (size_t at = 0; at < part; at += 4096) p[at] = 1;
        _exit(0);
    }
    // On a busy machine children take their time.
    while (wait(nullptr) > 0) continue;
    usleep(100000);
    write(1, "42\n", 3);
}
