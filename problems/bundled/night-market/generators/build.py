#!/usr/bin/env python3
"""
Rebuilds data/ byte for byte: inputs from fixed seeds, answers from the model solution.

    python3 generators/build.py [DIR]

writes to DIR, or to the package's own data/. Needs Python 3.9 and a C++20 compiler, `c++`
or the one that $CXX names.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True  # a package holds no caches

from tests import sample_tests, secret_tests  # noqa: E402

PACKAGE = Path(__file__).resolve().parent.parent
MODEL_SOLUTION = PACKAGE / "submissions" / "accepted" / "sliding_maximum.cpp"
POINTS = {"group1": 8, "group2": 12, "group3": 18, "group4": 15, "group5": 19, "group6": 28}


def compile_model(folder: str) -> str:
    binary = os.path.join(folder, "model")
    compiler = os.environ.get("CXX", "c++")
    subprocess.run([compiler, "-O2", "-std=gnu++20", "-o", binary, MODEL_SOLUTION], check=True)
    return binary


def write_test(folder: Path, name: str, nights: int, ring: list[int], model: str) -> None:
    text = f"{len(ring)} {nights}\n{' '.join(map(str, ring))}\n"
    (folder / f"{name}.in").write_text(text)
    run = subprocess.run([model], input=text, capture_output=True, text=True, check=True)
    (folder / f"{name}.ans").write_text(run.stdout)


def build(data: Path, model: str) -> None:
    shutil.rmtree(data, ignore_errors=True)
    sample = data / "sample"
    sample.mkdir(parents=True)
    for name, nights, ring in sample_tests():
        write_test(sample, name, nights, ring, model)
    secret = data / "secret"
    secret.mkdir()
    (secret / "test_group.yaml").write_text("max_score: 100\nscore_aggregation: sum\n")
    for group, tests in secret_tests().items():
        folder = secret / group
        folder.mkdir()
        (folder / "test_group.yaml").write_text(
            f"max_score: {POINTS[group]}\n"
            "score_aggregation: min\n"
            f"input_validator_args: [{group}]\n"
        )
        for number, (name, nights, ring) in enumerate(tests, start=1):
            write_test(folder, f"{number:02}-{name}", nights, ring, model)


def main() -> None:
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE / "data"
    with tempfile.TemporaryDirectory() as folder:
        build(data, compile_model(folder))


if __name__ == "__main__":
    main()
