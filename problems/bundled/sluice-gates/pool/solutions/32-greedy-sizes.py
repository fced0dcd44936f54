def main():
    n = int(input())
    size = []
    for gate in range(1, n + 1):
        print("? 1", gate, flush=True)
        size.append(int(input()))
    # Put the fields below each other so that the sizes fit: the largest ones first.
    order = sorted(range(n), key=lambda i: size[i], reverse=True)
    room = [s - 1 for s in size]
    source = [0] * n
    for k, i in enumerate(order):
        for j in order[:k][::-1]:
            if room[j] >= size[i]:
                source[i] = j + 1
                room[j] -= size[i]
                break
    print("!", *source, flush=True)


main()
