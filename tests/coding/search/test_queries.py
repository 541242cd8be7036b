"""A query is read or says where it cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.search.query import QueryError, parse

BAD = [
    ("", 0), ("   ", 0), ('"abc', 0), ('a "b', 2), ("(a", 0), ("a (b", 2), ("a)", 1), ("a OR", 2), ("OR a", 0),
    ("a AND AND b", 6), ("()", 1), ("colour:red", 0), ("...", 0), ("speaker:", 0), ("price speaker: x", 6),
    ("after:soon", 6), ("NOT", 0), ("*", 0), ("after:(a)", 0), ("kind:foo", 5),
    ("x kind:(diary OR foo)", 2), ("after:2020-13", 6), ("before:2021-02-29", 7), ("price~3", 0), ('"a b"~2', 5),
    ("a" * 2001, 2000), ("(" * 60 + "a", 50),
]  # fmt: skip


@pytest.mark.parametrize(("query", "position"), BAD)
def test_a_bad_query_says_where(query: str, position: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caught.value.position == position
    assert caught.value.hint


@pytest.mark.parametrize("quoted", ["“in that”", "„in that“", "«in that»"])
def test_a_phrase_may_stand_in_quotation_marks_of_any_language(quoted: str) -> None:
    assert parse(quoted) == parse('"in that"')


@pytest.mark.parametrize("kind", ["diary", '"pain point"', "emo*", "*", "(interview OR session)"])
def test_kinds_of_sources_and_of_codes_are_known(kind: str) -> None:
    parse(f"kind:{kind}")


@given(st.text(alphabet='ab" ()*~?:.-\n\0é😀ORANDTmemo', max_size=40))
def test_any_text_is_read_or_refused(query: str) -> None:
    try:
        parse(query)
    except QueryError as problem:
        assert 0 <= problem.position <= len(query)
