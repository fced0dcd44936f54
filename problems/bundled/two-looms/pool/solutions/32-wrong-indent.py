from looms import flash, watch

def mountain(n, d, carpet):
    s = 0
    for i, c in enumerate(carpet):
        if c == "1":
            s += i + 1
      s %= n + 1
    for b in range(15):
        flash(s >> b & 1)

def valley(n, d, copy):
    s = sum(watch() << b for b in range(15))
    for p in range(n):
        for c in "01":
            t = copy[:p] + c + copy[p:]
            if sum(i + 1 for i, x in enumerate(t) if x == "1") % (n + 1) == s:
                return t
