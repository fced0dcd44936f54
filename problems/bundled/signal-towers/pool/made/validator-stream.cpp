#include <cstring>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
    std::string g = argc > 1 ? argv[1] : "";
    long long c, t = 0, q = 0;
    bool tower_late = false, y_used = false;
    if (!(std::cin >> c)) return 1;
    for (long long i = 0; i < c; i++) {
        std::string kind;
        long long u, v;
        if (!(std::cin >> kind >> u >> v)) return 1;
        if (kind == "+") {
            if (u < 0 || v < 0 || u > 1000000000 || v > 1000000000) return 1;
            t++;
            if (q) tower_late = true;
            if (v) y_used = true;
        } else if (kind == "?") {
            if (u < 0 || v < 0 || u >= t || v >= t) return 1;
            q++;
        } else {
            return 1;
        }
    }
    std::string rest;
    if (std::cin >> rest) return 1;
    if (t < 1 || t > 3000 || q < 1 || q > 3000) return 1;
    if (g == "group1" && (t > 30 || q > 30)) return 1;
    if (g == "group2" && y_used) return 1;
    if (g == "group3" && (t > 300 || q > 300)) return 1;
    if (g == "group4" && tower_late) return 1;
    if (g == "group5" && q > 8) return 1;
    return 0;
}
