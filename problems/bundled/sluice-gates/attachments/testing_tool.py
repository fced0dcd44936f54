#!/usr/bin/env python3
"""
Joins the sample interactor to your program, and prints what they say to each other.

    g++ -O2 -std=gnu++20 -o interactor interactor.cpp
    python3 testing_tool.py 1.in ./solution
    python3 testing_tool.py 1.in python3 solution.py

Lines with < are what your program reads, lines with > what it writes. Needs Python 3.8 or later.
"""

import subprocess
import sys
import threading


def copy(source, target, sign):
    for line in source:
        print(sign, line.decode(errors="replace").rstrip("\n"))
        try:
            target.write(line)
            target.flush()
        except OSError:
            break
    source.close()
    try:
        target.close()
    except OSError:
        pass


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    pipe = subprocess.PIPE
    interactor = subprocess.Popen(["./interactor", sys.argv[1]], stdin=pipe, stdout=pipe)
    program = subprocess.Popen(sys.argv[2:], stdin=pipe, stdout=pipe)
    copies = [
        threading.Thread(target=copy, args=(interactor.stdout, program.stdin, "<")),
        threading.Thread(target=copy, args=(program.stdout, interactor.stdin, ">")),
    ]
    for each in copies:
        each.start()
    for each in copies:
        each.join()
    interactor.wait()
    if program.wait() != 0:
        print(f"your program ended with exit code {program.returncode}")


main()
