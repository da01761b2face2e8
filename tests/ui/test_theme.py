"""Every theme is legible, every icon can be drawn, every size follows the station's scale."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from omsdesk.ui import theme
from omsdesk.ui.theme import Colours, Tone, Verdict, icons
from omsdesk.ui.theme.palette import contrast
from omsdesk.ui.theme.shapes import SHAPES, TONE_SHAPES

EVERY_THEME = pytest.mark.parametrize("colours", theme.THEMES.values(), ids=lambda c: c.name)


def texts(colours: Colours) -> list[tuple[str, str, str]]:
    """Every pair of a text and what it is written on."""
    surfaces = ("window", "surface", "raised", "stripe")
    pairs = [
        (f"{ink} on {ground}", getattr(colours, ink), getattr(colours, ground))
        for ink in ("text", "muted", "link")
        for ground in surfaces
    ]
    pairs.append(("muted on sunken", colours.muted, colours.sunken))
    filled = ("accent", "selection", "rail", "rail_active", "good", "bad", "warn", "info")
    for name in filled:
        pair = getattr(colours, name)
        pairs.append((f"{name}", pair.text, pair.fill))
    pairs.append(("accent hovered", colours.accent.text, colours.accent_hover))
    for tone in Tone:
        for ground in surfaces:
            ink = colours.tone(tone).text
            pairs.append((f"{tone.value} text on {ground}", ink, getattr(colours, ground)))
    return pairs


@EVERY_THEME
def test_text_has_a_contrast_of_four_and_a_half(colours: Colours) -> None:
    weak = [
        (name, round(contrast(ink, ground), 2))
        for name, ink, ground in texts(colours)
        if contrast(ink, ground) < 4.5
    ]
    assert weak == []


@EVERY_THEME
def test_verdicts_have_a_contrast_of_seven(colours: Colours) -> None:
    for verdict in Verdict:
        fill, text = colours.verdict(verdict)
        assert contrast(fill, text) >= 7, verdict


@EVERY_THEME
def test_focus_rings_borders_and_icons_have_a_contrast_of_three(colours: Colours) -> None:
    for ground in (colours.window, colours.surface, colours.raised):
        assert contrast(colours.focus, ground) >= 3
        assert contrast(colours.border, ground) >= 3


@EVERY_THEME
def test_a_disabled_button_can_still_be_read(colours: Colours) -> None:
    assert contrast(colours.border, colours.sunken) >= 2.5


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_each_verdict_has_a_shape_that_exists() -> None:
    assert set(SHAPES) == set(Verdict)
    assert {*SHAPES.values(), *TONE_SHAPES.values()} <= set(icons.names())
    shapes = [SHAPES[v] for v in Verdict]
    assert len(set(shapes)) == len(shapes)


def test_there_are_icons_and_all_of_them_draw_something() -> None:
    assert len(icons.names()) >= 40
    for name in icons.names():
        image = icons.pixmap(name, "#16202C", 24, 2.0).toImage()
        drawn = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 128
        ]
        assert len(drawn) > 40, name
        assert image.width() == 48


def test_an_icon_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


def test_the_bundled_font_is_used_and_its_digits_are_equally_wide() -> None:
    font = theme.current().font()
    assert QFontInfo(font).family() == "Inter"
    metrics = QFontMetrics(font)
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_sizes_follow_the_scale(qapp: QApplication, percent: int) -> None:
    look = theme.apply(qapp, theme.DARK, percent)
    assert look.px(100) == percent
    assert look.font(theme.VERDICT_PT).pointSizeF() == 72 * percent / 100


def test_a_wild_scale_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="not 80 to 200"):
        theme.apply(qapp, theme.LIGHT, 20)
