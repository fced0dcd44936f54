import random
import sys

group, seed = sys.argv[1], int(sys.argv[2])
rng = random.Random(f"{group} {seed}")

# Weaves walks over the train, forward and backward in turn, and so makes trains that need few
# passes although they have many kinds.
most_wagons = {"group1": 8, "group4": 60}.get(group, 20 if seed % 3 else 400)
walks = rng.choice([1, 2, 3, 4, 5, 7, 8]) if group == "group5" else rng.randint(1, 12)
kinds = 4 if group == "group2" else max(walks, rng.randint(1, most_wagons))
kinds = min(kinds, most_wagons)
cuts = sorted(rng.randrange(kinds + 1) for _ in range(walks - 1))
lanes = []
for walk, (start, end) in enumerate(zip([0] + cuts, cuts + [kinds])):
    lane = []
    for kind in range(start + 1, end + 1):
        copies = 1 if group == "group3" or rng.random() < 0.6 else rng.randint(1, 3)
        lane += [kind] * copies
    lanes.append(lane if walk % 2 == 0 else lane[::-1])
while sum(map(len, lanes)) > most_wagons:
    longest = max(lanes, key=len)
    longest.pop(rng.randrange(len(longest)))
train = []
while any(lanes):
    lane = rng.choice([lane for lane in lanes if lane])
    train.append(lane.pop(0))
train = train or [1]
if group != "group2" and seed % 2:
    old = sorted(set(train))
    new = dict(zip(old, sorted(rng.sample(range(1, 10**9 + 1), len(old)))))
    train = [new[kind] for kind in train]
print(len(train))
print(*train)
