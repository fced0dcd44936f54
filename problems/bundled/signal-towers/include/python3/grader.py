"""The grader of the hidden tests.

It reads the same input as the sample grader and prints the same output, but trusts the
program that it imports as little as one process can trust itself:

- Before the program is imported, all of the input is read, standard input and output
  become /dev/null, and the real output moves to a private descriptor. What the program
  prints goes nowhere, and what it reads is empty.
- Nothing is printed before the last call has returned. A program that leaves early has
  printed nothing, and no test has an empty answer.
- The right answers are not here: they are compared outside, by the judge. A program that
  searches this process can at most find the calls to come.
"""

import operator
import os
import sys


def read_calls():
    lines = sys.stdin.buffer.read().decode("ascii").split("\n")
    calls = []
    for line in lines[1 : int(lines[0]) + 1]:
        kind, first, second = line.split()
        calls.append((kind, int(first), int(second)))
    return calls


def set_output_aside():
    """Returns the descriptor of the real output; children do not inherit it."""
    output = os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return output


def answers(calls):
    import solution

    results = []
    for kind, first, second in calls:
        if kind == "+":
            solution.build_tower(first, second)
        else:
            results.append(operator.index(solution.required_strength(first, second)))
    return results


def main():
    calls = read_calls()
    output = set_output_aside()
    text = "".join(f"{result}\n" for result in answers(calls)).encode("ascii")
    while text:
        text = text[os.write(output, text) :]
    os._exit(0)


main()
