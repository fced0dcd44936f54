// Checks an input byte by byte. argv[1], where given, names the group whose constraints hold.
// Exit code 42: valid. 43: not valid, and the reason is on standard error.
#include <algorithm>
#include <bitset>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

constexpr int kMaxInstruments = 150;
constexpr int kMaxOrders = 500;

using Mix = std::bitset<kMaxInstruments>;
using Orders = std::vector<Mix>;
// The orders that have an instrument, one bit for each order.
using Column = std::bitset<kMaxOrders>;

[[noreturn]] void reject(const std::string& reason) {
  std::fprintf(stderr, "%s\n", reason.c_str());
  std::exit(43);
}

void require(bool holds, const std::string& reason) {
  if (!holds) reject(reason);
}

void expectByte(int wanted, const std::string& where) {
  require(std::getchar() == wanted, "unexpected byte " + where);
}

// A positive integer without sign and leading zeros.
int readInteger(int low, int high, const std::string& name) {
  int byte = std::getchar();
  require(byte >= '1' && byte <= '9', name + " is not a positive integer in its shortest form");
  int value = 0;
  for (; byte >= '0' && byte <= '9'; byte = std::getchar()) {
    value = value * 10 + (byte - '0');
    require(value <= high, name + " is too large");
  }
  require(value >= low, name + " is too small");
  if (byte != EOF) std::ungetc(byte, stdin);
  return value;
}

std::string text(const Mix& mix) { return mix.to_string(); }

std::vector<Column> columnsOf(int instruments, const Orders& orders) {
  std::vector<Column> columns(instruments);
  for (std::size_t i = 0; i < orders.size(); ++i)
    for (int x = 0; x < instruments; ++x) columns[x][i] = orders[i][x];
  return columns;
}

void checkNested(const Orders& orders) {
  for (const Mix& a : orders)
    for (const Mix& b : orders) {
      const Mix both = a & b;
      require(both.none() || both == a || both == b, "two orders overlap");
    }
}

// group2 and group5: instruments are points of a box, one for each point, and the orders are the
// boxes between the first corner and another point. `x` lies before `y` when every order that has
// `y` has `x`; those with a chain before them lie on the axes.
std::vector<int> sidesOfBox(int instruments, const Orders& orders) {
  const std::vector<Column> columns = columnsOf(instruments, orders);
  std::vector<Mix> before(instruments);
  for (int x = 0; x < instruments; ++x)
    for (int y = 0; y < instruments; ++y) before[y][x] = (columns[x] & columns[y]) == columns[y];
  std::vector<int> bySize(instruments);
  for (int x = 0; x < instruments; ++x) bySize[x] = x;
  std::sort(bySize.begin(), bySize.end(), [&](int a, int b) {
    return before[a].count() < before[b].count();
  });
  const int corner = bySize[0];
  std::vector<std::vector<int>> axes;
  for (const int x : bySize) {
    if (x == corner) continue;
    Mix others = before[x];
    others.reset(x);
    if (others.count() == 1) {
      axes.push_back({x});
      continue;
    }
    for (std::vector<int>& axis : axes)
      if (before[axis.back()] == others) {
        axis.push_back(x);
        break;
      }
  }
  std::vector<int> sides;
  std::size_t points = 1;
  for (const auto& axis : axes) {
    sides.push_back(static_cast<int>(axis.size()) + 1);
    points *= axis.size() + 1;
    require(points <= kMaxInstruments, "the axes span too large a box");
  }
  require(static_cast<int>(points) == instruments, "the instruments do not fill a box");
  std::map<std::vector<int>, int> at;
  std::vector<std::vector<int>> place(instruments);
  for (int x = 0; x < instruments; ++x) {
    for (const auto& axis : axes)
      place[x].push_back(static_cast<int>(
          std::count_if(axis.begin(), axis.end(), [&](int y) { return before[x][y]; })));
    require(at.emplace(place[x], x).second, "two instruments have one place in the box");
  }
  std::set<std::string> wanted;
  for (int far = 0; far < instruments; ++far) {
    Mix box;
    for (int x = 0; x < instruments; ++x) {
      bool inside = true;
      for (std::size_t d = 0; d < axes.size(); ++d) inside &= place[x][d] <= place[far][d];
      box[x] = inside;
    }
    if (box.count() > 1) wanted.insert(text(box));
  }
  std::set<std::string> given;
  for (const Mix& order : orders) given.insert(text(order));
  require(given == wanted, "the orders are not the boxes at the first corner");
  return sides;
}

void checkGrid(int instruments, const Orders& orders) {
  require(sidesOfBox(instruments, orders).size() == 2, "the box has not two dimensions");
}

void checkSubsets(int instruments, const Orders& orders) {
  for (const int side : sidesOfBox(instruments, orders))
    require(side == 2, "an element of D is more than there or not there");
}

void checkRing(int instruments, const Orders& orders) {
  const int count = static_cast<int>(orders.size());
  const int width = static_cast<int>(orders[0].count());
  require(count == instruments, "a ring has as many orders as instruments");
  require(2 * width <= instruments, "k is greater than N / 2");
  std::vector<std::vector<int>> next(count);
  for (int i = 0; i < count; ++i) {
    require(static_cast<int>(orders[i].count()) == width, "the orders differ in size");
    for (int j = 0; j < count; ++j)
      if ((orders[i] ^ orders[j]).count() == 2) next[i].push_back(j);
    require(next[i].size() == 2, "an order has not two neighbours");
  }
  // Walk round the orders. Each step leaves the next instrument of the circle behind.
  std::vector<int> circle;
  int at = 0;
  int from = next[0][0];
  for (int i = 0; i < count; ++i) {
    const int to = next[at][0] == from ? next[at][1] : next[at][0];
    circle.push_back(static_cast<int>((orders[at] & ~orders[to])._Find_first()));
    from = at;
    at = to;
  }
  std::set<std::string> wanted;
  std::set<std::string> given;
  for (int start = 0; start < count; ++start) {
    Mix window;
    for (int i = 0; i < width; ++i) window.set(circle[(start + i) % count]);
    wanted.insert(text(window));
    given.insert(text(orders[start]));
  }
  require(wanted == given, "the orders are not the runs of a circle");
}

void checkHub(const Orders& orders) {
  const std::size_t size = orders[0].count();
  Mix common = orders[0];
  for (const Mix& order : orders) {
    common &= order;
    require(order.count() == size, "the orders differ in size");
  }
  require(size >= 3 && common.count() + 2 >= size, "the orders have too little in common");
}

void checkParity(int instruments, const Orders& orders) {
  require(static_cast<int>(orders.size()) == instruments, "M is not N");
  std::set<std::string> columns;
  for (const Column& column : columnsOf(instruments, orders)) columns.insert(column.to_string());
  require(static_cast<int>(columns.size()) == instruments, "two instruments are in the same orders");
  Mix all;
  for (int x = 0; x < instruments; ++x) all.set(x);
  std::set<std::string> given;
  for (const Mix& order : orders) given.insert(text(order));
  for (const Mix& a : orders)
    for (const Mix& b : orders)
      require(given.count(text(~(a ^ b) & all)) == 1, "what two orders agree on is no order");
}

}  // namespace

int main(int argc, char** argv) {
  const int instruments = readInteger(3, kMaxInstruments, "N");
  expectByte(' ', "after N");
  const int count = readInteger(1, kMaxOrders, "M");
  expectByte('\n', "after M");
  Orders orders;
  std::set<std::string> seen;
  for (int i = 1; i <= count; ++i) {
    const std::string name = "order " + std::to_string(i);
    const int size = readInteger(2, instruments, "the size of " + name);
    Mix order;
    int last = 0;
    for (int j = 0; j < size; ++j) {
      expectByte(' ', "in " + name);
      const int instrument = readInteger(1, instruments, "an instrument of " + name);
      require(instrument > last, name + " is not in order");
      order.set(instrument - 1);
      last = instrument;
    }
    expectByte('\n', "after " + name);
    require(seen.insert(text(order)).second, name + " is there already");
    orders.push_back(order);
  }
  require(std::getchar() == EOF, "there is something after the orders");

  if (argc > 1) {
    const std::map<std::string, std::function<void()>> checks = {
        {"group1", [&] { checkNested(orders); }},
        {"group2", [&] { checkGrid(instruments, orders); }},
        {"group3", [&] { checkRing(instruments, orders); }},
        {"group4", [&] { checkHub(orders); }},
        {"group5", [&] { checkSubsets(instruments, orders); }},
        {"group6", [&] { checkParity(instruments, orders); }},
        {"group7", [] {}},
    };
    const auto check = checks.find(argv[1]);
    require(check != checks.end(), std::string("unknown group ") + argv[1]);
    check->second();
  }
  return 42;
}
