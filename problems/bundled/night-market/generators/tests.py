"""Every secret test: group -> [(name, K, ring)]. Seeds are the tests' names."""

from families import (
    aligned,
    drift,
    free_then_dear,
    overfull,
    pair_over_the_end,
    pay_arcs,
    rotated,
    saw,
    seam,
    sparse,
    uniform,
    unlike_pay_arcs,
    walled,
)
from rng import Rng

HUGE = 10**9


def secret_tests() -> dict[str, list[tuple[str, int, list[int]]]]:
    def rng(name: str) -> Rng:
        return Rng(f"night-market {name}")

    tiny = [
        ("one-stall-pays", 1, [-1000]),
        ("one-stall-earns", 1, [7]),
        ("two-stalls", 2, [-5, -9]),
        ("one-night", 1, uniform(rng("1a"), 10, -1000, 1000)),
        ("as-many-nights-as-stalls", 10, uniform(rng("1b"), 10, -1000, -1)),
        ("three-nights", 3, uniform(rng("1c"), 10, -9, 9)),
        ("aligned", 3, aligned(rng("1d"), 10, 3, 20, 15)),
        ("lost-coins", 2, [900, -300, -400, 1000, -350, -320, 800, -100, -610]),
        ("seam", 1, seam(rng("1e"), 9, 50)),
        ("aligned-pairs", 5, aligned(rng("1f"), 10, 5, 30, 29)),
        ("never-pays", 2, [0, 3, 0, 12, 1000, 0]),
        ("only-the-last-stall", 1, walled(rng("1g"), [10], 700, 9)),
        ("only-the-first-stall", 1, walled(rng("1h"), [10], 900, 0)),
        ("pair-over-the-end", 9, pair_over_the_end(rng("1i"), 10, 1000)),
    ]
    small = [
        ("random-two", 2, uniform(rng("2a"), 100, -(10**6), 10**6)),
        ("random-many", 12, uniform(rng("2b"), 100, -(10**6), 10**6)),
        ("aligned-five", 5, aligned(rng("2c"), 100, 5, 900_000, 400_000)),
        ("aligned-two", 2, aligned(rng("2d"), 97, 2, 5_000, 1_000)),
        ("overfull", 4, overfull(rng("2e"), 100, 10**6, 12)),
        ("one-night", 1, drift(rng("2f"), 100, 1000, 60)),
        ("all-pay", 7, [-(10**6)] * 100),
        ("saw", 3, saw(99, 4, 7)),
        ("aligned-pairs", 50, aligned(rng("2h"), 100, 50, 7_000, 6_900)),
        ("seam", 2, seam(rng("2g"), 100, 500_000)),
        ("only-two-starts", 2, walled(rng("2i"), [26, 74], 900_000, 61)),
    ]
    medium = [
        ("random-three", 3, uniform(rng("3a"), 2000, -HUGE, HUGE)),
        ("random-many", 150, uniform(rng("3b"), 2000, -99, 99)),
        ("aligned-two", 2, aligned(rng("3c"), 2000, 2, 40_000, 900)),
        ("aligned-forty", 40, aligned(rng("3d"), 2000, 40, 700, 90)),
        ("aligned-thousand", 999, aligned(rng("3e"), 1999, 999, 50, 49)),
        ("overfull-huge", 9, overfull(rng("3f"), 1000, HUGE, 40)),
        ("one-night-drift", 1, drift(rng("3g"), 2000, 500, 55)),
        ("all-pay-huge", 3, [-HUGE] * 1500),
        ("sparse", 12, sparse(rng("3h"), 2000, 99, 10)),
        ("only-three-starts", 3, walled(rng("3i"), [342, 444, 1214], HUGE, 1111)),
    ]
    one_night = [
        ("small", 1, uniform(rng("4a"), 50, -20, 20)),
        ("seam", 1, seam(rng("4b"), 3000, 1000)),
        ("huge", 1, drift(rng("4c"), 5000, HUGE, 52)),
        ("all-pay-huge", 1, [-HUGE] * 3000),
        ("overfull", 1, overfull(rng("4d"), 4000, HUGE, 300)),
        ("balanced", 1, drift(rng("4e"), 100_000, 9, 50)),
        ("mostly-pays", 1, drift(rng("4f"), 60_000, 9, 70)),
        ("one-stall", 1, [-HUGE]),
        ("only-the-first-stall", 1, walled(rng("4g"), [202], HUGE, 0)),
        ("only-the-second-stall", 1, walled(rng("4h"), [150], 90_000, 1)),
        ("only-the-last-stall", 1, walled(rng("4i"), [2500], 10**6, 2499)),
    ]
    only_pays = [
        ("nothing", 1, [0] * 5),
        ("two-nights", 2, uniform(rng("5a"), 60, -50, 0)),
        ("huge", 3, uniform(rng("5b"), 5000, -HUGE, 0)),
        ("one-dear-stall", 800, [-HUGE if i == 1234 else -1 for i in range(4000)]),
        ("equal", 7, [-3] * 9999),
        ("aligned", 50, rotated(pay_arcs(rng("5c"), 50, 1000), 37)),
        ("few-nights", 3, uniform(rng("5d"), 70_000, -9, 0)),
        ("many-nights", 40_000, uniform(rng("5e"), 100_000, -9, 0)),
        ("only-three-starts", 3, unlike_pay_arcs(rng("5f"), [1000, 800, 4200], HUGE, 3501)),
        ("long-first-night", 66_000, free_then_dear(30_000, 70_000)),
        ("pair-over-the-end", 61, pair_over_the_end(rng("5g"), 62, HUGE)),
    ]
    large = [
        ("random-huge", 11, uniform(rng("6a"), 5000, -HUGE, HUGE)),
        ("drift-huge", 2, drift(rng("6b"), 5000, HUGE, 70)),
        ("aligned-small-steps", 2, aligned(rng("6c"), 30_000, 2, 9_000, 9)),
        ("overfull", 5, overfull(rng("6d"), 4000, HUGE, 500)),
        ("balanced-two-nights", 2, drift(rng("6e"), 100_000, 9, 50)),
        ("down-three-nights", 3, drift(rng("6f"), 60_000, 9, 65)),
        ("aligned-many-nights", 33_000, aligned(rng("6g"), 100_000, 33_000, 12, 9)),
        ("some-nights", 300, drift(rng("6h"), 60_000, 9, 55)),
        ("seam", 4, seam(rng("6i"), 20_000, 99)),
        ("only-four-starts", 4, walled(rng("6j"), [800, 1300, 700, 2200], HUGE, 2153)),
    ]
    groups = [tiny, small, medium, one_night, only_pays, large]
    return {f"group{i}": tests for i, tests in enumerate(groups, start=1)}


def sample_tests() -> list[tuple[str, int, list[int]]]:
    return [
        ("1", 2, [-3, -4, -5, 5, 5, -4, -6]),
        ("2", 1, [-2, -6, 3, -4, 1]),
        ("3", 3, [2, 0, 7, 1]),
    ]
