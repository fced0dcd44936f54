// Losses at the very ends, and carpets of one colour but for a few threads.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc < 3) return 1;
    std::string group = argv[1];
    std::mt19937 rng(std::atoi(argv[2]) * 10 + (group.back() - '0'));
    auto pick = [&](int lo, int hi) { return lo + int(rng() % (hi - lo + 1)); };
    std::map<std::string, std::vector<int>> score = {{"group1", {1000, 1000}}, {"group2", {15, 1000}},
        {"group3", {270, 10000}}, {"group4", {5000, 5000}}, {"group5", {900, 20000}}, {"group6", {1100, 20000}}};
    int d = group == "group2" ? 1 : group == "group4" ? pick(1, 5) : pick(1, 30);
    int n = group == "group3" ? 500 * d : pick(d, group == "group1" ? 1000 : 3000);
    if (group != "group3" && d > 1 && n == 500 * d) n++;
    std::string carpet(n, rng() % 2 ? '1' : '0');
    for (int k = pick(0, 6); k > 0; k--) carpet[pick(0, n - 1)] ^= 1;
    if (group == "group5") for (char& c : carpet) c = '0' + rng() % 2;
    std::set<int> gone;
    while ((int)gone.size() < d) {
        if (group == "group3") gone.insert(500 * (int)gone.size() + (rng() % 2 ? 1 : 500));
        else if (group == "group5") gone.insert(pick(1, n));
        else if (rng() % 2) gone.insert(pick(1, d));
        else gone.insert(pick(n - d + 1, n));
    }
    std::printf("%d %d %d %d\n%s\n", n, d, score[group][0], score[group][1], carpet.c_str());
    const char* gap = "";
    for (int p : gone) std::printf("%s%d", gap, p), gap = " ";
    std::printf("\n");
}
