# One missing: 30 bits of a hash and trying. Several: windows of 100, compared by CRC, told again in full.
import zlib

from looms import flash, watch


def h16(text):
    return zlib.crc32(text.encode()) & 0xFFFF


def mountain(n, d, carpet):
    if n <= 1000:
        for c in carpet:
            flash(int(c))
    elif d == 1:
        s = sum((i * i + 7 * i) % 1073741789 for i, c in enumerate(carpet) if c == "1") % 1073741789
        for b in range(30):
            flash(s >> b & 1)
    else:
        for at in range(0, n, 100):
            part = carpet[at : at + 100]
            for b in range(16):
                flash(h16(part) >> b & 1)
            if not watch():
                for c in part:
                    flash(int(c))


def valley(n, d, copy):
    if n <= 1000:
        return "".join(str(watch()) for _ in range(n))
    if d == 1:
        want = sum(watch() << b for b in range(30))
        f = [(i * i + 7 * i) % 1073741789 for i in range(n)]
        now = sum(f[i + 1] for i, c in enumerate(copy) if c == "1")
        for p in range(n):
            for bit in (0, 1):
                if (now + bit * f[p]) % 1073741789 == want:
                    return copy[:p] + str(bit) + copy[p:]
            if p < n - 1 and copy[p] == "1":
                now += f[p] - f[p + 1]
        return copy + "0"
    carpet, used = "", 0
    copy += "0" * (d + 100)
    for at in range(0, n, 100):
        length = min(100, n - at)
        want = sum(watch() << b for b in range(16))
        part = copy[used : used + length]
        same = h16(part) == want
        flash(int(same))
        if same:
            used += length
        else:
            part = ""
            for _ in range(length):
                c = str(watch())
                part += c
                used += c == copy[used]
        carpet += part
    return carpet
