# I will first make sure that the interface works and then fill in the algorithm.
def build_tower(x, y):
    print("built", x, y)


def required_strength(a, b):
    print("asked", a, b)
    return 0
