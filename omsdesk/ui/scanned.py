"""What a scan says of goods, as the commands take it."""

from __future__ import annotations

from omsdesk.commands.scans import ScannedValues
from omsdesk.devices.scanners.goods import ScannedGoods


def values_of(goods: ScannedGoods) -> ScannedValues:
    return ScannedValues(
        lot=goods.lot,
        serial=goods.serial,
        expires_on=goods.expires_on,
        net_weight=goods.net_weight,
        weighed=goods.weighed,
        sscc=goods.sscc,
        is_variable=goods.is_variable,
        lacks_count=goods.lacks_count,
    )
