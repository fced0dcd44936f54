// Of the towers in one 45 degree sector around a new tower only the nearest can be joined
// to it in a minimum spanning tree, since any other is nearer to that one. So a new tower
// brings at most eight candidate edges; each is put into the tree and the longest edge of
// the cycle that it closes is taken out. The tree is held as parent pointers that are
// turned round to make any tower the root.
#include "towers.h"

#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace std;

static vector<pair<int, int>> place;
static vector<int> parent;
static vector<long long> to_parent;

static long long gap(int i, int j) {
  long long dx = place[i].first - place[j].first, dy = place[i].second - place[j].second;
  return dx * dx + dy * dy;
}

static int octant(int from, int to) {
  long long dx = place[to].first - place[from].first, dy = place[to].second - place[from].second;
  int code = 0;
  if (dx < 0 || (dx == 0 && dy < 0)) code |= 1;
  if (dy < 0 || (dy == 0 && dx > 0)) code |= 2;
  if (llabs(dx) > llabs(dy)) code |= 4;
  return code;
}

static void make_root(int v) {
  int previous = -1;
  long long length = 0;
  while (v != -1) {
    int next = parent[v];
    long long next_length = to_parent[v];
    parent[v] = previous;
    to_parent[v] = length;
    previous = v;
    length = next_length;
    v = next;
  }
}

static int longest_below_root(int v) {
  int longest = v;
  for (; parent[v] != -1; v = parent[v])
    if (to_parent[v] > to_parent[longest]) longest = v;
  return longest;
}

void build_tower(int x, int y) {
  int z = place.size();
  place.push_back({x, y});
  parent.push_back(-1);
  to_parent.push_back(0);
  array<int, 8> nearest;
  nearest.fill(-1);
  for (int i = 0; i < z; i++) {
    int& best = nearest[octant(z, i)];
    if (best == -1 || gap(z, i) < gap(z, best)) best = i;
  }
  bool joined = false;
  for (int i : nearest) {
    if (i == -1) continue;
    make_root(z);
    if (joined) {
      int cut = longest_below_root(i);
      if (to_parent[cut] <= gap(z, i)) continue;
      parent[cut] = -1;
    }
    // The part that holds tower i no longer hangs from z: hang it there by the new edge.
    make_root(i);
    parent[i] = z;
    to_parent[i] = gap(z, i);
    joined = true;
  }
}

long long required_strength(int a, int b) {
  if (a == b) return 0;
  make_root(a);
  return to_parent[longest_below_root(b)];
}
