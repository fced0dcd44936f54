#!/usr/bin/env python3
"""Runs a program in both halls, on your own machine.

    python3 run.py INPUT COMMAND...

for example `python3 run.py 1.in ./solution` or `python3 run.py 1.in python3 grader.py`. The
manager must have been compiled: g++ -O2 -std=gnu++20 manager.cpp -o manager. Prints the share of
the points and the manager's message. What the program writes to standard error is shown.
"""

import os
import pathlib
import subprocess
import sys

MANAGER = pathlib.Path(__file__).resolve().parent / "manager"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    given, command = sys.argv[1], sys.argv[2:]
    halls, ends, paths = [], [], []
    for hall in ("0", "1"):
        from_hall, to_manager = os.pipe()
        from_manager, to_hall = os.pipe()
        halls.append(subprocess.Popen([*command, hall], stdin=from_manager, stdout=to_manager))
        os.close(from_manager)
        os.close(to_manager)
        ends += [from_hall, to_hall]
        paths += [f"/dev/fd/{from_hall}", f"/dev/fd/{to_hall}"]
    with open(given, "rb") as file:
        manager = subprocess.Popen([MANAGER, *paths], stdin=file, pass_fds=ends)
    for end in ends:
        os.close(end)
    manager.wait()
    for number, hall in enumerate(halls):
        try:
            code = hall.wait(timeout=2)
        except subprocess.TimeoutExpired:
            hall.kill()
            code = "never (ended now)"
        if code != 0:
            print(f"hall {number} ended with exit code {code}", file=sys.stderr)


main()
