# Names a gate twice in its first question, which is not allowed, and takes -1 for an answer.
n = int(input())
print("? 2 1 1", flush=True)
first = int(input())
print("!", *[0] * n, flush=True)
