"""Setting up: the company, its first desk, and the people, places and things around it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from omsdesk.commands.base import Command, Context, handles
from omsdesk.errors import Refused
from omsdesk.models.address import PostalAddress
from omsdesk.models.catalogue import UnitOfMeasure
from omsdesk.models.company import Company, TaxRate
from omsdesk.models.journal import DatabaseIdentity
from omsdesk.models.people import Operator, Permission, Role, Station
from omsdesk.models.shipping import CarrierService, PackagingMaterial
from omsdesk.models.warehouses import Location, LocationKind, Warehouse
from omsdesk.values import Dimensions, Weight


class SetUpCompany(Command, frozen=True, kw_only=True):
    """Make an empty database the desk of a company.

    The station and the administrator get the ids that the command's origin names.
    `gs1_prefix` has 7 to 10 digits; `tax_rates` are basis points by tax class.
    """

    name: str
    address: PostalAddress
    tax_number: str
    currency: str
    language: str
    gs1_prefix: str
    footer: str
    weight_tolerance: Weight
    weight_tolerance_bp: int
    tax_rates: dict[str, int]
    warehouse_code: str
    warehouse_name: str
    station_code: str
    station_name: str
    administrator_code: str
    administrator_name: str
    administrator_badge_hash: str | None = None


@handles(SetUpCompany, None, "Set up the company and its first desk in an empty database.")
def set_up_company(session: Session, command: SetUpCompany, context: Context) -> UUID:
    """Refused: "already-set-up", "gs1-prefix-wrong", "station-code-wrong"."""
    if session.scalars(select(Company.id).order_by(Company.id).limit(1)).first() is not None:
        raise Refused("already-set-up")
    if not (_is_digits(command.gs1_prefix) and 7 <= len(command.gs1_prefix) <= 10):
        raise Refused("gs1-prefix-wrong", prefix=command.gs1_prefix)
    _check_station_code(command.station_code)
    company = Company(
        id=context.new_id(),
        name=command.name,
        address=command.address,
        tax_number=command.tax_number,
        currency=command.currency,
        language=command.language,
        gs1_prefix=command.gs1_prefix,
        footer=command.footer,
        weight_tolerance=command.weight_tolerance,
        weight_tolerance_bp=command.weight_tolerance_bp,
    )
    session.add(company)
    for tax_class, basis_points in sorted(command.tax_rates.items()):
        session.add(TaxRate(tax_class=tax_class, basis_points=basis_points))
    session.add(UnitOfMeasure(code="each", name="each", is_whole=True))
    warehouse = _add_warehouse(
        context, command.warehouse_code, command.warehouse_name, command.address
    )
    session.add(
        Station(
            id=context.origin.station_id,
            code=command.station_code,
            name=command.station_name,
            warehouse_id=warehouse.id,
        )
    )
    session.add(
        Operator(
            id=context.origin.operator_id,
            code=command.administrator_code,
            name=command.administrator_name,
            role=Role.ADMINISTRATOR,
            badge_hash=command.administrator_badge_hash,
            is_active=True,
        )
    )
    session.add(
        DatabaseIdentity(
            id=context.new_id(), station_id=context.origin.station_id, created_at=context.now
        )
    )
    return company.id


def _is_digits(text: str) -> bool:
    """0 to 9 only: other scripts have digits that no barcode has."""
    return text.isascii() and text.isdecimal()


def _check_station_code(code: str) -> None:
    if not (_is_digits(code) and len(code) == 2):
        raise Refused("station-code-wrong", station=code)


def _add_warehouse(context: Context, code: str, name: str, address: PostalAddress) -> Warehouse:
    """A warehouse with the places that every warehouse has."""
    warehouse = Warehouse(id=context.new_id(), code=code, name=name, address=address)
    context.session.add(warehouse)
    for kind in (
        LocationKind.STAGING,
        LocationKind.QUARANTINE,
        LocationKind.CUSTOMER,
        LocationKind.VENDOR,
        LocationKind.ADJUSTMENT,
    ):
        context.session.add(
            Location(
                id=context.new_id(),
                warehouse_id=warehouse.id,
                code=kind.value.upper(),
                kind=kind,
                walk_sequence=0,
                is_locked=False,
            )
        )
    return warehouse


class AddWarehouse(Command, frozen=True, kw_only=True):
    code: str
    name: str
    address: PostalAddress


@handles(AddWarehouse, Permission.SET_UP, "Add a warehouse with its standard places.")
def add_warehouse(session: Session, command: AddWarehouse, context: Context) -> UUID:
    return _add_warehouse(context, command.code, command.name, command.address).id


class AddLocations(Command, frozen=True, kw_only=True):
    """Locations as (code, walk sequence) pairs, all of one kind."""

    warehouse_id: UUID
    kind: LocationKind
    places: list[tuple[str, int]]


@handles(AddLocations, Permission.SET_UP, "Add storage locations in walking order.")
def add_locations(session: Session, command: AddLocations, context: Context) -> list[UUID]:
    rows = [
        Location(
            id=context.new_id(),
            warehouse_id=command.warehouse_id,
            code=code,
            kind=command.kind,
            walk_sequence=sequence,
            is_locked=False,
        )
        for code, sequence in command.places
    ]
    session.add_all(rows)
    return [row.id for row in rows]


class RegisterOperator(Command, frozen=True, kw_only=True):
    code: str
    name: str
    role: Role
    badge_hash: str | None = None


@handles(RegisterOperator, Permission.SET_UP, "Register a person with a role and a badge.")
def register_operator(session: Session, command: RegisterOperator, context: Context) -> UUID:
    """Refused: "operator-code-taken"."""
    taken = session.scalars(select(Operator.id).where(Operator.code == command.code)).first()
    if taken:
        raise Refused("operator-code-taken", operator=command.code)
    row = Operator(
        id=context.new_id(),
        code=command.code,
        name=command.name,
        role=command.role,
        badge_hash=command.badge_hash,
        is_active=True,
    )
    session.add(row)
    return row.id


class RegisterStation(Command, frozen=True, kw_only=True):
    code: str
    name: str
    warehouse_id: UUID


@handles(RegisterStation, Permission.SET_UP, "Register a workplace with its two-digit code.")
def register_station(session: Session, command: RegisterStation, context: Context) -> UUID:
    """Refused: "station-code-wrong", "station-code-taken"."""
    _check_station_code(command.code)
    if session.scalars(select(Station.id).where(Station.code == command.code)).first():
        raise Refused("station-code-taken", station=command.code)
    row = Station(
        id=context.new_id(),
        code=command.code,
        name=command.name,
        warehouse_id=command.warehouse_id,
    )
    session.add(row)
    return row.id


class AddUnit(Command, frozen=True, kw_only=True):
    code: str
    name: str
    is_whole: bool


@handles(AddUnit, Permission.SET_UP, "Add a unit of measure.")
def add_unit(session: Session, command: AddUnit, context: Context) -> None:
    session.add(UnitOfMeasure(code=command.code, name=command.name, is_whole=command.is_whole))


class AddCarrierService(Command, frozen=True, kw_only=True):
    code: str
    carrier: str
    name: str
    tracking_prefix: str
    max_weight: Weight


@handles(AddCarrierService, Permission.SET_UP, "Add a carrier's service.")
def add_carrier_service(session: Session, command: AddCarrierService, context: Context) -> UUID:
    """Refused: "service-code-taken"."""
    known = select(CarrierService.id).where(CarrierService.code == command.code)
    if session.scalars(known).first() is not None:
        raise Refused("service-code-taken", service=command.code)
    row = CarrierService(
        id=context.new_id(),
        code=command.code,
        carrier=command.carrier,
        name=command.name,
        tracking_prefix=command.tracking_prefix,
        max_weight=command.max_weight,
    )
    session.add(row)
    return row.id


class AddPackagingMaterial(Command, frozen=True, kw_only=True):
    code: str
    name: str
    dimensions: Dimensions
    tare: Weight
    max_load: Weight


@handles(AddPackagingMaterial, Permission.SET_UP, "Add a box or envelope to pack in.")
def add_packaging_material(
    session: Session, command: AddPackagingMaterial, context: Context
) -> UUID:
    row = PackagingMaterial(
        id=context.new_id(),
        code=command.code,
        name=command.name,
        dimensions=command.dimensions,
        tare=command.tare,
        max_load=command.max_load,
    )
    session.add(row)
    return row.id
