#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
    std::string group = argc > 1 ? argv[1] : "group6";
    long long n, k, x, count = 0;
    if (!(std::cin >> n >> k)) return 1;
    if (n < 1 || n > 100000 || k < 1 || k > n) return 1;
    if (group == "group1" && n > 10) return 1;
    if (group == "group2" && n > 100) return 1;
    if (group == "group3" && n > 2000) return 1;
    if (group == "group4" && k > 1) return 1;
    long long limit = group == "group1" ? 1000 : group == "group2" ? 1000000 : 1000000000;
    while (std::cin >> x) {
        if (std::llabs(x) > limit) return 1;
        if (group == "group5" && x > 0) return 1;
        count++;
    }
    return count == n && std::cin.eof() ? 0 : 1;
}
