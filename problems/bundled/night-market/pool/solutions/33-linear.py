import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, k, a = data[0], data[1], data[2:]
    level = [0]
    for x in a + a:
        level.append(level[-1] + x)
    m = 2 * n

    def enough(c):
        reach = [m] * (m + 1)
        peaks = []
        head = begin = 0
        for i in range(m):
            here = level[i]
            while len(peaks) > head and level[peaks[-1]] <= here:
                peaks.pop()
            peaks.append(i)
            bar = level[i + 1] + c
            while head < len(peaks) and level[peaks[head]] > bar:
                p = peaks[head]
                while begin <= p:
                    reach[begin] = i
                    begin += 1
                head += 1
        if reach[0] >= n:
            return True
        nights = [1] * n
        where = reach[:n]
        for i in range(n - 1, -1, -1):
            r = reach[i]
            if r < n:
                nights[i] += nights[r]
                where[i] = where[r]
        return any(nights[s] + (where[s] < s + n) <= k for s in range(1, reach[0] + 1))

    low = max(0, -min(a))
    high = max(low, sum(-x for x in a if x < 0))
    while low < high:
        c = (low + high) // 2
        if enough(c):
            high = c
        else:
            low = c + 1
    print(low)


main()
