#include <algorithm>
#include <iostream>
#include <vector>

// All rotations and all ways to cut them into at most K nights, for N <= 18.
int main() {
    int n, k;
    std::cin >> n >> k;
    if (n > 18) {
        std::cerr << "too many stalls for this program\n";
        return 1;
    }
    std::vector<long long> a(n);
    for (auto& x : a) std::cin >> x;
    long long best = -1;
    for (int turn = 0; turn < n; turn++) {
        for (unsigned long mask = 0; mask < (1ul << (n - 1)); mask++) {
            if (__builtin_popcountl(mask) >= k) continue;
            long long worst = 0;
            for (int i = 0, from = 0; i < n; i++) {
                if (i < n - 1 && !(mask >> i & 1)) continue;
                // stalls from..i in one night: the dearest stretch, summed up plainly
                for (int l = from; l <= i; l++) {
                    long long sum = 0;
                    for (int r = l; r <= i; r++) {
                        sum -= a[r];
                        worst = std::max(worst, sum);
                    }
                }
                from = i + 1;
            }
            if (best < 0 || worst < best) best = worst;
        }
        std::rotate(a.begin(), a.begin() + 1, a.end());
    }
    std::cout << best << '\n';
}
