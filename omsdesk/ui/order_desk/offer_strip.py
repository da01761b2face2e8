"""Beside the line that is keyed: what is in stock where, the price and why, what was paid last."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from omsdesk.models.catalogue import ItemStatus
from omsdesk.queries.order_desk import LineOffer, missing
from omsdesk.queries.order_lists import PastSale
from omsdesk.ui import formats, theme
from omsdesk.ui.order_desk.words import price_source
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.elided_label import ElidedLabel
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.values import NOTHING, Quantity

_PAST_SHOWN = 3


class OfferStrip(QWidget):
    """Four facts in a row; never blank: without an item it says what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: LineOffer | None = None
        self._hint = ElidedLabel("", Size.SMALL, Tone.MUTED)
        self._hint.show_text(
            self.tr("4 letters, Enter, quantity, Enter  ·  Up: lines  ·  Ctrl+Enter: commit"),
            Tone.MUTED,
        )
        self._values: list[ElidedLabel] = []
        self._titles: list[Label] = []
        self._grid = QGridLayout(self)
        titles = (self.tr("Here"), self.tr("Elsewhere"), self.tr("Price"), self.tr("Paid before"))
        for at, (title, stretch) in enumerate(zip(titles, (5, 4, 4, 7), strict=True)):
            self._titles.append(Label(title, Size.TINY, Tone.MUTED))
            self._titles[at].setToolTip(title)
            self._values.append(ElidedLabel("", Size.SMALL))
            self._values[at].setAccessibleName(title)
            self._grid.addWidget(self._titles[at], 0, at)
            self._grid.addWidget(self._values[at], 1, at)
            self._grid.setColumnStretch(at, stretch)
        self._grid.addWidget(self._hint, 1, 0, 1, len(titles))
        self.apply_scale()
        self.clear()

    def apply_scale(self) -> None:
        """Distances of the current theme."""
        look = theme.current()
        self._grid.setContentsMargins(look.px(theme.SPACE_M), 0, look.px(theme.SPACE_M), 0)
        self._grid.setHorizontalSpacing(look.px(theme.SPACE_L))
        self._grid.setVerticalSpacing(0)

    @property
    def offer(self) -> LineOffer | None:
        return self._offer

    def clear(self) -> None:
        """No item is looked at."""
        self._offer = None
        self._show_facts(is_shown=False)

    def _show_facts(self, *, is_shown: bool) -> None:
        """The facts, or the hint in their place; the height stays the same."""
        for title, value in zip(self._titles, self._values, strict=True):
            title.setText(title.toolTip() if is_shown else "")
            value.setVisible(is_shown)
        self._hint.setVisible(not is_shown)

    def show_offer(self, offer: LineOffer, asked: Quantity | None) -> None:
        """Show what is known of an item; amber when less is here than asked for."""
        self._offer = offer
        self._show_facts(is_shown=True)
        self.show_asked(asked)
        elsewhere = " · ".join(
            f"{each.warehouse_code} {formats.quantity(each.available)}" for each in offer.elsewhere
        )
        self._say(1, elsewhere or self.tr("no other warehouse"))
        self._say(2, formats.unit_price(offer.list_price) + f" · {price_source('list')}")
        past = " · ".join(self._paid(each) for each in offer.past[:_PAST_SHOWN])
        self._say(3, past or self.tr("never bought yet"))
        self._values[3].setToolTip("\n".join(self._paid(each) for each in offer.past))

    def show_asked(self, asked: Quantity | None) -> None:
        """Follow the quantity while it is keyed."""
        if self._offer is None:
            return
        here = self._offer.here
        lacking = missing(asked or NOTHING, here)
        text = self.tr("{available} available, {reserved} reserved").format(
            available=formats.quantity(here.available),
            reserved=formats.quantity(here.reserved),
        )
        if self._offer.status is not ItemStatus.ACTIVE:
            text = self.tr("discontinued, {text}").format(text=text)
        if lacking:
            text = self.tr("{available} available, {missing} short").format(
                available=formats.quantity(here.available), missing=formats.quantity(lacking)
            )
        self._say(0, text, Tone.WARN if lacking else Tone.PLAIN)

    def _paid(self, sale: PastSale) -> str:
        text = self.tr("{price} × {quantity} on {day}").format(
            price=formats.unit_price(sale.unit_price),
            quantity=formats.quantity(sale.quantity),
            day=formats.day(sale.ordered_on),
        )
        return f"{text} −{formats.percent(sale.discount_bp)}" if sale.discount_bp else text

    def _say(self, at: int, text: str, tone: Tone = Tone.PLAIN) -> None:
        self._values[at].show_text(text, tone)
        self._values[at].set_weight(is_strong=tone is Tone.WARN)
