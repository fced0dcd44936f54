"""The tests: samples, those of each group, and inputs that a validator must refuse."""

from collections.abc import Iterator
from typing import NamedTuple, Optional

from carpets import even, groups, in_blocks, mirrored, noise, repeated, sparse, stripes, towards_start
from rng import Rng


class Test(NamedTuple):
    name: str
    carpet: str
    gone: list[int]
    full: int
    most: int


class Group(NamedTuple):
    points: int
    full: int
    most: int


GROUPS = {
    "group1": Group(8, 1000, 1000),
    "group2": Group(20, 15, 1000),
    "group3": Group(14, 270, 10_000),
    "group4": Group(14, 5000, 5000),
    "group5": Group(18, 900, 20_000),
    "group6": Group(26, 1100, 20_000),
}
LONGEST = 30_000
BLOCK = 500
Named = Iterator[tuple[str, str, list[int]]]


def sample_tests() -> list[Test]:
    return [
        Test("1", "0110100", [2], 15, 1000),
        Test("2", "110010100000", [3, 9, 11], 1000, 1000),
    ]


def secret_tests() -> dict[str, list[Test]]:
    made = {
        "group1": short(),
        "group2": one_gone(),
        "group3": one_in_each_block(),
        "group4": few_gone(),
        "group5": all_random(),
        "group6": many_gone(),
    }
    return {
        group: [Test(*each, GROUPS[group].full, GROUPS[group].most) for each in tests]
        for group, tests in made.items()
    }


def short() -> Named:
    yield "one-thread", "1", [0]
    yield "two-threads", "01", [1]
    yield "all-gone", noise(Rng("short-a"), 30), list(range(30))
    yield "noise", noise(Rng("short-b"), 1000), Rng("short-c").sample(1000, 30)
    yield "alternating", repeated("01", 999), Rng("short-d").sample(999, 20)
    yield "all-white", "0" * 1000, Rng("short-e").sample(1000, 30)
    yield "last-gone", noise(Rng("short-f"), 470) + "1" * 30, list(range(470, 500))
    yield "first-gone", noise(Rng("short-g"), 1000), list(range(30))
    yield "one-gone", stripes(Rng("short-h"), 1000, 30), [444]


def one_gone() -> Named:
    n = LONGEST
    yield "one-thread", "0", [0]
    yield "noise", noise(Rng("one-a"), n), [17_321]
    yield "first", "1" + noise(Rng("one-b"), n - 1), [0]
    yield "last-blue", noise(Rng("one-c"), n - 1) + "1", [n - 1]
    yield "last-white", noise(Rng("one-d"), n - 1) + "0", [n - 1]
    yield "all-white", "0" * n, [12_345]
    yield "all-blue", "1" * (n - 1), [4_000]
    yield "alternating", repeated("01", n), [20_001]
    yield "stripes", stripes(Rng("one-e"), n, 400), [9_876]
    yield "few-blue", sparse(Rng("one-f"), n - 2, 7), [25_000]


def one_in_each_block() -> Named:
    n = 30 * BLOCK
    yield "one-block", noise(Rng("block-a"), BLOCK), [BLOCK - 1]
    yield "noise", noise(Rng("block-b"), n), in_blocks(Rng("block-c"), 30, BLOCK)
    yield "ends-of-blocks", noise(Rng("block-d"), n), [BLOCK * (i + 1) - 1 for i in range(30)]
    yield "starts-of-blocks", stripes(Rng("block-e"), n, 90), [BLOCK * i for i in range(30)]
    yield "alternating", repeated("01", n), in_blocks(Rng("block-f"), 30, BLOCK)
    yield "seven-by-turns", repeated("0010111", 20 * BLOCK), in_blocks(Rng("block-g"), 20, BLOCK)
    yield "all-blue", "1" * (25 * BLOCK), in_blocks(Rng("block-h"), 25, BLOCK)


def few_gone() -> Named:
    n = LONGEST
    yield "all-gone", "10110", [0, 1, 2, 3, 4]
    yield "noise", noise(Rng("few-a"), n), Rng("few-b").sample(n, 5)
    yield "neighbours", noise(Rng("few-c"), n), [14_999 + i for i in range(5)]
    yield "first", repeated("0110", n), [0, 1, 2, 3, 7]
    yield "last-blue", noise(Rng("few-d"), n - 9) + "011010111", [n - 5 + i for i in range(5)]
    yield "all-blue", "1" * n, [5, 500, 5000, 15_000, 25_000]
    yield "alternating", repeated("01", n), [9, 8_888, 17_000, 17_001, 26_000]
    yield "long-unit", repeated(noise(Rng("few-e"), 64), n), [700, 7_000, 13_000, 19_064, 19_128]
    yield "two-gone", stripes(Rng("few-f"), n, 300), [11_111, 22_222]


def all_random() -> Named:
    for name, n, d in (("a", LONGEST, 30), ("b", LONGEST, 30), ("c", 29_989, 29), ("d", 20_000, 30)):
        yield f"noise-{name}", noise(Rng(f"random {name}"), n), Rng(f"gone {name}").sample(n, d)


def many_gone() -> Named:
    n = LONGEST
    yield "all-gone", noise(Rng("many-a"), 30), list(range(30))
    yield "even", noise(Rng("many-b"), n), even(n, 30)
    yield "crowd", noise(Rng("many-c"), n), groups(Rng("many-d"), n, [30], 120)
    yield "pairs", noise(Rng("many-e"), n), groups(Rng("many-f"), n, [2] * 15, 3)
    yield "sixes", stripes(Rng("many-g"), n, 5), groups(Rng("many-h"), n, [6, 6] + [1] * 14, 11)
    yield "towards-start", noise(Rng("many-i"), n), towards_start(n, 30)
    yield "towards-end", noise(Rng("many-j"), n), mirrored(n, towards_start(n, 30))
    yield "last-blue", noise(Rng("many-k"), n - 40) + "1" * 40, list(range(n - 30, n))
    yield "alternating", repeated("01", n), Rng("many-l").sample(n, 30)
    yield "long-unit", repeated(noise(Rng("many-m"), 97), n), Rng("many-n").sample(n, 30)
    yield "few-blue", sparse(Rng("many-o"), n, 150), Rng("many-p").sample(n, 30)


def invalid_inputs() -> dict[str, tuple[Optional[str], str]]:
    return {
        "no-thread": (None, "0 1 15 1000\n\n1\n"),
        "nothing-gone": (None, "3 0 15 1000\n010\n\n"),
        "more-gone-than-there": (None, "1 2 15 1000\n0\n1 2\n"),
        "too-many-gone": (None, f"40 31 9 9\n{'0' * 40}\n{' '.join(map(str, range(1, 32)))}\n"),
        "too-long": (None, f"30001 1 9 9\n{'0' * 30_001}\n1\n"),
        "carpet-too-short": (None, "4 1 15 1000\n010\n2\n"),
        "carpet-too-long": (None, "3 1 15 1000\n0100\n2\n"),
        "other-letter": (None, "3 1 15 1000\n012\n2\n"),
        "position-zero": (None, "3 1 15 1000\n010\n0\n"),
        "position-past-end": (None, "3 1 15 1000\n010\n4\n"),
        "positions-equal": (None, "3 2 15 1000\n010\n2 2\n"),
        "positions-not-sorted": (None, "3 2 15 1000\n010\n3 2\n"),
        "position-missing": (None, "3 2 15 1000\n010\n3\n"),
        "most-below-full": (None, "3 1 15 14\n010\n3\n"),
        "leading-zero": (None, "03 1 15 1000\n010\n3\n"),
        "blank-at-end": (None, "3 1 15 1000\n010\n3 \n"),
        "line-too-many": (None, "3 1 15 1000\n010\n3\n\n"),
        "group1-too-long": ("group1", f"1001 1 1000 1000\n{'0' * 1001}\n3\n"),
        "group2-two-gone": ("group2", "3 2 15 1000\n010\n1 3\n"),
        "group2-other-score": ("group2", "3 1 16 1000\n010\n1\n"),
        "group3-two-in-a-block": ("group3", f"1000 2 270 10000\n{'01' * 500}\n7 500\n"),
        "group3-other-length": ("group3", f"999 2 270 10000\n{'0' * 999}\n7 501\n"),
        "group4-length-of-group3": ("group4", f"1000 2 5000 5000\n{'0' * 1000}\n7 8\n"),
        "group4-six-gone": ("group4", "6 6 5000 5000\n010101\n1 2 3 4 5 6\n"),
    }
