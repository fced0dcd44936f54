#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

int n, kind[1000], code[1000], next_[1000];
char line[1001];

int main() {
    std::scanf("%d", &n);
    std::vector<std::pair<int, int>> by_kind;
    for (int i = 0; i < n; i++) {
        std::scanf("%d", kind + i);
        by_kind.emplace_back(kind[i], i);
    }
    std::sort(by_kind.begin(), by_kind.end());
    int sweep = 0, here = -1;
    for (int i = 0, j; i < n; i = j) {
        for (j = i; j < n && by_kind[j].first == by_kind[i].first;) j++;
        int nearest = by_kind[i].second, farthest = by_kind[j - 1].second;
        if (sweep & 1) std::swap(nearest, farthest);
        bool passed = sweep & 1 ? nearest > here : nearest < here;
        if (passed) {
            sweep++;
            std::swap(nearest, farthest);
        }
        here = farthest;
        for (int k = i; k < j; k++) code[by_kind[k].second] = sweep ^ sweep >> 1;
    }
    int passes = 0;
    do passes++;
    while (sweep >> passes);
    std::printf("%d\n", passes);
    for (int b = 0; b < passes; b++) {
        int l = 0, r = n;
        for (int i = 0; i < n; i++) {
            if (code[i] >> b & 1) line[i] = 'S', next_[--r] = code[i];
            else line[i] = 'T', next_[l++] = code[i];
        }
        std::puts(line);
        std::copy(next_, next_ + n, code);
    }
}
