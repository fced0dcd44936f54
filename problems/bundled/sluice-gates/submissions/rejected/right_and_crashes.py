# Has the right answer for a single field, and crashes behind it.
import os

n = int(input())
print("!", *[0] * n, flush=True)
os.abort()
