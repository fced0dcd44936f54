# Orders that begin with the same instruments share the recording of these.
n, m = map(int, input().split())
made = {}
for _ in range(m):
    _, recording, *others = map(int, input().split())
    for instrument in others:
        recording = made.setdefault((recording, instrument), n + len(made) + 1)
print(len(made))
for a, b in made:
    print(a, b)
