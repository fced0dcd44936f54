#include <algorithm>
#include <cstdio>
#include <set>
#include <vector>

using Order = std::vector<int>;

int n, m;
std::vector<Order> orders;
std::vector<std::pair<int, int>> joins;

int join(int a, int b) {
    joins.push_back({a, b});
    return n + static_cast<int>(joins.size());
}

// Group 2. Every order of i rows and j columns is an order of i - 1 rows and j columns and the
// beginning of a row. The beginnings are made first, j - 1 joins for each row.
void grid() {
    std::sort(orders.begin(), orders.end(), [](const Order& a, const Order& b) { return a.size() < b.size(); });
    std::set<Order> there(orders.begin(), orders.end());
    std::vector<int> made(m);
    std::vector<std::vector<int>> rowParts;
    std::vector<std::set<int>> sets;
    for (auto& o : orders) sets.emplace_back(o.begin(), o.end());
    std::vector<std::pair<std::set<int>, int>> extra;  // beginnings of rows
    for (int i = 0; i < 1 + n; ++i) extra.push_back({{i}, i});
    for (int i = 0; i < m; ++i) {
        // the largest order inside whose rest is a recording already, or lacks one of it
        int found = -1, rest = 0;
        for (int j = i - 1; j >= 0 && found < 0; --j) {
            if (!std::includes(sets[i].begin(), sets[i].end(), sets[j].begin(), sets[j].end())) continue;
            std::set<int> d;
            std::set_difference(sets[i].begin(), sets[i].end(), sets[j].begin(), sets[j].end(),
                                std::inserter(d, d.begin()));
            for (auto& [mix, id] : extra)
                if (mix == d) {
                    found = j;
                    rest = id;
                }
        }
        if (found >= 0) {
            made[i] = join(made[found], rest);
        } else {
            // take the largest order inside, and record what is missing
            int j = i - 1;
            while (j >= 0 && !std::includes(sets[i].begin(), sets[i].end(), sets[j].begin(), sets[j].end())) --j;
            std::set<int> d = sets[i];
            if (j >= 0)
                for (int x : sets[j]) d.erase(x);
            int part = 0;
            std::set<int> so_far;
            for (int x : d) {
                so_far.insert(x);
                part = part ? join(part, x) : x;
                if (so_far.size() > 1) extra.push_back({so_far, part});
            }
            made[i] = j >= 0 ? join(made[j], part) : part;
        }
        extra.push_back({sets[i], made[i]});
    }
}

int main() {
    std::scanf("%d %d", &n, &m);
    orders.resize(m);
    for (auto& o : orders) {
        int size;
        std::scanf("%d", &size);
        o.resize(size);
        for (int& x : o) std::scanf("%d", &x);
    }
    grid();
    std::printf("%zu\n", joins.size());
    for (auto& [a, b] : joins) std::printf("%d %d\n", a, b);
}
