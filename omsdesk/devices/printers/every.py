"""The printer languages we speak, by their names. Data, not code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from omsdesk.devices.printers.brother_ql import commands as brother_ql
from omsdesk.devices.printers.brother_ql import picture as brother_ql_picture
from omsdesk.devices.printers.brother_ql import status as brother_ql_status
from omsdesk.devices.printers.epl import commands as epl
from omsdesk.devices.printers.epl import picture as epl_picture
from omsdesk.devices.printers.epl import status as epl_status
from omsdesk.devices.printers.escpos import commands as escpos
from omsdesk.devices.printers.escpos import picture as escpos_picture
from omsdesk.devices.printers.escpos import status as escpos_status
from omsdesk.devices.printers.language import Count, Ending, Language, Question
from omsdesk.devices.printers.pdf import commands as pdf
from omsdesk.devices.printers.pdf import picture as pdf_picture
from omsdesk.devices.printers.tspl import commands as tspl
from omsdesk.devices.printers.tspl import picture as tspl_picture
from omsdesk.devices.printers.tspl import status as tspl_status
from omsdesk.devices.printers.zpl import commands as zpl
from omsdesk.devices.printers.zpl import odometer as zpl_odometer
from omsdesk.devices.printers.zpl import picture as zpl_picture
from omsdesk.devices.printers.zpl import status as zpl_status
from omsdesk.devices.printers.zpl import uptime as zpl_uptime

_ZPL = Language(
    name="zpl",
    title="ZPL II",
    encode=zpl.encode,
    encode_graphic=zpl.encode_graphic,
    set_up=zpl.set_up,
    draw=zpl_picture.printed,
    status=Question(zpl_status.ASK_STATUS, zpl_status.status),
    odometer=Count(zpl_odometer.ASK_COUNT, zpl_odometer.label_count),
    uptime_s=Count(zpl_uptime.ASK_UPTIME, zpl_uptime.uptime_s),
    drop=zpl.CANCEL_ALL,
)
_TSPL = Language(
    name="tspl",
    title="TSPL",
    encode=tspl.encode,
    encode_graphic=tspl.encode_graphic,
    set_up=tspl.set_up,
    draw=tspl_picture.printed,
    status=Question(tspl_status.ASK_STATUS, tspl_status.status, tspl_status.SETTLES_S),
    drop=tspl_status.CANCEL,
    clean=tspl.CLEAN,
)
_EPL2 = Language(
    name="epl2",
    title="EPL2",
    encode=epl.encode,
    encode_graphic=epl.encode_graphic,
    set_up=epl.set_up,
    draw=epl_picture.printed,
    status=Question(epl_status.ASK_STATUS, epl_status.status),
    clean=epl.CLEAN,
    tells_end=False,
)
_ESCPOS = Language(
    name="escpos",
    title="ESC/POS",
    encode=escpos.encode,
    encode_graphic=escpos.encode_graphic,
    set_up=escpos.set_up,
    draw=escpos_picture.printed,
    status=Question(escpos_status.ASK_STATUS, escpos_status.status),
    ending=Ending(escpos_status.ASK_ENDING, escpos_status.has_ended),
    clean=escpos.CLEAN,
    prints_at_end=False,
)
_BROTHER_QL = Language(
    name="brother-ql",
    title="Brother QL",
    encode=brother_ql.encode,
    encode_graphic=brother_ql.encode,
    set_up=brother_ql.set_up,
    draw=brother_ql_picture.printed,
    status=Question(brother_ql_status.ASK_STATUS, brother_ql_status.status),
    ending=Ending(b"", brother_ql_status.has_ended, may_ask=False),
)
_wide = partial(brother_ql.encode, head=brother_ql.WIDE)
_BROTHER_QL_WIDE = replace(
    _BROTHER_QL,
    name="brother-ql-wide",
    title="Brother QL, 4 inches wide",
    encode=_wide,
    encode_graphic=_wide,
)
_PDF = Language(
    name="pdf",
    title="PDF",
    encode=pdf.encode,
    encode_graphic=pdf.encode_graphic,
    set_up=pdf.set_up,
    draw=pdf_picture.printed,
)

# The language in which whole pages are printed, and not only labels.
DOCUMENTS = "pdf"

LANGUAGES: Mapping[str, Language] = {
    language.name: language
    for language in (_ZPL, _TSPL, _EPL2, _ESCPOS, _BROTHER_QL, _BROTHER_QL_WIDE, _PDF)
}
