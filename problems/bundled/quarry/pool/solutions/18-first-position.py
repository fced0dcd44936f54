from bisect import bisect_left

def solve():
    n = int(input())
    wagons = list(map(int, input().split()))
    kinds = sorted(set(wagons))
    where = [wagons.index(kind) for kind in kinds]
    # Count how often the direction changes when the kinds are visited in order.
    word = [0]
    direction, changes = 1, 0
    for previous, current in zip(where, where[1:]):
        if (current - previous) * direction < 0:
            changes += 1
            direction = -direction
        word.append(changes ^ (changes // 2))
    digits = len(bin(changes)) - 2 if changes else 0
    answer = [str(digits)]
    for digit in range(digits):
        marks = [word[bisect_left(kinds, wagon)] >> digit & 1 for wagon in wagons]
        answer.append(''.join('S' if mark else 'T' for mark in marks))
        stack = []
        through = []
        for wagon, mark in zip(wagons, marks):
            (stack if mark else through).append(wagon)
        while stack:
            through.append(stack.pop())
        wagons = through
    return answer

print(*solve(), sep='\n')
