// A new spanning tree by Prim's algorithm for every tower that is built. O(n^2) for each
// tower, O(n) for each question.
#include "towers.h"

#include <vector>
using namespace std;

typedef long long ll;

static int n;
static ll px[3000], py[3000];
static int above[3000];
static ll weight[3000];

static void rebuild() {
  static bool done[3000];
  for (int i = 0; i < n; i++) {
    done[i] = false;
    weight[i] = 9e18;
    above[i] = -1;
  }
  weight[0] = 0;
  for (int k = 0; k < n; k++) {
    int u = -1;
    for (int i = 0; i < n; i++)
      if (!done[i] && (u == -1 || weight[i] < weight[u])) u = i;
    done[u] = true;
    for (int i = 0; i < n; i++) {
      if (done[i]) continue;
      ll d = (px[i] - px[u]) * (px[i] - px[u]) + (py[i] - py[u]) * (py[i] - py[u]);
      if (d < weight[i]) {
        weight[i] = d;
        above[i] = u;
      }
    }
  }
}

void build_tower(int x, int y) {
  px[n] = x;
  py[n] = y;
  n++;
  rebuild();
}

long long required_strength(int a, int b) {
  // The strength from a to each tower on its way up, then from b up to the first of those.
  vector<ll> from_a(n, -1);
  ll so_far = 0;
  for (int v = a; v != -1; v = above[v]) {
    from_a[v] = so_far;
    if (weight[v] > so_far) so_far = weight[v];
  }
  so_far = 0;
  int v = b;
  while (from_a[v] < 0) {
    if (weight[v] > so_far) so_far = weight[v];
    v = above[v];
  }
  return so_far > from_a[v] ? so_far : from_a[v];
}
