"""A known word with one slip of the finger in it: "sevne", "thrusday", "arpil"."""

# From this many letters on, a wrong, missing or needless letter still leaves the word plain.
_PLAIN_FROM = 5


def is_slip_of(typed: str, meant: str) -> bool:
    """Whether `typed` is the word `meant` with one slip.

    In any word two neighbours may be swapped or a letter doubled; in words of five letters or
    more one letter may be wrong, missing or too many as well. The first letter is seldom wrong
    and often makes another word ("live", "fine"), so only a swap may move it.
    """
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = _alike(typed, meant)
    end = _alike(typed[start:][::-1], meant[start:][::-1])
    wrong, right = typed[start : len(typed) - end], meant[start : len(meant) - end]
    if wrong == right[::-1] and len(right) == 2:
        return True
    if start == 0 or len(wrong) > 1 or len(right) > 1:
        return False
    doubled = right == "" and wrong == typed[start - 1]
    return doubled or len(meant) >= _PLAIN_FROM


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    unlike = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(unlike, min(len(one), len(other)))
