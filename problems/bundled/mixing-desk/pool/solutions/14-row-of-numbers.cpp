#include <iostream>
#include <map>
#include <numeric>
#include <vector>

// Group 3, where the instruments sit round the circle in the order of their numbers.
int main() {
    int n, m, k = 0;
    std::cin >> n >> m;
    for (int i = 0; i < m; ++i) {
        std::cin >> k;
        for (int j = 0, x; j < k; ++j) std::cin >> x;
    }
    std::vector<std::pair<int, int>> joins;
    std::map<std::pair<int, int>, int> known;
    auto join = [&](int a, int b) {
        if (a == 0) return b;
        if (b == 0) return a;
        auto [it, inserted] = known.try_emplace({a, b}, 0);
        if (inserted) {
            joins.emplace_back(a, b);
            it->second = n + static_cast<int>(joins.size());
        }
        return it->second;
    };
    for (int end = k; end < n + k; end += k) {
        std::vector<int> ahead(k, 0);
        for (int i = 1; i < k; ++i) ahead[i] = join(ahead[i - 1], (end + i - 1) % n + 1);
        int behind = 0;
        for (int i = 1; i <= k; ++i) {
            behind = join((end - i) % n + 1, behind);
            join(behind, ahead[k - i]);
        }
    }
    std::cout << joins.size() << '\n';
    for (const auto& [a, b] : joins) std::cout << a << ' ' << b << '\n';
}
