#!/usr/bin/env python3
"""
Rebuilds data/ byte for byte: trains from fixed seeds, answers from passes.py.

    python3 generators/build.py [DIR]

writes to DIR, or to the package's own data/. Needs Python 3.9 and nothing else.
"""

import shutil
import sys
from pathlib import Path

from passes import make_pass, plan
from tests import sample_tests, secret_tests

PACKAGE = Path(__file__).resolve().parent.parent
GROUPS = {
    "group1": (8, "min"),
    "group2": (12, "min"),
    "group3": (18, "sum"),
    "group4": (20, "min"),
    "group5": (16, "sum"),
    "group6": (26, "sum"),
}


def write_test(folder: Path, name: str, train: list[int]) -> None:
    (folder / f"{name}.in").write_text(f"{len(train)}\n{' '.join(map(str, train))}\n")
    passes = plan(train)
    made = train
    for letters in passes:
        made = make_pass(made, letters)
    if made != sorted(train):
        raise ValueError(f"{name}: the plan does not put the train in order")
    (folder / f"{name}.ans").write_text("\n".join([str(len(passes)), *passes]) + "\n")


def build(data: Path) -> None:
    for part in ("sample", "secret"):
        shutil.rmtree(data / part, ignore_errors=True)
        (data / part).mkdir(parents=True)
    for name, train in sample_tests():
        write_test(data / "sample", name, train)
    (data / "secret" / "test_group.yaml").write_text("max_score: 100\nscore_aggregation: sum\n")
    for group, tests in secret_tests().items():
        points, aggregation = GROUPS[group]
        folder = data / "secret" / group
        folder.mkdir()
        (folder / "test_group.yaml").write_text(
            f"max_score: {points}\n"
            f"score_aggregation: {aggregation}\n"
            f"input_validator_args: [{group}]\n"
        )
        for number, (name, train) in enumerate(tests, start=1):
            write_test(folder, f"{number:02}-{name}", train)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE / "data")
