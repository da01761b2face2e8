"""Why a port could not be opened, as the codes of `Transport`."""

from __future__ import annotations

import errno

from omsdesk.errors import Unavailable

_IN_USE = (errno.EBUSY, errno.EAGAIN, errno.EADDRINUSE)
# pyserial's words for its own lock, and Windows' answer for a port that somebody holds, which
# goes on in the language of the computer.
_SAID_OF_A_TAKEN_PORT = ("exclusively lock", "PermissionError(13,")
_NOT_PERMITTED = (errno.EACCES, errno.EPERM)


def unavailable(error: Exception, name: str) -> Unavailable:
    """The failure to open a port, by its cause."""
    number = getattr(error, "errno", None)
    if number in _IN_USE or any(said in str(error) for said in _SAID_OF_A_TAKEN_PORT):
        return Unavailable("device-in-use", name=name)
    if number in _NOT_PERMITTED or isinstance(error, PermissionError):
        return Unavailable("device-no-permission", name=name)
    return Unavailable("device-absent", name=name)
