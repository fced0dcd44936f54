// Notices how the orders of groups 2 to 6 are made and builds each kind in the way that suits it.
// All other orders: the commonest pair first, then parts of the result are taken down and built
// again, at random, as long as it does not get worse.
#include <bits/stdc++.h>
using namespace std;

using Mix = bitset<150>;

int n, m;
vector<Mix> orders;
vector<pair<int, int>> joins;
map<pair<int, int>, int> made;

// Joins two recordings, unless that has been done. Numbers from 0; -1 is silence.
int join(int a, int b) {
    if (a < 0 || b < 0) return max(a, b);
    auto [entry, isNew] = made.try_emplace(minmax(a, b), n + joins.size());
    if (isNew) joins.push_back({a, b});
    return entry->second;
}

// Runs of k neighbours on a circle; the i-th begins at its i-th item. Neighbours are paired when
// that leaves no remainder. Otherwise the circle is cut into arcs of k items: a run is the end of
// one arc and the beginning of the next.
vector<int> runs(const vector<int> &circle, int k) {
    const int length = circle.size();
    if (k == 1) return circle;
    vector<int> result(length);
    if (k % 2 && length % 2 == 0) {
        vector<int> pairs;
        for (int i = 0; i < length; i += 2) pairs.push_back(join(circle[i], circle[i + 1]));
        const vector<int> inner = runs(pairs, k / 2);
        for (int i = 0; i < length; i++)
            result[i] = i % 2 ? join(circle[i], inner[(i + 1) / 2 % pairs.size()])
                              : join(inner[i / 2], circle[(i + k - 1) % length]);
        return result;
    }
    for (int begin = 0; begin < length; begin += k) {
        const int end = min(begin + k, length);
        vector<int> beginnings{-1};
        for (int i = 0; i < k - 1; i++)
            beginnings.push_back(join(beginnings.back(), circle[(end + i) % length]));
        int ending = -1;
        for (int i = end - 1; i >= begin; i--) {
            ending = join(circle[i], ending);
            result[i] = join(ending, beginnings[k - (end - i)]);
        }
    }
    return result;
}

bool buildCircle() {
    vector<vector<int>> next(m);
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++)
            if ((orders[i] ^ orders[j]).count() == 2) next[i].push_back(j);
        if (m != n || next[i].size() != 2 || orders[i].count() != orders[0].count()) return false;
    }
    vector<int> circle;
    for (int at = 0, before = next[0][0]; (int)circle.size() < n;) {
        const int after = next[at][0] == before ? next[at][1] : next[at][0];
        circle.push_back((orders[at] & ~orders[after])._Find_first());
        before = at;
        at = after;
    }
    runs(circle, orders[0].count());
    return true;
}

using Graph = vector<Mix>;
Mix bestCover;

void cover(Graph graph, Mix chosen) {
    auto choose = [&](Graph &g, int v) {
        chosen[v] = 1;
        for (int u = 0; u < n; u++) g[u][v] = 0;
        g[v].reset();
    };
    // The neighbour of a leaf is at least as good as the leaf.
    for (int v = 0; v < n; v++)
        if (graph[v].count() == 1) {
            choose(graph, graph[v]._Find_first());
            v = -1;
        }
    int top = 0;
    size_t matched = 0;
    Mix free;
    free.set();
    for (int v = 0; v < n; v++) {
        if (graph[v].count() > graph[top].count()) top = v;
        const int u = free[v] ? (graph[v] & free)._Find_first() : Mix().size();
        if (u < n) free[u] = free[v] = 0, matched++;
    }
    if (chosen.count() + matched >= bestCover.count()) return;
    if (graph[top].none()) {
        bestCover = chosen;
        return;
    }
    const Mix before = chosen;
    Graph with = graph, without = graph;
    choose(with, top);
    cover(with, chosen);
    chosen = before;
    for (int u = 0; u < n; u++)
        if (graph[top][u]) choose(without, u);
    cover(without, chosen);
}

// What all have in common is joined with one instrument of each order: a smallest vertex cover.
bool buildStar() {
    Mix common = orders[0];
    for (auto &order : orders) common &= order;
    Graph graph(n);
    vector<pair<int, int>> edges;
    for (auto &order : orders) {
        const Mix two = order & ~common;
        if (common.none() || two.count() != 2) return false;
        const int u = two._Find_first(), v = two._Find_next(u);
        edges.push_back({u, v});
        graph[u][v] = graph[v][u] = 1;
    }
    bestCover.set();
    cover(graph, Mix());
    int centre = -1;
    for (int i = 0; i < n; i++)
        if (common[i]) centre = join(centre, i);
    for (auto [u, v] : edges) bestCover[u] ? join(join(centre, u), v) : join(join(centre, v), u);
    return true;
}

// Instruments are points of a box and orders are boxes in its first corner: sums along one axis
// after another.
bool buildBox() {
    vector<Mix> before(n);
    Mix everywhere;
    for (int x = 0; x < n; x++) {
        before[x].set();
        for (auto &order : orders)
            if (order[x]) before[x] &= order;
        everywhere[x] = all_of(orders.begin(), orders.end(), [&](auto &order) { return order[x]; });
    }
    if (everywhere.count() != 1) return false;
    const int corner = everywhere._Find_first();
    before[corner] = everywhere;
    vector<int> bySize(n);
    iota(bySize.begin(), bySize.end(), 0);
    stable_sort(bySize.begin(), bySize.end(),
                [&](int a, int b) { return before[a].count() < before[b].count(); });
    vector<vector<int>> axes;
    int points = 1;
    for (int x : bySize) {
        if (before[x].count() == 2) axes.push_back({corner});
        for (auto &axis : axes) {
            Mix longer = before[axis.back()];
            longer[x] = 1;
            if (x != axis.back() && longer == before[x]) axis.push_back(x);
            if (before[x].count() == 2 && axis.size() == 2 && axis[1] == x) break;
        }
    }
    for (auto &axis : axes) points *= axis.size();
    map<vector<size_t>, int> at;
    vector<vector<size_t>> place(n);
    for (int x = 0; x < n; x++) {
        for (auto &axis : axes)
            place[x].push_back(count_if(axis.begin(), axis.end(), [&](int y) { return before[x][y]; }) - 1);
        at[place[x]] = x;
    }
    if (points != n || (int)at.size() != n || m != n - 1) return false;
    vector<int> sum(n);
    iota(sum.begin(), sum.end(), 0);
    for (size_t d = 0; d < axes.size(); d++)
        for (int x : bySize)
            if (place[x][d] > 0) {
                auto neighbour = place[x];
                neighbour[d]--;
                sum[x] = join(sum[at[neighbour]], sum[x]);
            }
    return true;
}

// Instruments in bit-vector order. parts(from, size)[b][a]: those x of the block whose common
// ones with a have the parity b.
vector<int> vectorOrder;

array<vector<int>, 2> parts(int from, int size, bool both) {
    array<vector<int>, 2> result{vector<int>(size, -1), vector<int>(size, -1)};
    if (size == 1) {
        result[0][0] = vectorOrder[from];
        return result;
    }
    const int half = size / 2;
    const auto low = parts(from, half, both), high = parts(from + half, half, true);
    for (int a = 0; a < size; a++)
        for (int b = 0; b <= both; b++)
            result[b][a] = join(low[b][a % half], high[b ^ (a / half)][a % half]);
    return result;
}

bool buildParity() {
    using Column = bitset<500>;
    if (n != m) return false;
    vector<Column> column(n);
    unordered_map<Column, int> instrument;
    for (int x = 0; x < n; x++) {
        for (int i = 0; i < m; i++) column[x][i] = !orders[i][x];
        instrument[column[x]] = x;
    }
    if (!instrument.count(Column())) return false;
    vectorOrder = {instrument[Column()]};
    for (int x = 0; x < n; x++) {
        if (count(vectorOrder.begin(), vectorOrder.end(), x)) continue;
        for (size_t i = 0, size = vectorOrder.size(); i < size; i++) {
            const auto sum = instrument.find(column[vectorOrder[i]] ^ column[x]);
            if (sum == instrument.end()) return false;
            vectorOrder.push_back(sum->second);
        }
    }
    parts(0, n, false);
    return true;
}

// ---- The search. Recordings are told apart by a random number for each instrument, added up.
struct Recording {
    int a, b;
    uint64_t sum;
    bool ordered;
};
struct Row {
    int id;
    vector<int> items;
};
vector<Recording> tapes;
mt19937_64 rng(20);

// Makes every row a join of two, the commonest pair of items first.
void build(vector<Row> rows) {
    unordered_map<uint64_t, int> bySum;
    for (int i = n; i < (int)tapes.size(); i++) bySum[tapes[i].sum] = i;
    auto sumOf = [&](int a, int b) { return tapes[a].sum + tapes[b].sum; };
    auto use = [&](int a, int b, int id) {
        for (auto &[row, items] : rows) {
            auto i = find(items.begin(), items.end(), a), j = find(items.begin(), items.end(), b);
            if (row == id || items.size() < 3 || i == items.end() || j == items.end()) continue;
            *i = id;
            items.erase(j);
        }
    };
    for (auto &row : rows)
        for (bool found = true; found;) {
            found = false;
            for (size_t i = 0; i < row.items.size() && !found; i++)
                for (size_t j = 0; j < i && !found; j++) {
                    const int a = row.items[i], b = row.items[j];
                    const auto tape = bySum.find(sumOf(a, b));
                    found = row.items.size() > 2 && tape != bySum.end() && tape->second != row.id;
                    if (found) use(a, b, tape->second);
                }
        }
    vector<uint32_t> pairs;
    while (true) {
        pairs.clear();
        for (auto &[row, items] : rows)
            for (size_t i = 0; i < items.size() && items.size() > 2; i++)
                for (size_t j = 0; j < i; j++)
                    pairs.push_back(min(items[i], items[j]) << 16 | max(items[i], items[j]));
        if (pairs.empty()) break;
        sort(pairs.begin(), pairs.end());
        size_t most = 0, ties = 0;
        uint32_t pair = 0;
        for (size_t i = 0, j; i < pairs.size(); i = j) {
            for (j = i; j < pairs.size() && pairs[j] == pairs[i];) j++;
            if (j - i > most) most = j - i, ties = 0;
            if (j - i == most && rng() % ++ties == 0) pair = pairs[i];
        }
        const int a = pair >> 16, b = pair & 65535;
        const auto [tape, isNew] = bySum.try_emplace(sumOf(a, b), tapes.size());
        if (isNew) tapes.push_back({a, b, sumOf(a, b), false});
        use(a, b, tape->second);
    }
    for (auto &[row, items] : rows) tapes[row].a = items[0], tapes[row].b = items[1];
}

// Throws away what no order needs.
void tidy() {
    vector<char> needed(tapes.size());
    function<void(int)> need = [&](int i) {
        if (i < n || exchange(needed[i], 1)) return;
        need(tapes[i].a);
        need(tapes[i].b);
    };
    for (size_t i = n; i < tapes.size(); i++)
        if (tapes[i].ordered) need(i);
    vector<int> number(tapes.size());
    vector<Recording> kept;
    for (size_t i = 0; i < tapes.size(); i++)
        if ((int)i < n || needed[i]) {
            number[i] = kept.size();
            kept.push_back(tapes[i]);
        }
    for (size_t i = n; i < kept.size(); i++)
        kept[i].a = number[kept[i].a], kept[i].b = number[kept[i].b];
    tapes = kept;
}

void rebuildSome() {
    const int size = tapes.size();
    vector<char> down(size);
    vector<vector<int>> near(size);
    for (int i = n; i < size; i++)
        for (int part : {tapes[i].a, tapes[i].b})
            if (part >= n) near[i].push_back(part), near[part].push_back(i);
    const bool walk = rng() % 3;
    int at = n + rng() % (size - n);
    for (int left = 1 + rng() % (2 + rng() % 10); left > 0; left--) {
        down[at] = 1;
        at = walk && !near[at].empty() ? near[at][rng() % near[at].size()] : n + rng() % (size - n);
    }
    vector<Row> rows;
    function<void(int, vector<int> &)> spread = [&](int i, vector<int> &items) {
        if (!down[i] || (tapes[i].ordered && rng() % 2)) return items.push_back(i);
        spread(tapes[i].a, items);
        spread(tapes[i].b, items);
    };
    for (int i = n; i < size; i++) {
        if (down[i] && !tapes[i].ordered) continue;
        Row row{i, {}};
        spread(tapes[i].a, row.items);
        spread(tapes[i].b, row.items);
        if (row.items.size() > 2) rows.push_back(row);
    }
    for (int i = n; i < size; i++)
        if (down[i] && !tapes[i].ordered) tapes[i].sum = rng();
    build(rows);
    tidy();
}

void search(int rounds) {
    for (int i = 0; i < n; i++) tapes.push_back({-1, -1, rng(), false});
    vector<Row> rows;
    for (auto &order : orders) {
        Row row{(int)tapes.size(), {}};
        uint64_t sum = 0;
        for (int i = 0; i < n; i++)
            if (order[i]) row.items.push_back(i), sum += tapes[i].sum;
        tapes.push_back({row.items[0], row.items[1], sum, true});
        rows.push_back(row);
    }
    build(rows);
    tidy();
    while (rounds--) {
        const auto before = tapes;
        rebuildSome();
        if (tapes.size() > before.size()) tapes = before;
    }
    vector<int> number(tapes.size(), -1);
    iota(number.begin(), number.begin() + n, 0);
    function<int(int)> write = [&](int i) {
        if (number[i] < 0) {
            const int a = write(tapes[i].a), b = write(tapes[i].b);
            number[i] = join(a, b);
        }
        return number[i];
    };
    for (size_t i = n; i < tapes.size(); i++) write(i);
}

int main() {
    cin >> n >> m;
    orders.resize(m);
    for (auto &order : orders) {
        int size, instrument;
        cin >> size;
        while (size--) cin >> instrument, order[instrument - 1] = 1;
    }
    if (!buildCircle() && !buildStar() && !buildBox() && !buildParity()) search(20000);
    cout << joins.size() << "\n";
    for (auto [a, b] : joins) cout << a + 1 << " " << b + 1 << "\n";
}
