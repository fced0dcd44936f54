#!/usr/bin/env python3
"""
Rebuilds what is made in this package, byte for byte: data/sample, data/secret, the inputs in
attachments/, and the answers in submissions/ from programs/.

    python3 generators/build.py [DIR]

writes to DIR, or to the package itself. Needs Python 3.10 and g++.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from orders import Orders
from tests import SAMPLE_JOINS, TARGETS, sample_tests, secret_tests

PACKAGE = Path(__file__).resolve().parent.parent
PROGRAMS = PACKAGE / "generators" / "programs"
POINTS = {
    "group1": 8,
    "group2": 12,
    "group3": 18,
    "group4": 18,
    "group5": 14,
    "group6": 14,
    "group7": 16,
}
# Which program wrote the answers of which submission.
ANSWERS = {
    "accepted/structure": "structure.cpp",
    "accepted/renumbered": "renumbered.cpp",
    "partially_accepted/search": "search.cpp",
    "partially_accepted/commonest_pair": "commonest_pair.cpp",
    "partially_accepted/smallest_order_first": "smallest_order_first.cpp",
    "partially_accepted/halves": "halves.py",
    "partially_accepted/shared_beginnings": "shared_beginnings.py",
    "partially_accepted/one_by_one": "one_by_one.py",
    "partially_accepted/greedy_cover": "greedy_cover.py",
    "partially_accepted/circles_only": "circles_only.py",
    "wrong_answer/overlapping": "overlapping.cpp",
    "wrong_answer/some_orders_forgotten": "some_orders_forgotten.py",
    "wrong_answer/numbered_from_zero": "numbered_from_zero.py",
}


def input_text(orders: Orders) -> str:
    instruments, sets = orders
    lines = [f"{instruments} {len(sets)}"]
    lines += [" ".join(map(str, [len(order), *sorted(order)])) for order in sets]
    return "\n".join(lines) + "\n"


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write_tests(target: Path) -> list[Path]:
    """Writes samples, tests and attached inputs; the paths of the tests' inputs."""
    samples = fresh(target / "data" / "sample")
    for name, orders in sample_tests().items():
        (samples / f"{name}.in").write_text(input_text(orders))
        joins = SAMPLE_JOINS[name]
        lines = [str(len(joins)), *(f"{a} {b}" for a, b in joins)]
        (samples / f"{name}.ans").write_text("\n".join(lines) + "\n")

    secret = fresh(target / "data" / "secret")
    attached = fresh(target / "attachments" / "inputs")
    (secret / "test_group.yaml").write_text("max_score: 100\nscore_aggregation: sum\n")
    inputs = []
    for group, tests in secret_tests().items():
        folder = fresh(secret / group)
        (folder / "test_group.yaml").write_text(
            f"max_score: {POINTS[group]}\n"
            "score_aggregation: sum\n"
            f"input_validator_args: [{group}]\n"
        )
        for name, orders in tests.items():
            inputs.append(folder / f"{name}.in")
            inputs[-1].write_text(input_text(orders))
            (attached / f"{name}.in").write_text(input_text(orders))
            (folder / f"{name}.ans").write_text(f"{TARGETS[name]}\n")
    return inputs


def write_answers(target: Path, inputs: list[Path], submission: str, program: Path) -> None:
    folder = fresh(target / "submissions" / submission)
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, str(program)]
        if program.suffix == ".cpp":
            command = [f"{scratch}/program"]
            subprocess.run(["g++", "-O2", "-std=gnu++20", "-o", *command, str(program)], check=True)
        for file in inputs:
            answer = subprocess.run(command, stdin=file.open(), capture_output=True, check=True)
            if answer.stdout:
                out = folder / file.parent.name / f"{file.stem}.out"
                out.parent.mkdir(exist_ok=True)
                out.write_bytes(answer.stdout)


def build(target: Path) -> None:
    inputs = write_tests(target)
    for submission, program in ANSWERS.items():
        write_answers(target, inputs, submission, PROGRAMS / program)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE)
