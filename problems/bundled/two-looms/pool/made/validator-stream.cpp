#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    std::string g = argc > 1 ? argv[1] : "", s, more;
    long long n, d, f, m;
    if (!(std::cin >> n >> d >> f >> m >> s)) return 1;
    if (n < 1 || n > 30000 || d < 1 || d > 30 || d > n || f < 1 || f > m) return 1;
    if ((long long)s.size() != n) return 1;
    for (char c : s) if (c != '0' && c != '1') return 1;
    std::vector<long long> p(d);
    for (int i = 0; i < d; i++) {
        if (!(std::cin >> p[i]) || p[i] < 1 || p[i] > n) return 1;
        if (i > 0 && p[i] <= p[i - 1]) return 1;
        if (g == "group3" && (p[i] - 1) / 500 != i) return 1;
    }
    if (std::cin >> more) return 1;
    if (g == "group1" && n > 1000) return 1;
    if (g == "group2" && d != 1) return 1;
    if ((g == "group3") != (n == 500 * d) && d > 1) return 1;
    if (g == "group3" && n != 500 * d) return 1;
    if (g == "group4" && d > 5) return 1;
    return 0;
}
