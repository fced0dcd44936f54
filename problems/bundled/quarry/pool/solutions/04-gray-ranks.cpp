#include <algorithm>
#include <cstdio>
#include <deque>
#include <vector>

// A pass concatenates the zeros and the mirrored ones, which is how a Gray code is built.
// So give kind number r the r-th Gray code word.
int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<long long> kind(n);
    for (long long &k : kind) std::scanf("%lld", &k);

    std::vector<long long> order(kind);
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());

    std::deque<unsigned> codes;
    for (long long k : kind) {
        unsigned r = std::lower_bound(order.begin(), order.end(), k) - order.begin();
        codes.push_back(r ^ r / 2);
    }
    int width = 0;
    for (unsigned top = order.size() - 1; top; top >>= 1) width++;
    std::printf("%d\n", width);
    for (int b = 0; b < width; b++) {
        std::deque<unsigned> made;
        for (unsigned c : codes) {
            if (c >> b & 1) continue;
            made.push_back(c);
        }
        for (auto it = codes.rbegin(); it != codes.rend(); ++it)
            if (*it >> b & 1) made.push_back(*it);
        for (unsigned c : codes) std::putchar(c >> b & 1 ? 'S' : 'T');
        std::putchar('\n');
        codes = made;
    }
}
