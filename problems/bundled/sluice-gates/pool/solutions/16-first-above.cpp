#include <cstdio>
#include <vector>

int dry(int a, int b = 0) {
    if (b) std::printf("? 2 %d %d\n", a, b);
    else std::printf("? 1 %d\n", a);
    std::fflush(stdout);
    int d = -1;
    std::scanf("%d", &d);
    return d;
}

int main() {
    int n;
    std::scanf("%d", &n);
    std::vector<int> alone(n + 1);
    for (int g = 1; g <= n; ++g) alone[g] = dry(g);
    std::vector<int> source(n + 1, 0);
    for (int g = 1; g <= n; ++g)
        for (int h = 1; h <= n; ++h)
            if (alone[h] > alone[g] && dry(g, h) == alone[h]) {
                source[g] = h;  // h is upstream of g
                break;
            }
    std::printf("!");
    for (int g = 1; g <= n; ++g) std::printf(" %d", source[g]);
    std::printf("\n");
    return 0;
}
