import sys

def main():
    data = sys.stdin.read().split()
    train = [int(x) for x in data[1:]]
    out = []
    # Push each kind to the rear in turn, the smallest first. What was pushed stays in order.
    for kind in sorted(set(train)):
        out.append(''.join('S' if c == kind else 'T' for c in train))
        rest = [c for c in train if c != kind]
        train = rest + [kind] * (len(train) - len(rest))
    print(len(out))
    print('\n'.join(out))

main()
