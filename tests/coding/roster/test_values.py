"""What may stand in a cell: numbers, dates, choices as people write them, and reasons that repeat no words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.roster.columns import CHOICE, DATE, NUMBER, TEXT, YES_NO, Column, first_columns
from coding.roster.values import WrongValue, tidy, value_of

SEATS = Column("attribute:1", "Seats", NUMBER)
SINCE = Column("attribute:2", "Since", DATE)
REGION = Column("attribute:3", "Region", CHOICE, ("North", "South–East"))
PILOT = Column("attribute:4", "Pilot", YES_NO, ("yes", "no"))
NOTE = Column("note", "Note", TEXT)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("12", "12"),
        (" 012 ", "12"),
        ("3,5", "3.5"),
        ("-0", "0"),
        ("−4", "-4"),
        ("1 234", "1234"),
        ("1\u202f234\u202f567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234.567,5", "1234567.5"),
        ("1,234.50", "1234.5"),
        ("0.125", "0.125"),
        ("", ""),
    ],
)
def test_numbers_as_people_write_them(typed: str, stored: str) -> None:
    assert value_of(SEATS, typed) == stored


@pytest.mark.parametrize(
    "typed", ["twelve", "1,234", "12.500", "1e9", "12 34", "0x1f", "١٢", "1.2.3", "--1", "nan"]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(WrongValue) as wrong:
        value_of(SEATS, typed)
    assert typed not in wrong.value.message


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2025-04-03", "2025-04-03"),
        ("3.4.2025", "2025-04-03"),
        ("13/04/2025", "2025-04-13"),
        ("4/13/2025", "2025-04-13"),
        ("3 April 2025", "2025-04-03"),
        ("2025-04-03T10:00:00", "2025-04-03"),
        ("04/04/2025", "2025-04-04"),
    ],
)
def test_dates_as_people_write_them(typed: str, stored: str) -> None:
    assert value_of(SINCE, typed) == stored


@pytest.mark.parametrize("typed", ["soon", "03/04/2025", "2025-13-01", "31.2.2025", "2025"])
def test_what_is_no_date_or_two_dates_is_refused(typed: str) -> None:
    with pytest.raises(WrongValue):
        value_of(SINCE, typed)


def test_choices_are_found_whatever_their_case_and_dash() -> None:
    assert value_of(REGION, " south-east ") == "South–East"
    lifecycle = next(column for column in first_columns() if column.key == "lifecycle")
    assert value_of(lifecycle, "Competitor’s  customer") == "competitor's customer"
    assert value_of(lifecycle, "former_competitor_employee") == "former competitor employee"
    with pytest.raises(WrongValue, match="none of the choices"):
        value_of(REGION, "West")


def test_yes_and_no_in_several_ways() -> None:
    assert [value_of(PILOT, word) for word in ("Yes", "x", "1", "TRUE")] == ["yes"] * 4
    assert [value_of(PILOT, word) for word in ("no", "0", "false", "Nein")] == ["no"] * 4


def test_an_emptied_consent_is_unknown_and_an_emptied_name_is_refused() -> None:
    columns = {column.key: column for column in first_columns()}
    assert value_of(columns["consent"], "") == "unknown"
    with pytest.raises(WrongValue):
        value_of(columns["name"], " \n")


@given(st.text())
def test_any_text_can_be_kept_and_is_kept_as_it_is_the_second_time(text: str) -> None:
    once = value_of(NOTE, text[:10_000])
    once.encode("utf-8")
    assert "\x00" not in once
    assert value_of(NOTE, once) == once == tidy(text[:10_000])


@given(st.text(st.characters(codec=None), max_size=12), st.sampled_from([SEATS, SINCE, REGION, PILOT]))
def test_what_is_stored_would_be_stored_again(text: str, column: Column) -> None:
    try:
        stored = value_of(column, text)
    except WrongValue:
        return
    assert value_of(column, stored) == stored
