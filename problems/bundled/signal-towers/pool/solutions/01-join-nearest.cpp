#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// Connect every new tower to its closest existing tower; the structure is a tree, so the
// answer is the largest edge between a and b.
vector<array<long long, 2>> pos;
vector<vector<pair<int, long long>>> adj;

long long sq(int i, int j) {
    long long dx = pos[i][0] - pos[j][0];
    long long dy = pos[i][1] - pos[j][1];
    return dx * dx + dy * dy;
}

void build_tower(int x, int y) {
    int id = pos.size();
    pos.push_back({x, y});
    adj.emplace_back();
    if (id == 0) return;
    int best = 0;
    for (int i = 1; i < id; i++)
        if (sq(i, id) < sq(best, id)) best = i;
    adj[id].push_back({best, sq(best, id)});
    adj[best].push_back({id, sq(best, id)});
}

long long required_strength(int a, int b) {
    queue<int> q;
    vector<long long> mx(pos.size(), -1);
    mx[a] = 0;
    q.push(a);
    while (!q.empty()) {
        int v = q.front();
        q.pop();
        for (auto [to, w] : adj[v])
            if (mx[to] < 0) {
                mx[to] = max(mx[v], w);
                q.push(to);
            }
    }
    return mx[b];
}
