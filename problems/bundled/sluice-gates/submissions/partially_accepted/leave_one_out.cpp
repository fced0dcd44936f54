// The fields in order of size, smallest first; P_k is the set of the first k gates. Field x in
// P_k has a larger field above it in P_k just when P_k without x leaves as many fields dry as
// P_k. The least such k gives its source: found by bisection, with all P_k asked beforehand.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

static int ask(const std::vector<int>& gates) {
    std::printf("? %zu", gates.size());
    for (int gate : gates) std::printf(" %d", gate);
    std::printf("\n");
    std::fflush(stdout);
    int dry = -1;
    if (std::scanf("%d", &dry) != 1 || dry < 0) std::exit(0);
    return dry;
}

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<int> size(n + 1), source(n + 1), order(n), prefix(n + 1);
    for (int i = 1; i <= n; ++i) size[i] = ask({i});
    std::iota(order.begin(), order.end(), 1);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return size[a] < size[b]; });
    std::vector<int> gates;
    for (int k = 1; k <= n; ++k) {
        gates.push_back(order[k - 1]);
        prefix[k] = k == 1 ? 1 : ask(gates);
    }
    for (int at = 0; at < n; ++at) {
        const int x = order[at];
        int without = at + 1, with = n + 1;
        while (without + 1 < n && size[order[without]] == size[x]) ++without;
        if (without < n && size[order[without]] == size[x]) ++without;
        while (with - without > 1) {
            const int k = (without + with) / 2;
            std::vector<int> others;
            for (int i = 0; i < k; ++i)
                if (i != at) others.push_back(order[i]);
            (ask(others) == prefix[k] ? with : without) = k;
        }
        source[x] = with == n + 1 ? 0 : order[with - 1];
    }
    std::printf("!");
    for (int i = 1; i <= n; ++i) std::printf(" %d", source[i]);
    std::printf("\n");
}
