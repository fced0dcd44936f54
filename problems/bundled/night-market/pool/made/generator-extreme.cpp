#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

// Extremes: the largest numbers, one night or as many as there are stalls, all equal, one stall.
int main(int argc, char** argv) {
    if (argc < 3) return 2;
    std::string group = argv[1];
    std::mt19937 rng(std::atoi(argv[2]) * 7919u + group.back());
    auto below = [&](unsigned bound) { return int(rng() % bound); };

    int n = group == "group1" ? 10 : group == "group2" ? 100 : 1500;
    int size = group == "group1" ? 1000 : group == "group2" ? 1000000 : 1000000000;
    std::vector<int> a(n);
    switch (below(4)) {
        case 0:  // all prices at the limit
            for (int& x : a) x = -size;
            break;
        case 1:  // long stretch of prices after a long stretch of pay
            for (int i = 0; i < n; i++) a[i] = i < n / 2 ? size : -size + below(3);
            break;
        case 2:  // one dear stall
            for (int& x : a) x = -below(2);
            a[below(n)] = -size;
            break;
        default:  // plus and minus in turn
            for (int i = 0; i < n; i++) a[i] = i % 2 ? size - below(5) : -size + below(5);
    }
    if (group == "group5")
        for (int& x : a) x = x > 0 ? -x : x;
    int ks[] = {1, 2, n / 3, n - 1, n};
    int k = group == "group4" ? 1 : ks[below(5)];
    if (below(12) == 0) {
        n = 1;
        k = 1;
    }
    std::printf("%d %d\n", n, k);
    for (int i = 0; i < n; i++) std::printf("%d%c", a[i], i + 1 < n ? ' ' : '\n');
}
