#include <cstdio>
#include <map>
#include <vector>

// Shares the beginnings of orders.
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    std::vector<std::pair<int, int>> joins;
    std::map<std::pair<int, int>, int> id;
    for (int i = 0; i < m; ++i) {
        int s, current = -1;
        scanf("%d", &s);
        for (int j = 0; j < s; ++j) {
            int x;
            scanf("%d", &x);
            --x;
            if (current == -1) {
                current = x;
                continue;
            }
            auto key = std::make_pair(current, x);
            if (!id.count(key)) {
                id[key] = n + (int)joins.size();
                joins.push_back(key);
            }
            current = id[key];
        }
    }
    printf("%zu\n", joins.size());
    for (auto& [a, b] : joins) printf("%d %d\n", a, b);
    return 0;
}
