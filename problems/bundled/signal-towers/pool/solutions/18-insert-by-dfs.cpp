#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// Vertex insertion into a minimum spanning tree by a single depth-first search.
// dfs(v) settles the subtree of v and returns the lightest way from it to the new vertex.
struct E {
    int u, v;
    long long w;
};

static vector<pair<int, int>> P;
static vector<vector<E>> T;
static vector<E> settled;

static long long len(int a, int b) {
    long long dx = P[a].first - P[b].first, dy = P[a].second - P[b].second;
    return dx * dx + dy * dy;
}

static E dfs(int v, int from, int z) {
    E way{v, z, len(v, z)};
    for (const E& e : T[v]) {
        int child = e.u ^ e.v ^ v;
        if (child == from) continue;
        E sub = dfs(child, v, z);
        if (sub.w < e.w) {
            settled.push_back(sub);
            if (e.w < way.w) way = e;
        } else {
            settled.push_back(e);
            if (sub.w < way.w) way = sub;
        }
    }
    return way;
}

void build_tower(int x, int y) {
    int z = P.size();
    P.emplace_back(x, y);
    if (z > 0) {
        settled.clear();
        settled.push_back(dfs(0, -1, z));
        for (auto& list : T) list.clear();
    }
    T.resize(z + 1);
    for (const E& e : settled) {
        T[e.u].push_back(e);
        T[e.v].push_back(e);
    }
}

static bool climb(int v, int from, int goal, long long& top) {
    if (v == goal) return true;
    for (const E& e : T[v]) {
        int child = e.u ^ e.v ^ v;
        if (child == from || !climb(child, v, goal, top)) continue;
        top = max(top, e.w);
        return true;
    }
    return false;
}

long long required_strength(int a, int b) {
    long long top = 0;
    climb(a, -1, b, top);
    return top;
}
