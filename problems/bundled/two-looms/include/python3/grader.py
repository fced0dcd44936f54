"""The grader of one hall: talks with the manager over standard input and output.

From the manager comes a line "n d threads", the threads being the carpet or the copy, and later,
for each "?", a line with all signals that have been sent and not been handed over yet. To the
manager go "0" and "1" for signals, "?" to wait for some, and at the end a ".", after which the
valley's carpet and the end of the line follow.
"""

import os
import sys

import looms


def main():
    looms._take_streams()
    n, d, threads = looms._line().decode("ascii").split(" ")
    n, d = int(n), int(d)

    import solution

    if sys.argv[-1] == "0":
        solution.mountain(n, d, threads)
        looms._unsent += b"."
    else:
        carpet = solution.valley(n, d, threads)
        looms._unsent += b"." + str(carpet).encode("ascii", "replace") + b"\n"
    looms._send()
    os._exit(0)


main()
