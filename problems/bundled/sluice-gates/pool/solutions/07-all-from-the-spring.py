n = int(input())
# Without more information it is most likely that the channel comes from the spring.
print("!", *([0] * n), flush=True)
