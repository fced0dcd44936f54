from looms import flash, watch


def mountain(n, d, carpet):
    for thread in carpet:
        flash(int(thread))


def valley(n, d, copy):
    return "".join(str(watch()) for _ in range(n))
