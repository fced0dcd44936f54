"""The tests: for each group a list of (name, train)."""

from collections.abc import Callable

from passes import sweeps_of
from rng import Rng
from trains import blocks, nested, of_kinds, pendulum, permutation, shuffled, spread, woven

Train = list[int]
Tests = list[tuple[str, Train]]


def sample_tests() -> Tests:
    return [("1", [4, 1, 2, 3, 2]), ("2", [3, 3, 7, 1000000000]), ("3", [3, 2, 1, 3, 2, 1, 3])]


def secret_tests() -> dict[str, Tests]:
    return {
        "group1": tiny(),
        "group2": four_kinds(),
        "group3": all_different(),
        "group4": short(),
        "group5": three_passes(),
        "group6": long(),
    }


def with_sweeps(make: Callable[[Rng], Train], sweeps: int, name: str) -> Train:
    """The first train that `make` makes with this number of sweeps."""
    for attempt in range(10_000):
        train = make(Rng(f"{name} {attempt}"))
        if max(sweeps_of(train)) + 1 == sweeps:
            return train
    raise ValueError(f"{name}: no train with {sweeps} sweeps")


def tiny() -> Tests:
    return [
        ("one-wagon", [5]),
        ("in-order", [1, 1, 2, 6, 6, 6, 7, 8]),
        ("backward", [8, 7, 6, 5, 4, 3, 2, 1]),
        ("pendulum", pendulum(8)),
        ("two-sweeps", with_sweeps(lambda rng: permutation(rng, 8), 2, "tiny-2")),
        ("four-sweeps", with_sweeps(lambda rng: permutation(rng, 8), 4, "tiny-4")),
        ("equal-kinds", with_sweeps(lambda rng: of_kinds(rng, 8, 5), 3, "tiny-3")),
        ("far-kinds", far_kinds()),
        ("one-inside", [1, 1, 2, 1]),
        ("woven-forward", [1, 2, 4, 1, 2, 3, 4, 3]),
        ("woven-backward", [4, 3, 4, 2, 3, 4, 2, 1]),
    ]


def far_kinds() -> Train:
    train = with_sweeps(lambda rng: of_kinds(rng, 8, 6), 5, "tiny-5")
    return spread(Rng("tiny-far"), train)


def four_kinds() -> Tests:
    return [
        ("one-kind", [3] * 1000),
        ("two-kinds", [2 * kind for kind in of_kinds(Rng("four-a"), 1000, 2)]),
        ("three-kinds", with_sweeps(lambda rng: of_kinds(rng, 999, 3), 3, "four-b")),
        ("four-kinds", of_kinds(Rng("four-c"), 1000, 4)),
        ("four-in-two-sweeps", blocks([100, 1, 300, 2, 200, 3], [4, 1, 4, 3, 2, 3])),
        ("blocks-backward", blocks([240, 250, 260, 250], [4, 3, 2, 1])),
        ("blocks-in-order", blocks([1, 500, 498, 1], [1, 2, 3, 4])),
        ("mostly-last", shuffled(Rng("four-d"), [1] + [2] * 2 + [3] * 3 + [4] * 994)),
    ]


def all_different() -> Tests:
    return [
        ("random", spread(Rng("different-a"), permutation(Rng("different-b"), 700))),
        ("pendulum", pendulum(1000)),
        ("in-order", spread(Rng("different-d"), list(range(1, 1001)))),
        ("16-sweeps", spread(Rng("different-e"), woven(Rng("different-f"), 16, 60, 1))),
        ("17-sweeps", woven(Rng("different-g"), 17, 58, 1)),
        ("128-sweeps", spread(Rng("different-i"), woven(Rng("different-j"), 128, 7, 1))),
    ]


def short() -> Tests:
    return [
        ("random", spread(Rng("short-a"), of_kinds(Rng("short-b"), 60, 25))),
        ("permutation", permutation(Rng("short-c"), 60)),
        ("nested", nested(30, 2)),
        ("eight-sweeps", woven(Rng("short-d"), 8, 3, 2)),
        ("nine-sweeps", woven(Rng("short-e"), 9, 3, 2)),
        ("sixteen-sweeps", spread(Rng("short-f"), woven(Rng("short-g"), 16, 2, 1))),
        ("few-kinds", of_kinds(Rng("short-h"), 59, 6)),
        ("backward-with-equals", [k for k in range(20, 0, -1) for _ in range(3)]),
    ]


def three_passes() -> Tests:
    # Sweeps, kinds in each, and the most wagons of a kind.
    shapes = [
        (2, 240, 3),
        (3, 150, 3),
        (4, 120, 3),
        (5, 90, 3),
        (7, 70, 3),
        (8, 120, 1),
        (8, 30, 7),
        (8, 8, 24),
    ]
    tests = []
    for sweeps, kinds, most in shapes:
        rng = Rng(f"three {sweeps} {kinds}")
        train = woven(rng, sweeps, kinds, most)
        tests.append((f"{sweeps}-sweeps-{kinds}-kinds", spread(rng, train)))
    return tests


def long() -> Tests:
    return [
        ("random-500-kinds", spread(Rng("long-a"), of_kinds(Rng("long-b"), 1000, 500))),
        ("random-600-kinds", of_kinds(Rng("long-c"), 1000, 600)),
        ("random-100-kinds", spread(Rng("long-d"), of_kinds(Rng("long-e"), 1000, 100))),
        ("nested", spread(Rng("long-h"), nested(500, 2))),
        ("pendulum-pairs", [kind for kind in pendulum(500) for _ in range(2)]),
        ("16-sweeps", spread(Rng("long-i"), woven(Rng("long-j"), 16, 30, 3))),
        ("32-sweeps", woven(Rng("long-k"), 32, 12, 4)),
        ("33-sweeps", woven(Rng("long-l"), 33, 12, 4)),
        ("64-sweeps", spread(Rng("long-m"), woven(Rng("long-n"), 64, 7, 3))),
        ("backward-with-equals", [k for k in range(200, 0, -1) for _ in range(5)]),
    ]
