// From large fields to small ones: each walks down the known network from the spring and
// bisects among the fields that water comes to next. Good where ways are short.
#include <bits/stdc++.h>

struct Keeper {
    int n;
    std::vector<int> size, source;
    std::vector<std::vector<int>> next;

    int ask(const std::vector<int>& gates) {
        std::ostringstream line;
        line << "? " << gates.size();
        for (int g : gates) line << ' ' << g;
        std::cout << line.str() << std::endl;
        int dry;
        std::cin >> dry;
        if (dry < 0) std::exit(0);
        return dry;
    }

    bool isBelow(int x, std::vector<int> some) {
        int dry = 0;
        for (int field : some) dry += size[field];
        some.push_back(x);
        return ask(some) == dry;
    }

    int walk(int x) {
        int at = 0;
        for (;;) {
            std::vector<int> may;
            for (int field : next[at])
                if (size[field] > size[x]) may.push_back(field);
            if (may.empty() || !isBelow(x, may)) return at;
            while (may.size() > 1) {
                std::vector<int> half(may.begin(), may.begin() + may.size() / 2);
                if (isBelow(x, half)) may = half;
                else may.erase(may.begin(), may.begin() + may.size() / 2);
            }
            at = may[0];
        }
    }
};

int main() {
    Keeper keeper;
    std::cin >> keeper.n;
    keeper.size.resize(keeper.n + 1);
    keeper.source.resize(keeper.n + 1);
    keeper.next.resize(keeper.n + 1);
    std::vector<std::pair<int, int>> order;
    for (int i = 1; i <= keeper.n; ++i) {
        keeper.size[i] = keeper.ask({i});
        order.push_back({-keeper.size[i], i});
    }
    std::sort(order.begin(), order.end());
    for (auto [_, x] : order) {
        keeper.source[x] = keeper.walk(x);
        keeper.next[keeper.source[x]].push_back(x);
    }
    std::cout << "!";
    for (int i = 1; i <= keeper.n; ++i) std::cout << " " << keeper.source[i];
    std::cout << std::endl;
}
