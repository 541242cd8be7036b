"""What a person reads goes through one place, and is English until a translator is put in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.translation import tr, trn, use


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    use(None)


def test_text_is_english_as_written_without_a_translator() -> None:
    assert tr("Undo") == "Undo"
    assert tr("Import “{name}”", name="a{b}") == "Import “a{b}”"


def test_one_and_many_have_their_own_wording() -> None:
    assert trn("{n} coding", "{n} codings", 1) == "1 coding"
    assert trn("{n} coding", "{n} codings", 0) == "0 codings"
    assert trn("{n} coding in {where}", "{n} codings in {where}", 1200, where="P1") == "1,200 codings in P1"


def test_a_translator_is_asked_for_the_text_as_written() -> None:
    use({"{n} codings": "{n} Kodierungen", "Undo": "Rückgängig"}.__getitem__)
    assert tr("Undo") == "Rückgängig"
    assert trn("{n} coding", "{n} codings", 2) == "2 Kodierungen"
