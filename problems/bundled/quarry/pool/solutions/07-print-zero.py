n = int(input())
c = list(map(int, input().split()))
c.sort()
# The order in which wagons of the same kind end does not matter, so sorting is enough.
print(0)
