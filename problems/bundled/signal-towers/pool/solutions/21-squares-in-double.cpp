#include "towers.h"
#include <vector>
#include <limits>
#include <cmath>

using std::vector;

// Doubles, because the squares do not fit into an int.
static vector<double> px, py;

void build_tower(int x, int y) {
    px.push_back(x);
    py.push_back(y);
}

long long required_strength(int a, int b) {
    vector<double> d(px.size(), std::numeric_limits<double>::infinity());
    vector<int> state(px.size(), 0);
    double worst = 0;
    d[a] = 0;
    while (!state[b]) {
        int v = -1;
        for (size_t i = 0; i < px.size(); i++)
            if (!state[i] && (v < 0 || d[i] < d[v])) v = i;
        state[v] = 1;
        if (d[v] > worst) worst = d[v];
        for (size_t i = 0; i < px.size(); i++) {
            double r = std::hypot(px[i] - px[v], py[i] - py[v]);
            if (r < d[i]) d[i] = r;
        }
    }
    return (long long)(worst * worst + 0.5);
}
