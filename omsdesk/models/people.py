"""Who works here and where: operators, roles, permissions, stations."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from omsdesk.models.base import Base, Identified, refers_to


class Permission(StrEnum):
    """One thing that a role may do; commands name the one they need."""

    SELL = "sell"
    PICK = "pick"
    PACK = "pack"
    DISPATCH = "dispatch"
    INVOICE = "invoice"
    REPRINT = "reprint"
    VOID_LABEL = "void-label"
    RELEASE_HOLD = "release-hold"
    OVERRIDE = "override"
    IMPORT = "import"
    ADJUST_STOCK = "adjust-stock"
    MASTER_DATA = "master-data"
    TEST_DEVICES = "test-devices"
    SET_UP_DEVICES = "set-up-devices"
    SET_UP = "set-up"


class Role(StrEnum):
    COUNTER = "counter"
    PICKER = "picker"
    PACKER = "packer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


# Whoever works beside a device may look what is wrong with it.
_ANYBODY = {Permission.PICK, Permission.TEST_DEVICES}
_FLOOR = _ANYBODY | {Permission.PACK, Permission.DISPATCH, Permission.INVOICE}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.COUNTER: frozenset(_ANYBODY | {Permission.SELL, Permission.MASTER_DATA}),
    Role.PICKER: frozenset(_ANYBODY),
    Role.PACKER: frozenset(_FLOOR | {Permission.REPRINT}),
    Role.SUPERVISOR: frozenset(set(Permission) - {Permission.SET_UP}),
    Role.ADMINISTRATOR: frozenset(Permission),
}


def may(role: Role, permission: Permission, *, is_active: bool) -> bool:
    """Whether somebody of a role, at work here or not, may do something."""
    return is_active and permission in PERMISSIONS[role]


class Operator(Identified, Base):
    """A person. `badge_hash` is the SHA-256 of the badge's random token, in hex."""

    __tablename__ = "operator"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[Role]
    badge_hash: Mapped[str | None] = mapped_column(unique=True)
    is_active: Mapped[bool]

    def may(self, permission: Permission) -> bool:
        return may(self.role, permission, is_active=self.is_active)


class Station(Identified, Base):
    """A workplace with devices; its two-digit `code` is part of every number it makes."""

    __tablename__ = "station"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    warehouse_id: Mapped[UUID] = mapped_column(refers_to("warehouse.id"))
