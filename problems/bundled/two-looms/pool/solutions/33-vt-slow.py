from looms import flash, watch


def code(text):
    return sum(i + 1 for i, x in enumerate(text) if x == "1") % (len(text) + 1)


def mountain(n, d, carpet):
    if d > 1:
        for c in carpet:
            flash(int(c))
        return
    s = code(carpet)
    for b in range(n.bit_length()):
        flash(s >> b & 1)


def valley(n, d, copy):
    if d > 1:
        return "".join(str(watch()) for _ in range(n))
    s = sum(watch() << b for b in range(n.bit_length()))
    for p in range(n):
        for c in "01":
            t = copy[:p] + c + copy[p:]
            if code(t) == s:
                return t
