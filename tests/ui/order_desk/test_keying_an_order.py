"""From the call to the committed order by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from omsdesk.commands.base import Origin
from omsdesk.commands.customers import BlockCustomer
from omsdesk.commands.execution import execute
from omsdesk.models.sales import Channel
from omsdesk.queries.orders import order_document
from omsdesk.queries.phases import Phase
from omsdesk.store.database import Database
from tests.ui.order_desk.conftest import NOW, WAIT_MS, Counter

FIVE = (
    ("earl", "12", "TEA-104"),
    ("dark", "48", "CHO-302"),
    ("desc", "6", "CLN-601"),
    ("pape", "20", "CUP-504"),
    ("rock", "10", "SUG-452"),
)


def test_five_lines_for_a_known_customer_take_at_most_60_keys(counter: Counter) -> None:
    # Nothing waits for an answer in between: this is how fast fingers type.
    counter.keys.type("teeh")
    counter.keys.enter()
    for item, quantity, _sku in FIVE:
        counter.keys.line(item, quantity)
    counter.keys.control(Qt.Key.Key_Return)
    counter.qtbot.waitUntil(counter.screen.committed.isVisible, timeout=WAIT_MS)
    counter.settle()
    order = counter.order()
    assert order.head.customer_name == "Teehaus am Fleet"
    assert counter.lines() == [(sku, int(quantity)) for _item, quantity, sku in FIVE]
    assert order.phase is Phase.READY
    assert counter.keys.total <= 60
    assert counter.keys.others <= 45


def test_a_line_takes_at_most_eight_keys(counter: Counter) -> None:
    counter.begin()
    before = counter.keys.total
    counter.keys.line("earl", "12")
    counter.settle()
    assert counter.keys.total - before <= 8
    assert counter.lines() == [("TEA-104", 12)]


def test_after_the_commit_the_number_is_read_aloud_and_the_next_call_can_come(
    counter: Counter,
) -> None:
    counter.begin()
    counter.keys.line("earl", "2")
    counter.settle()
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    assert counter.screen.committed.number.text() == counter.order().head.number
    assert "in stock" in counter.screen.committed.sentences.text()
    assert counter.focus_name() == "Customer or order"
    counter.begin("c1003")
    assert counter.order().head.customer_name == "Rösterei Süd GmbH"


def test_each_line_is_in_the_database_as_soon_as_it_is_keyed(counter: Counter) -> None:
    counter.begin()
    order_id = counter.screen.draft.order_id
    assert order_id is not None
    other = Database.at(counter.folder / "desk.sqlite")
    for count, (item, quantity, _sku) in enumerate(FIVE, start=1):
        counter.keys.line(item, quantity)
        counter.settle()
        with other.read() as session:
            assert len(order_document(session, order_id, NOW.date()).lines) == count
    other.close()


def test_the_screen_opens_with_the_draft_of_this_operator(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "12")
    counter.settle()
    counter.keys.type("dar")
    counter.close()
    counter.open()
    counter.settle()
    shown = counter.screen.draft.view
    assert shown is not None
    assert [line.sku for line in shown.document.lines] == ["TEA-104"]
    assert counter.focus_name() == "Item"
    counter.keys.line("dark", "1")
    counter.settle()
    assert counter.lines() == [("TEA-104", 12), ("CHO-302", 1)]


def test_another_operator_does_not_get_that_draft(counter: Counter) -> None:
    counter.begin()
    counter.close()
    counter.open("BADGE-SOFIA")
    assert counter.screen.draft.view is None


def test_commit_waits_for_a_line_that_is_not_added_yet(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "2")
    counter.keys.type("dark")
    counter.settle()
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    assert counter.order().phase is Phase.DRAFT
    assert "not added yet" in counter.screen.notice.text()


def test_an_order_without_lines_is_refused_in_words(counter: Counter) -> None:
    counter.begin()
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    assert counter.order().phase is Phase.DRAFT
    assert counter.screen.notice.isVisible()


def test_an_unknown_item_keeps_what_was_typed(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("zzzz", "3")
    counter.settle()
    assert counter.screen.page.entry.box.field.text() == "zzzz"
    assert counter.focus_name() == "Item"
    assert counter.lines() == []


def test_an_unknown_caller_becomes_a_customer_and_the_order_goes_on(counter: Counter) -> None:
    counter.keys.type("Konditorei Wunder")
    counter.keys.enter()
    counter.settle()
    assert counter.focus_name() == "Contact"
    for text in ("Ida Wunder", "040 555", "", "Ring 1", "", "20095", "Hamburg", "", "DE"):
        counter.keys.type(text)
        counter.keys.enter()
    counter.settle()
    counter.keys.line("earl", "2")
    counter.settle()
    head = counter.order().head
    assert head.customer_name == "Konditorei Wunder"
    assert (head.ship_to.line1, head.ship_to.postcode) == ("Ring 1", "20095")
    assert counter.customer_id("040 555") == head.customer_id


def test_a_walk_in_customer_takes_one_key(counter: Counter) -> None:
    counter.keys.control(Qt.Key.Key_W)
    counter.settle()
    counter.keys.line("earl", "1")
    counter.settle()
    head = counter.order().head
    assert (head.customer_name, head.channel) == ("Walk-in customer", Channel.COUNTER)


def test_the_order_of_a_blocked_customer_is_held_in_words_and_released_here(
    counter: Counter,
) -> None:
    supervisor = counter.desk.bearer("BADGE-SOFIA")
    origin = Origin(supervisor.id, counter.desk.station.id, NOW, NOW.date())
    block = BlockCustomer(customer_id=counter.customer_id("C1002"), reason="two invoices unpaid")
    execute(counter.desk.database, block, origin)
    counter.begin()
    counter.keys.line("earl", "2")
    counter.settle()
    counter.keys.control(Qt.Key.Key_Return)
    counter.settle()
    said = counter.screen.committed.sentences.text()
    assert "The customer is blocked" in said
    assert counter.order().phase is Phase.HELD
    counter.keys.type(counter.order().head.number)
    counter.settle()
    counter.keys.enter()
    counter.settle()
    counter.keys.control(Qt.Key.Key_H)
    counter.keys.type("paid today")
    counter.keys.enter()
    counter.keys.type("BADGE-CARLA")
    counter.keys.enter()
    counter.settle()
    assert counter.order().phase is Phase.HELD
    counter.keys.type("BADGE-SOFIA")
    counter.keys.enter()
    counter.settle()
    assert counter.order().phase is Phase.READY
    assert counter.order().holds[0].settled_reason == "paid today"


def test_park_asks_for_a_note_and_recall_brings_the_order_back(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "2")
    counter.settle()
    counter.keys.press(Qt.Key.Key_F4)
    counter.keys.type("calls back")
    counter.keys.enter()
    counter.settle()
    assert counter.order().head.parked_note == "calls back"
    assert counter.focus_name() == "Customer or order"
    counter.keys.press(Qt.Key.Key_F5)
    counter.settle()
    counter.keys.enter()
    counter.settle()
    assert counter.order().head.parked_note is None
    counter.keys.line("dark", "1")
    counter.settle()
    assert counter.lines() == [("TEA-104", 2), ("CHO-302", 1)]


def test_the_next_call_parks_the_open_draft_and_throws_an_empty_one_away(
    counter: Counter,
) -> None:
    counter.begin()
    counter.keys.line("earl", "2")
    counter.settle()
    counter.keys.control(Qt.Key.Key_N)
    counter.settle()
    assert counter.order().head.parked_note == ""
    counter.begin("c1003")
    counter.keys.control(Qt.Key.Key_N)
    counter.settle()
    assert [order.customer_name for order in counter.orders()] == ["Teehaus am Fleet"]


def test_discard_asks_first(counter: Counter) -> None:
    counter.begin()
    counter.keys.line("earl", "2")
    counter.settle()
    counter.keys.control(Qt.Key.Key_D)
    counter.keys.press(Qt.Key.Key_Escape)
    counter.settle()
    assert counter.lines() == [("TEA-104", 2)]
    counter.keys.control(Qt.Key.Key_D)
    counter.keys.enter()
    counter.settle()
    assert counter.orders() == []
