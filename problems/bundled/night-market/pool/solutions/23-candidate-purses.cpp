#include <iostream>
#include <set>
#include <vector>

// The answer is 0 or what some stretch of at most N stalls costs. For N <= 100 there are at most
// 10^4 such values: put them into a set and take the
// first one that works.

struct Market {
    std::vector<long long> a;
    int nights;

    long long at(int i) const { return a[i % a.size()]; }

    bool visitedFrom(int first, long long purse) const {
        int night = 0;
        size_t done = 0;
        while (done < a.size()) {
            if (++night > nights) return false;
            long long coins = purse;
            size_t before = done;
            while (done < a.size() && coins + at(first + done) >= 0) {
                coins += at(first + done++);
                if (coins > purse) coins = purse;
            }
            if (done == before) return false;
        }
        return true;
    }

    bool visited(long long purse) const {
        for (size_t first = 0; first < a.size(); ++first)
            if (visitedFrom(first, purse)) return true;
        return false;
    }
};

int main() {
    Market market;
    int n;
    std::cin >> n >> market.nights;
    market.a.resize(n);
    for (auto& x : market.a) std::cin >> x;

    std::set<long long> costs = {0};
    for (int i = 0; i < n; ++i) {
        long long cost = 0;
        for (int len = 0; len < n; ++len) {
            cost -= market.at(i + len);
            if (cost > 0) costs.insert(cost);
        }
    }
    for (long long purse : costs) {
        if (market.visited(purse)) {
            std::cout << purse << std::endl;
            break;
        }
    }
}
