"""Rebuilds `data/` from nothing. See README.md."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from calls import text
from plan import GROUPS, INVALID, SAMPLES, secret_tests

PACKAGE = pathlib.Path(__file__).resolve().parent.parent
DATA = PACKAGE / "data"


def compile_model(folder):
    program = pathlib.Path(folder) / "model"
    sources = [
        PACKAGE / "submissions" / "accepted" / "incremental_mst.cpp",
        PACKAGE / "include" / "cpp" / "grader.cpp",
    ]
    header = PACKAGE / "include" / "cpp"
    subprocess.run(["g++", "-O2", "-std=gnu++20", f"-I{header}", *sources, "-o", program], check=True)
    return program


def write_test(model, folder, name, calls):
    given = text(calls).encode("ascii")
    answer = subprocess.run([model], input=given, stdout=subprocess.PIPE, check=True, timeout=60)
    (folder / f"{name}.in").write_bytes(given)
    (folder / f"{name}.ans").write_bytes(answer.stdout)


def write_group(folder, lines):
    folder.mkdir(parents=True)
    (folder / "test_group.yaml").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def write_invalid(folder):
    folder.mkdir()
    for name, (group, given) in INVALID.items():
        (folder / f"{name}.in").write_bytes(given.encode("ascii"))
        if group:
            settings = f"input_validator_args: [{group}]\n"
            (folder / f"{name}.yaml").write_text(settings, "utf-8")


def main():
    shutil.rmtree(DATA, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        model = compile_model(scratch)
        (DATA / "sample").mkdir(parents=True)
        for name, calls in SAMPLES.items():
            write_test(model, DATA / "sample", name, calls)
        write_group(DATA / "secret", ["max_score: 100", "score_aggregation: sum"])
        for group, (_, points) in GROUPS.items():
            folder = DATA / "secret" / group
            write_group(
                folder,
                [f"max_score: {points}", "score_aggregation: min", f"input_validator_args: [{group}]"],
            )
            for name, calls in secret_tests(group):
                write_test(model, folder, name, calls)
    write_invalid(DATA / "invalid_input")


main()
