"""Whether Qt can start here: it aborts the process when a system library is missing.

So every library is tried before Qt is touched, and the answer is a line to type.
Source: Qt documentation, "Qt for X11 Requirements"; the packages are those of Debian 12.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Callable, Iterable, Mapping

# Library to package; the packages bring what they need themselves.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfontconfig1",
    "libX11.so.6": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-cursor0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-cursor0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_PACKAGES = QT | X11 | WAYLAND

NO_DISPLAY = (
    "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
    "`omsdesk demo --headless` shows a day without one"
)

Loads = Callable[[str], bool]


def loads(name: str) -> bool:
    """Whether the dynamic linker finds a library and everything that it needs."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def platform(environment: Mapping[str, str]) -> str | None:
    """The Qt platform that will be used: xcb, wayland, offscreen ...; None without a display."""
    chosen = environment.get("QT_QPA_PLATFORM")
    if chosen:
        return chosen.split(";")[0].split(":")[0]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else None


def missing(environment: Mapping[str, str], works: Loads = loads) -> list[str]:
    """The libraries that Qt needs here and that do not load, in the order of the tables."""
    needed = QT | {"xcb": X11, "wayland": WAYLAND}.get(platform(environment) or "", {})
    return [name for name in needed if not works(name)]


def obstacle(environment: Mapping[str, str], works: Loads = loads) -> str | None:
    """Why no window can be opened here, as a sentence; None when nothing speaks against it."""
    if not sys.platform.startswith("linux"):
        return None
    absent = missing(environment, works)
    if absent:
        return advice(absent)
    chosen = platform(environment)
    if chosen is None:
        return NO_DISPLAY
    if chosen == "xcb" and not display_answers():
        return f"the display {environment.get('DISPLAY', '')} does not answer"
    return None


def display_answers() -> bool:
    """Whether the X server of this process's DISPLAY takes connections.

    Source: libxcb, xcb_connect(3): never NULL; xcb_connection_has_error tells.
    """
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def named_in(error: ImportError) -> str | None:
    """The system library whose absence made an import fail; None for any other cause."""
    found = re.search(r"lib[\w+.-]+\.so[\d.]*(?=: cannot open shared object)", str(error))
    return found.group(0) if found else None


def install_line(absent: Iterable[str]) -> str:
    """The command that installs libraries, empty when none of them is known."""
    packages = sorted({_PACKAGES[name] for name in absent if name in _PACKAGES})
    return f"sudo apt install {' '.join(packages)}" if packages else ""


def advice(absent: Iterable[str]) -> str:
    """What is missing, and the line that installs it."""
    names = list(absent)
    text = f"the window needs system libraries that are missing: {', '.join(names)}"
    line = install_line(names)
    return f"{text}\ninstall them with:\n    {line}" if line else text
