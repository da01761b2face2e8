"""Who may give which command: the whole table, and what a supervisor's badge adds to it."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from omsdesk.commands.base import registrations
from omsdesk.commands.customers import BlockCustomer
from omsdesk.commands.labels import ReprintLabel
from omsdesk.commands.picking import TakePickList
from omsdesk.commands.scans import RecordScan
from omsdesk.models.people import Operator, Permission, Role, may
from omsdesk.models.shipping import ScanVerdict
from tests.bench import only, refusal
from tests.shop import Shop

_EVERYBODY = (
    "mark-interrupted-print-jobs record-print-outcome record-scan set-up-company start-print-job"
)
_SELL = (
    "add-customer-note add-order-line assign-customer cancel-order cancel-order-line "
    "change-order-details change-order-line choose-customer commit-order correct-ship-to "
    "discard-order park-order place-hold recall-order remove-order-line reserve-stock "
    "set-freight start-order"
)
_MASTER_DATA = "add-contact add-customer add-item add-item-code add-ship-to change-list-price"
_PICK = (
    "confirm-pick dissolve-pick-list give-back-pick-list move-print-jobs print-document "
    "put-back release-pick-list report-short resolve-print-job retry-print-job take-pick-list"
)
_PACK = (
    "choose-material issue-label leave-packing next-parcel open-packing reopen-parcel "
    "scan-into-parcel seal-parcel undo-pack-scan weigh-item weigh-parcel"
)
_SUPERVISE = (
    "add-printer block-customer change-printer clear-print-route count-location "
    "import-customers import-items import-orders import-stock receive-stock record-import "
    "record-opening-stock release-hold replace-label retire-printer set-credit-limit "
    "set-print-route void-label"
)
_SET_UP = (
    "add-carrier-service add-locations add-packaging-material add-unit "
    "add-warehouse register-operator register-station"
)
_REPRINT = "abandon-print-job dispatch-shipment issue-invoice reprint-label"
_PACKER = f"{_EVERYBODY} {_PICK} {_PACK} {_REPRINT}"
_SUPERVISOR = f"{_PACKER} {_SELL} {_MASTER_DATA} {_SUPERVISE}"

MAY_GIVE = {
    Role.COUNTER: f"{_EVERYBODY} {_SELL} {_MASTER_DATA} {_PICK}",
    Role.PICKER: f"{_EVERYBODY} {_PICK}",
    Role.PACKER: _PACKER,
    Role.SUPERVISOR: _SUPERVISOR,
    Role.ADMINISTRATOR: f"{_SUPERVISOR} {_SET_UP}",
}
NOBODY = UUID(int=0)
BLOCK = BlockCustomer(customer_id=NOBODY, reason="owes")
REPRINT = ReprintLabel(label_id=NOBODY, printer_id=NOBODY, reason="torn")


@pytest.mark.parametrize("role", Role)
def test_a_role_may_give_these_commands_and_no_others(role: Role) -> None:
    given = {
        each.name
        for each in registrations()
        if each.permission is None or may(role, each.permission, is_active=True)
    }
    assert given == set(MAY_GIVE[role].split())


def test_what_a_role_may_not_is_refused_before_anything_is_looked_at(shop: Shop) -> None:
    refused = refusal(shop, BLOCK, by="anna")
    assert (refused.code, refused.facts["permission"]) == ("not-permitted", "release-hold")


def test_a_supervisor_may_stand_in(shop: Shop) -> None:
    assert refusal(shop, BLOCK, by="anna", confirmed_by="sofia").code == "customer-gone"


def test_nobody_confirms_for_themselves_what_they_may_not(shop: Shop) -> None:
    assert refusal(shop, BLOCK, by="anna", confirmed_by="anna").code == "not-permitted"


def test_a_colleague_who_may_is_no_supervisor(shop: Shop) -> None:
    """Anna may reprint; that does not make her badge good for Piotr's reprints."""
    assert refusal(shop, REPRINT, by="anna").code == "label-gone"
    assert refusal(shop, REPRINT, by="piotr", confirmed_by="anna").code == "not-permitted"


def leave(shop: Shop, code: str) -> None:
    with shop.database.write() as session:
        session.execute(update(Operator).where(Operator.code == code).values(is_active=False))


def test_who_left_may_nothing_any_more_with_no_badge(shop: Shop) -> None:
    leave(shop, "anna")
    take = TakePickList(pick_list_id=NOBODY)
    assert refusal(shop, take, by="anna").code == "not-permitted"
    assert refusal(shop, take, by="anna", confirmed_by="sofia").code == "not-permitted"


def test_a_supervisor_who_left_confirms_nothing(shop: Shop) -> None:
    leave(shop, "sofia")
    assert refusal(shop, BLOCK, by="anna", confirmed_by="sofia").code == "not-permitted"


def test_a_stranger_may_nothing(shop: Shop) -> None:
    shop.people["stranger"] = uuid4()
    take = TakePickList(pick_list_id=NOBODY)
    assert refusal(shop, take, by="stranger").code == "operator-unknown"


def test_a_scan_is_kept_whoever_made_it(shop: Shop) -> None:
    leave(shop, "anna")
    shop.do(RecordScan(raw="x", place="pick", verdict=ScanVerdict.UNKNOWN), by="anna")
    assert only(shop, Operator, Operator.code == "anna").may(Permission.PACK) is False
