#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <iostream>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <set>
#include <unordered_map>
#include <vector>

using namespace std;

using Instruments = vector<int>;  // increasing, from 0

struct Studio {
    int n;
    vector<pair<int, int>> joins;
    map<Instruments, int> recording;

    explicit Studio(int n) : n(n) {
        for (int x = 0; x < n; ++x) recording[{x}] = x;
    }

    // Makes `whole` out of two parts that are there. An empty part is none.
    void make(const Instruments& one, const Instruments& two) {
        if (one.empty() || two.empty()) return;
        Instruments whole;
        merge(one.begin(), one.end(), two.begin(), two.end(), back_inserter(whole));
        if (recording.count(whole)) return;
        joins.push_back({recording.at(one), recording.at(two)});
        recording[whole] = n + int(joins.size()) - 1;
    }

    void chain(const Instruments& items) {
        Instruments begun;
        for (int x : items) {
            make(begun, {x});
            begun.insert(lower_bound(begun.begin(), begun.end(), x), x);
        }
    }
};

Instruments sorted(Instruments v) {
    sort(v.begin(), v.end());
    return v;
}

using Orders = vector<Instruments>;
using Columns = vector<vector<int>>;  // the orders of each instrument

bool contains(const Instruments& v, int x) { return binary_search(v.begin(), v.end(), x); }

Instruments without(const Instruments& a, const Instruments& b) {
    Instruments r;
    set_difference(a.begin(), a.end(), b.begin(), b.end(), back_inserter(r));
    return r;
}

// ---- A circle: ends of blocks, beginnings of the next ones; pairs first where k is odd.
void slide(Studio& studio, const vector<Instruments>& ring, size_t k) {
    const size_t len = ring.size();
    auto run = [&](size_t from, size_t count) {
        Instruments r;
        for (size_t i = 0; i < count; ++i)
            r.insert(r.end(), ring[(from + i) % len].begin(), ring[(from + i) % len].end());
        return sorted(r);
    };
    if (k == 1) return;
    if (k % 2 == 1 && len % 2 == 0) {
        vector<Instruments> twos;
        for (size_t i = 0; i < len; i += 2) {
            studio.make(ring[i], ring[i + 1]);
            twos.push_back(run(i, 2));
        }
        slide(studio, twos, k / 2);
        for (size_t i = 0; i < len; ++i) {
            if (i % 2 == 0) studio.make(run(i, k - 1), run(i + k - 1, 1));
            else studio.make(run(i, 1), run(i + 1, k - 1));
        }
        return;
    }
    for (size_t begin = 0; begin < len; begin += k) {
        const size_t end = min(begin + k, len);
        for (size_t i = 1; begin + i < end; ++i) studio.make(run(end - i - 1, 1), run(end - i, i));
        for (size_t i = 1; i + 1 < k; ++i) studio.make(run(end, i), run(end + i, 1));
        for (size_t start = begin; start < end; ++start)
            studio.make(run(start, end - start), run(end, k - (end - start)));
    }
}

bool circle(Studio& studio, const Orders& orders, const Columns& columns) {
    const int n = studio.n;
    const size_t k = orders[0].size();
    if (orders.size() != columns.size()) return false;
    for (auto& o : orders)
        if (o.size() != k) return false;
    vector<Instruments> ring{{0}};
    set<int> used{0};
    while (int(ring.size()) < n) {
        int next = -1;
        for (int x = 0; x < n && next < 0; ++x)
            if (!used.count(x) && without(columns[ring.back()[0]], columns[x]).size() == 1) next = x;
        if (next < 0) return false;
        used.insert(next);
        ring.push_back({next});
    }
    slide(studio, ring, k);
    return true;
}

// ---- A star: a small cover by leaving out the instruments with few partners.
bool star(Studio& studio, const Orders& orders, const Columns& columns) {
    Instruments middle;
    for (int x = 0; x < studio.n; ++x)
        if (columns[x].size() == orders.size()) middle.push_back(x);
    if (middle.empty()) return false;
    vector<pair<int, int>> edges;
    for (auto& o : orders) {
        const auto two = without(o, middle);
        if (two.size() != 2) return false;
        edges.push_back({two[0], two[1]});
    }
    mt19937 random(11);
    vector<bool> best(studio.n, true);
    for (int attempt = 0; attempt < 150; ++attempt) {
        vector<bool> cover(studio.n, false), decided(studio.n, false);
        while (true) {
            vector<int> degree(studio.n, 0);
            for (auto [u, v] : edges)
                if (!cover[u] && !cover[v]) ++degree[u], ++degree[v];
            int least = -1;
            for (int x = 0, ties = 0; x < studio.n; ++x) {
                if (!degree[x] || (least >= 0 && degree[x] > degree[least])) continue;
                if (least < 0 || degree[x] < degree[least]) ties = 0;
                if (random() % ++ties == 0 || least < 0 || degree[x] < degree[least]) least = x;
            }
            if (least < 0) break;
            const vector<bool> before = cover;
            for (auto [u, v] : edges)
                if (!before[u] && !before[v] && (u == least || v == least)) cover[u == least ? v : u] = true;
        }
        if (count(cover.begin(), cover.end(), true) < count(best.begin(), best.end(), true)) best = cover;
    }
    studio.chain(middle);
    for (auto [u, v] : edges) {
        if (!best[u]) swap(u, v);
        Instruments started = middle;
        started.push_back(u);
        studio.make(middle, {u});
        studio.make(sorted(started), {v});
    }
    return true;
}

// ---- Instruments in a line such that orders can be cut in halves, again and again.
void halves(Studio& studio, const Instruments& line, const Orders& orders) {
    function<Instruments(const Instruments&, size_t, size_t)> build = [&](const Instruments& order, size_t from, size_t to) {
        Instruments here;
        if (to - from == 1) {
            if (contains(order, line[from])) here.push_back(line[from]);
            return here;
        }
        const auto left = build(order, from, (from + to) / 2), right = build(order, (from + to) / 2, to);
        studio.make(left, right);
        merge(left.begin(), left.end(), right.begin(), right.end(), back_inserter(here));
        return here;
    };
    for (auto& o : orders) build(o, 0, line.size());
}

// The instruments as vectors of bits: `sum` tells the vector of two others, if there is one.
optional<Instruments> bitLine(int zero, int n, const function<int(int, int)>& sum, const Instruments& candidates) {
    Instruments line{zero};
    for (int x : candidates) {
        if (find(line.begin(), line.end(), x) != line.end()) continue;
        const Instruments old = line;
        for (int y : old) {
            const int s = y == zero ? x : sum(y, x);
            if (s < 0) return nullopt;
            line.push_back(s);
        }
    }
    if (int(line.size()) != n || int(set<int>(line.begin(), line.end()).size()) != n) return nullopt;
    return line;
}

bool bits(Studio& studio, const Orders& orders, const Columns& columns) {
    const int n = studio.n;
    map<vector<int>, int> byColumn;
    for (int x = 0; x < n; ++x) byColumn[columns[x]] = x;
    int zero = -1;
    for (int x = 0; x < n; ++x)
        if (columns[x].size() == orders.size()) zero = x;
    if (zero < 0) return false;
    auto lookUp = [&](const vector<int>& column) {
        const auto it = byColumn.find(column);
        return it == byColumn.end() ? -1 : it->second;
    };
    auto joint = [&](int a, int b) {  // group 5: the union of two subsets
        vector<int> c;
        set_intersection(columns[a].begin(), columns[a].end(), columns[b].begin(), columns[b].end(), back_inserter(c));
        return lookUp(c);
    };
    auto parity = [&](int a, int b) {  // group 6
        vector<int> c;
        for (int i = 0; i < int(orders.size()); ++i)
            if (contains(orders[i], a) == contains(orders[i], b)) c.push_back(i);
        return lookUp(c);
    };
    Instruments all(n), single;
    iota(all.begin(), all.end(), 0);
    for (auto& o : orders)
        if (o.size() == 2) single.push_back(o[0] == zero ? o[1] : o[0]);
    auto line = bitLine(zero, n, joint, single);
    if (!line) line = bitLine(zero, n, parity, all);
    if (!line) return false;
    halves(studio, *line, orders);
    return true;
}

// ---- A grid: an order is the order with one row less and the beginning of a row.
bool grid(Studio& studio, const Orders& orders, const Columns& columns) {
    const int n = studio.n;
    if (int(orders.size()) != n - 1) return false;
    // Below an instrument are those that all its orders have.
    vector<Instruments> below(n);
    for (int x = 0; x < n; ++x)
        for (int y = 0; y < n; ++y)
            if (includes(columns[y].begin(), columns[y].end(), columns[x].begin(), columns[x].end())) below[x].push_back(y);
    vector<Instruments> axis(2);
    for (size_t size = 2; size <= size_t(n); ++size)
        for (int x = 0; x < n; ++x) {
            if (below[x].size() != size) continue;
            size_t largest = 0;
            for (int y : below[x])
                if (y != x) largest = max(largest, below[y].size());
            if (largest != size - 1) continue;  // not on an axis
            if (size == 2) {
                if (axis[0].empty()) axis[0].push_back(x);
                else axis[1].push_back(x);
            } else {
                for (auto& a : axis)
                    if (!a.empty() && contains(below[x], a.back()) && a.size() + 2 == size) {
                        a.push_back(x);
                        break;
                    }
            }
        }
    map<array<int, 2>, int> cell;
    for (int x = 0; x < n; ++x) {
        array<int, 2> at{};
        for (int d : {0, 1}) at[d] = count_if(axis[d].begin(), axis[d].end(), [&](int y) { return contains(below[x], y); });
        cell[at] = x;
    }
    if (int(cell.size()) != n) return false;
    const int rows = axis[0].size() + 1, width = axis[1].size() + 1;
    for (int r = 0; r < rows; ++r) {
        Instruments row;
        for (int c = 0; c < width; ++c) row.push_back(cell.at({r, c}));
        studio.chain(row);
        Instruments begun;
        for (int c = 0; c < width; ++c) {
            begun = sorted([&] { auto b = begun; b.push_back(row[c]); return b; }());
            if (r > 0) studio.make(below[cell.at({r - 1, c})], begun);
        }
    }
    return true;
}

// ---- Everything else: threshold accepting.
class Rebuilder {
    struct Tape { int a, b; uint64_t print; bool ordered; };
    struct Hole { int tape; vector<int> parts; };
    int n;
    vector<Tape> tapes;
    mt19937_64 random{77};

    void fill(vector<Hole> holes) {
        unordered_map<uint64_t, int> at;
        for (int i = n; i < int(tapes.size()); ++i) at[tapes[i].print] = i;
        auto print = [&](int a, int b) { return tapes[a].print + tapes[b].print; };
        while (true) {
            vector<array<int, 2>> pairs;
            array<int, 3> known{-1, -1, -1};
            for (auto& h : holes) {
                if (h.parts.size() < 3) continue;
                for (size_t i = 0; i < h.parts.size() && known[0] < 0; ++i)
                    for (size_t j = i + 1; j < h.parts.size(); ++j) {
                        const int a = min(h.parts[i], h.parts[j]), b = max(h.parts[i], h.parts[j]);
                        pairs.push_back({a, b});
                        const auto it = at.find(print(a, b));
                        if (it != at.end() && it->second != h.tape) {
                            known = {a, b, it->second};
                            break;
                        }
                    }
            }
            if (pairs.empty()) break;
            if (known[0] < 0) {
                sort(pairs.begin(), pairs.end());
                size_t most = 0, equal = 0;
                for (size_t i = 0; i < pairs.size();) {
                    size_t j = i;
                    while (j < pairs.size() && pairs[j] == pairs[i]) ++j;
                    if (j - i > most) most = j - i, equal = 0;
                    if (j - i == most && random() % ++equal == 0) known = {pairs[i][0], pairs[i][1], -1};
                    i = j;
                }
                const auto [it, fresh] = at.try_emplace(print(known[0], known[1]), int(tapes.size()));
                if (fresh) tapes.push_back({known[0], known[1], it->first, false});
                known[2] = it->second;
            }
            for (auto& h : holes) {
                if (h.parts.size() < 3 || h.tape == known[2]) continue;
                auto a = find(h.parts.begin(), h.parts.end(), known[0]);
                auto b = find(h.parts.begin(), h.parts.end(), known[1]);
                if (a == h.parts.end() || b == h.parts.end()) continue;
                *a = known[2];
                h.parts.erase(b);
            }
        }
        for (auto& h : holes) tapes[h.tape].a = h.parts[0], tapes[h.tape].b = h.parts[1];
        vector<int> number(tapes.size(), -1);
        function<void(int)> keep = [&](int i) {
            if (i < n || number[i] == 0) return;
            number[i] = 0;
            keep(tapes[i].a);
            keep(tapes[i].b);
        };
        for (int i = n; i < int(tapes.size()); ++i)
            if (tapes[i].ordered) keep(i);
        vector<Tape> kept;
        for (int i = 0; i < int(tapes.size()); ++i)
            if (i < n || number[i] == 0) {
                number[i] = kept.size();
                kept.push_back(tapes[i]);
            }
        for (int i = n; i < int(kept.size()); ++i) kept[i].a = number[kept[i].a], kept[i].b = number[kept[i].b];
        tapes = kept;
    }

public:
    Rebuilder(int n, const Orders& orders) : n(n) {
        for (int i = 0; i < n; ++i) tapes.push_back({-1, -1, random(), false});
        vector<Hole> holes;
        for (auto& o : orders) {
            uint64_t print = 0;
            for (int x : o) print += tapes[x].print;
            holes.push_back({int(tapes.size()), o});
            tapes.push_back({o[0], o[1], print, true});
        }
        fill(holes);
    }

    void improve(int rounds) {
        auto best = tapes;
        for (int round = 0; round < rounds; ++round) {
            const auto before = tapes;
            const int size = tapes.size();
            vector<vector<int>> beside(size);
            for (int i = n; i < size; ++i)
                for (int p : {tapes[i].a, tapes[i].b})
                    if (p >= n) beside[p].push_back(i), beside[i].push_back(p);
            vector<bool> erased(size, false);
            for (int at = n + random() % (size - n), left = 1 + random() % 9; left > 0; --left) {
                erased[at] = true;
                at = beside[at].empty() || random() % 8 == 0 ? n + random() % (size - n) : beside[at][random() % beside[at].size()];
            }
            vector<Hole> holes;
            function<void(int, vector<int>&)> open = [&](int i, vector<int>& parts) {
                if (!erased[i] || (tapes[i].ordered && random() % 2)) {
                    parts.push_back(i);
                    return;
                }
                open(tapes[i].a, parts);
                open(tapes[i].b, parts);
            };
            for (int i = n; i < size; ++i) {
                if (erased[i] && !tapes[i].ordered) continue;
                Hole h{i, {}};
                open(tapes[i].a, h.parts);
                open(tapes[i].b, h.parts);
                if (h.parts.size() > 2) holes.push_back(h);
            }
            for (int i = n; i < size; ++i)
                if (erased[i] && !tapes[i].ordered) tapes[i].print = random();
            fill(holes);
            // A step back is allowed now and then, less often towards the end.
            const int worse = int(tapes.size()) - size;
            if (worse > 1 || (worse == 1 && random() % rounds < uint64_t(round) + rounds * 9 / 10)) tapes = before;
            if (tapes.size() < best.size()) best = tapes;
        }
        tapes = best;
    }

    void write(Studio& studio) {
        vector<int> done(tapes.size(), -1);
        function<int(int)> visit = [&](int i) -> int {
            if (i < n) return i;
            if (done[i] < 0) {
                const int a = visit(tapes[i].a), b = visit(tapes[i].b);
                studio.joins.push_back({a, b});
                done[i] = n + int(studio.joins.size()) - 1;
            }
            return done[i];
        };
        for (int i = n; i < int(tapes.size()); ++i) visit(i);
    }
};

int main() {
    ios::sync_with_stdio(false);
    int n, m;
    cin >> n >> m;
    Orders orders(m);
    Columns columns(n);
    for (int i = 0; i < m; ++i) {
        int size;
        cin >> size;
        orders[i].resize(size);
        for (int& x : orders[i]) {
            cin >> x;
            columns[--x].push_back(i);
        }
    }
    Studio studio(n);
    if (!circle(studio, orders, columns) && !star(studio, orders, columns) && !bits(studio, orders, columns) &&
        !grid(studio, orders, columns)) {
        Rebuilder rebuilder(n, orders);
        rebuilder.improve(20000);
        rebuilder.write(studio);
    }
    cout << studio.joins.size() << '\n';
    for (auto [a, b] : studio.joins) cout << a + 1 << ' ' << b + 1 << '\n';
}
