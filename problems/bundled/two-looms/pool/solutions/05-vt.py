from looms import flash, watch


def mountain(n, d, carpet):
    if d > 1:
        for c in carpet:
            flash(int(c))
        return
    s = sum(i for i, c in enumerate(carpet, 1) if c == "1") % (n + 1)
    for c in f"{s:0{n.bit_length()}b}":
        flash(int(c))


def valley(n, d, copy):
    if d > 1:
        return "".join([str(watch()) for _ in range(n)])
    s = int("".join([str(watch()) for _ in range(n.bit_length())]), 2)
    ones = copy.count("1")
    lack = (s - sum(i for i, c in enumerate(copy, 1) if c == "1")) % (n + 1)
    if lack <= ones:
        # a 0 with `lack` ones to its right
        at = n - 1
        while lack:
            at -= 1
            lack -= copy[at] == "1"
        return copy[:at] + "0" + copy[at:]
    # a 1 with lack - ones - 1 zeros to its left
    zeros = lack - ones - 1
    at = 0
    while zeros:
        zeros -= copy[at] == "0"
        at += 1
    return copy[:at] + "1" + copy[at:]
