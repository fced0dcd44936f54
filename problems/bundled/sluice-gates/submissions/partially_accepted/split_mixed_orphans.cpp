// Field by field, from small to large: what lies below it is found by halving the orphans, with
// the known total, and without a question where only one set of orphans has the right sizes.
// The orphans stay mixed by size, so one answer may tell about several sizes.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

using Fields = std::vector<int>;

static std::vector<int> size_of, source_of;

static int ask(const Fields& gates) {
    std::cout << "? " << gates.size();
    for (int gate : gates) std::cout << ' ' << gate;
    std::cout << std::endl;
    int dry;
    if (!(std::cin >> dry) || dry < 0) std::exit(0);
    return dry;
}

static int sum(const Fields& fields) {
    int total = 0;
    for (int field : fields) total += size_of[field];
    return total;
}

// In how many ways a subset of the fields can have this sum; 2 stands for more.
static std::vector<std::vector<int>> ways(const Fields& fields, int target) {
    std::vector<std::vector<int>> count(fields.size() + 1, std::vector<int>(target + 1));
    count[0][0] = 1;
    for (size_t i = 0; i < fields.size(); ++i)
        for (int s = 0; s <= target; ++s) {
            int size = size_of[fields[i]];
            count[i + 1][s] = std::min(2, count[i][s] + (s >= size ? count[i][s - size] : 0));
        }
    return count;
}

static void find(int owner, Fields orphans, int below) {
    std::erase_if(orphans, [&](int field) { return size_of[field] > below; });
    if (below == 0) return;
    const auto count = ways(orphans, below);
    if (count.back()[below] == 1) {
        for (size_t i = orphans.size(); i > 0; --i)
            if (count[i - 1][below] == 0) {
                source_of[orphans[i - 1]] = owner;
                below -= size_of[orphans[i - 1]];
            }
        return;
    }
    const auto middle = orphans.begin() + orphans.size() / 2;
    Fields first(orphans.begin(), middle), second(middle, orphans.end());
    Fields gates = first;
    gates.push_back(owner);
    const int inFirst = sum(gates) - ask(gates);
    find(owner, first, inFirst);
    find(owner, second, below - inFirst);
}

int main() {
    int n;
    std::cin >> n;
    size_of.resize(n + 1);
    source_of.resize(n + 1);
    Fields order(n);
    std::iota(order.begin(), order.end(), 1);
    for (int field : order) size_of[field] = ask({field});
    std::stable_sort(order.begin(), order.end(), [](int a, int b) { return size_of[a] < size_of[b]; });
    Fields orphans;
    for (int owner : order) {
        std::sort(orphans.begin(), orphans.end());
        find(owner, orphans, size_of[owner] - 1);
        std::erase_if(orphans, [](int field) { return source_of[field] != 0; });
        orphans.push_back(owner);
    }
    std::cout << '!';
    for (int field = 1; field <= n; ++field) std::cout << ' ' << source_of[field];
    std::cout << std::endl;
}
