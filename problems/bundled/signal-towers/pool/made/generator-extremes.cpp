// Corners, coincident towers, the newest tower in question, exact ties.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc < 3) return 1;
    std::string group = argv[1];
    std::mt19937_64 rng(std::strtoull(argv[2], nullptr, 10) * 1000003 + group.back());
    auto pick = [&](long long n) { return (long long)(rng() % n); };
    const long long top = 1000000000;
    int kind = pick(3);
    int towers = 2 + pick(group == "group1" ? 28 : 60);
    int questions = group == "group5" ? 8 : group == "group1" ? 25 : 60;
    std::vector<std::string> calls, questions_at_end;
    int asked = 0;
    for (int k = 1; k <= towers; k++) {
        long long x, y;
        if (kind == 0) x = pick(2) * top, y = pick(2) * top;
        else if (kind == 1) x = pick(6) * (top / 5), y = pick(6) * (top / 5);
        else x = pick(4), y = top - pick(4);
        if (group == "group2") y = 0;
        calls.push_back("+ " + std::to_string(x) + " " + std::to_string(y));
        bool last = k == towers;
        if (group == "group4" && !last) continue;
        int now = last ? questions - asked : (int)pick(3);
        for (; now > 0 && asked < questions; now--, asked++) {
            int a = pick(2) ? k - 1 : (int)pick(k), b = (int)pick(k);
            calls.push_back("? " + std::to_string(a) + " " + std::to_string(b));
        }
    }
    if (asked == 0) calls.push_back("? 0 0");
    std::printf("%zu\n", calls.size());
    for (auto& c : calls) std::printf("%s\n", c.c_str());
}
