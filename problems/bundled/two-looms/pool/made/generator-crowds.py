# Long carpets with losses in crowds, for the number of signals.
import random
import sys

group = sys.argv[1]
random.seed(int(sys.argv[2]) + 100)
scores = dict(group1="1000 1000", group2="15 1000", group3="270 10000", group4="5000 5000", group5="900 20000", group6="1100 20000")

if group == "group1":
    n, d = random.randint(600, 1000), 30
elif group == "group2":
    n, d = random.randint(10000, 30000), 1
elif group == "group3":
    d = random.randint(10, 30)
    n = 500 * d
elif group == "group4":
    n, d = random.randint(10000, 30000), 5
else:
    n, d = random.randint(16000, 30000), 30

threads = [random.randint(0, 1) for _ in range(n)]
if group == "group3":
    gone = {500 * k + random.randint(1, 500) for k in range(d)}
elif group == "group5":
    gone = set(random.sample(range(1, n + 1), d))
else:
    gone = set()
    while len(gone) < d:
        centre = random.randint(1, n)
        for _ in range(random.randint(1, 8)):
            place = centre + random.randint(-6, 6)
            if 1 <= place <= n and len(gone) < d:
                gone.add(place)
if group != "group3" and n == 500 * d and d > 1:
    threads.append(1)
    n += 1
print(n, d, scores[group])
print("".join(map(str, threads)))
print(" ".join(str(p) for p in sorted(gone)))
