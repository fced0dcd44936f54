#include <bits/stdc++.h>
using namespace std;
#define int64 long long

/*
 * For a fixed purse C, nights are edges i -> to[i] with to[i] > i: a tree with root 2N.
 * C is enough when the K-th ancestor of some stall i < N is at least i + N.
 * As to[] is monotone, so is the K-th ancestor, and depths differ by little; a depth-first walk
 * with the path on a stack gives the K-th ancestor of every node in O(1).
 */
int n, k;
vector<int64> P;

vector<int> nights(int64 C) {
    int m = 2 * n;
    vector<int> to(m + 1, m), stk;
    stk.reserve(m + 1);
    int head = 0, l = 0;
    for (int i = 0; i < m; ++i) {
        while ((int)stk.size() > head && P[stk.back()] <= P[i]) stk.pop_back();
        stk.push_back(i);
        int64 bar = P[i + 1] + C;
        while (head < (int)stk.size() && P[stk[head]] > bar) {
            fill(to.begin() + l, to.begin() + stk[head] + 1, i);
            l = stk[head] + 1;
            ++head;
        }
    }
    return to;
}

bool check(int64 C) {
    int m = 2 * n;
    vector<int> to = nights(C);
    // children of a node are consecutive: first[v]..first[v+1]-1 in order of index
    vector<int> lastChild(m + 1, -1), depth(m + 1, 0), path(m + 2);
    for (int i = 0; i < m; ++i) lastChild[to[i]] = i;
    // depth-first, children from the last to the first
    vector<int> next = lastChild;
    int v = m;
    path[0] = m;
    int d = 0;
    while (true) {
        int c = next[v];
        if (c >= 0 && c != v && to[c] == v) {
            next[v] = c - 1;
            v = c;
            path[++d] = v;
            if (v < n) {
                int up = path[max(0, d - k)];
                if (up - v >= n) return true;
            }
        } else {
            if (d == 0) break;
            v = path[--d];
        }
    }
    return false;
}

int main() {
    if (scanf("%d %d", &n, &k) != 2) return 1;
    P.assign(2 * n + 1, 0);
    vector<int64> a(n);
    int64 biggest = 0, sum = 0;
    for (auto& x : a) {
        scanf("%lld", &x);
        if (x < 0) biggest = max(biggest, -x), sum += -x;
    }
    for (int i = 0; i < 2 * n; ++i) P[i + 1] = P[i] + a[i % n];
    int64 bad = biggest - 1, good = sum;
    while (good - bad > 1) {
        int64 mid = bad + (good - bad) / 2;
        if (check(mid)) good = mid;
        else bad = mid;
    }
    printf("%lld\n", good);
}
