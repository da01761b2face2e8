"""The code on a test label: what the scanner reads back shows that the whole chain works."""

from __future__ import annotations

PREFIX = "TEST-"
# 31 characters, a prime, so that any wrong or exchanged character changes the last one.
_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY"
_COUNT = len(_CHARACTERS)
_WEIGHTS = (3, 2)


def scan_back_code(number: int) -> str:
    """`TEST-`, two characters for the number (which starts again at 961) and a check character."""
    high, low = divmod(number % _COUNT**2, _COUNT)
    return PREFIX + _CHARACTERS[high] + _CHARACTERS[low] + _check(high, low)


def is_scan_back_code(text: str) -> bool:
    """Whether a scan is the code of a test label that was read without a mistake."""
    body = text.removeprefix(PREFIX)
    if body == text or len(body) != len(_WEIGHTS) + 1 or not set(body) <= set(_CHARACTERS):
        return False
    return body[-1] == _check(*(_CHARACTERS.index(each) for each in body[:-1]))


def _check(*digits: int) -> str:
    weighted = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return _CHARACTERS[weighted % _COUNT]
