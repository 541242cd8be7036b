"""Recall of persons on three real transcripts; the hand-listed names stand here as salted hashes only."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.checking import problems
from coding.codebook import add_code
from coding.importers import read_paths
from coding.privacy.names import find_persons, read_words
from coding.privacy.names_project import find_names, pseudonymise
from coding.privacy.names_replace import propose, replaced, replacements
from coding.sources import add_sources
from coding.tagging import NewCoding, apply_codings
from coding.workspace import Workspace
from models.passage import Coding, Passage
from models.source import Source
from models.span import Span
from tests.support.real import real_data

SALT = "trailmark-names:"
GOLD = {
    "changelog-podcast/ship-it-50.md": (
        "01bdffe3fc 029c370581 0c31a204fa 111f94ab3f 140b130ded 2cc28d35a3 37b1974c26 90af0dfe05 "
        "90b4066521 aea90f64e5 c588f33f1e e069a69123 ebf77537b5 f363d68c1d"
    ),
    "otel-enduser-adoption/20230702T174637": (
        "1f20287e84 33e2084a98 397b85d1f0 611427aa95 794d0e26c3 d0deadc75c ef80b5a847"
    ),
    "otel-enduser-adoption/20241004T155454": (
        "07d3471278 2d9a3e6008 3e3c3071bf a3db7c2dd1 cb72634dc8 e5d5fd5929"
    ),
}


def _listed(word: str, hashes: set[str]) -> bool:
    return hashlib.sha256((SALT + word).encode()).hexdigest()[:10] in hashes


@pytest.mark.parametrize("place", GOLD)
def test_at_least_95_of_100_mentions_of_persons_are_found_and_none_of_those_is_left(place: str) -> None:
    folder, _, beginning = place.partition("/")
    (path,) = (real_data() / "data" / "sources" / folder).glob(f"{beginning}*")
    (source,) = read_paths([path]).imported
    hashes = set(GOLD[place].split())
    persons = find_persons({"text": source.text}, [speaker.name for speaker in source.speakers])
    covered = [span for person in persons for _, span in person.places]
    listed = [word for word in read_words(source.text) if _listed(word.text, hashes)]
    assert len(listed) >= 15
    found = [
        word for word in listed if any(span.start <= word.start and word.end <= span.end for span in covered)
    ]
    assert len(found) / len(listed) >= 0.95
    table = propose(persons)
    left = [
        word
        for word in read_words(replaced(source.text, replacements(source.text, table)))
        if _listed(word.text, hashes)
    ]
    assert len(left) <= len(listed) - len(found)


def test_a_real_study_is_pseudonymised_and_comes_back(tmp_path: Path) -> None:
    folder = real_data() / "data" / "sources"
    paths = [next((folder / place.partition("/")[0]).glob(place.partition("/")[2] + "*")) for place in GOLD]
    workspace = Workspace.create(tmp_path / "study.trailmark")
    with workspace.operation("Import") as session:
        ids = add_sources(session, read_paths(paths).imported)
        code = add_code(session, "Any", "theme")
        for source_id in ids:
            length = session.scalars(select(Source.characters).where(Source.id == source_id)).one()
            wanted = [
                NewCoding(source_id, Span(start, start + 40), code) for start in range(0, length - 40, 160)
            ]
            apply_codings(session, wanted)
    before = _texts_and_quotes(workspace)
    with workspace.reading() as session:
        table = propose(found for found in find_names(session) if found.kind == "person")
    with workspace.operation("Replace names") as session:
        pseudonymise(session, table)
    with workspace.reading() as session:
        assert list(problems(session)) == []
        after = "\n".join(session.scalars(select(Source.text)))
        assert replacements(after, table) == []
    quotes = _texts_and_quotes(workspace)[1]
    assert len(quotes) == len(before[1])
    untouched = [(old, new) for old, new in zip(before[1], quotes, strict=True) if "[" not in new]
    assert len(untouched) > len(quotes) / 2
    assert all(old == new for old, new in untouched)
    workspace.undo()
    assert _texts_and_quotes(workspace) == before
    workspace.close()


def _texts_and_quotes(workspace: Workspace) -> tuple[list[str], list[str]]:
    with workspace.reading() as session:
        texts = dict(session.execute(select(Source.id, Source.text).order_by(Source.id)).all())
        rows = session.execute(
            select(Passage.source_id, Passage.start, Passage.end)
            .join(Coding, Coding.passage_id == Passage.id)
            .order_by(Passage.source_id, Passage.start)
        )
        return list(texts.values()), [texts[source][start:end] for source, start, end in rows]
