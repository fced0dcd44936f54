"""Families of orders. Each returns (number of instruments, list of orders); instruments from 1."""

from itertools import product

from rng import Rng

Orders = tuple[int, list[list[int]]]
Edges = list[tuple[int, int]]


def disguised(rng: Rng, orders: Orders) -> Orders:
    """The same orders with the instruments renumbered and the orders shuffled."""
    instruments, sets = orders
    number = list(range(1, instruments + 1))
    rng.shuffle(number)
    renamed = [[number[i - 1] for i in order] for order in sets]
    rng.shuffle(renamed)
    return instruments, renamed


def nested(rng: Rng, instruments: int, left: int) -> Orders:
    """Some parts, at first single instruments, are put together again and again until few are left."""
    parts = [[i] for i in range(1, instruments + 1)]
    orders = []
    while len(parts) > left:
        rng.shuffle(parts)
        count = 2 + rng.below(4)
        whole = [i for part in parts[:count] for i in part]
        parts = parts[count:] + [whole]
        orders.append(whole)
    return instruments, orders


def corners(*sides: int) -> Orders:
    """
    Instruments in the cells of a box with these sides; an order is a box in its first corner.
    With all sides 2 that is: instruments are sets, and an order is all subsets of a set.
    """
    cells = list(product(*map(range, sides)))
    orders = []
    for far in cells[1:]:
        orders.append([i + 1 for i, cell in enumerate(cells) if all(a <= b for a, b in zip(cell, far))])
    return len(cells), orders


def ring(instruments: int, width: int) -> Orders:
    """All runs of `width` neighbours on a circle."""
    places = range(instruments)
    return instruments, [[(i + j) % instruments + 1 for j in range(width)] for i in places]


def parity(dimensions: int) -> Orders:
    """Order a has the instruments x (both bit vectors) with an even number of ones in common."""
    vectors = range(1 << dimensions)
    return len(vectors), [[x + 1 for x in vectors if (a & x).bit_count() % 2 == 0] for a in vectors]


def hub(common: int, edges: Edges) -> Orders:
    """An order for each edge of a graph: its two ends, and the instruments that all have in common."""
    vertices = max(max(edge) for edge in edges) + 1
    everywhere = [vertices + 1 + i for i in range(common)]
    return vertices + common, [[u + 1, v + 1, *everywhere] for u, v in edges]


def misleading(lures: int, first: int) -> Edges:
    """
    A bipartite graph that `lures` vertices cover, although taking a vertex of the highest
    degree always leads to the other side: for each i its vertices have degree i, and between
    them meet each of the `lures` at most once.
    """
    edges = []
    vertex = first + lures
    for degree in range(2, lures + 1):
        for start in range(0, lures - degree + 1, degree):
            edges += [(first + start + j, vertex) for j in range(degree)]
            vertex += 1
    return edges


def both_misleading(rng: Rng, lures: int, others: int) -> Edges:
    """Two of these and an edge between them: the smallest cover has vertices of both sides."""
    one = misleading(lures, 0)
    size = 1 + max(v for _, v in one)
    return [*one, *misleading(others, size), (rng.below(lures), size + rng.below(others))]


def with_odd_cycles(rng: Rng, edges: Edges, lures: int, cycles: int) -> Edges:
    """Cycles of three and five vertices are hung to the graph, so that no two colours do."""
    hung = list(edges)
    for number in range(cycles):
        first = 1 + max(max(edge) for edge in hung)
        length = 3 + 2 * (number % 2)
        hung += [(first + i, first + (i + 1) % length) for i in range(length)]
        hung.append((lures + rng.below(first - lures), first))
    return hung


def intervals(rng: Rng, instruments: int, count: int, shortest: int) -> Orders:
    """Different runs of neighbours on a line."""
    runs: set[tuple[int, int]] = set()
    while len(runs) < count:
        start, end = rng.sample(instruments + 1, 2)
        if end - start >= shortest:
            runs.add((start, end))
    return instruments, [list(range(start + 1, end + 1)) for start, end in sorted(runs)]


def scattered(rng: Rng, instruments: int, count: int, percent: int) -> Orders:
    """Every instrument is in an order with this probability."""
    orders: set[tuple[int, ...]] = set()
    while len(orders) < count:
        order = tuple(i for i in range(1, instruments + 1) if rng.below(100) < percent)
        if len(order) >= 2:
            orders.add(order)
    made = [list(order) for order in sorted(orders)]
    rng.shuffle(made)
    return instruments, made
