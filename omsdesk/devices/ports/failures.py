"""Why a port could not be opened, as the codes of `Transport`."""

from __future__ import annotations

import errno

from omsdesk.errors import Unavailable

_IN_USE = (errno.EBUSY, errno.EAGAIN, errno.EADDRINUSE)


def unavailable(error: OSError, name: str) -> Unavailable:
    """The failure to open a port, by its cause."""
    if isinstance(error, PermissionError) or error.errno == errno.EACCES:
        return Unavailable("device-no-permission", name=name)
    if error.errno in _IN_USE or "exclusively lock" in str(error):
        return Unavailable("device-in-use", name=name)
    return Unavailable("device-absent", name=name)
