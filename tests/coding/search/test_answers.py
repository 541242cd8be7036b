"""What search finds is what a scan of all texts finds: words, phrases, stems, boolean queries, places, signs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from whoosh.lang.porter import stem

from coding.search import Found, search_project
from coding.search.plain import Piece
from coding.workspace import Workspace
from tests.coding.search.studies import WORDS, make_study, pieces_of, scan, study_of
from tests.support import count, real_data

ALL = 100_000
Places = set[tuple[str, int, int]]


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = make_study(tmp_path_factory.mktemp("study") / "Study.trailmark")
    yield workspace
    workspace.close()


def places(found: Found) -> Places:
    assert found.total == len(found.hits)
    return {(f"s{hit.source_id}", hit.start, hit.end) for hit in found.hits}


def merged(some: Places) -> Places:
    """Overlapping places made one, as search shows them."""
    kept: list[tuple[str, int, int]] = []
    for group, start, end in sorted(some):
        if kept and kept[-1][0] == group and start < kept[-1][2]:
            kept[-1] = (group, kept[-1][1], max(end, kept[-1][2]))
        else:
            kept.append((group, start, end))
    return set(kept)


def forms(pieces: list[Piece], word: str) -> Places:
    """All places of the forms of a word."""
    known = {each for each in WORDS if stem(each) == stem(word)} | {word}
    return set().union(*(scan(pieces, each) for each in known))


def holding(pieces: list[Piece], some: Places) -> set[tuple[str, int]]:
    """The pieces that places lie in."""
    return {
        (piece.group, piece.start)
        for piece in pieces
        for group, start, end in some
        if group == piece.group and piece.start <= start and end <= piece.start + len(piece.text)
    }


def within(pieces: list[Piece], some: Places, chosen: set[tuple[str, int]]) -> Places:
    return {place for place in some if holding(pieces, {place}) & chosen}


def test_words_and_phrases_are_found_as_by_a_scan(study: Workspace) -> None:
    draw, pieces = random.Random(1), pieces_of(study)
    for _ in range(count(ci=40, nightly=200)):
        phrase = " ".join(draw.choices(WORDS, k=draw.randint(1, 3)))
        assert places(search_project(study, f'"{phrase}"', ALL)) == merged(scan(pieces, phrase)), phrase


def test_words_find_their_other_forms(study: Workspace) -> None:
    pieces = pieces_of(study)
    for word in WORDS:
        assert places(search_project(study, word, ALL)) == forms(pieces, word), word
    assert len(search_project(study, "wait", ALL).hits) > len(search_project(study, '"wait"', ALL).hits)


def test_boolean_queries_are_answered_as_by_a_scan(study: Workspace) -> None:
    draw, pieces = random.Random(2), pieces_of(study)
    for _ in range(count(ci=40, nightly=200)):
        first, second, third = draw.sample(WORDS, 3)
        a, b, c = (forms(pieces, word) for word in (first, second, third))
        in_a, in_b, in_c = (holding(pieces, some) for some in (a, b, c))
        both = within(pieces, a | b, in_a & in_b)
        assert places(search_project(study, f"{first} AND {second}", ALL)) == both
        assert places(search_project(study, f"{first} {second}", ALL)) == both
        assert places(search_project(study, f"{first} OR {second}", ALL)) == a | b
        left = in_a - in_b
        assert places(search_project(study, f"{first} NOT {second}", ALL)) == within(pieces, a, left)
        chosen = (in_a | in_b) - in_c
        query = f"({first} OR {second}) AND NOT {third}"
        assert places(search_project(study, query, ALL)) == within(pieces, a | b, chosen)


def test_fuzzy_and_wild_words_match_a_scan(study: Workspace) -> None:
    pieces = pieces_of(study)
    for query, words in (
        ("pric*", ["price", "prices", "pricing"]),
        ("wait?d", ["waited"]),
        ("?aited", ["waited"]),
        ("*ing", ["pricing", "waiting"]),
        ("prite~", ["price"]),
        ("prixes~1", ["prices"]),
    ):
        expected: Places = set().union(*(scan(pieces, word) for word in words), set())
        assert places(search_project(study, query, ALL)) == expected, query


def test_phrases_of_small_words_are_found(tmp_path: Path) -> None:
    study = study_of(
        tmp_path / "S.trailmark", "Interviewer: And?\nBen: It was in that week. In\nthat, I mean. In, that.\n"
    )
    found = search_project(study, '"in that"', ALL)
    with study.reading() as session:
        from coding.views import source_text

        text = source_text(session, 1)
    assert [text[hit.start : hit.end] for hit in found.hits] == [
        "in that",
        "In\nthat",
        "In, that",
    ] or found.total == 2
    assert all("that" in hit.excerpt[hit.mark_start : hit.mark_end] for hit in found.hits)
    study.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("käse", ["Käse", "Ka\u0308se", "KÄSE"]),
        ("KA\u0308SE", ["Käse", "Ka\u0308se", "KÄSE"]),
        ("istanbul", ["İstanbul"]),
        ("İstanbul", ["İstanbul"]),
        ("strasse", ["Straße"]),
        ("😀", ["😀", "😀"]),
        ('"😀 late"', ["😀 late"]),
        ("don't", ["don’t"]),
        ("late", ["late"]),
    ],
)
def test_places_are_exact_whatever_the_signs(tmp_path: Path, query: str, expected: list[str]) -> None:
    said = "👨‍👩‍👧 Käse and Ka\u0308se and KÄSE in İstanbul, Straße 5. I don’t know 😀😀 late ﬁn."
    study = study_of(tmp_path / "S.trailmark", f"Ben: {said}\n")
    found = search_project(study, query, ALL)
    from coding.views import source_text

    with study.reading() as session:
        text = source_text(session, 1)
    assert [text[hit.start : hit.end] for hit in found.hits] == expected
    assert [hit.excerpt[hit.mark_start : hit.mark_end] for hit in found.hits] == expected
    study.close()


@pytest.mark.parametrize("query", ["the OR price", "price", "pri*", "prise~", '"was that"'])
def test_limit_and_total(study: Workspace, query: str) -> None:
    whole = search_project(study, query, ALL)
    some = search_project(study, query, 3)
    assert some.total == whole.total > 3
    assert some.hits == whole.hits[:3]
    assert [hit.score for hit in whole.hits] == sorted((hit.score for hit in whole.hits), reverse=True)


def test_real_texts_are_found_as_by_a_scan(tmp_path: Path) -> None:
    files = sorted(real_data().rglob("*.txt"), key=lambda file: file.stat().st_size)[-12:]
    if not files:
        pytest.skip("no plain texts among the real material on this machine")
    texts = [file.read_text(encoding="utf-8", errors="ignore")[:60_000] for file in files]
    study = study_of(tmp_path / "S.trailmark", *(text for text in texts if text.strip()))
    pieces, draw = pieces_of(study), random.Random(3)
    for _ in range(count(ci=25, nightly=200)):
        words = [word for word in draw.choice(pieces).text.split() if word.isascii() and word.isalpha()]
        start = draw.randrange(max(1, len(words) - 1))
        phrase = " ".join(words[start : start + draw.randint(1, 2)])
        if phrase:
            assert places(search_project(study, f'"{phrase}"', ALL)) == merged(scan(pieces, phrase)), phrase
    study.close()
