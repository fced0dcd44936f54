# Field by field, from small to large: the fields right below it are found by halving those that
# lack a source, sorted by size. The total is known, so only one half is asked about.
import sys


def ask(gates):
    print("?", len(gates), *gates)
    sys.stdout.flush()
    return int(sys.stdin.readline())


def main():
    n = int(sys.stdin.readline())
    size = [0] + [ask([field]) for field in range(1, n + 1)]
    source = [0] * (n + 1)

    def find(owner, orphans, below):
        if below == 0:
            return
        orphans = [field for field in orphans if size[field] <= below]
        if sum(size[field] for field in orphans) == below:
            for field in orphans:
                source[field] = owner
            return
        middle = len(orphans) // 2
        first, second = orphans[:middle], orphans[middle:]
        weight = sum(size[field] for field in first)
        in_first = size[owner] + weight - ask(first + [owner])
        find(owner, first, in_first)
        find(owner, second, below - in_first)

    orphans = []
    for owner in sorted(range(1, n + 1), key=lambda field: size[field]):
        find(owner, orphans, size[owner] - 1)
        orphans = [field for field in orphans if source[field] == 0] + [owner]
    print("!", *source[1:])
    sys.stdout.flush()


main()
