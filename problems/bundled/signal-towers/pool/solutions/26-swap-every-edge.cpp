#include "towers.h"
#include <cstddef>
#include <vector>

// Try every edge at the new tower: add it, find the cycle in the tree, drop the longest edge.
struct Node {
    long long x, y;
    std::vector<std::pair<std::size_t, long long>> next;
};

static std::vector<Node> nodes;

static bool longest_between(std::size_t v, std::size_t goal, std::size_t from, std::size_t& p,
                            std::size_t& q, long long& length) {
    if (v == goal) return true;
    for (auto& [w, l] : nodes[v].next) {
        if (w == from) continue;
        if (longest_between(w, goal, v, p, q, length)) {
            if (l > length) length = l, p = v, q = w;
            return true;
        }
    }
    return false;
}

static void unlink(std::size_t v, std::size_t w) {
    auto& list = nodes[v].next;
    for (std::size_t i = 0; i < list.size(); i++)
        if (list[i].first == w) {
            list[i] = list.back();
            list.pop_back();
            return;
        }
}

void build_tower(int x, int y) {
    std::size_t z = nodes.size();
    nodes.push_back({x, y, {}});
    for (std::size_t i = 0; i < z; i++) {
        long long dx = nodes[i].x - x, dy = nodes[i].y - y, d = dx * dx + dy * dy;
        std::size_t p = 0, q = 0;
        long long length = -1;
        if (longest_between(i, z, i, p, q, length)) {
            if (length <= d) continue;
            unlink(p, q);
            unlink(q, p);
        }
        nodes[i].next.push_back({z, d});
        nodes[z].next.push_back({i, d});
    }
}

long long required_strength(int a, int b) {
    std::size_t p, q;
    long long length = 0;
    longest_between(a, b, a, p, q, length);
    return length;
}
