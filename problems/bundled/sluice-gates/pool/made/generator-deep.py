import random
import sys

# Long ways with short branches. (Does not look at the group: too deep for group4 and group5,
# and R is always 0.)
seed = int(sys.argv[2])
random.seed(seed)
n = random.choice([5, 9, 14, 60])
spine = max(1, n * random.randint(3, 9) // 10)
numbers = list(range(1, n + 1))
random.shuffle(numbers)
source = [0] * (n + 1)
for i in range(n):
    if i == 0:
        above = 0
    elif i < spine:
        above = numbers[i - 1]
    else:
        above = numbers[random.randrange(spine)]
    source[numbers[i]] = above
print(n, 1, 0)
print(*source[1:])
