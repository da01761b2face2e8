"""Orders out of their lines, with a head from another file or from the lines themselves.

An order is taken whole or not at all: one row that cannot be taken refuses all the others of
the order, so that correcting the error file and importing it again completes the import.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from omsdesk.errors import Refused
from omsdesk.integrations.importing.columns import Reader
from omsdesk.integrations.importing.entities import Meanings, SeenKeys, postal_address
from omsdesk.integrations.importing.grouping import Group, groups
from omsdesk.integrations.importing.mapping import ChargeKind, Rules
from omsdesk.integrations.importing.raw_rows import RawRow
from omsdesk.integrations.importing.reasons import (
    CellRefused,
    note,
    rejected,
    rejected_cell,
    skipped,
)
from omsdesk.integrations.importing.rows import (
    Accepted,
    ChargeRow,
    LineRow,
    Note,
    OrderRow,
    Origin,
    Outcome,
    Rejected,
)
from omsdesk.integrations.importing.schema import ORDER_FIELDS
from omsdesk.values import Money, Quantity

_SHIP_FIELDS = tuple(sorted(name for name in ORDER_FIELDS if name.startswith("ship_")))


def read_orders(
    lines: Reader, heads: Reader | None, rules: Rules, currency: str
) -> Iterator[Outcome]:
    """The outcome of every order and of every row that belongs to none."""
    books = _Books(lines, heads, rules, currency)
    for group in groups(lines, heads):
        yield from books.outcomes(group)


@dataclass(slots=True)
class _Draft:
    """An order in the making. `failures` are the rows that refuse it."""

    key: str
    group: Group
    head: dict[str, Any] = field(default_factory=dict)
    lines: list[LineRow] = field(default_factory=list)
    charges: list[ChargeRow] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    failures: list[Rejected] = field(default_factory=list)
    is_credit: bool = False


class _Books:
    """What is the same for all orders of one import."""

    def __init__(self, lines: Reader, heads: Reader | None, rules: Rules, currency: str) -> None:
        self._lines = lines
        self._heads = heads
        self._rules = rules
        self._currency = currency
        self._seen = SeenKeys()
        self._head_fields = tuple(
            column.field for column in lines.columns if column.field in ORDER_FIELDS
        )
        self._meanings = Meanings(rules)

    def outcomes(self, group: Group) -> Iterator[Outcome]:
        """What becomes of the rows of one order."""
        if not group.key:
            yield from self._keyless(group)
            return
        if group.head is not None and (known := self._known(group)):
            yield known
            return
        if self._heads is not None and group.head is None:
            for row in group.lines:
                yield rejected(
                    self._lines.origin,
                    row,
                    row.fault or "order-missing",
                    file=self._heads.table.file,
                )
            return
        rules = self._rules
        prefix = rules.cancellation_prefix
        is_cancellation = bool(prefix) and group.key.startswith(prefix)
        if is_cancellation and rules.cancellations == "skip":
            for origin, row in self._rows(group):
                yield skipped(origin, row.line, "cancellation")
            return
        draft = _Draft(group.key, group, is_credit=is_cancellation)
        self._fill(draft)
        if draft.failures:
            yield from self._refused(draft)
        else:
            yield self._accepted(draft)

    def _rows(self, group: Group) -> Iterator[tuple[Origin, RawRow]]:
        if self._heads is not None and group.head is not None:
            yield self._heads.origin, group.head
        for row in group.lines:
            yield self._lines.origin, row

    def _keyless(self, group: Group) -> Iterator[Outcome]:
        for origin, row in self._rows(group):
            if row.fault:
                yield rejected(origin, row, row.fault)
                continue
            reader = self._heads if self._heads and row is group.head else self._lines
            column = reader.column("order")
            text = row.cells[column.index] if column else ""
            name = column.name if column else ""
            cause = Refused("blank", field="order")
            if column and text:
                try:
                    column.read(text)
                except Refused as refused:
                    cause = refused
            yield rejected_cell(origin, row, CellRefused(name, text, cause))

    def _known(self, group: Group) -> Outcome | None:
        """What becomes of a head whose number came before; None for a new one."""
        head, heads = group.head, self._heads
        if head is None or heads is None or head.fault:
            return None
        before = self._seen.first(group.key, head.line, head.cells)
        if before is None:
            return None
        line, is_same = before
        if is_same:
            return skipped(heads.origin, head.line, "duplicate", first=line)
        return rejected(heads.origin, head, "duplicate-key", line=line)

    def _fill(self, draft: _Draft) -> None:
        rules = self._rules
        for origin, row in self._rows(draft.group):
            if row.fault:
                draft.failures.append(rejected(origin, row, row.fault))
        if not draft.failures and draft.is_credit and rules.cancellations == "refuse":
            draft.failures += [rejected(o, r, "cancellation") for o, r in self._rows(draft.group)]
        if draft.failures:
            return
        values = self._read_rows(draft)
        if draft.failures:
            return
        if not draft.is_credit and rules.negative_quantity == "credit":
            draft.is_credit = bool(values) and all(v["quantity"].micro < 0 for _, v in values)
        for row, found in self._without_doubles(draft, values):
            self._add(draft, row, found)
        if not draft.failures and not draft.lines and not (draft.is_credit and draft.charges):
            origin, row = next(self._rows(draft.group))
            draft.failures.append(rejected(origin, row, "no-lines"))

    def _read_rows(self, draft: _Draft) -> list[tuple[RawRow, dict[str, Any]]]:
        group, lines = draft.group, self._lines
        if self._heads is not None and group.head is not None:
            try:
                draft.head = self._heads.values(group.head)
            except CellRefused as cause:
                draft.failures.append(rejected_cell(self._heads.origin, group.head, cause))
        values = []
        for row in group.lines:
            try:
                values.append((row, lines.values(row)))
            except CellRefused as cause:
                draft.failures.append(rejected_cell(lines.origin, row, cause))
        if self._heads is None and not draft.failures:
            self._head_from_lines(draft, values)
        if not draft.failures:
            self._check_head(draft)
        return values

    def _head_from_lines(self, draft: _Draft, values: list[tuple[RawRow, dict[str, Any]]]) -> None:
        """The order's fields from its first line; all others must say the same."""
        first_row, first = values[0]
        draft.head = first
        for row, found in values[1:]:
            for name in self._head_fields:
                if found[name] != first[name]:
                    draft.failures.append(
                        rejected(
                            self._lines.origin,
                            row,
                            "order-differs",
                            field=name,
                            line=first_row.line,
                        )
                    )
                    break

    def _check_head(self, draft: _Draft) -> None:
        head = draft.head
        origin, row = next(self._rows(draft.group))
        if head.get("customer") is None:
            if self._rules.missing_customer == "refuse":
                draft.failures.append(rejected(origin, row, "no-customer"))
            else:
                draft.notes.append(note(row.line, "walk-in"))
        freight = head.get("freight")
        if freight is not None and freight.minor < 0:
            draft.failures.append(rejected(origin, row, "negative-freight"))
        if head.get("ordered_at") is None:
            cause = CellRefused("", "", Refused("blank", field="ordered_at"))
            draft.failures.append(rejected_cell(origin, row, cause))
        elif (shipped := head.get("shipped_at")) and shipped < head["ordered_at"]:
            draft.notes.append(note(row.line, "shipped-before-ordered"))

    def _without_doubles(
        self, draft: _Draft, values: list[tuple[RawRow, dict[str, Any]]]
    ) -> Iterator[tuple[RawRow, dict[str, Any]]]:
        """The lines without those that repeat one; those that contradict one are failures."""
        key_fields = self._rules.line_key
        policy = self._rules.duplicate_lines
        same: dict[Any, int] = {}
        keys: dict[Any, int] = {}
        for row, found in values:
            line = same.setdefault(row.cells, row.line)
            key_line = row.line
            if key_fields:
                key_line = keys.setdefault(tuple(found[name] for name in key_fields), row.line)
            if line != row.line and policy != "keep":
                if policy == "refuse":
                    draft.failures.append(
                        rejected(self._lines.origin, row, "duplicate-line", line=line)
                    )
                else:
                    draft.notes.append(
                        note(row.line, "duplicate-line-left-out", other=row.line, first=line)
                    )
            elif key_line != row.line:
                draft.failures.append(
                    rejected(self._lines.origin, row, "line-differs", line=key_line)
                )
            else:
                yield row, found

    def _add(self, draft: _Draft, row: RawRow, values: dict[str, Any]) -> None:
        means = self._meanings.of(values["sku"])
        if means == "skip":
            draft.notes.append(note(row.line, "line-left-out", other=row.line, sku=values["sku"]))
        elif means == "refuse":
            draft.failures.append(rejected(self._lines.origin, row, "no-goods", sku=values["sku"]))
        elif means in ("freight", "discount", "fee"):
            self._add_charge(draft, row, values, means)
        elif code := self._line_fault(draft, values):
            draft.failures.append(rejected(self._lines.origin, row, code))
        else:
            quantity: Quantity = values["quantity"]
            draft.lines.append(
                LineRow(
                    line=row.line,
                    sku=values["sku"],
                    quantity=-quantity if draft.is_credit else quantity,
                    price=values["price"],
                    discount_bp=values.get("discount") or 0,
                    description=values.get("description") or "",
                )
            )

    def _add_charge(
        self, draft: _Draft, row: RawRow, values: dict[str, Any], kind: ChargeKind
    ) -> None:
        amount = values["price"].times(values["quantity"], values.get("discount") or 0)
        if draft.is_credit:
            amount = -amount
        draft.charges.append(ChargeRow(line=row.line, kind=kind, code=values["sku"], amount=amount))

    def _line_fault(self, draft: _Draft, values: dict[str, Any]) -> str:
        """The code of the rule that a line of goods breaks, else ""."""
        quantity, price = values["quantity"], values["price"]
        rules = self._rules
        if price.e4 < 0:
            return "negative-price"
        if not price and rules.zero_price == "refuse":
            return "zero-price"
        if not quantity:
            return "zero-quantity"
        if draft.is_credit:
            return "cancellation-positive" if quantity.micro > 0 else ""
        if quantity.micro < 0:
            return "mixed-signs" if rules.negative_quantity == "credit" else "negative-quantity"
        return ""

    def _refused(self, draft: _Draft) -> Iterator[Rejected]:
        """Every row of the order: with its own reason, else with the line that has one."""
        own = {(each.origin.feeds, each.line): each for each in draft.failures}
        culprit = draft.failures[0]
        for origin, row in self._rows(draft.group):
            yield own.get((origin.feeds, row.line)) or rejected(
                origin, row, "order-refused", line=culprit.line, file=culprit.origin.file
            )

    def _accepted(self, draft: _Draft) -> Accepted:
        rows = tuple(self._rows(draft.group))
        origin, row = rows[0]
        used = [(self._lines.origin, len(draft.group.lines))]
        if self._heads is not None:
            used.insert(0, (self._heads.origin, 1))
        return Accepted(
            row=self._order(draft),
            origin=origin,
            line=row.line,
            used=tuple(used),
            rows=rows,
            notes=tuple(draft.notes),
        )

    def _order(self, draft: _Draft) -> OrderRow:
        head = draft.head
        kind: Literal["order", "credit"] = "credit" if draft.is_credit else "order"
        has_address = any(head.get(name) for name in _SHIP_FIELDS)
        return OrderRow(
            number=draft.key,
            kind=kind,
            customer=head.get("customer") or self._rules.walk_in_customer,
            ordered_at=head["ordered_at"],
            lines=tuple(draft.lines),
            freight=head.get("freight") or Money.zero(self._currency),
            charges=tuple(draft.charges),
            ship_to=postal_address(head, head.get("ship_name") or "", "ship_")
            if has_address
            else None,
            required_at=head.get("required_at"),
            shipped_at=head.get("shipped_at"),
            service=head.get("service") or "",
            reference=head.get("reference") or "",
        )
