"""The printer languages we speak, by their names. Data, not code."""

from __future__ import annotations

from collections.abc import Mapping

from omsdesk.devices.printers import zpl, zpl_picture
from omsdesk.devices.printers.language import Language, Question
from omsdesk.devices.printers.status import ASK_STATUS, host_status

LANGUAGES: Mapping[str, Language] = {
    language.name: language
    for language in (
        Language(
            name="zpl",
            title="ZPL II",
            encode=zpl.encode,
            encode_graphic=zpl.encode_graphic,
            set_up=zpl.set_up,
            draw=zpl_picture.printed,
            status=Question(ASK_STATUS, host_status),
            drop=zpl.CANCEL_ALL,
        ),
    )
}
