"""The status bytes behind a weight, as NCI defined them and many makes send them.

Source: Weigh-Tronix, SCP-01 NCI General Serial Communications Protocol, 8408-14788-01, as
printed in NCI 6702 User Manual, section "Scale Status Command", and in Mettler-Toledo DIVA
Service Manual 72191202, section "Scale Status Command: S"; Adam Equipment, MDW 300L manual,
table 1; Brecknell, AWT35-100089, table "SCP-12".
"""

from __future__ import annotations

from omsdesk.devices.scales.frames import NotAFrame
from omsdesk.devices.scales.reading import Basis, Status

# Bits 4 and 5 are always 1.
PATTERN = rb"[\x30-\x3f][\x30-\x3f\x70-\x7f]{1,3}"

_ALWAYS = 0x30
_FOLLOWS = 0x40
_MOTION, _AT_ZERO, _RAM_FAILED, _EEPROM_FAILED = 1, 2, 4, 8
_UNDER, _OVER, _ROM_FAILED, _BADLY_CALIBRATED = 1, 2, 4, 8
_NET, _ZERO_FAILED = 4, 8


def status_of(status: bytes) -> tuple[Status, Basis]:
    """What the bytes say. NotAFrame when bit 6 does not tell whether another byte follows."""
    first, second, third = status[0], status[1], status[2] if len(status) > 2 else 0
    follows = [byte & _FOLLOWS != 0 for byte in status[1:]]
    if follows != [True] * (len(status) - 2) + [False]:
        raise NotAFrame
    basis = Basis.UNSAID
    if third:
        basis = Basis.NET if third & _NET else Basis.GROSS
    if first & (_RAM_FAILED | _EEPROM_FAILED) or second & (_ROM_FAILED | _BADLY_CALIBRATED):
        return Status.FAULT, basis
    if second & _OVER:
        return Status.OVERLOAD, basis
    if second & _UNDER:
        return Status.UNDERLOAD, basis
    if third & _ZERO_FAILED:
        return Status.NOT_ZEROED, basis
    return Status.MOTION if first & _MOTION else Status.OK, basis


def status_of_scp_12(status: bytes) -> tuple[Status, Basis]:
    """What two bytes of SCP-12 say.

    Brecknell's manuals turn the first byte over (1: stable, RAM okay, EEPROM okay), scales
    on which others have tried it do not. The bits of the two memories tell which it is; a
    scale on which neither memory works does not weigh.
    """
    return status_of(_turned_back(status))


def is_at_zero(status: bytes) -> bool:
    return _turned_back(status)[0] & _AT_ZERO != 0


def _turned_back(status: bytes) -> bytes:
    memories = _RAM_FAILED | _EEPROM_FAILED
    is_turned = len(status) == 2 and status[0] & memories == memories
    return bytes((status[0] ^ 0x0F, status[1])) if is_turned else status


def bytes_of(status: Status, basis: Basis, *, at_zero: bool) -> bytes:
    """Two status bytes, and a third where there is a basis or a zero error to be told."""
    first = _ALWAYS | (_MOTION if status is Status.MOTION else 0) | (_AT_ZERO if at_zero else 0)
    if status is Status.FAULT:
        first |= _EEPROM_FAILED
    second = _ALWAYS
    second |= {Status.OVERLOAD: _OVER, Status.UNDERLOAD: _UNDER}.get(status, 0)
    third = _ALWAYS | (_NET if basis is Basis.NET else 0)
    third |= _ZERO_FAILED if status is Status.NOT_ZEROED else 0
    if basis is Basis.UNSAID and status is not Status.NOT_ZEROED:
        return bytes((first, second))
    return bytes((first, second | _FOLLOWS, third))
