"""Reading what other programs write: units of offsets, line ends, users, cases, notes, and files that mean harm."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.codings import codings
from coding.exporters.refi import export_refi
from coding.refi.bring_in import import_refi
from coding.refi.offsets import CountedText, Marked, Rule, best_rule, samples
from coding.refi.read import read_refi
from coding.refi.sidecar import NAME
from coding.views import codes, participants
from coding.workspace import Workspace
from models.errors import UserError
from models.memo import Memo
from models.source import Attachment
from tests.support.map_project import project

HEAD = '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P">'
ANN, BEN, CODE, SOURCE = (f"{n}0000000-0000-4000-8000-000000000000" for n in "1234")
TALK = "😀 Well, it was slow.\r\nThen it was lovely 😀😀 and we stayed.\r\nThe end came quickly."
QUOTES = ("it was slow", "lovely", "we stayed", "The end")


def qdpx(folder: Path, body: str, members: dict[str, bytes] | None = None) -> Path:
    """An archive with a document and other members."""
    path = folder / "project.qdpx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", f"{HEAD}{body}</Project>")
        for name, content in (members or {}).items():
            archive.writestr(name, content)
    return path


def position(text: str, place: int, rule: Rule) -> int:
    """A place of the stored text as a program with this rule counts it."""
    before = text[:place]
    if rule.crlf_is_one:
        before = before.replace("\r\n", "\n")
    return len(before.encode("utf-16-le")) // 2 if rule.utf16 else len(before)


def marked(text: str, words: str, rule: Rule, name: str = "") -> Marked:
    start = text.index(words)
    end = position(text, start + len(words), rule) - rule.inclusive
    return Marked(position(text, start, rule), end, name)


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("utf16", [True, False])
@pytest.mark.parametrize("crlf_is_one", [True, False])
@pytest.mark.parametrize("inclusive", [True, False])
def test_the_way_a_program_counts_is_told_from_what_it_marked(
    named: bool, utf16: bool, crlf_is_one: bool, inclusive: bool
) -> None:
    rule, counted = Rule(utf16, crlf_is_one, inclusive), CountedText(TALK)
    marks = [marked(TALK, words, rule, words if named else "") for words in QUOTES]
    found = best_rule([(counted, marks)])
    for one, words in zip(marks, QUOTES, strict=True):
        span = counted.span(one, found)
        assert span is not None and counted.text[slice(*span)] == words


def test_without_evidence_the_standard_counts() -> None:
    assert best_rule([(CountedText("plain words only"), [Marked(0, 5)])]) == Rule()
    assert best_rule([]) == Rule()


@pytest.mark.parametrize(
    ("origin", "rule"),
    [
        ("QualCoder 3.7", Rule(crlf_is_one=True)),
        ("NVivo for Windows 14", Rule(utf16=True)),
        ("MAXQDA 24 (Release 24.7.0)", Rule(crlf_is_one=True)),
        ("Somebody's script", Rule()),
    ],
)
def test_where_nothing_tells_the_habit_of_the_program_decides(origin: str, rule: Rule) -> None:
    """Every place lies between two signs whatever the rule, and the selection has no name."""
    text = "- - - -\r\n- - - -\r\n- - - -"
    counted, marks = CountedText(text), [Marked(20, 21)]
    assert best_rule([(counted, marks)], origin) == rule
    assert Rule.of(rule.sign) == rule and rule.words


def test_evidence_outweighs_the_habit() -> None:
    """A file of QualCoder for Windows counts a CRLF once; one by its name that counts it twice is read as it counts."""
    for rule in (Rule(crlf_is_one=True), Rule()):
        marks = [marked(TALK, words, rule, words) for words in QUOTES]
        counted = CountedText(TALK)
        found = best_rule([(counted, marks)], "QualCoder 3.7")
        spans = [counted.span(one, found) for one in marks]
        assert [counted.text[slice(*span)] for span in spans if span] == list(QUOTES)
        assert samples([(counted, marks)], found) == QUOTES[:3]
    plain = CountedText("it was slow and lovely")
    assert samples([(plain, [Marked(7, 11)])], Rule()) == ()


@given(
    st.text(alphabet="ab \r\n😀\u2028é\0", max_size=30).map(lambda t: t.removeprefix("\ufeff")),
    st.booleans(),
    st.integers(0, 30),
    st.integers(0, 30),
)
def test_places_keep_their_words_in_the_canonical_text(
    text: str, utf16: bool, first: int, second: int
) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    rule, counted = Rule(utf16=utf16), CountedText(text)
    span = counted.span(Marked(position(text, start, rule), position(text, end, rule)), rule)
    words = CountedText(text[start:end]).text
    if span is not None and not text[start:end].startswith("\n") and not text[:end].endswith("\r"):
        assert counted.text[slice(*span)] == words


def _talk(extra: str = "", coding: str = "", text: bytes | None = None) -> tuple[str, dict[str, bytes]]:
    start = TALK.replace("\r\n", "\n").index("slow")
    body = (
        f'<Users><User guid="{ANN}" name="Ann"/></Users>'
        f'<CodeBook><Codes><Code guid="{{{CODE.upper()}}}" name="Slow" isCodable="True" color="#f00"/>'
        "</Codes></CodeBook>"
        f"{extra}"
        f'<Sources><TextSource guid="{SOURCE}" name="Talk.txt" plainTextPath="internal://talk.txt">'
        f'<PlainTextSelection guid="50000000-0000-4000-8000-000000000000" startPosition="{start}"'
        f' endPosition="{start + 4}" name="slow" creatingUser="{ANN}"><Description>odd</Description>'
        f"{coding}</PlainTextSelection>"
        f"</TextSource></Sources>"
    )
    return body, {"sources/talk.txt": text or TALK.replace("\r\n", "\n").encode("utf-8-sig")}


def _coding(user: str) -> str:
    return (
        f'<Coding guid="60000000-0000-4000-8000-000000000000" creatingUser="{user}"'
        ' creationDateTime="2026-01-02T03:04:05Z">'
        f'<CodeRef targetGUID="{CODE}"/></Coding>'
    )


def test_the_coder_of_the_coding_counts_and_unknown_ones_get_a_name(tmp_path: Path) -> None:
    found = read_refi(qdpx(tmp_path, *_talk(coding=_coding(BEN))))
    workspace = Workspace.create(tmp_path / "new.trailmark", "New", "Ada")
    with workspace.operation("Import") as session:
        import_refi(session, found)
    with workspace.reading() as session:
        rows = codings(session)
        assert [(r.quote, r.coder, r.code, r.color, r.created[:19]) for r in rows] == [
            ("slow", "Unknown coder 2", "Slow", "#ff0000", "2026-01-02T03:04:05")
        ]
        assert [memo.text for memo in session.query(Memo)] == ["odd"]
    workspace.close()


def test_cases_become_participants_and_codes_that_stand_for_cases_go(tmp_path: Path) -> None:
    variable, case = "70000000-0000-4000-8000-000000000000", "80000000-0000-4000-8000-000000000000"
    cases = (
        f'<Variables><Variable guid="{variable}" name="Age" typeOfVariable="Integer"/></Variables>'
        f'<Cases><Case guid="{case}" name="P07"><VariableValue><VariableRef targetGUID="{variable}"/>'
        f'<IntegerValue>41</IntegerValue></VariableValue><SourceRef targetGUID="{SOURCE}"/></Case>'
        f'<Case guid="90000000-0000-4000-8000-000000000000"><SourceRef targetGUID="{SOURCE}"/></Case></Cases>'
    )
    body, members = _talk(cases, _coding(ANN))
    body = body.replace("</Codes>", f'<Code guid="{case}" name="P07" isCodable="true"/></Codes>')
    workspace = Workspace.create(tmp_path / "new.trailmark", "New", "Ada")
    with workspace.operation("Import") as session:
        import_refi(session, read_refi(qdpx(tmp_path, body, members)))
    with workspace.reading() as session:
        people = [(p.name, p.attributes, p.sources) for p in participants(session)]
        assert people == [("P07", {"Age": "41"}, ("Talk",))]
        assert [code.name for code in codes(session)] == ["Slow"]
    workspace.close()


def test_pictures_are_kept_and_what_was_not_used_is_told(tmp_path: Path) -> None:
    body, members = _talk()
    picture = (
        '<PictureSource guid="a0000000-0000-4000-8000-000000000000" name="Desk" path="internal://desk.png">'
        '<PictureSelection guid="b0000000-0000-4000-8000-000000000000" firstX="0" firstY="0" secondX="1" secondY="1"/>'
        "</PictureSource></Sources>"
    )
    found = read_refi(
        qdpx(tmp_path, body.replace("</Sources>", picture), {**members, "Sources/desk.png": b"PNG"})
    )
    assert found.unused == ("1 × PictureSelection",)
    workspace = Workspace.create(tmp_path / "new.trailmark", "New", "Ada")
    with workspace.operation("Import") as session:
        import_refi(session, found)
    with workspace.reading() as session:
        assert [(a.name, a.media_type, a.content) for a in session.query(Attachment)] == [
            ("Desk", "image/png", b"PNG")
        ]
    workspace.close()


@pytest.mark.parametrize(
    "place",
    ["absolute:///etc/passwd", "relative://../secret.txt", "internal://../secret.txt", "file:///etc/passwd"],
)
def test_no_file_outside_the_archive_is_opened(tmp_path: Path, place: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    body, members = _talk()
    found = read_refi(qdpx(tmp_path, body.replace("internal://talk.txt", place), members))
    assert found.sources == ()
    assert found.unused == (
        "1 × text that is not in the file",
        "1 × selection in a text that is not in the file",
    )


def test_bombs_document_types_and_broken_files_are_refused(tmp_path: Path) -> None:
    body, members = _talk()
    bomb = qdpx(tmp_path, body, {**members, "sources/bomb.txt": b"\0" * (30 * 2**20)})
    with pytest.raises(UserError, match="harm"):
        read_refi(bomb)
    with zipfile.ZipFile(tmp_path / "entity.qdpx", "w") as archive:
        archive.writestr("project.qde", '<!DOCTYPE x [<!ENTITY a "b">]><Project name="&a;"/>')
    (tmp_path / "cut.qdpx").write_bytes(bomb.read_bytes()[:200])
    (tmp_path / "noise.qdc").write_bytes(b"\x00\x01not xml")
    (tmp_path / "other.qdc").write_text("<html/>")
    for name in ("entity.qdpx", "cut.qdpx", "noise.qdc", "other.qdc", "missing.qdpx"):
        with pytest.raises(UserError):
            read_refi(tmp_path / name)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The members of our own export."""
    folder = tmp_path_factory.mktemp("own")
    with project(folder) as (workspace, _), workspace.reading() as session:
        export_refi(session, folder / "own.qdpx")
    with zipfile.ZipFile(folder / "own.qdpx") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _with_sidecar(folder: Path, own: dict[str, bytes], change: dict[str, object]) -> Path:
    """Our own export, one cell of its sidecar changed; keys are `table.column`."""
    members = dict(own)
    sidecar = json.loads(members[NAME])
    for place, value in change.items():
        table, column = place.split(".")
        sidecar["tables"][table][0][column] = value
    members[NAME] = json.dumps(sidecar).encode()
    with zipfile.ZipFile(folder / "own.qdpx", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return folder / "own.qdpx"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("code.kind", "evil"),
        ("code.name", 7),
        ("code.name", None),
        ("coding.created", "yesterday"),
        ("passage.end", 10**9),
        ("source.text", "another text"),
        ("speaker.role", "root"),
        ("turn.start", -1),
        ("participant.id", "1; DROP TABLE code"),
    ],
)
def test_a_sidecar_that_lies_is_refused_and_nothing_is_stored(
    tmp_path: Path, own: dict[str, bytes], place: str, value: object
) -> None:
    found = read_refi(_with_sidecar(tmp_path, own, {place: value}))
    assert found.sidecar is not None
    workspace = Workspace.create(tmp_path / "new.trailmark", "New", "Ada")
    with pytest.raises(UserError, match="damaged"), workspace.operation("Import") as session:
        import_refi(session, found)
    with workspace.reading() as session:
        assert codes(session) == [] and participants(session) == []
    workspace.close()


def test_a_sidecar_counts_only_with_the_document_it_was_written_for(
    tmp_path: Path, own: dict[str, bytes]
) -> None:
    path = _with_sidecar(tmp_path, own, {})
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["project.qde"] += b"\n"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert read_refi(path).sidecar is None
