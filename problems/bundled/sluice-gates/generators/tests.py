"""
The tests: for each group a list of (name, networks). Where there are several networks, the
interactor chooses among them as the questions come.
"""

from networks import (
    all_networks,
    broom,
    caterpillar,
    chains,
    cherries,
    complete,
    even,
    lookalikes,
    mains,
    many,
    numbered,
    path,
    recursive,
    star,
    uneven_mains,
)
from rng import Rng

MOST = 300


def sample_tests():
    return [
        ("1", [[3, 0, 0, 3, 1]]),
        ("2", [[2, 0, 1]]),
        ("3", [[2, 0], [0, 0], [0, 1]]),
    ]


def secret_tests():
    return {
        "group1": tiny(),
        "group2": paths(),
        "group3": hundred(),
        "group4": two_channels(),
        "group5": shallow(),
        "group6": deep(),
        "group7": rated(),
    }


def one(name, source):
    return (name, [numbered(Rng(name), source)])


def open_choice(name, source, count=32, swaps=6):
    rng = Rng(name)
    return (name, lookalikes(rng, numbered(rng, source), count, swaps))


def is_path(source):
    return len(set(source)) == len(source)


def is_flat(source):
    return all(at == 0 or source[at - 1] == 0 for at in source)


def tiny():
    return [
        ("one-field", [[0]]),
        ("all-of-two", all_networks(2)),
        ("all-of-four", all_networks(4)),
        ("all-of-five", all_networks(5)),
        one("star", star(8)),
        one("two-ways", many(path, 8, 2)),
        open_choice("lookalikes", chains(8, 2), 16, 4),
        one("random", recursive(Rng("tiny"), 8)),
    ]


def paths():
    return [
        ("one-field", [[0]]),
        ("all-of-six", all_networks(6, is_path)),
        ("downhill", [path(120)]),
        ("uphill", [[*range(2, MOST), 0, 1]]),
        one("path-full", path(MOST)),
    ]


def hundred():
    return [
        one("caterpillar", caterpillar(100, 1)),
        one("even", even(Rng("hundred-a"), 100)),
        one("recursive", recursive(Rng("hundred-b"), 99)),
        one("broom", broom(100, 60)),
        one("pairs", chains(100, 2)),
        open_choice("lookalikes", complete(100, 2)),
    ]


def two_channels():
    return [
        ("all-of-five", all_networks(5, is_flat)),
        one("star-full", star(MOST)),
        one("twenty-mains-full", mains(MOST, 20)),
        one("pairs-full", chains(MOST, 2)),
        one("uneven-mains-full", uneven_mains(MOST)),
        open_choice("lookalikes-full", mains(MOST, 135)),
    ]


def shallow():
    return [
        one("complete-two-full", complete(MOST, 2)),
        one("fives-full", chains(MOST, 5)),
        one("tens-full", chains(MOST, 10)),
        one("recursive-full", recursive(Rng("shallow-a"), MOST, deepest=10)),
        open_choice("lookalikes-full", complete(MOST, 3)),
    ]


def deep():
    return [
        one("caterpillar-full", caterpillar(MOST, 1)),
        one("broom-full", broom(MOST, 190)),
        one("even-full", even(Rng("deep-a"), MOST)),
        one("caterpillars-full", many(lambda n: caterpillar(n, 3), MOST, 5)),
        open_choice("lookalikes-full", caterpillar(MOST, 2)),
    ]


def rated():
    return [
        one("caterpillar-full", caterpillar(MOST, 1)),
        one("ten-caterpillars-full", many(lambda n: caterpillar(n, 1), MOST, 10)),
        one("even-full", even(Rng("rated-a"), MOST)),
        one("recursive-full", recursive(Rng("rated-b"), MOST)),
        one("narrow-full", recursive(Rng("rated-c"), MOST, widest=2)),
        one("complete-two-full", complete(MOST, 2)),
        one("complete-three-full", complete(MOST, 3)),
        one("cherries-full", cherries(MOST)),
        one("mains-full", mains(MOST, 14)),
        open_choice("lookalikes-full", complete(MOST, 4)),
    ]
