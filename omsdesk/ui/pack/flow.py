"""What follows by itself when everything is packed: weigh, seal, label, ready.

A state machine that only builds commands. Whoever drives it carries them out and tells it
what came of them; after a label without a ready shipment it is begun again from the facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from omsdesk.commands.labels import IssuedLabel, IssueLabel
from omsdesk.commands.sealing import SealParcel
from omsdesk.commands.weighing import WeighedParcel, WeighParcel, WeightTarget
from omsdesk.models.shipping import ParcelState, ShipmentState, WeightVerdict
from omsdesk.queries.packing_view import PackingView
from omsdesk.values import Weight

# A weight that is off counts only after it stood still for so long: after the last scan the
# item is still on its way from the hand into the box.
PATIENCE_S = 1.5
KEYED = "keyed"
SCALE = "scale"


class Phase(Enum):
    """WEIGHING waits for a weight, BLOCKED for a better one or a supervisor."""

    PACKING = "packing"
    WEIGHING = "weighing"
    JUDGING = "judging"
    BLOCKED = "blocked"
    SEALING = "sealing"
    LABELLING = "labelling"
    READY = "ready"


@dataclass
class Flow:
    """`filling` is the parcel that scans go into, `closing` the one on its way to a label."""

    phase: Phase = Phase.PACKING
    filling: UUID | None = None
    closing: UUID | None = None
    target: WeightTarget | None = None
    rest_follows: bool = False
    judged: Weight | None = None
    _steady: tuple[Weight, float] | None = None

    def begin(self, view: PackingView) -> IssueLabel | None:
        """Take up a shipment where it stands."""
        self._forget()
        self.phase = Phase.READY if view.head.state is ShipmentState.READY else Phase.PACKING
        opened = [each for each in view.parcels if each.head.state is ParcelState.OPEN]
        sealed = [each for each in view.parcels if each.head.state is ParcelState.SEALED]
        self.filling = opened[-1].head.id if opened else None
        if sealed:
            self.closing = sealed[0].head.id
            self.phase = Phase.LABELLING
            return self.label()
        filled = [each.head.id for each in opened if each.contents]
        if filled and (is_full(view) or len(opened) > 1):
            self.close(filled[0])
        return None

    def close(self, parcel_id: UUID, *, rest_follows: bool = False) -> None:
        """Nothing more goes into a parcel: it is to be weighed."""
        self._forget()
        self.rest_follows = rest_follows
        self.closing = parcel_id
        self.phase = Phase.WEIGHING

    def opened_again(self) -> None:
        """Something goes in or out again: a scan was taken back, a box changed."""
        if self.phase in (Phase.WEIGHING, Phase.BLOCKED):
            self._forget()
            self.phase = Phase.PACKING

    def _forget(self) -> None:
        self.closing = self.judged = self.target = self._steady = None
        self.rest_follows = False

    def aim(self, target: WeightTarget) -> SealParcel | None:
        """What the parcel should weigh; without weighing in the shop it is sealed now."""
        self.target = target
        if self.phase is Phase.WEIGHING and not target.is_needed:
            return self.seal()
        return None

    def heard(self, weight: Weight | None, now_s: float) -> WeighParcel | None:
        """A reading of the scale: the weight to act on, None while there is none."""
        if self.phase not in (Phase.WEIGHING, Phase.BLOCKED) or self.target is None:
            return None
        if weight is None or weight <= self.target.band:
            self._steady = None
            return None
        if self._steady is None or self._steady[0] != weight:
            self._steady = (weight, now_s)
        if weight == self.judged:
            return None
        if self.is_right(weight) or now_s - self._steady[1] >= PATIENCE_S:
            return self.weigh(weight, SCALE)
        return None

    def is_right(self, weight: Weight) -> bool:
        """Whether a weight is within the band around what is expected."""
        target = self.target
        if target is None or not target.is_known:
            return False
        return abs(weight - target.expected) <= target.band

    def weigh(self, weight: Weight, source: str) -> WeighParcel | None:
        """Have a weight judged; of the parcel that closes, else of the one being filled."""
        parcel_id = self.closing or self.filling
        if parcel_id is None:
            return None
        if self.phase in (Phase.WEIGHING, Phase.BLOCKED):
            self.phase = Phase.JUDGING
        self.judged = weight
        return WeighParcel(parcel_id=parcel_id, measured=weight, source=source)

    def weighed(self, result: WeighedParcel) -> SealParcel | None:
        """A weight was judged; outside of closing that changes nothing."""
        if self.phase is not Phase.JUDGING:
            return None
        if result.verdict in (WeightVerdict.RIGHT, WeightVerdict.UNKNOWN):
            return self.seal()
        self.phase = Phase.BLOCKED
        return None

    def seal(self) -> SealParcel | None:
        """Seal what closes, else what is being filled."""
        parcel_id = self.closing or self.filling
        if parcel_id is None:
            return None
        self.closing = parcel_id
        self.phase = Phase.SEALING
        return SealParcel(parcel_id=parcel_id, rest_follows=self.rest_follows)

    def not_sealed(self, *, may_be_confirmed: bool) -> None:
        """Sealing was refused: back to packing, or a supervisor is to say."""
        if may_be_confirmed:
            self.phase = Phase.BLOCKED
        else:
            self.phase = Phase.PACKING
            self._forget()

    def sealed(self) -> IssueLabel | None:
        self.phase = Phase.LABELLING
        return self.label()

    def label(self) -> IssueLabel | None:
        """The label of what was sealed; None with nothing sealed."""
        if self.phase is not Phase.LABELLING or self.closing is None:
            return None
        return IssueLabel(parcel_id=self.closing)

    def labelled(self, result: IssuedLabel) -> bool:
        """Whether all is done; otherwise to be begun again."""
        self.phase = Phase.READY if result.is_ready else Phase.PACKING
        self._forget()
        return result.is_ready


def is_full(view: PackingView) -> bool:
    """Whether everything that was picked is in parcels, and there is something."""
    packed = any(line.packed > line.shipped for line in view.lines)
    return packed and all(line.packed >= line.picked for line in view.lines)
