"""The page of an open draft: the caller, the lines, the row for the next, delivery, totals."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from omsdesk.commands.drafting import ChangeOrderDetails
from omsdesk.commands.order_lines import SetFreight
from omsdesk.queries.find import FoundItem
from omsdesk.queries.lookups import services
from omsdesk.queries.order_desk import DraftView, LineOffer, last_order, line_offer, missing
from omsdesk.queries.order_lists import PastSale, price_history
from omsdesk.queries.orders import OrderDocument, OrderLineRow
from omsdesk.ui import theme
from omsdesk.ui.order_desk.customer_card import CallerCard
from omsdesk.ui.order_desk.draft import Draft
from omsdesk.ui.order_desk.head_panel import HeadPanel
from omsdesk.ui.order_desk.keying import LAST, Keying
from omsdesk.ui.order_desk.line_entry import KeyedLine, LineEntry
from omsdesk.ui.order_desk.lines_table import LinesTable
from omsdesk.ui.order_desk.offer_strip import OfferStrip
from omsdesk.ui.order_desk.short_strip import ShortChoice, ShortStrip
from omsdesk.ui.order_desk.slim_scroll import SlimScroll
from omsdesk.ui.order_desk.totals_panel import TotalsPanel
from omsdesk.ui.runner import Runner
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.workplace import Workplace
from omsdesk.values import Money

_RIGHT_PX = 312


class EntryPage(QWidget):
    """`told` carries a sentence and its tone for the notice."""

    told = Signal(str, Tone)

    def __init__(
        self,
        runner: Runner,
        workplace: Workplace,
        draft: Draft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workplace = workplace
        self._draft = draft
        self._offer: LineOffer | None = None
        self.customer_id: UUID | None = None
        self.keying = Keying(draft, self)
        self.card = CallerCard()
        self.table = LinesTable()
        self.entry = LineEntry(runner, lambda: self.customer_id)
        self.offer = OfferStrip()
        self.short = ShortStrip()
        self.head = HeadPanel(workplace.today)
        self.totals = TotalsPanel()
        self._build()
        self._connect()
        runner.ask(services, then=self.head.set_services, owner=self)

    def _build(self) -> None:
        gap = theme.current().px(theme.SPACE_M)
        lines = Card()
        lines.body.addWidget(self.table, 1)
        for part in (self.short, self.entry, self.offer):
            lines.body.addWidget(part)
        scrolled = SlimScroll(self.head)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(scrolled, 1)
        right.addWidget(self.totals)
        below = QHBoxLayout()
        below.setSpacing(gap)
        below.addWidget(lines, 1)
        below.addLayout(right)
        for panel in (scrolled, self.totals):
            panel.setFixedWidth(theme.current().px(_RIGHT_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.card)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self._draft.shown.connect(self._on_shown)
        self._draft.closed.connect(self.clear)
        self.entry.keyed.connect(self._on_keyed)
        self.entry.item_chosen.connect(self._on_item)
        self.entry.quantity_changed.connect(
            lambda: self.offer.show_asked(self.entry.quantity.quantity())
        )
        self.entry.up_asked.connect(self._to_table)
        self.entry.walked_on.connect(self.head.reference.setFocus)
        self.table.left_below.connect(self.focus_entry)
        self.table.quantity_keyed.connect(self.keying.set_quantity)
        self.table.price_keyed.connect(self.keying.set_price)
        self.table.discount_keyed.connect(self.keying.set_discount)
        self.table.current_changed.connect(self._on_line)
        self.short.chosen.connect(self._on_short)
        self.short.typed_on.connect(self.entry.box.set_text)
        self.head.details_keyed.connect(self._on_details)
        self.head.freight_keyed.connect(self._on_freight)
        self.head.walked_on.connect(self.focus_entry)

    def clear(self) -> None:
        """Nothing is keyed."""
        self.customer_id = None
        self._offer = None
        self.table.show_rows([])
        self.entry.clear()
        self.short.hide()
        self.head.close_form()

    def focus_entry(self) -> None:
        """Go to the row for the next line."""
        self.entry.box.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_table(self) -> None:
        if self.table.last is not None:
            self.table.select_key(self.table.last.id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_shown(self, view: DraftView) -> None:
        before = self.table.last
        head = view.document.head
        self.customer_id = head.customer_id
        self.entry.currency = head.currency
        self.card.show_caller(view.caller)
        self.table.show_rows(view.document.lines)
        last = self.table.last
        if last is not None and (before is None or last.id != before.id):
            self.table.select_key(last.id)
        self.head.show_view(view)
        self.totals.show_view(view)

    def _on_keyed(self, keyed: KeyedLine) -> None:
        self.keying.add(keyed)
        offer = self._offer
        if offer is None or offer.item_id != keyed.item.id:
            return
        if lacking := missing(keyed.quantity, offer.here):
            self.short.ask(offer.name, offer.here.available, lacking)

    def _on_short(self, choice: ShortChoice) -> None:
        self.focus_entry()
        self.keying.choose_short(choice)

    def _on_item(self, item: FoundItem | None) -> None:
        if item is None:
            self.offer.clear()
            return
        self._ask_offer(item.id)

    def _on_line(self, line: OrderLineRow | None) -> None:
        if line is not None and self.table.hasFocus():
            self._ask_offer(line.item_id)

    def _ask_offer(self, item_id: UUID) -> None:
        self._runner.ask(
            line_offer,
            item_id,
            self._workplace.station.warehouse_id,
            self.customer_id,
            then=self._on_offer,
            owner=self,
            key="offer",
        )

    def _on_offer(self, offer: LineOffer) -> None:
        self._offer = offer
        is_keyed = self.entry.item is not None and self.entry.item.id == offer.item_id
        if is_keyed:
            self.entry.quantity.whole_only = offer.is_whole
            self.offer.show_offer(offer, self.entry.quantity.quantity())
        elif self.table.hasFocus():
            self.offer.show_offer(offer, None)

    def _on_details(self, details: ChangeOrderDetails) -> None:
        self._draft.do(self.tr("Change delivery"), details)

    def _on_freight(self, amount: Money) -> None:
        if self._draft.order_id is not None:
            command = SetFreight(order_id=self._draft.order_id, amount=amount)
            self._draft.do(self.tr("Change freight"), command)

    def edit_quantity(self) -> None:
        """Of the line that is keyed, else of the current one."""
        if self._is_keying():
            self.entry.quantity.setFocus()
        else:
            self.table.edit_quantity(is_returning=not self.table.hasFocus())

    def edit_price(self) -> None:
        if self._is_keying():
            self.entry.price.setFocus()
        else:
            self.table.edit_price(is_returning=not self.table.hasFocus())

    def edit_discount(self) -> None:
        if self._is_keying():
            self.entry.discount.setFocus()
        else:
            self.table.edit_discount(is_returning=not self.table.hasFocus())

    def _is_keying(self) -> bool:
        focus = QApplication.focusWidget()
        is_here = focus is not None and self.entry.isAncestorOf(focus)
        return is_here and self.entry.item is not None

    def use_last_price(self) -> None:
        """The price paid last, for the keyed line or the current one."""
        if self._is_keying() and self._offer is not None:
            self._take_last(self._offer.past)
            return
        line = self.table.current_row()
        if line is not None and self.customer_id is not None:
            self._runner.ask(
                price_history,
                line.item_id,
                self.customer_id,
                then=lambda past: self._reuse(line, past),
                owner=self,
            )

    def _take_last(self, past: tuple[PastSale, ...]) -> None:
        if past:
            self.entry.take_price(past[0].unit_price, LAST)
        else:
            self._tell_never()

    def _reuse(self, line: OrderLineRow, past: list[PastSale]) -> None:
        if past:
            self.keying.reuse_price(line, past[0])
        else:
            self._tell_never()

    def _tell_never(self) -> None:
        self.told.emit(self.tr("This customer never bought it; the list price counts"), Tone.INFO)

    def copy_line(self) -> None:
        """The current line of the table, or the last one while keying."""
        line = self.table.current_row() if self.table.hasFocus() else self.table.last
        if line is not None:
            self.keying.copy(line)

    def remove_line(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.keying.remove(line)

    def repeat(self) -> None:
        """Add the lines of the customer's last order."""
        if self.customer_id is not None:
            self._runner.ask(
                last_order,
                self.customer_id,
                self._workplace.today(),
                then=self._on_last_order,
                owner=self,
            )

    def _on_last_order(self, last: OrderDocument | None) -> None:
        if last is None:
            self.told.emit(self.tr("This customer has not ordered yet"), Tone.INFO)
        else:
            self.keying.repeat(last)
