#include <algorithm>
#include <iostream>
#include <map>
#include <numeric>
#include <ranges>
#include <string>
#include <vector>

namespace rg = std::ranges;

struct Wagon {
    int kind;
    int place;
    int strip = 0;
};

// After `done` passes the wagons must be sorted by the low `done` digits of their strips,
// where odd blocks are mirrored. Position in the new train follows from that key alone.
int main() {
    int n;
    std::cin >> n;
    std::vector<Wagon> wagons(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> wagons[i].kind;
        wagons[i].place = i;
    }
    std::map<int, std::pair<int, int>> ends;
    for (const Wagon& w : wagons) {
        auto [it, fresh] = ends.insert({w.kind, {w.place, w.place}});
        it->second.second = w.place;
    }
    std::map<int, int> strips;
    int strip = 0;
    const std::pair<int, int>* before = nullptr;
    for (const auto& [kind, end] : ends) {
        if (before) {
            const bool clear =
                strip % 2 == 0 ? before->second < end.first : end.second < before->first;
            if (!clear) ++strip;
        }
        strips[kind] = strip;
        before = &end;
    }
    for (Wagon& w : wagons) w.strip = strips[w.kind];

    int passes = 0;
    while (strip >= 1 << passes) ++passes;
    std::cout << passes << '\n';
    std::vector<Wagon> train = wagons;
    for (int p = 0; p < passes; ++p) {
        const auto toSiding = [p](const Wagon& w) { return (w.strip + (1 << p)) >> (p + 1) & 1; };
        std::string letters;
        for (const Wagon& w : train) letters += toSiding(w) ? 'S' : 'T';
        std::cout << letters << '\n';
        std::vector<int> rank(n);
        std::iota(rank.begin(), rank.end(), 0);
        rg::sort(rank, {}, [&](int i) { return toSiding(train[i]) ? 2 * n - i : i; });
        std::vector<Wagon> next;
        for (int i : rank) next.push_back(train[i]);
        train = std::move(next);
    }
}
