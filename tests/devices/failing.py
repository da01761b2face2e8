"""What a test of a port says about a failure."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from omsdesk.errors import Unavailable


@contextmanager
def failing(code: str) -> Iterator[None]:
    """Inside, `Unavailable` is raised with this code and the name of the port."""
    with pytest.raises(Unavailable) as caught:
        yield
    assert caught.value.code == code
    assert caught.value.facts["name"]
