#include <iostream>
#include <vector>
#include <algorithm>
#include <cstdint>

// Subtask 5: nobody pays Mira, so a night costs the sum of its prices.
// For a purse C, the first night of the best plan begins at one of the stalls 0..f where f is as
// far as a night from stall 0 reaches; every plan has a border there. If the purse is small, f is
// small and there are many nights; if the purse is large, there are few nights: starts * nights
// is about N.

int main() {
    std::ios_base::sync_with_stdio(false);
    std::cin.tie(NULL);
    int n, k;
    std::cin >> n >> k;
    std::vector<int64_t> price(2 * n);
    for (int i = 0; i < n; ++i) {
        std::cin >> price[i];
        price[i] = -price[i];
        price[n + i] = price[i];
    }
    int64_t lo = *std::max_element(price.begin(), price.end());
    int64_t hi = 0;
    for (int i = 0; i < n; ++i) hi += price[i];

    std::vector<int> stop(2 * n + 1);
    auto check = [&](int64_t C) {
        int64_t sum = 0;
        int j = 0;
        for (int i = 0; i < 2 * n; ++i) {
            while (j < 2 * n && sum + price[j] <= C) sum += price[j++];
            stop[i] = j;
            sum -= price[i];
        }
        stop[2 * n] = 2 * n;
        for (int s = 0; s <= std::min(stop[0], n - 1); ++s) {
            int at = s, used = 0;
            while (at < s + n && used < k) {
                at = stop[at];
                ++used;
            }
            if (at >= s + n) return true;
        }
        return false;
    };

    while (lo < hi) {
        int64_t mid = lo + (hi - lo) / 2;
        if (check(mid)) hi = mid;
        else lo = mid + 1;
    }
    std::cout << lo << "\n";
    return 0;
}
