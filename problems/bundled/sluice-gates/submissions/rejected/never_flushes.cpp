// Asks well, but what it writes stays in its buffer, and both sides wait.
#include <cstdio>

int main() {
    int n, dry;
    if (std::scanf("%d", &n) != 1) return 1;
    for (int gate = 1; gate <= n; ++gate) {
        std::printf("? 1 %d\n", gate);
        if (std::scanf("%d", &dry) != 1) return 1;
    }
    std::printf("!");
    for (int gate = 1; gate <= n; ++gate) std::printf(" 0");
    std::printf("\n");
}
