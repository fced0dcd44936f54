# K = 1 only, in linear time: 15 points. A walk from stall s is a tail of the list followed
# by a head of it, so what it costs follows from tables over heads and running values of tails.
import sys
from itertools import accumulate


def one_night(ring):
    spent = cost = 0
    head_cost = [0]  # the purse that the first i stalls need
    for value in ring:
        spent -= value
        if spent < 0:
            spent = 0
        elif spent > cost:
            cost = spent
        head_cost.append(cost)
    # The most that any beginning of the first i stalls spends, net.
    head_dip = list(accumulate(accumulate((-value for value in ring), initial=0), max))

    best = head_cost[-1]
    tail_cost = tail_begin = tail_end = tail_net = 0
    for s in range(len(ring) - 1, 0, -1):
        price = -ring[s]
        # The most that a beginning of the tail spends; then the dearest stretch within it.
        tail_begin += price
        if tail_begin < 0:
            tail_begin = 0
        elif tail_begin > tail_cost:
            tail_cost = tail_begin
            if tail_cost >= best:
                break
        # The most that an end of the tail spends.
        tail_net += price
        if tail_net > tail_end:
            tail_end = tail_net
        across = tail_end + head_dip[s]
        if across < best and head_cost[s] < best:
            best = max(tail_cost, head_cost[s], across)
    return best


def main():
    ring = list(map(int, sys.stdin.buffer.read().split()))[2:]
    print(one_night(ring))


main()
