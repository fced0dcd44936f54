#include <iostream>
#include <vector>
#include <algorithm>

class Village {
public:
    int dry(const std::vector<int>& gates) const {
        ++questions;
        std::cout << "? " << gates.size();
        for (int g : gates) std::cout << ' ' << g;
        std::cout << std::endl;
        int d;
        std::cin >> d;
        return d;
    }
private:
    int questions = 0;
};

int main() {
    int n;
    std::cin >> n;
    Village village;
    std::vector<std::pair<int, int>> gates;
    for (int i = 1; i <= n; ++i) gates.push_back({village.dry({i}), i});
    std::sort(gates.rbegin(), gates.rend());
    std::vector<int> source(n + 1), placed;
    for (auto [d, g] : gates) {
        for (auto it = placed.rbegin(); it != placed.rend(); ++it) {
            if (village.dry({*it, g}) == village.dry({*it})) {
                source[g] = *it;
                break;
            }
        }
        placed.push_back(g);
    }
    std::cout << '!';
    for (int i = 1; i <= n; ++i) std::cout << ' ' << source[i];
    std::cout << std::endl;
}
