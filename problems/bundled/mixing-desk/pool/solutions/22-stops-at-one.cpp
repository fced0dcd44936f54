#include <cstdio>
#include <map>
#include <set>
#include <vector>

int main() {
    int n, m;
    std::scanf("%d %d", &n, &m);
    std::vector<std::set<int>> orders(m);
    for (auto& order : orders) {
        int s;
        std::scanf("%d", &s);
        while (s--) {
            int x;
            std::scanf("%d", &x);
            order.insert(x);
        }
    }
    std::vector<std::pair<int, int>> joins;
    for (;;) {
        std::map<std::pair<int, int>, int> count;
        for (const auto& order : orders)
            for (auto i = order.begin(); i != order.end(); ++i)
                for (auto j = std::next(i); j != order.end(); ++j) ++count[{*i, *j}];
        std::pair<int, int> best;
        int times = 1;  // a pair has to pay
        for (const auto& [pair, c] : count)
            if (c > times) {
                times = c;
                best = pair;
            }
        if (times == 1) break;
        joins.push_back(best);
        const int made = n + static_cast<int>(joins.size());
        for (auto& order : orders)
            if (order.count(best.first) && order.count(best.second)) {
                order.erase(best.first);
                order.erase(best.second);
                order.insert(made);
            }
    }
    std::printf("%zu\n", joins.size());
    for (const auto& [a, b] : joins) std::printf("%d %d\n", a, b);
}
