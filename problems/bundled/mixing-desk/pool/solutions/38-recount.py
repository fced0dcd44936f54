def main():
    n, m = map(int, input().split())
    orders = [set(map(int, input().split()[1:])) for _ in range(m)]
    joins = []
    while any(len(o) > 1 for o in orders):
        best, pair = 0, None
        everything = sorted(set().union(*(o for o in orders if len(o) > 1)))
        for i, a in enumerate(everything):
            with_a = [o for o in orders if a in o]
            if len(with_a) <= best:
                continue
            for b in everything[i + 1:]:
                c = sum(b in o for o in with_a)
                if c > best:
                    best, pair = c, (a, b)
        joins.append(pair)
        a, b = pair
        for o in orders:
            if a in o and b in o:
                o -= {a, b}
                o.add(n + len(joins))
    print(len(joins))
    for a, b in joins:
        print(a, b)


main()
