import sys


def ask(gates):
    print("?", len(gates), *gates)
    sys.stdout.flush()
    answer = int(sys.stdin.readline())
    if answer < 0:
        sys.exit()
    return answer


n = int(sys.stdin.readline())
size = [0] + [ask([v]) for v in range(1, n + 1)]
parent = [0] * (n + 1)


def weight(part):
    return sum(size[v] for v in part)


def sums(part):
    bits = 1
    for v in part:
        bits |= bits << size[v]
    return bits


def determine(group, bounds, first, total, result):
    """Finds result[u] in bounds[u] for every u of the group; they add up to total."""
    low = sum(bounds[u][0] for u in group)
    high = sum(bounds[u][1] for u in group)
    if total in (low, high):
        for u in group:
            result[u] = bounds[u][total == high]
    elif len(group) == 1:
        result[group[0]] = total
    else:
        left, right = group[: len(group) // 2], group[len(group) // 2:]
        least = max(sum(bounds[u][0] for u in left), total - sum(bounds[u][1] for u in right))
        most = min(sum(bounds[u][1] for u in left), total - sum(bounds[u][0] for u in right))
        part = least if least == most else shares(left, first)
        determine(left, bounds, first, part, result)
        determine(right, bounds, first, total - part, result)


def shares(group, first):
    gates = first + group
    return weight(gates) - ask(gates)


def distribute(free, need):
    need = {u: amount for u, amount in need.items() if amount}
    if not need:
        return
    largest = max(need.values())
    free = [v for v in free if size[v] <= largest]
    everything = sum(need.values()) == weight(free)
    if everything and len(need) == 1:
        (owner,) = need
        for v in free:
            parent[v] = owner
        return
    first, second = free[: len(free) // 2], free[len(free) // 2:]
    a, b = sums(first), sums(second)
    bounds, result, unknown = {}, {}, []
    for u, amount in need.items():
        possible = [k for k in range(amount + 1) if a >> k & 1 and b >> (amount - k) & 1]
        bounds[u] = possible[0], possible[-1]
        if len(possible) == 1:
            result[u] = possible[0]
        else:
            unknown.append(u)
    if everything and unknown:
        determine(unknown, bounds, first, weight(first) - sum(result.values()), result)
    else:
        for i in range(0, len(unknown), 4):
            group = unknown[i : i + 4]
            determine(group, bounds, first, shares(group, first), result)
    distribute(first, result)
    distribute(second, {u: amount - result[u] for u, amount in need.items()})


free = []
for s in sorted(set(size[1:])):
    owners = [v for v in range(1, n + 1) if size[v] == s]
    distribute(sorted(free), {u: s - 1 for u in owners})
    free = [v for v in free if parent[v] == 0] + owners
print("!", *parent[1:])
sys.stdout.flush()
