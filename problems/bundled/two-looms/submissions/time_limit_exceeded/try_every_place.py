# Thirty bits of a hash of the whole carpet; the valley makes every carpet that there may be and hashes it.
from looms import flash, watch


def told(text):
    return int("1" + text, 2) % 1073741789


def mountain(n, d, carpet):
    if n <= 1000:
        for c in carpet:
            flash(int(c))
    else:
        for b in range(30):
            flash(told(carpet) >> b & 1)


def valley(n, d, copy):
    if n <= 1000:
        return "".join(str(watch()) for _ in range(n))
    wanted = sum(watch() << b for b in range(30))
    return mend(copy, d, wanted) or copy


def mend(text, lost, wanted):
    if lost == 0:
        return text if told(text) == wanted else None
    for p in range(len(text) + 1):
        for c in "01":
            found = mend(text[:p] + c + text[p:], lost - 1, wanted)
            if found:
                return found
    return None
