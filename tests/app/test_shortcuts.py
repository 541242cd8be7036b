"""Keys of commands: whatever is stored, no two commands share any, and every one is as the table or the person says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.actions import ACTS, usual_keys
from app.shortcuts import TAKEN, is_chord, portable, resolved

USUAL = {act.id: usual_keys(act) for act in ACTS}
CHORDS = (
    "Ctrl+I",
    "Ctrl+Alt+I",
    "F2",
    "F7",
    "Alt+Left",
    "Ctrl+Shift+Z",
    "Ctrl+Y",
    "",
    "x",
    "Ctrl+C",
    "nonsense",
)
anything = st.one_of(st.sampled_from(CHORDS), st.none(), st.integers(), st.text(max_size=5))


def test_nobody_says_anything_and_the_table_holds() -> None:
    assert resolved(USUAL, {}) == USUAL


@pytest.mark.parametrize("keys", ["Ctrl+I", "Alt+Left", "F7", "Ctrl+Shift+Z", "Meta+J"])
def test_chords_and_function_keys_may_be_chosen(keys: str) -> None:
    assert is_chord(keys)


@pytest.mark.parametrize(
    "keys", ["S", "Shift+A", "Return", "Tab", "Esc", "", "nonsense", "Ctrl+K, Ctrl+C", *TAKEN]
)
def test_what_coding_or_the_system_needs_may_not(keys: str) -> None:
    assert not is_chord(keys)


@given(st.dictionaries(st.sampled_from([*USUAL, "no such command"]), anything))
def test_no_keys_belong_to_two_commands(own: dict[str, object]) -> None:
    found = resolved(USUAL, own)
    held = [keys for each in found.values() for keys in each]
    assert len(held) == len(set(held))
    assert found.keys() == USUAL.keys()
    assert all(is_chord(keys) or keys in sum(USUAL.values(), ()) for keys in held)


def test_who_takes_keys_has_them_and_the_other_none() -> None:
    found = resolved(USUAL, {"import": "Ctrl+E"})
    assert found["import"] == ("Ctrl+E",)
    assert found["export"] == ()
    assert resolved(USUAL, {"redo": "Ctrl+Y"})["redo"] == ("Ctrl+Y",)
    assert resolved(USUAL, {"import": ""})["import"] == ()


def test_keys_are_stored_alike_however_they_are_written() -> None:
    assert portable("ctrl+alt+i") == "Ctrl+Alt+I"
