# Compares pairs, but takes the first larger gate that a field lies below for its source, and
# not the smallest of them.
n = int(input())


def ask(gates):
    print("?", len(gates), *gates, flush=True)
    return int(input())


dry = [0] + [ask([gate]) for gate in range(1, n + 1)]
source = []
for field in range(1, n + 1):
    for gate in range(1, n + 1):
        if dry[gate] > dry[field] and ask([gate, field]) == dry[gate]:
            source.append(gate)
            break
    else:
        source.append(0)
print("!", *source, flush=True)
