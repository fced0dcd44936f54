# A start: save as solution.py.


def build_tower(x, y):
    pass


def required_strength(a, b):
    return 0
