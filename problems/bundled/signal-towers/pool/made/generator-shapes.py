import random
import sys

group, seed = sys.argv[1], int(sys.argv[2])
rng = random.Random(f"{group}/{seed}")
LIMIT = 10**9


def clip(v):
    return max(0, min(LIMIT, int(v)))


def chain(n):
    x = y = LIMIT // 2
    for _ in range(n):
        yield clip(x), clip(y)
        x += rng.randint(-LIMIT // 40, LIMIT // 40)
        y += rng.randint(-LIMIT // 40, LIMIT // 40)


def crowds(n):
    centres = [(rng.randint(0, LIMIT), rng.randint(0, LIMIT)) for _ in range(4)]
    for _ in range(n):
        cx, cy = rng.choice(centres)
        yield clip(cx + rng.gauss(0, 10**5)), clip(cy + rng.gauss(0, 10**5))


def halves(n):
    # First far apart, then ever closer together, so that late towers shorten many ways.
    width = LIMIT
    for k in range(n):
        yield clip(LIMIT // 2 + rng.randint(-width, width) // 2), clip(LIMIT // 2 + rng.randint(-width, width) // 2)
        if k % 5 == 4:
            width = max(2, width * 2 // 3)


def crowd_then_bridge(n):
    # A crowd, one lonely tower on the other side, and the tower between them at the end.
    for _ in range(n - 2):
        yield 400_000_000 + rng.randint(0, 9999), 500_000_000 + rng.randint(0, 9999)
    yield 900_000_000, 500_000_000
    yield 500_000_000, 500_000_000


size = {"group1": 30, "group3": 200}.get(group, 250)
if seed % 3 == 0:
    size = 25
towers = rng.randint(3, size)
questions = rng.randint(1, 8) if group == "group5" else rng.randint(1, size)
places = list(rng.choice([chain, crowds, halves, crowd_then_bridge])(towers))
if group == "group2":
    places = [(x, 0) for x, _ in places]

if group == "group4":
    when = [towers] * questions
else:
    when = sorted(rng.randint(1, towers) for _ in range(questions))
calls = []
for k, (x, y) in enumerate(places, 1):
    calls.append(f"+ {x} {y}")
    while when and when[0] == k:
        when.pop(0)
        calls.append(f"? {rng.randrange(k)} {rng.randrange(k)}")
print(len(calls))
print("\n".join(calls))
