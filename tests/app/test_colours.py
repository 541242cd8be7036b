"""Every label can be read, every kind has its colours, and valence is never red against green."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codecolours import code_colour, colour_keys, valence_colour
from app.colour import contrast, is_hex, mix, readable
from app.theme import DARK, LIGHT, THEMES, Theme
from coding.exporters.colours import FAMILY_OF_KIND
from models.code import CODE_KINDS

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
hexes = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@themes
def test_words_stand_out_from_every_ground(theme: Theme) -> None:
    for ground in (*theme.grounds, theme.field, theme.hover, theme.accent_tint):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5, ground
    assert contrast(theme.accent, theme.panel) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_badge, theme.badge) >= 4.5
    for colour, ground in ((theme.danger, theme.danger_tint), (theme.warning, theme.warning_tint)):
        assert contrast(colour, ground) >= 4.5


@themes
def test_every_code_label_can_be_read_on_page_and_tint(theme: Theme) -> None:
    for kind in CODE_KINDS:
        for key in colour_keys(kind):
            colour = code_colour(key, kind, theme)
            for ground in (*theme.grounds, colour.tint):
                assert contrast(colour.label, ground) >= 4.5, (key, ground)


@themes
def test_strips_stand_out_from_the_page(theme: Theme) -> None:
    for kind in CODE_KINDS:
        for key in colour_keys(kind):
            assert contrast(code_colour(key, kind, theme).strip, theme.panel) >= 1.8, key


def test_every_kind_has_a_family_in_both_themes() -> None:
    assert set(FAMILY_OF_KIND) == set(CODE_KINDS)
    assert set(FAMILY_OF_KIND.values()) <= set(LIGHT.families) == set(DARK.families)


def test_a_key_means_itself_and_nothing_means_the_family() -> None:
    assert code_colour("red-3", "stage", LIGHT).strip == LIGHT.families["red"][2]
    for nothing in ("", None, "no such key", "red-9"):
        assert code_colour(nothing, "stage", LIGHT).strip == LIGHT.families["blue"][0]
    assert code_colour("violet", "stage", LIGHT).strip == LIGHT.families["violet"][0]


@given(hexes, st.sampled_from([LIGHT, DARK]))
def test_a_colour_of_another_tool_becomes_readable(colour: str, theme: Theme) -> None:
    shown = code_colour(colour, "theme", theme)
    assert min(contrast(shown.label, ground) for ground in (*theme.grounds, shown.tint)) >= 4.5
    assert all(map(is_hex, (shown.strip, shown.tint, shown.label)))


@given(hexes, hexes)
def test_mixing_nothing_or_all_gives_one_of_both(first: str, second: str) -> None:
    assert mix(first, second, 0) == second
    assert mix(first, second, 1) == first
    assert contrast(readable(first, (second,), 3), second) >= min(3, contrast("#000000", second))


@themes
def test_valence_runs_from_orange_to_blue(theme: Theme) -> None:
    from app.colour import channels

    for step in (-2, -1):
        red, _, blue = channels(valence_colour(step, theme))
        assert red > blue
    for step in (1, 2):
        red, _, blue = channels(valence_colour(step, theme))
        assert blue > red
    assert valence_colour(-7, theme) == theme.valence[-2]
