"""Sample grader: reads the calls from standard input, prints the results at the end."""

import sys

import solution


def main():
    lines = sys.stdin.read().split("\n")
    results = []
    for number in range(1, int(lines[0]) + 1):
        kind, first, second = lines[number].split()
        if kind == "+":
            solution.build_tower(int(first), int(second))
        elif kind == "?":
            results.append(solution.required_strength(int(first), int(second)))
        else:
            sys.exit(f"grader: call {number} must be '+ x y' or '? a b'")
    for result in results:
        print(result)


main()
