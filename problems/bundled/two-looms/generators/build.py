#!/usr/bin/env python3
"""
Rebuilds data/ byte for byte, from fixed seeds.

    python3 generators/build.py [DIR]

writes to DIR, or to the package's own data/. Needs Python 3.9 and nothing else.
"""

import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from tests import GROUPS, Test, invalid_inputs, sample_tests, secret_tests

PACKAGE = Path(__file__).resolve().parent.parent


def text_of(test: Test) -> str:
    if len(set(test.gone)) != len(test.gone) or not all(0 <= g < len(test.carpet) for g in test.gone):
        raise ValueError(f"{test.name}: threads that are gone twice or were never there")
    gone = " ".join(str(position + 1) for position in sorted(test.gone))
    return f"{len(test.carpet)} {len(test.gone)} {test.full} {test.most}\n{test.carpet}\n{gone}\n"


def write_test(folder: Path, name: str, test: Test) -> None:
    (folder / f"{name}.in").write_text(text_of(test))
    (folder / f"{name}.ans").write_text(f"{test.carpet}\n")


def build(data: Path) -> None:
    for part in ("sample", "secret", "invalid_input"):
        shutil.rmtree(data / part, ignore_errors=True)
        (data / part).mkdir(parents=True)
    for test in sample_tests():
        write_test(data / "sample", test.name, test)
    (data / "secret" / "test_group.yaml").write_text("max_score: 100\nscore_aggregation: sum\n")
    for group, tests in secret_tests().items():
        folder = data / "secret" / group
        folder.mkdir()
        (folder / "test_group.yaml").write_text(
            f"max_score: {GROUPS[group].points}\n"
            "score_aggregation: min\n"
            f"input_validator_args: [{group}]\n"
        )
        for number, test in enumerate(tests, start=1):
            write_test(folder, f"{number:02}-{test.name}", test)
    for name, (group, text) in invalid_inputs().items():
        (data / "invalid_input" / f"{name}.in").write_text(text)
        if group:
            settings = f"input_validator_args: [{group}]\n"
            (data / "invalid_input" / f"{name}.yaml").write_text(settings)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE / "data")
