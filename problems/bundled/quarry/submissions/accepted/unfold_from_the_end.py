# Works back from the last pass. Undoing a pass splits a list of consecutive sweeps into a
# first half, which came by the through track, and a second half, which came back to front.
def cut_into_sweeps(kinds):
    first, last = {}, {}
    for place, kind in enumerate(kinds):
        first.setdefault(kind, place)
        last[kind] = place
    sweeps = [[]]
    at = -1
    for kind in sorted(first):
        forward = len(sweeps) % 2 == 1
        if (first[kind] < at) if forward else (last[kind] > at):
            sweeps.append([])
            forward = not forward
        at = last[kind] if forward else first[kind]
        sweeps[-1].append(kind)
    return sweeps


def routes(slots):
    """For each slot (a list of kinds) the letters of all passes, the last pass first."""
    if len(slots) == 1:
        return [(slots[0], "")]
    half = len(slots) // 2
    fronts, backs = slots[:half], slots[half:][::-1]
    merged = routes([front + back for front, back in zip(fronts, backs)])
    second = {kind for back in backs for kind in back}
    split = []
    for slot, letters in merged:
        split.append(([kind for kind in slot if kind not in second], "T" + letters))
        split.append(([kind for kind in slot if kind in second], "S" + letters))
    return split


def main():
    n = int(input())
    train = list(map(int, input().split()))
    slots = cut_into_sweeps(train)
    while len(slots) & (len(slots) - 1):
        slots.append([])
    route = {kind: letters[::-1] for kinds, letters in routes(slots) for kind in kinds}
    passes = len(slots).bit_length() - 1
    print(passes)
    for number in range(passes):
        letters = "".join(route[kind][number] for kind in train)
        print(letters)
        train = [kind for kind in train if route[kind][number] == "T"] + [
            kind for kind in reversed(train) if route[kind][number] == "S"
        ]


main()
