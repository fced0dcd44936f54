"""The tests: for each folder below `data/`, names and calls."""

from calls import (
    MOST,
    Random,
    axis,
    axis_halving,
    axis_uneven,
    bridges,
    build,
    built_first,
    clusters,
    cross,
    interleaved,
    lattice,
    refined,
    scattered,
    serpentine,
    text,
    wheels,
)

SAMPLES = {
    "1": ["+ 0 0", "+ 10 0", "? 0 1", "+ 4 3", "? 0 1", "? 2 0", "+ 7 0", "? 1 0", "? 3 3"],
    "2": ["+ 8 0", "+ 1 0", "+ 20 0", "? 1 2", "+ 8 0", "? 0 3", "+ 14 0", "? 2 1", "? 1 0"],
}


def group1(rng):
    yield "one-tower", ["+ 5 7", "? 0 0"]
    yield "same-place", [build((MOST, MOST))] * 3 + ["? 0 2", "+ 0 0", "? 3 1", "? 1 1"]
    yield "corners", interleaved(rng, [(0, 0), (MOST, MOST), (0, MOST), (MOST, 0)], 20)
    yield "scattered", interleaved(rng, scattered(rng, 30), 30)
    yield "small", interleaved(rng, scattered(rng, 30, 12), 30)
    yield "lattice", built_first(rng, lattice(rng, 28, 4), 30)
    yield "bridge", interleaved(rng, bridges(rng, 30, 13), 30, 24)
    yield "wheels", interleaved(rng, wheels(rng, 30), 30)
    yield "cross", interleaved(rng, cross(rng, 29), 30, 10)
    yield "axis", interleaved(rng, axis_halving(30), 30)


def group2(rng):
    yield "ends", ["+ 0 0", f"+ {MOST} 0", "? 1 0", "? 1 1", f"+ {MOST // 3} 0", "? 0 1", "? 2 0"]
    yield "same-place", interleaved(rng, axis(rng, 200, 40), 200)
    yield "sorted", interleaved(rng, sorted(axis(rng, 700)), 500)
    yield "halving", interleaved(rng, axis_halving(900), 700)
    yield "bridges", interleaved(rng, bridges(rng, 600, 13, axis_only=True), 400, 500)
    yield "uneven-full", interleaved(rng, axis_uneven(rng, 3000), 2500, 300)
    yield "full", interleaved(rng, axis(rng, 3000), 2000, 1000)


def group3(rng):
    yield "scattered", interleaved(rng, scattered(rng, 300), 300, 150)
    yield "built-first", built_first(rng, scattered(rng, 300), 300)
    yield "clusters", interleaved(rng, clusters(rng, 300, 7, 10**6), 300)
    yield "bridges", interleaved(rng, bridges(rng, 300, 18), 300, 270)
    yield "wheels", interleaved(rng, wheels(rng, 300), 300)
    yield "serpentine", interleaved(rng, serpentine(rng, 300), 300, 100)
    yield "refined", interleaved(rng, refined(rng, 300), 300)
    yield "lattice", interleaved(rng, lattice(rng, 300, 12), 300)


def group4(rng):
    yield "small", built_first(rng, scattered(rng, 40, 100), 60)
    yield "lattice", built_first(rng, lattice(rng, 1000, 40), 300)
    yield "bridges", built_first(rng, bridges(rng, 1500, 30), 500)
    yield "wheels", built_first(rng, wheels(rng, 1800), 500)
    yield "serpentine-full", built_first(rng, serpentine(rng, 3000), 500)
    yield "full", built_first(rng, scattered(rng, 3000), 3000)
    yield "clusters-full", built_first(rng, clusters(rng, 3000, 50, 10**5), 1000)
    yield "corners", built_first(rng, [(0, 0), (MOST, MOST)], 4)
    yield "crowded-places", built_first(rng, lattice(rng, 1500, 3), 200)


def group5(rng):
    yield "last-bridge", interleaved(rng, bridges(rng, 400, 50), 8, 390)
    yield "scattered-full", interleaved(rng, scattered(rng, 3000), 8)
    yield "clusters-full", interleaved(rng, rng.shuffled(clusters(rng, 3000, 9, 10**7)), 8, 2000)
    yield "serpentine-full", interleaved(rng, serpentine(rng, 3000), 8, 2600)
    yield "wheels-full", interleaved(rng, wheels(rng, 3000), 8, 1500)
    yield "cross", interleaved(rng, cross(rng, 1200), 8, 1000)
    yield "corners", ["+ 0 0", f"+ {MOST} {MOST}", "? 0 1", f"+ 0 {MOST}", "? 1 0", "? 2 2"]
    yield "crowded-places", interleaved(rng, lattice(rng, 900, 3), 8, 700)


def group6(rng):
    yield "scattered-full", interleaved(rng, scattered(rng, 3000), 1500, 1500)
    yield "every-time", interleaved(rng, scattered(rng, 3000, 30_000), 3000)
    yield "clusters-full", interleaved(rng, clusters(rng, 3000, 60, 10**6), 1000, 1000)
    yield "bridges-full", interleaved(rng, bridges(rng, 3000, 60), 1000, 2900)
    yield "bridges-many", interleaved(rng, bridges(rng, 2000, 10), 600, 1500)
    yield "wheels-full", interleaved(rng, wheels(rng, 3000), 1000)
    yield "serpentine-full", interleaved(rng, serpentine(rng, 3000), 1000, 1500)
    yield "serpentine-shuffled", interleaved(rng, rng.shuffled(serpentine(rng, 2500)), 800, 1000)
    yield "refined-full", interleaved(rng, refined(rng, 3000), 1000)
    yield "lattice-full", interleaved(rng, lattice(rng, 3000, 300), 1000)
    yield "narrow", interleaved(rng, scattered(rng, 2000, MOST, 1), 500)
    yield "steep", interleaved(rng, scattered(rng, 1000, 0, MOST), 400)


GROUPS = {
    "group1": (group1, 8),
    "group2": (group2, 14),
    "group3": (group3, 16),
    "group4": (group4, 18),
    "group5": (group5, 12),
    "group6": (group6, 32),
}


def secret_tests(group):
    make, _ = GROUPS[group]
    rng = Random(20250900 + int(group[-1]))
    for number, (name, calls) in enumerate(make(rng), 1):
        yield f"{number:02d}-{name}", calls


# Inputs that the input validator must reject, with the group whose constraint is broken.
INVALID = {
    "blank-at-end": ("", "2\n+ 1 2 \n? 0 0\n"),
    "coordinate-too-large": ("", "2\n+ 1000000001 2\n? 0 0\n"),
    "count-too-large": ("", "3\n+ 1 2\n? 0 0\n"),
    "leading-zero": ("", "2\n+ 01 2\n? 0 0\n"),
    "negative": ("", "2\n+ 1 -2\n? 0 0\n"),
    "no-question": ("", "2\n+ 1 2\n+ 3 4\n"),
    "question-first": ("", "2\n? 0 0\n+ 1 2\n"),
    "text-at-end": ("", "2\n+ 1 2\n? 0 0\n\n"),
    "tower-not-built": ("", "3\n+ 1 2\n? 0 1\n+ 3 4\n"),
    "group1-too-many": ("group1", text(["+ 1 2"] * 31 + ["? 0 30"])),
    "group2-off-axis": ("group2", "2\n+ 1 1\n? 0 0\n"),
    "group3-too-many": ("group3", text(["+ 1 2"] + ["? 0 0"] * 301)),
    "group4-built-late": ("group4", "3\n+ 1 2\n? 0 0\n+ 3 4\n"),
    "group5-asked-too-much": ("group5", text(["+ 1 2"] + ["? 0 0"] * 9)),
}
