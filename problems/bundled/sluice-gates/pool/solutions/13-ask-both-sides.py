from sys import stdin, stdout


def ask(gates):
    stdout.write("? %d %s\n" % (len(gates), " ".join(map(str, gates))))
    stdout.flush()
    return int(stdin.readline())


def below(v, part):
    """The members of part that are below v."""
    if not part:
        return []
    total = size[v] + sum(size[u] for u in part)
    got = ask([v] + part)
    if got == total:
        return []
    if len(part) == 1:
        return part
    m = len(part) // 2
    return below(v, part[:m]) + below(v, part[m:])


n = int(stdin.readline())
size = [0] + [ask([i]) for i in range(1, n + 1)]
parent = [0] * (n + 1)
tops = []
for v in sorted(range(1, n + 1), key=size.__getitem__):
    if size[v] > 1:
        for u in below(v, tops):
            parent[u] = v
        tops = [u for u in tops if parent[u] == 0]
    tops.append(v)
stdout.write("! " + " ".join(map(str, parent[1:])) + "\n")
stdout.flush()
