#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

// Bottom-up. roots = fields that have no source yet. For the next field v (by size) exactly
// size[v] - 1 of the roots' total size belongs to it; find which ones by bisection.
int n, size_[305], source_[305];

int ask(const std::vector<int>& gates) {
    std::printf("? %d", (int)gates.size());
    for (int g : gates) std::printf(" %d", g);
    std::printf("\n");
    std::fflush(stdout);
    int r;
    if (std::scanf("%d", &r) != 1 || r == -1) std::exit(0);
    return r;
}

void collect(int v, const std::vector<int>& roots, size_t l, size_t r, int amount) {
    if (amount == 0) return;
    int total = 0;
    for (size_t i = l; i < r; ++i) total += size_[roots[i]];
    if (total == amount) {
        for (size_t i = l; i < r; ++i) source_[roots[i]] = v;
        return;
    }
    size_t m = (l + r) / 2;
    std::vector<int> gates(roots.begin() + l, roots.begin() + m);
    int left = 0;
    for (int g : gates) left += size_[g];
    gates.push_back(v);
    int inside = left + size_[v] - ask(gates);
    collect(v, roots, l, m, inside);
    collect(v, roots, m, r, amount - inside);
}

int main() {
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> order;
    for (int i = 1; i <= n; ++i) {
        size_[i] = ask({i});
        order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [](int a, int b) { return size_[a] < size_[b]; });
    std::vector<int> roots;
    for (int v : order) {
        collect(v, roots, 0, roots.size(), size_[v] - 1);
        std::vector<int> next;
        for (int u : roots)
            if (source_[u] == 0) next.push_back(u);
        next.push_back(v);
        roots.swap(next);
    }
    std::printf("!");
    for (int i = 1; i <= n; ++i) std::printf(" %d", source_[i]);
    std::printf("\n");
    std::fflush(stdout);
    return 0;
}
