// Dynamic connectivity of a kind: merge intervals by queries and answer sums over components.
// Not the point of the measurement; it uses what contest programs use.
#include <bits/stdc++.h>
using namespace std;

struct Forest {
  vector<int> parent, size;
  vector<long long> sum;
  explicit Forest(const vector<long long>& weights)
      : parent(weights.size()), size(weights.size(), 1), sum(weights) {
    iota(parent.begin(), parent.end(), 0);
  }
  int root(int v) { return parent[v] == v ? v : parent[v] = root(parent[v]); }
  bool join(int a, int b) {
    a = root(a), b = root(b);
    if (a == b) return false;
    if (size[a] < size[b]) swap(a, b);
    parent[b] = a;
    size[a] += size[b];
    sum[a] += sum[b];
    return true;
  }
};

struct Edge {
  int from, to;
  long long cost;
  bool operator<(const Edge& other) const { return cost < other.cost; }
};

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n, m, q;
  cin >> n >> m >> q;
  vector<long long> weights(n);
  for (auto& weight : weights) cin >> weight;
  vector<Edge> edges(m);
  for (auto& [from, to, cost] : edges) cin >> from >> to >> cost;
  sort(edges.begin(), edges.end());

  map<long long, vector<pair<int, int>>> byBudget;
  for (int i = 0; i < q; i++) {
    long long budget;
    int start;
    cin >> budget >> start;
    byBudget[budget].emplace_back(start - 1, i);
  }

  Forest forest(weights);
  vector<long long> answers(q);
  multiset<long long> used;
  size_t next = 0;
  for (const auto& [budget, queries] : byBudget) {
    while (next < edges.size() && edges[next].cost <= budget) {
      if (forest.join(edges[next].from - 1, edges[next].to - 1)) used.insert(edges[next].cost);
      next++;
    }
    for (const auto& [start, index] : queries) answers[index] = forest.sum[forest.root(start)];
  }
  priority_queue<pair<long long, int>> best;
  for (int i = 0; i < q; i++) best.emplace(answers[i], -i);
  for (; !best.empty(); best.pop()) cout << best.top().first << ' ' << -best.top().second << '\n';
  cout << accumulate(used.begin(), used.end(), 0LL) << '\n';
}
