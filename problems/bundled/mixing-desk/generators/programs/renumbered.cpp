// Renumbers the instruments so that the pattern of the orders can be seen, and then goes on as
// one would with paper: a window slides round the circle, halves of boxes, greedy pairs in order.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

typedef std::vector<int> Numbers;

struct Plan {
    int instruments;
    std::vector<std::pair<int, int>> joins;
    std::map<std::pair<int, int>, int> known;

    int join(int a, int b) {
        if (a == 0) return b;
        if (b == 0) return a;
        std::pair<int, int> key(std::min(a, b), std::max(a, b));
        int& made = known[key];
        if (made == 0) {
            joins.push_back(key);
            made = instruments + static_cast<int>(joins.size());
        }
        return made;
    }
};

struct Task {
    int n, m;
    std::vector<Numbers> orders;  // sorted
    std::vector<Numbers> holders; // the orders of an instrument, sorted; index 0 is unused
};

Task readTask() {
    Task task;
    if (std::scanf("%d %d", &task.n, &task.m) != 2) std::exit(1);
    task.holders.resize(task.n + 1);
    for (int i = 0; i < task.m; i++) {
        int size;
        if (std::scanf("%d", &size) != 1) std::exit(1);
        Numbers order(size);
        for (int& x : order) {
            if (std::scanf("%d", &x) != 1) std::exit(1);
            task.holders[x].push_back(i);
        }
        task.orders.push_back(order);
    }
    return task;
}

int common(const Numbers& a, const Numbers& b) {
    int count = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) count++, i++, j++;
        else a[i] < b[j] ? i++ : j++;
    }
    return count;
}

// ---- Group 3: neighbours on the circle are those that have all orders but one in common.
bool slidingWindow(const Task& task, Plan& plan) {
    if (task.m != task.n) return false;
    const int k = task.orders[0].size();
    Numbers circle(1, 1);
    std::vector<bool> seen(task.n + 1, false);
    seen[1] = true;
    while (true) {
        int next = 0;
        for (int x = 1; x <= task.n && next == 0; x++)
            if (!seen[x] && common(task.holders[circle.back()], task.holders[x]) == k - 1) next = x;
        if (next == 0) break;
        seen[next] = true;
        circle.push_back(next);
    }
    for (const Numbers& order : task.orders)
        if (static_cast<int>(order.size()) != k) return false;
    if (static_cast<int>(circle.size()) != task.n) return false;

    // A queue out of two stacks. The window of width k begins at each item once.
    std::function<Numbers(const Numbers&, int)> slide = [&](const Numbers& items, int width) {
        const int length = items.size();
        Numbers windows(length);
        if (width == 1) return items;
        if (width % 2 == 1 && length % 2 == 0) {
            Numbers twos;
            for (int i = 0; i < length; i += 2) twos.push_back(plan.join(items[i], items[i + 1]));
            const Numbers inner = slide(twos, width / 2);
            for (int i = 0; i < length; i += 2) {
                windows[i] = plan.join(inner[i / 2], items[(i + width - 1) % length]);
                const int before = (i + length - 1) % length;
                windows[before] = plan.join(items[before], inner[i / 2]);
            }
            return windows;
        }
        Numbers front, back;  // of joined recordings, the last is the whole stack
        int head = 0;
        auto pushBack = [&](int item) { back.push_back(plan.join(back.empty() ? 0 : back.back(), item)); };
        for (int start = 0; start < length; start++) {
            if (front.empty()) {
                int all = 0;
                for (int i = std::min(start + width, length) - 1; i >= start; i--) {
                    all = plan.join(items[i], all);
                    front.push_back(all);
                }
                back.clear();
                head = start + static_cast<int>(front.size());
            }
            while (head < start + width) pushBack(items[head++ % length]);
            windows[start] = plan.join(front.back(), back.empty() ? 0 : back.back());
            front.pop_back();
        }
        return windows;
    };
    slide(circle, k);
    return true;
}

// ---- Group 4: an instrument with few partners is left out of the cover first.
bool star(const Task& task, Plan& plan) {
    Numbers everywhere;
    for (int x = 1; x <= task.n; x++)
        if (static_cast<int>(task.holders[x].size()) == task.m) everywhere.push_back(x);
    if (everywhere.empty()) return false;
    std::vector<Numbers> ends;
    for (const Numbers& order : task.orders) {
        ends.emplace_back();
        std::set_difference(order.begin(), order.end(), everywhere.begin(), everywhere.end(),
                            std::back_inserter(ends.back()));
        if (ends.back().size() != 2) return false;
    }
    std::vector<std::set<int>> partners(task.n + 1);
    for (const Numbers& e : ends) partners[e[0]].insert(e[1]), partners[e[1]].insert(e[0]);
    std::mt19937 random(7);
    std::set<int> best;
    for (int round = 0; round < 60; round++) {
        auto left = partners;
        std::set<int> cover;
        auto remove = [&](int x) {
            for (int y : left[x]) left[y].erase(x);
            left[x].clear();
        };
        while (true) {
            size_t fewest = task.n;
            Numbers candidates;
            for (int x = 1; x <= task.n; x++) {
                if (left[x].empty() || left[x].size() > fewest) continue;
                if (left[x].size() < fewest) candidates.clear();
                fewest = left[x].size();
                candidates.push_back(x);
            }
            if (candidates.empty()) break;
            const std::set<int> taken = left[candidates[random() % candidates.size()]];
            for (int y : taken) cover.insert(y), remove(y);
        }
        if (round == 0 || cover.size() < best.size()) best = cover;
    }
    int middle = 0;
    for (int x : everywhere) middle = plan.join(middle, x);
    for (const Numbers& e : ends) {
        const int first = best.count(e[0]) ? e[0] : e[1];
        plan.join(plan.join(middle, first), e[0] + e[1] - first);
    }
    return true;
}

// ---- Groups 2 and 5: coordinates along the axes, then box by box from halves.
bool boxes(const Task& task, Plan& plan) {
    if (task.m != task.n - 1) return false;
    int corner = 0;
    for (int x = 1; x <= task.n; x++)
        if (static_cast<int>(task.holders[x].size()) == task.m) corner = x;
    if (corner == 0) return false;
    // An instrument other than the corner belongs to the smallest order that has it.
    std::vector<Numbers> below(task.n + 1);
    for (int x = 1; x <= task.n; x++)
        for (int i : task.holders[x])
            if (x != corner && (below[x].empty() || task.orders[i].size() < below[x].size()))
                below[x] = task.orders[i];
    below[corner] = Numbers(1, corner);
    std::vector<Numbers> axes;
    for (size_t size = 2; size <= 12; size++)
        for (int x = 1; x <= task.n; x++) {
            if (below[x].size() != size) continue;
            // On an axis each instrument below another one has all that are below itself.
            Numbers sizes;
            for (int y : below[x]) sizes.push_back(below[y].size());
            std::sort(sizes.begin(), sizes.end());
            bool chain = true;
            for (size_t i = 0; i < size; i++) chain = chain && sizes[i] == static_cast<int>(i) + 1;
            if (!chain) continue;
            bool found = false;
            for (Numbers& axis : axes)
                if (size > 2 && std::binary_search(below[x].begin(), below[x].end(), axis.back())) {
                    axis.push_back(x);
                    found = true;
                }
            if (!found) axes.push_back(Numbers(1, x));
        }
    std::map<Numbers, int> cell;
    for (int x = 1; x <= task.n; x++) {
        Numbers place;
        for (const Numbers& axis : axes)
            place.push_back(std::count_if(axis.begin(), axis.end(), [&](int y) {
                return std::binary_search(below[x].begin(), below[x].end(), y);
            }));
        cell[place] = x;
    }
    if (static_cast<int>(cell.size()) != task.n) return false;
    // box(place, d): all cells that differ from place only in the first d axes, and not upwards.
    std::map<std::pair<Numbers, size_t>, int> known;
    std::function<int(Numbers, size_t)> box = [&](Numbers place, size_t d) -> int {
        if (d == 0) return cell.at(place);
        auto [entry, isNew] = known.try_emplace({place, d}, 0);
        if (!isNew) return entry->second;
        const int upper = box(place, d - 1);
        Numbers lower = place;
        int result = upper;
        if (place[d - 1] > 0) {
            lower[d - 1]--;
            result = plan.join(box(lower, d), upper);
        }
        return known[{place, d}] = result;
    };
    for (const auto& [place, x] : cell) box(place, axes.size());
    return true;
}

// ---- Greedy: the pair that most unfinished orders have in common, the first of several.
void firstPairs(Plan& plan, std::vector<Numbers> orders, const Numbers& number) {
    // `number` tells which instrument stands for 1, 2, ... in `orders`.
    Numbers recording(number);
    while (true) {
        const int size = recording.size();
        std::vector<Numbers> count(size, Numbers(size, 0));
        for (const Numbers& order : orders)
            for (size_t i = 0; i < order.size(); i++)
                for (size_t j = 0; j < i; j++) {
                    auto [a, b] = std::minmax(order[i], order[j]);
                    count[a - 1][b - 1]++;
                }
        int best = 0, a = 0, b = 0;
        for (int j = 1; j < size; j++)
            for (int i = 0; i < j; i++)
                if (count[i][j] > best) best = count[i][j], a = i + 1, b = j + 1;
        if (best == 0) return;
        recording.push_back(plan.join(recording[a - 1], recording[b - 1]));
        for (Numbers& order : orders) {
            auto x = std::find(order.begin(), order.end(), a), y = std::find(order.begin(), order.end(), b);
            if (x == order.end() || y == order.end()) continue;
            *x = size + 1;
            order.erase(y);
        }
    }
}

// ---- Group 6: instruments are vectors, and the sum of two is told by their orders.
bool vectors(const Task& task, Plan& plan) {
    if (task.n != task.m) return false;
    auto agree = [&](int x, int y) {  // orders that have both or neither
        Numbers result;
        for (int i = 0; i < task.m; i++)
            if (std::binary_search(task.holders[x].begin(), task.holders[x].end(), i) ==
                std::binary_search(task.holders[y].begin(), task.holders[y].end(), i))
                result.push_back(i);
        return result;
    };
    std::map<Numbers, int> byHolders;
    for (int x = 1; x <= task.n; x++) byHolders[task.holders[x]] = x;
    Numbers all(task.m);
    std::iota(all.begin(), all.end(), 0);
    if (!byHolders.count(all)) return false;
    Numbers line(1, byHolders[all]);
    for (int x = 1; x <= task.n; x++) {
        if (std::find(line.begin(), line.end(), x) != line.end()) continue;
        const Numbers old = line;
        for (int y : old) {
            auto sum = byHolders.find(agree(x, y));
            if (sum == byHolders.end()) return false;
            line.push_back(sum->second);
        }
    }
    Numbers place(task.n + 1);
    for (int i = 0; i < task.n; i++) place[line[i]] = i + 1;
    auto orders = task.orders;
    for (Numbers& order : orders) {
        for (int& x : order) x = place[x];
        std::sort(order.begin(), order.end());
    }
    firstPairs(plan, orders, line);
    return true;
}

// ---- Groups 1 and 7: annealing. A state is a list of joins; a step takes some of them away and
// lets the greedy method close the gaps.
class Annealing {
public:
    Annealing(const Task& task) : n(task.n), random(5) {
        for (int i = 0; i < n; i++) state.push_back({0, 0, fresh(), false});
        std::vector<Gap> gaps;
        for (const Numbers& order : task.orders) {
            Gap gap{static_cast<int>(state.size()), {}};
            std::uint64_t name = 0;
            for (int x : order) gap.parts.push_back(x - 1), name += state[x - 1].name;
            state.push_back({gap.parts[0], gap.parts[1], name, true});
            gaps.push_back(gap);
        }
        close(gaps);
        sweep();
    }

    void run(int steps, double heat) {
        auto best = state;
        for (int step = 0; step < steps; step++) {
            const auto before = state;
            const double temperature = heat * (steps - step) / steps;
            disturb();
            const int worse = static_cast<int>(state.size()) - static_cast<int>(before.size());
            const double chance = worse <= 0 ? 1 : std::exp(-worse / temperature);
            if ((random() >> 11) * 0x1p-53 > chance) state = before;
            if (state.size() < best.size()) best = state;
        }
        state = best;
    }

    void write(Plan& plan) {
        Numbers done(state.size(), 0);
        std::function<int(int)> visit = [&](int i) -> int {
            if (i < n) return i + 1;
            if (done[i] == 0) {
                const int a = visit(state[i].a);
                const int b = visit(state[i].b);
                done[i] = plan.join(a, b);
            }
            return done[i];
        };
        for (size_t i = n; i < state.size(); i++) visit(i);
    }

private:
    struct Join {
        int a, b;
        std::uint64_t name;  // the sum of its instruments' names
        bool ordered;
    };
    struct Gap {
        int id;
        Numbers parts;
    };
    int n;
    std::mt19937_64 random;
    std::vector<Join> state;

    std::uint64_t fresh() { return random(); }

    void close(std::vector<Gap>& gaps) {
        std::unordered_map<std::uint64_t, int> byName;
        for (size_t i = n; i < state.size(); i++) byName.emplace(state[i].name, i);
        auto replace = [&](int a, int b, int by) {
            for (Gap& gap : gaps) {
                if (gap.id == by || gap.parts.size() == 2) continue;
                auto x = std::find(gap.parts.begin(), gap.parts.end(), a);
                auto y = std::find(gap.parts.begin(), gap.parts.end(), b);
                if (x == gap.parts.end() || y == gap.parts.end()) continue;
                gap.parts.erase(std::max(x, y));
                *std::min(x, y) = by;
            }
        };
        while (true) {
            std::map<std::pair<int, int>, int> count;
            int there = 0, a = 0, b = 0, best = 0, ties = 0;
            for (const Gap& gap : gaps) {
                if (gap.parts.size() == 2) continue;
                for (size_t i = 1; i < gap.parts.size(); i++)
                    for (size_t j = 0; j < i; j++) {
                        const auto pair = std::minmax(gap.parts[i], gap.parts[j]);
                        count[pair]++;
                        if (there) continue;
                        auto known = byName.find(state[pair.first].name + state[pair.second].name);
                        if (known != byName.end() && known->second != gap.id)
                            there = known->second, a = pair.first, b = pair.second;
                    }
            }
            if (count.empty()) break;
            if (there == 0) {
                for (const auto& [pair, times] : count) {
                    if (times > best) best = times, ties = 0;
                    if (times == best && random() % ++ties == 0) std::tie(a, b) = pair;
                }
                const std::uint64_t name = state[a].name + state[b].name;
                auto known = byName.find(name);
                there = known == byName.end() ? static_cast<int>(state.size()) : known->second;
                if (known == byName.end()) {
                    state.push_back({a, b, name, false});
                    byName[name] = there;
                }
            }
            replace(a, b, there);
        }
        for (const Gap& gap : gaps) state[gap.id].a = gap.parts[0], state[gap.id].b = gap.parts[1];
    }

    void sweep() {
        std::vector<bool> wanted(state.size(), false);
        std::function<void(int)> want = [&](int i) {
            if (i < n || wanted[i]) return;
            wanted[i] = true;
            want(state[i].a);
            want(state[i].b);
        };
        for (size_t i = n; i < state.size(); i++)
            if (state[i].ordered) want(i);
        Numbers renamed(state.size());
        size_t kept = 0;
        for (size_t i = 0; i < state.size(); i++)
            if (static_cast<int>(i) < n || wanted[i]) {
                renamed[i] = kept;
                state[kept++] = state[i];
            }
        state.resize(kept);
        for (size_t i = n; i < kept; i++) state[i].a = renamed[state[i].a], state[i].b = renamed[state[i].b];
    }

    void disturb() {
        const int size = state.size();
        std::vector<bool> open(size, false);
        int at = n + random() % (size - n);
        const int wish = 1 + random() % 8;
        for (int i = 0; i < wish; i++) {
            open[at] = true;
            Numbers around;
            for (int j = n; j < size; j++)
                if (state[j].a == at || state[j].b == at) around.push_back(j);
            for (int j : {state[at].a, state[at].b})
                if (j >= n) around.push_back(j);
            at = around.empty() ? n + random() % (size - n) : around[random() % around.size()];
        }
        std::function<void(int, Numbers&)> take = [&](int i, Numbers& parts) {
            if (open[i] && (!state[i].ordered || random() % 2 == 0)) {
                take(state[i].a, parts);
                take(state[i].b, parts);
            } else {
                parts.push_back(i);
            }
        };
        std::vector<Gap> gaps;
        for (int i = n; i < size; i++) {
            if (open[i] && !state[i].ordered) continue;
            Gap gap{i, {}};
            take(state[i].a, gap.parts);
            take(state[i].b, gap.parts);
            if (gap.parts.size() > 2) gaps.push_back(gap);
        }
        for (int i = n; i < size; i++)
            if (open[i] && !state[i].ordered) state[i].name = fresh();
        close(gaps);
        sweep();
    }
};

int main() {
    const Task task = readTask();
    Plan plan{task.n, {}, {}};
    const bool seen = slidingWindow(task, plan) || star(task, plan) || boxes(task, plan) || vectors(task, plan);
    if (!seen) {
        Annealing annealing(task);
        annealing.run(20000, 0.4);
        annealing.write(plan);
    }
    std::printf("%zu\n", plan.joins.size());
    for (auto [a, b] : plan.joins) std::printf("%d %d\n", a, b);
}
