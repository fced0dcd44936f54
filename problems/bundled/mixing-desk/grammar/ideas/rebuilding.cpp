#include <bits/stdc++.h>
using namespace std;

using Mix = bitset<150>;

int n, m;
vector<Mix> orders;
vector<pair<int, int>> joins;

// Recordings are told apart by a random number for each instrument, added up.
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
                    found = row.items.size() > 2 && /*<known*/tape != bySum.end() && tape->second != row.id/*>*/;
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
            if (/*<most*/j - i > most/*>*/) most = j - i, ties = 0;
            if (j - i == most && /*<ties*/rng() % ++ties == 0/*>*/) pair = pairs[i];
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
    for (int left = /*<depth*/1 + rng() % (2 + rng() % 10)/*>*/; left > 0; left--) {
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
        if (down[i] && !tapes[i].ordered) tapes[i].sum = /*<fresh*/rng()/*>*/;
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
        if (/*<worse*/tapes.size() > before.size()/*>*/) tapes = before;
    }
    vector<int> number(tapes.size(), -1);
    iota(number.begin(), number.begin() + n, 0);
    function<int(int)> write = [&](int i) {
        if (number[i] < 0) {
            const int a = write(tapes[i].a), b = write(tapes[i].b);
            joins.push_back({a, b});
            number[i] = n + joins.size() - 1;
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
    search(/*<rounds*/6000/*>*/);
    cout << joins.size() << "\n";
    for (auto [a, b] : joins) cout << /*<line*/a + 1 << " " << b + 1 << "\n"/*>*/;
}
