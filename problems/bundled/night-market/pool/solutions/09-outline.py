# The approach:
#   1. search for the purse size C by bisection
#   2. for a given C find for every stall how far one night reaches
#   3. count nights around the ring
# I would now implement reach(C); the outline of the program is below.

import sys


def reach(prices, purse):
    """For every stall, the first stall that cannot be visited in the same night."""
    raise NotImplementedError


def main():
    data = sys.stdin.read().split()
    n, k = int(data[0]), int(data[1])
    prices = [int(x) for x in data[2:2 + n]]
    try:
        print(reach(prices, 0))
    except NotImplementedError:
        print("reach() is left to the reader:", n, "stalls and", k, "nights were read")


main()
