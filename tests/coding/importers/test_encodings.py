"""Text is decoded once, repaired where it was damaged, and made canonical without losing a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coding.importers.canonical import canonical
from coding.importers.decoding import decode
from coding.importers.opening import read_bytes, read_string
from coding.importers.repair import repair
from models.errors import UserError
from tests.support import count, real_data

TEXTS = {
    "French": "Fiancé, café – “quoted” naïve; où est l’été ?",
    "German": "Größe, Öl und Übel: das heißt „müde“.",
    "Spanish": "¿Qué más? ¡Sí, señor! Mañana será otro día.",
    "Russian": "Привет, как дела? Мы говорили о новом продукте и о ценах.",
    "Emoji": "So 😤 tired 🤔 of it → done ✓",
    "Japanese": "これは日本語のテキストです。私たちは話しました。",
}
BYTES = [
    ("French", "cp1252"),
    ("French", "mac_roman"),
    ("German", "cp1252"),
    ("German", "mac_roman"),
    ("German", "utf-16"),
    ("Spanish", "cp1252"),
    ("Spanish", "utf-8-sig"),
    ("Russian", "cp1251"),
    ("Japanese", "cp932"),
    ("French", "utf-16-le"),
    ("Emoji", "utf-32"),
]
DAMAGE = [(name, wrong) for name in TEXTS for wrong in ("mac_roman", "latin-1")] + [("Spanish", "cp1252")]
ODD = "\u0000\u2028\u2029\ufdd0\ufdd1\ufeff\r\n\u0301\u200d\u202e\ud800\udc00😀👨‍👩‍👧אبé\u00a0"


@pytest.mark.parametrize(("name", "encoding"), BYTES)
def test_encodings_are_told_apart(name: str, encoding: str) -> None:
    assert decode((TEXTS[name] + "\n").encode(encoding)).text == TEXTS[name] + "\n"


@pytest.mark.parametrize(("name", "wrong"), DAMAGE)
def test_a_wrong_round_trip_is_undone(name: str, wrong: str) -> None:
    damaged = TEXTS[name].encode().decode(wrong)
    mended = decode(damaged.encode())
    assert mended.text == TEXTS[name]
    assert mended.repair
    assert all(before != after for before, after in mended.repair.samples)


@pytest.mark.parametrize(
    "text", [*TEXTS.values(), "«SANTÉ» À «", "NÃO É ÚTIL", "PÅ» ÅRSMØDE", "10 °C – 5 µm × ½"]
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert repair(text) is None


def test_removed_characters_are_reported() -> None:
    clean = canonical("\ufeffone\r\ntwo\rthree\u2028four\u2029five\x00\ud800")
    assert clean.text == "one\ntwo\nthree\nfour\nfive\ufffd"
    assert len(clean.notices) == 3


def test_binary_is_no_text() -> None:
    with pytest.raises(UserError, match="no text"):
        decode(bytes(range(1, 32)) * 40)


def test_the_seed_shows_its_emoji() -> None:
    seeds = sorted((real_data() / "seeds").glob("*.txt"))
    first, second = (read_bytes(path.read_bytes(), path.name, {})[0] for path in seeds[:2])
    assert sum(0x1F300 <= ord(c) <= 0x1FAFF for c in first.text) == 24
    assert first.repaired == "mac_roman"
    assert "→" in second.text


unicode_text = st.text(st.one_of(st.characters(), st.sampled_from(ODD)), max_size=60)


@settings(max_examples=count(600, 10_000), deadline=None)
@given(unicode_text)
def test_canonical_text_is_stable(text: str) -> None:
    once = canonical(text).text
    assert canonical(once).text == once or once.startswith("\ufeff")
    assert not set("\r\u2028\u2029\ufdd0\ufdd1\0") & set(once)
    once.encode()


@settings(max_examples=count(300, 10_000), deadline=None)
@given(unicode_text)
def test_pasted_text_survives_exactly(text: str) -> None:
    expected = canonical(text).text
    try:
        source = read_string(text, "paste", {})
    except UserError:
        assert not any(character.isalnum() for character in expected)
        return
    if len(source.turns) == 1 and not source.left_out:
        assert source.text == expected
    assert all(0 <= t.start <= t.end <= len(source.text) for t in source.turns)
