# Random input for the general problem.
import random
import sys

random.seed(int(sys.argv[2]) * 31 + 5)
n = random.randint(1, 12)
k = random.randint(1, n)
print(n, k)
print(" ".join(str(random.choice([-1, -1, 1]) * random.randint(0, 20)) for _ in range(n)))
