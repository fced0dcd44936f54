#include <cstdio>
#include <vector>

// N <= 2000: fix where Mira begins, go greedily, binary search the purse.
// Instead of one search over all starts, a start is only searched when it can improve on the
// best purse so far; in random order of starts that happens O(log N) times.

#include <random>
#include <algorithm>
#include <numeric>

typedef long long Coins;

static int n, k;
static std::vector<Coins> change;

static bool works(int start, Coins purse) {
    int used = 0;
    Coins left = 0;
    bool out = true;  // not on the market yet
    int i = start;
    for (int step = 0; step < n; ++step) {
        Coins d = change[i];
        if (out || left + d < 0) {
            if (++used > k) return false;
            left = purse;
            out = false;
            if (left + d < 0) return false;
        }
        left = std::min(purse, left + d);
        if (++i == n) i = 0;
    }
    return true;
}

int main() {
    if (scanf("%d %d", &n, &k) != 2) return 0;
    change.resize(n);
    Coins upper = 0;
    for (Coins& d : change) {
        scanf("%lld", &d);
        if (d < 0) upper -= d;
    }
    std::vector<int> starts(n);
    std::iota(starts.begin(), starts.end(), 0);
    std::mt19937 gen(12345);
    std::shuffle(starts.begin(), starts.end(), gen);

    Coins best = upper;
    for (int s : starts) {
        if (best == 0 || !works(s, best - 1)) continue;
        Coins bad = -1, good = best - 1;
        while (good - bad > 1) {
            Coins mid = bad + (good - bad) / 2;
            (works(s, mid) ? good : bad) = mid;
        }
        best = good;
    }
    printf("%lld\n", best);
}
