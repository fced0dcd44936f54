import random
import sys


def main():
    group, seed = sys.argv[1:3]
    random.seed(int(seed) * 1000003 + sum(map(ord, group)))
    n = random.choice([1, 2, 3, 4, 5, 6, 7, 8])
    if group != "group1" and int(seed) % 6 == 0:
        n = random.randint(20, 60)
    if group == "group3":
        train = random.sample(range(1, 10**9 + 1), n)
    elif group == "group2":
        train = random.choices([1, 2, 3, 4], weights=[1, 2, 3, 4], k=n)
    elif group == "group5":
        # With at most eight kinds three passes are always enough.
        train = random.choices(random.sample(range(1, 1000), 8), k=n)
    else:
        train = [random.randint(1, max(1, n * 2 // 3)) for _ in range(n)]
    print(n)
    print(*train)


main()
