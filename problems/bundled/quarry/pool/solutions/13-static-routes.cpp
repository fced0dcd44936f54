#include <cstdint>
#include <iostream>
#include <map>
#include <vector>

int main() {
    std::size_t n;
    std::cin >> n;
    std::vector<std::uint32_t> kinds(n);
    std::map<std::uint32_t, std::vector<std::size_t>> positions;
    for (std::size_t i = 0; i < n; ++i) {
        std::cin >> kinds[i];
        positions[kinds[i]].push_back(i);
    }

    std::map<std::uint32_t, unsigned> route;
    unsigned sweep = 0;
    std::size_t last = 0;
    for (const auto& [kind, where] : positions) {
        const bool backward = sweep & 1u;
        if (!backward && where.front() < last) ++sweep;
        if (backward && where.back() > last) ++sweep;
        last = (sweep & 1u) ? where.front() : where.back();
        route.emplace(kind, sweep ^ (sweep >> 1));
    }

    unsigned passes = 0;
    while ((sweep >> passes) != 0) ++passes;
    std::cout << passes << '\n';
    // Each wagon's route is known, so every pass can be written down at once.
    for (unsigned p = 0; p < passes; ++p) {
        for (std::size_t i = 0; i < n; ++i) std::cout << ((route[kinds[i]] >> p & 1u) ? 'S' : 'T');
        std::cout << '\n';
    }
    return 0;
}
