"""One program at a time where the system itself would let in two."""

from __future__ import annotations

import os

if os.name == "posix":
    import fcntl

    def hold(handle: int) -> None:
        """Until the handle is closed. BlockingIOError when another holds the same file."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
else:

    def hold(handle: int) -> None:
        """Windows gives a device to one program anyway."""
