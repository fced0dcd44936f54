import sys

group = sys.argv[1]
text = sys.stdin.read()
lines = text.split("\n")


def number(word, high):
    return word.isascii() and word.isdigit() and word[0] != "0" and int(word) <= high


def turns(train):
    ends = {}
    for place, kind in enumerate(train):
        ends.setdefault(kind, [place, place])[1] = place
    sweep, at = 0, -1
    for kind in sorted(ends):
        first, last = ends[kind]
        if (first < at) if sweep % 2 == 0 else (last > at):
            sweep += 1
        at = first if sweep % 2 else last
    return sweep


assert len(lines) == 3 and lines[2] == ""
assert number(lines[0], 1000)
words = lines[1].split(" ")
assert len(words) == int(lines[0]) and all(number(word, 10**9) for word in words)
train = [int(word) for word in words]
if group == "group1":
    assert len(train) <= 8
if group == "group2":
    assert max(train) <= 4
if group == "group3":
    assert len(set(train)) == len(train)
if group == "group4":
    assert len(train) <= 60
if group == "group5":
    assert turns(train) <= 7
