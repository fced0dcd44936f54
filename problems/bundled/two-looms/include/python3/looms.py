"""The signals between the halls. `from looms import flash, watch`."""

import os
import sys

_from_manager = -1
_to_manager = -1
_unsent = bytearray()
_arrived = b""
_at = 0


def flash(signal: int) -> None:
    """Sends a signal, 0 or 1, to the other hall; does not wait for anything."""
    if signal != 0 and signal != 1:
        _give_up("a signal must be 0 or 1")
    if len(_unsent) == 4096:
        _send()
    _unsent.append(49 if signal else 48)


def watch() -> int:
    """The next signal of the other hall, 0 or 1; waits until there is one."""
    global _arrived, _at
    if _at == len(_arrived):
        _unsent.append(63)
        _send()
        _arrived = _line()
        _at = 0
    _at += 1
    return _arrived[_at - 1] - 48


# What follows is for grader.py.


def _give_up(why):
    print(f"grader: {why}", file=sys.stderr, flush=True)
    os._exit(3)


def _take_streams():
    """What the program prints goes nowhere from now on, and what it reads is empty."""
    global _from_manager, _to_manager
    _from_manager = os.dup(0)
    _to_manager = os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _send():
    text = bytes(_unsent)
    _unsent.clear()
    while text:
        text = text[os.write(_to_manager, text) :]


def _line():
    """The manager writes a line only when it was asked, so that nothing follows the end of one."""
    parts = []
    while not parts or not parts[-1].endswith(b"\n"):
        part = os.read(_from_manager, 1 << 16)
        if not part:
            _give_up("the manager has gone")
        parts.append(part)
    return b"".join(parts)[:-1]
