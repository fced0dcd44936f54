#include <algorithm>
#include <iostream>
#include <vector>

// For each field find every gate above it by splitting the larger gates, then take the
// smallest of them.
int n;
std::vector<int> dry_alone;

int ask(const std::vector<int>& gates) {
    std::cout << "? " << gates.size();
    for (int g : gates) std::cout << ' ' << g;
    std::cout << std::endl;
    int d = -1;
    std::cin >> d;
    if (d < 0) std::exit(0);
    return d;
}

void above(int x, const std::vector<int>& gates, std::vector<int>& found) {
    if (gates.empty()) return;
    std::vector<int> with = gates;
    with.push_back(x);
    if (ask(gates) != ask(with)) return;
    if (gates.size() == 1) {
        found.push_back(gates[0]);
        return;
    }
    auto mid = gates.begin() + gates.size() / 2;
    above(x, {gates.begin(), mid}, found);
    above(x, {mid, gates.end()}, found);
}

int main() {
    std::cin >> n;
    dry_alone.resize(n + 1);
    for (int i = 1; i <= n; ++i) dry_alone[i] = ask({i});
    std::vector<int> source(n + 1);
    for (int x = 1; x <= n; ++x) {
        std::vector<int> larger, found;
        for (int g = 1; g <= n; ++g)
            if (dry_alone[g] > dry_alone[x]) larger.push_back(g);
        above(x, larger, found);
        for (int g : found)
            if (source[x] == 0 || dry_alone[g] < dry_alone[source[x]]) source[x] = g;
    }
    std::cout << "!";
    for (int i = 1; i <= n; ++i) std::cout << ' ' << source[i];
    std::cout << std::endl;
}
