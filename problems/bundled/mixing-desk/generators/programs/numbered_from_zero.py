# Counts the recordings that are made from N instead of N + 1.
n, m = map(int, input().split())
made = {}
for _ in range(m):
    _, recording, *others = map(int, input().split())
    for instrument in others:
        recording = made.setdefault((recording, instrument), n + len(made))
print(len(made))
for a, b in made:
    print(a, b)
