// Fields of one size (owners) and fields without a source (orphans) are compared all at once.
// Orphans are halved; where an owner's share of a half can only be one of two values, that is an
// unknown bit, and many bits come out of few sums: from rows that find n bits in m sums, rows
// for 2n + m bits in 2m + 1 sums are made. With A and B two sets of n bits and c one more bit,
//   p = (A's row) + (B's row) + c   and   q = (A's row) + (B without its row)
// add up to 2 (A's row) + (all of B) + c. All of B is asked once, so the parity tells c.
#include <bits/stdc++.h>
using namespace std;

typedef vector<int> Fields;

int fieldCount;
vector<int> sizeOf, sourceOf;

int ask(const Fields &gates) {
    cout << "? " << gates.size();
    for (int gate : gates) cout << ' ' << gate;
    cout << endl;
    int dry;
    if (!(cin >> dry) || dry < 0) exit(0);
    return dry;
}

struct Rows {
    int bits;
    vector<vector<int>> row;
};

Rows makeRows(int level) {
    if (level == 0) return {1, {{0}}};
    Rows inner = makeRows(level - 1), outer;
    int n = inner.bits;
    outer.bits = 2 * n + inner.row.size();
    vector<int> allOfB;
    for (int i = 0; i < n; i++) allOfB.push_back(n + i);
    outer.row.push_back(allOfB);
    for (size_t i = 0; i < inner.row.size(); i++) {
        vector<char> inRow(n);
        for (int bit : inner.row[i]) inRow[bit] = 1;
        vector<int> p, q;
        for (int bit = 0; bit < n; bit++) {
            if (inRow[bit]) p.push_back(bit), q.push_back(bit);
            if (inRow[bit]) p.push_back(n + bit);
            else q.push_back(n + bit);
        }
        p.push_back(2 * n + i);
        outer.row.push_back(p);
        outer.row.push_back(q);
    }
    return outer;
}

vector<int> readRows(int level, const vector<int> &sums) {
    if (level == 0) return sums;
    vector<int> a, b, c;
    for (size_t i = 1; i < sums.size(); i += 2) {
        int twice = sums[i] + sums[i + 1] - sums[0];
        int bit = twice & 1;
        a.push_back((twice - bit) / 2);
        b.push_back(sums[i] - a.back() - bit);
        c.push_back(bit);
    }
    vector<int> bits = readRows(level - 1, a);
    for (int x : readRows(level - 1, b)) bits.push_back(x);
    bits.insert(bits.end(), c.begin(), c.end());
    return bits;
}

int total(const Fields &fields) {
    int sum = 0;
    for (int field : fields) sum += sizeOf[field];
    return sum;
}

// Shares of the first half of the orphans, for owners whose share lies between low and high.
struct Half {
    Fields first;
    map<int, int> low, high, share;

    int askShares(const Fields &owners) {
        Fields gates = first;
        gates.insert(gates.end(), owners.begin(), owners.end());
        return total(gates) - ask(gates);
    }

    int sum(const map<int, int> &of, const Fields &owners) {
        int result = 0;
        for (int owner : owners) result += of.at(owner);
        return result;
    }

    void bisect(const Fields &owners, int shares) {
        for (auto *bound : {&low, &high})
            if (shares == sum(*bound, owners)) {
                for (int owner : owners) share[owner] = bound->at(owner);
                return;
            }
        if (owners.size() == 1) {
            share[owners[0]] = shares;
            return;
        }
        auto middle = owners.begin() + owners.size() / 2;
        Fields left(owners.begin(), middle), right(middle, owners.end());
        int least = max(sum(low, left), shares - sum(high, right));
        int most = min(sum(high, left), shares - sum(low, right));
        int here = least == most ? least : askShares(left);
        bisect(left, here);
        bisect(right, shares - here);
    }

    void parity(const Fields &owners, int level) {
        Rows rows = makeRows(level);
        vector<int> sums;
        for (auto &row : rows.row) {
            Fields chosen;
            for (int bit : row)
                if (bit < (int)owners.size()) chosen.push_back(owners[bit]);
            sums.push_back(chosen.empty() ? 0 : askShares(chosen) - sum(low, chosen));
        }
        vector<int> bits = readRows(level, sums);
        for (size_t i = 0; i < owners.size(); i++) share[owners[i]] = low[owners[i]] + bits[i];
    }
};

void split(Fields orphans, map<int, int> below) {
    for (auto it = below.begin(); it != below.end();)
        it = it->second == 0 ? below.erase(it) : next(it);
    if (below.empty()) return;
    int largest = 0, owned = 0;
    for (auto [owner, sum] : below) largest = max(largest, sum), owned += sum;
    Fields fitting;
    for (int field : orphans)
        if (sizeOf[field] <= largest) fitting.push_back(field);
    orphans = fitting;
    bool allOwned = owned == total(orphans);
    if (allOwned && below.size() == 1) {
        for (int field : orphans) sourceOf[field] = below.begin()->first;
        return;
    }
    auto middle = orphans.begin() + orphans.size() / 2;
    Half half;
    half.first.assign(orphans.begin(), middle);
    Fields second(middle, orphans.end());
    bitset<301> a, b;
    a[0] = b[0] = 1;
    for (int field : half.first) a |= a << sizeOf[field];
    for (int field : second) b |= b << sizeOf[field];

    Fields bits, wide;
    for (auto [owner, sum] : below) {
        vector<int> possible;
        for (int s = 0; s <= sum; s++)
            if (a[s] && b[sum - s]) possible.push_back(s);
        half.low[owner] = possible.front();
        half.high[owner] = possible.back();
        int width = possible.back() - possible.front();
        if (width == 0) half.share[owner] = possible.front();
        else (width == 1 ? bits : wide).push_back(owner);
    }
    for (int level = 4; level >= 3; level--) {
        size_t most = level == 4 ? 65 : 25;
        while (bits.size() >= most - 2) {
            size_t take = min(most, bits.size());
            half.parity(Fields(bits.end() - take, bits.end()), level);
            bits.resize(bits.size() - take);
        }
    }
    Fields left = wide;
    left.insert(left.end(), bits.begin(), bits.end());
    if (allOwned && !left.empty()) {
        int rest = total(half.first);
        for (auto [owner, share] : half.share) rest -= share;
        half.bisect(left, rest);
    } else {
        for (size_t i = 0; i < left.size(); i += 4) {
            Fields four(left.begin() + i, left.begin() + min(left.size(), i + 4));
            half.bisect(four, half.askShares(four));
        }
    }
    map<int, int> inFirst, inSecond;
    for (auto [owner, sum] : below) {
        inFirst[owner] = half.share[owner];
        inSecond[owner] = sum - half.share[owner];
    }
    split(half.first, inFirst);
    split(second, inSecond);
}

int main() {
    cin >> fieldCount;
    sizeOf.resize(fieldCount + 1);
    sourceOf.resize(fieldCount + 1);
    map<int, Fields> classes;
    for (int field = 1; field <= fieldCount; field++) classes[sizeOf[field] = ask({field})].push_back(field);
    Fields orphans;
    for (auto &[size, owners] : classes) {
        map<int, int> below;
        for (int owner : owners) below[owner] = size - 1;
        sort(orphans.begin(), orphans.end());
        split(orphans, below);
        Fields left = owners;
        for (int field : orphans)
            if (!sourceOf[field]) left.push_back(field);
        orphans = left;
    }
    cout << "!";
    for (int field = 1; field <= fieldCount; field++) cout << ' ' << sourceOf[field];
    cout << endl;
}
