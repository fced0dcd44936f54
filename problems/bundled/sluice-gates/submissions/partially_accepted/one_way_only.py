# Takes the channels for one long way: the more fields a gate dries, the nearer it is to the spring.
n = int(input())
gates = []
for gate in range(1, n + 1):
    print("?", 1, gate, flush=True)
    gates.append((-int(input()), gate))
gates.sort()
source = {}
before = 0
for _, gate in gates:
    source[gate] = before
    before = gate
print("!", *(source[gate] for gate in range(1, n + 1)), flush=True)
