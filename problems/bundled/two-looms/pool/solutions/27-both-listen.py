from looms import flash, watch


# The valley must tell first how long its copy is? It is n - d, so there is no need... but the
# mountain waits for a start signal, to be safe.
def mountain(n, d, carpet):
    while watch() != 1:
        pass
    for c in carpet:
        flash(int(c))


def valley(n, d, copy):
    carpet = ""
    while len(carpet) < n:
        carpet += str(watch())
    return carpet
