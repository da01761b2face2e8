"""Which printer prints what at this station: labels by carrier, papers by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from omsdesk.commands.print_routes import EVERY_CARRIER, ClearPrintRoute, SetPrintRoute
from omsdesk.devices.printers.every import DOCUMENTS
from omsdesk.errors import Refused
from omsdesk.models.labels import PrintKind
from omsdesk.queries.people import PrinterRow
from omsdesk.queries.print_routes import PrintRouteRow, carriers, print_routes
from omsdesk.ui.labels import words as label_words
from omsdesk.ui.messages import say
from omsdesk.ui.rows import Column, RowsModel
from omsdesk.ui.rows_view import RowsView
from omsdesk.ui.runner import Runner
from omsdesk.ui.texts import QT_TRANSLATE_NOOP
from omsdesk.ui.theme import Tone
from omsdesk.ui.widgets.card import Card
from omsdesk.ui.widgets.choices import Choice, ChoicePanel
from omsdesk.ui.widgets.labels import Label, Size
from omsdesk.ui.workplace import Workplace

_NONE = "none"
_MOST = 8


@dataclass(frozen=True, slots=True)
class Route:
    """What is printed, for which carrier, and where; `printer` "" where nothing is set."""

    kind: PrintKind
    carrier: str
    printer: str


def _what(route: Route) -> str:
    kind = label_words.print_kind(route.kind)
    return f"{kind}, {route.carrier}" if route.carrier else kind


def _where(route: Route) -> str:
    return route.printer or _without(route)


def _without(route: Route) -> str:
    """What happens where no printer is set."""
    if route.kind is not PrintKind.SHIPPING_LABEL:
        return label_words.documents_folder()
    said = _FIRST if route.carrier == EVERY_CARRIER else _AS_OTHERS
    return QCoreApplication.translate("devices", said)


_FIRST = QT_TRANSLATE_NOOP("devices", "the first label printer")
_AS_OTHERS = QT_TRANSLATE_NOOP("devices", "as for every carrier")

_COLUMNS: tuple[Column[Route], ...] = (
    Column(title=QT_TRANSLATE_NOOP("columns", "What"), value=_what, width=0),
    Column(
        title=QT_TRANSLATE_NOOP("columns", "Printer"),
        value=_where,
        tone=lambda route: Tone.PLAIN if route.printer else Tone.MUTED,
        width=18,
    ),
)


class RoutesPanel(Card):
    """Enter asks for another printer, where that is allowed. `said` carries refusals."""

    said = Signal(object, str, str)

    def __init__(
        self, runner: Runner, context: Workplace, *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._runner = runner
        self._context = context
        self._may_change = may_change
        self._routes: list[PrintRouteRow] = []
        self._carriers: list[str] = []
        self._asked: Route | None = None
        self.title.setText(self.tr("What is printed where"))
        self.title.show()
        self.rows: RowsView[Route] = RowsView(
            RowsModel(_COLUMNS, lambda route: (route.kind, route.carrier))
        )
        self.question = ChoicePanel()
        self._build()

    def _build(self) -> None:
        self.rows.setAccessibleName(self.tr("What is printed where"))
        self.rows.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.body.addWidget(self.rows, 1)
        self.body.addWidget(self.question)
        if self._may_change:
            hint = self.tr("Enter chooses another printer")
            self.body.addWidget(Label(hint, Size.SMALL, Tone.MUTED))
            self.rows.opened.connect(self._ask)
            self.question.chosen.connect(self._on_chosen)

    def reload(self) -> None:
        """Ask for carriers and routes."""
        ask = partial(self._runner.ask, owner=self)
        ask(carriers, then=self._on_carriers, key="carriers")
        ask(print_routes, self._context.station.id, then=self._on_routes, key="routes")

    def _on_carriers(self, found: list[str]) -> None:
        self._carriers = found
        self._show()

    def _on_routes(self, found: list[PrintRouteRow]) -> None:
        self._routes = found
        self._show()

    def _show(self) -> None:
        set_up = {(row.kind, row.carrier): row.printer_name for row in self._routes}
        wanted = [
            (PrintKind.SHIPPING_LABEL, carrier) for carrier in (EVERY_CARRIER, *self._carriers)
        ]
        wanted += [(kind, EVERY_CARRIER) for kind in PrintKind if kind != PrintKind.SHIPPING_LABEL]
        self.rows.show_rows(
            [Route(kind, carrier, set_up.get((kind, carrier), "")) for kind, carrier in wanted]
        )

    def _ask(self, route: Route) -> None:
        self._asked = route
        choices = [Choice(str(row.id), row.name) for row in self._printers(route)[:_MOST]]
        choices.append(Choice(_NONE, _without(route)))
        question = self.tr("Where is it printed: {what}?").format(what=_what(route))
        self.question.ask(question, choices)

    def _printers(self, route: Route) -> Sequence[PrinterRow]:
        is_label = route.kind is PrintKind.SHIPPING_LABEL
        return [
            row for row in self._context.station.printers if is_label or row.language == DOCUMENTS
        ]

    def _on_chosen(self, key: str) -> None:
        route = self._asked
        if route is None:
            return
        command: ClearPrintRoute | SetPrintRoute = (
            ClearPrintRoute(kind=route.kind, carrier=route.carrier)
            if key == _NONE
            else SetPrintRoute(kind=route.kind, carrier=route.carrier, printer_id=UUID(key))
        )
        self._runner.execute(
            command, then=lambda _result: self.reload(), refused=self._on_refused, owner=self
        )

    def _on_refused(self, refusal: Refused) -> None:
        told = say(refusal)
        self.said.emit(Tone.BAD, told.text, told.next_step)
