// For each question, towers are reached from a in the order of the strength they need until
// b is. O(n^2) for each question: enough where the towers or the questions are few.
#include "towers.h"

#include <algorithm>
#include <climits>
#include <vector>

static std::vector<long long> X, Y;

void build_tower(int x, int y) {
  X.push_back(x);
  Y.push_back(y);
}

long long required_strength(int a, int b) {
  int n = X.size();
  std::vector<long long> need(n, LLONG_MAX);
  std::vector<bool> reached(n, false);
  need[a] = 0;
  long long answer = 0;
  for (;;) {
    int v = -1;
    for (int i = 0; i < n; i++)
      if (!reached[i] && (v < 0 || need[i] < need[v])) v = i;
    answer = std::max(answer, need[v]);
    if (v == b) return answer;
    reached[v] = true;
    for (int i = 0; i < n; i++) {
      long long dx = X[i] - X[v], dy = Y[i] - Y[v];
      need[i] = std::min(need[i], dx * dx + dy * dy);
    }
  }
}
