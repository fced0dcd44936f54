#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <map>
#include <vector>

struct Ends { int front, rear; };

int main() {
    int n;
    std::scanf("%d", &n);
    std::vector<int> kind(n);
    std::map<int, Ends> ends;
    for (int i = 0; i < n; i++) {
        std::scanf("%d", &kind[i]);
        auto it = ends.find(kind[i]);
        if (it == ends.end()) ends[kind[i]] = {i, i};
        else it->second.rear = i;
    }
    // A label needs no more than a byte: 2^8 sweeps would take trains of great length.
    std::map<int, std::uint8_t> gray;
    std::uint8_t sweep = 0;
    int at = -1;
    for (auto [k, e] : ends) {
        if (sweep % 2 == 0 ? e.front < at : e.rear > at) sweep++;
        at = sweep % 2 == 0 ? e.rear : e.front;
        gray[k] = sweep ^ (sweep >> 1);
    }
    int passes = 0;
    while (sweep >> passes) passes++;
    std::printf("%d\n", passes);
    std::vector<char> line(n + 1, 0);
    for (int b = 0; b < passes; b++) {
        std::vector<int> next(n);
        int l = 0, r = n;
        for (int i = 0; i < n; i++) {
            bool one = gray[kind[i]] >> b & 1;
            line[i] = one ? 'S' : 'T';
            next[one ? --r : l++] = kind[i];
        }
        std::puts(line.data());
        kind = next;
    }
}
