"""Addresses of devices: what is one, and what is none."""

from __future__ import annotations

import pytest

from omsdesk.devices.addresses import address, from_uri
from omsdesk.errors import Unavailable


@pytest.mark.parametrize(
    "text",
    [
        "usb",
        "ftp://host",
        "tcp://",
        "tcp://host:port",
        "serial:",
        "serial:/dev/x?baud=fast",
        "sim:",
    ],
)
def test_address_that_is_none_is_named(text: str) -> None:
    with pytest.raises(Unavailable) as caught:
        from_uri(text)
    assert caught.value.code == "device-address-unknown"
    assert caught.value.facts == {"address": text}


def test_addresses_are_read() -> None:
    assert from_uri("tcp://printer.example").name == "tcp://printer.example:9100"
    assert from_uri("serial:/dev/serial/by-id/usb-x?baud=2400").name == "/dev/serial/by-id/usb-x"
    assert not address("file:/dev/usb/lp0").answers
    assert address("sim:").is_simulated
