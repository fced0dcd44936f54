"""The smallest number of passes for a train, and passes that reach it."""


def sweeps_of(train: list[int]) -> list[int]:
    """
    For each wagon, the sweep (counted from 0) in which it is collected.

    Think of walking along the train forward, backward, forward, ... and picking up the kinds
    in order. All wagons of a kind are picked up in one sweep, as early as possible: when the
    first one lies behind the walker, the walker turns round and then meets all of them.
    """
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for place, kind in enumerate(train):
        first.setdefault(kind, place)
        last[kind] = place
    sweep, at = 0, -1
    sweep_of_kind: dict[int, int] = {}
    for kind in sorted(first):
        behind = first[kind] < at if sweep % 2 == 0 else last[kind] > at
        sweep += behind
        at = last[kind] if sweep % 2 == 0 else first[kind]
        sweep_of_kind[kind] = sweep
    return [sweep_of_kind[kind] for kind in train]


def fewest_passes(train: list[int]) -> int:
    """K passes tell 2^K sweeps apart, so it takes the logarithm of their number, rounded up."""
    return max(sweeps_of(train)).bit_length()


def plan(train: list[int]) -> list[str]:
    """
    A shortest sequence of passes. Each pass puts the train's second half behind in reverse,
    so that the wagons end in the order of the reflected binary (Gray) code: the wagons of
    sweep s are sent by the bits of the s-th code word, the lowest bit first.
    """
    codes = [s ^ (s >> 1) for s in sweeps_of(train)]
    passes = []
    for bit in range(max(sweeps_of(train)).bit_length()):
        passes.append("".join("S" if code >> bit & 1 else "T" for code in codes))
        codes = make_pass(codes, passes[-1])
    return passes


def make_pass(train: list[int], letters: str) -> list[int]:
    through = [wagon for wagon, letter in zip(train, letters) if letter == "T"]
    siding = [wagon for wagon, letter in zip(train, letters) if letter == "S"]
    return through + siding[::-1]
