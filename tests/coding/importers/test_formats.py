"""No loss: the words of the original, by an independent reader, are the words stored plus those reported."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import PurePath

import pytest

from coding.importers.imported import ImportedSource
from coding.importers.opening import read_bytes
from tests.hostile.imports.bombs import pdf_page, zipped

WORD = re.compile(r"\w+")
TALK = (
    ("Interviewer", "How did the roll-out begin?"),
    ("P07", "Slowly – “very” slowly, naïve as we were. 😤"),
    ("Interviewer", "Who decided?"),
    ("P07", "My lead & finance, in 2024."),
)
LINES = [f"{who}: {words}" for who, words in TALK]


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


def stored(source: ImportedSource) -> Counter[str]:
    """Words of the text, of what was left out, and of the labels in front of turns."""
    labels = " ".join(turn.speaker or "" for turn in source.turns)
    return words("\n".join([source.text, labels, *(lost for _, lost in source.left_out)]))


def opened(data: bytes, name: str) -> ImportedSource:
    return read_bytes(data, name, {})[0]


def is_talk(source: ImportedSource) -> bool:
    return [(t.speaker, source.text[t.start : t.end]) for t in source.turns] == list(TALK)


def docx_bytes(change: bool = False) -> bytes:
    from docx import Document
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = Document()
    for line in LINES:
        document.add_paragraph(line)
    if change:
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ("alpha", "beta", "gamma", "delta"), strict=True):
            cell.text = text
        hidden = document.add_paragraph("seen ").add_run("unseen")
        hidden.font.hidden = True
        extra = (
            "<w:p {}><w:ins w:id='1' w:author='a'><w:r><w:t>inserted</w:t></w:r></w:ins>"
            "<w:del w:id='2' w:author='a'><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>",
            "<w:sdt {}><w:sdtContent><w:p><w:r><w:t>controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "<w:p {}><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p><w:r>"
            "<w:t>boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
        )
        body = document.element.body
        for xml in extra:
            body.insert(len(body) - 1, parse_xml(xml.format(nsdecls("w"))))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt_bytes() -> bytes:
    from odf.opendocument import OpenDocumentText
    from odf.text import H, List, ListItem, P, S

    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Call with a buyer"))
    for line in LINES:
        paragraph = P()
        head, _, tail = line.partition(" ")
        paragraph.addText(head)
        paragraph.addElement(S(c=1))
        paragraph.addText(tail)
        document.text.addElement(paragraph)
    items = List()
    item = ListItem()
    item.addElement(P(text="one more thing"))
    items.addElement(item)
    document.text.addElement(items)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def rtf_bytes() -> bytes:
    def escaped(line: str) -> str:
        units = line.encode("utf-16-le")
        numbers = [int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2)]
        return "".join(chr(n) if 32 <= n < 127 else f"\\u{n}?" for n in numbers)

    head = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author Somebody}}\uc1 "
    body = "".join(
        f"\\b {escaped(line.split(' ')[0])}\\b0  {escaped(line.split(' ', 1)[1])}\\par\n" for line in LINES
    )
    return (head + body + r"{\v unseen }caf\'e9\par}").encode("ascii")


def html_text() -> str:
    body = "".join(
        f"<p><b>{line.split(':')[0]}:</b>{line.split(':', 1)[1].replace('&', '&amp;')}</p>" for line in LINES
    )
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>A call</title><style>p{color:red}</style></head>"
        f"<body><script>alert(1)</script>{body}<ul><li>first</li><li>second<br>line</li></ul>"
        "<a href='https://example.org/x'>a link</a></body></html>"
    )


def test_word() -> None:
    source = opened(docx_bytes(), "call.docx")
    assert is_talk(source)
    assert source.encoding == "utf-8"


def test_word_with_everything_its_readers_forget() -> None:
    from lxml import etree

    data = docx_bytes(change=True)
    source = opened(data, "call.docx")
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    texts = [(element.getparent(), element.text or "") for element in root.iter("{*}t", "{*}delText")]
    assert stored(source) == words("\n".join(text for _, text in texts))
    assert {"inserted", "controlled", "boxed", "alpha", "delta"} <= set(source.text.split())
    assert ("hidden text", "unseen") in source.left_out
    assert ("deleted text", "deleted") in source.left_out


def test_word_table_of_speakers() -> None:
    from docx import Document

    document = Document()
    table = document.add_table(0, 3)
    for number, (who, said) in enumerate(TALK):
        for cell, text in zip(table.add_row().cells, (f"00:00:{number:02}", who, said), strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    source = opened(out.getvalue(), "table.docx")
    assert is_talk(source)
    assert [turn.time_start for turn in source.turns] == [0.0, 1.0, 2.0, 3.0]


def test_opendocument() -> None:
    from odf import teletype
    from odf.opendocument import load

    data = odt_bytes()
    source = opened(data, "call.odt")
    text = "\n".join(teletype.extractText(node) for node in load(io.BytesIO(data)).text.childNodes)
    assert stored(source) == words(text)
    assert {s.name: s.role for s in source.speakers} == {"Interviewer": "interviewer", "P07": "participant"}


def test_rich_text() -> None:
    from striprtf.striprtf import rtf_to_text

    data = rtf_bytes()
    source = opened(data, "call.rtf")
    read: Callable[[str], str] = rtf_to_text
    assert stored(source) == words(read(data.decode("ascii")))
    assert "😤" in source.text
    assert "café" in source.text
    assert ("hidden text", "unseen") in source.left_out


def test_html() -> None:
    from lxml import html

    root = html.fromstring(re.sub(r"<(script|style)>.*?</\1>", "", html_text()))
    source = opened(html_text().encode(), "call.html")
    independent = words(" ".join(map(str, root.itertext()))) + words("https://example.org/x")
    assert stored(source) == independent
    assert "alert" not in source.text


def test_pdf() -> None:
    shown = [line.replace("“", '"').replace("”", '"').replace("–", "-").replace(" 😤", "") for line in LINES]
    drawn = b"".join(
        b"BT /F 12 Tf 50 %d Td (%s) Tj ET\n" % (700 - 20 * n, line.encode("cp1252"))
        for n, line in enumerate(shown)
    )
    source = opened(pdf_page(drawn), "call.pdf")
    assert stored(source) == words("\n".join(shown))
    assert [turn.speaker for turn in source.turns] == [who for who, _ in TALK]


def test_markdown() -> None:
    text = (
        "---\ntitle: A call\ndate: 2024-05-06\n---\n# Call\n\n**Interviewer:** How?\n\n"
        "**P07:** See [the *plan*](http://a.b/c)"
        " and `run()` &amp; ~~not~~ this_name, 2 * 3 * 4.\n\n<!-- a remark -->\n**Interviewer:** Why?\n\n"
        "**P07:** Because:\n\n- one\n- [ ] two\n1. three\n\n> four\n\n| five | six |\n|---|---|\n\n```py\n"
        "seven = 7\n```\n\n"
        '![eight](nine.png) <span style="x">ten</span>\n'
    )
    source = opened(text.encode(), "call.md")
    assert stored(source) == words(text.replace("&amp;", "&").replace("this_name", "this_name"))
    assert source.title == "A call"
    assert "this_name, 2 * 3 * 4." in source.text


def test_plain_text_is_kept_to_the_last_character() -> None:
    text = "  A diary of sorts.\n\n\tIndented – and  spaced.\n\n\n- a list\nThe end  \n"
    assert opened(text.encode(), "days.txt").text == text


@pytest.mark.parametrize("name", ["notes", "notes.log", "notes.transcript"])
def test_a_file_without_a_known_ending_is_text(name: str) -> None:
    assert is_talk(opened("\n".join(LINES).encode(), name))


def test_a_word_file_under_another_name() -> None:
    assert is_talk(opened(docx_bytes(), "call"))


def test_exchange_file_keeps_texts_and_tells_speakers() -> None:
    text = "\ufeff" + "\r\n".join(LINES)
    project = (
        '<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0"><Sources>'
        '<TextSource guid="a" name="P07 call.txt" plainTextPath="internal://a.txt"/></Sources></Project>'
    )
    source = opened(
        zipped([("project.qde", project.encode()), ("Sources/a.txt", text.encode())]), "study.qdpx"
    )
    assert source.text == "\n".join(LINES)
    assert [source.text[t.start : t.end] for t in source.turns] == [said for _, said in TALK]
    assert source.title == "P07 call"
    assert source.original == text.encode()


def test_dated_post() -> None:
    text = (
        "title: Week two\n---\ncategories:\n\nwork\nhome\n---\nauthor: mira\n---\npub_date: 2024-02-03\n---\n"
        "body:\n\n"
        "## Start\n\nToday I *really* tried [it](/x).\n\n---\n\nAfter a rule.\n"
    )
    source = opened(text.encode(), "week-2.lr")
    assert stored(source) - words("mira") == words(text)  # the author is also the label of the entry
    assert source.turns[0].date == source.recorded_on == "2024-02-03"
    assert (source.kind, source.title, source.participants[0].name) == ("diary", "Week two", "mira")
    assert source.text == "Start\nToday I really tried it.\nAfter a rule."


@pytest.mark.parametrize("name", ["week-2.lr", "other/week-3.lr"])
def test_posts_without_an_author_are_not_all_one_persons(name: str) -> None:
    text = "title: Two\n---\npub_date: 2024-02-30\n---\nbody:\n\nIt went on.\n"
    source = opened(text.encode(), name)
    assert [speaker.participant for speaker in source.speakers] == [PurePath(name).stem]
    assert source.warnings == (
        f"The post names no author; it was given to “{PurePath(name).stem}”.",
        "The date of the post cannot be read.",
    )


def test_jekyll_post() -> None:
    text = "---\ntitle: Day 1\nauthor: Kim\ndate: 2024-03-04 10:15:00\n---\nIt was long.\n"
    source = opened(text.encode(), "2024-03-04-day.md")
    assert source.kind == "diary"
    assert source.turns[0].date == "2024-03-04T10:15:00"
    assert source.text == "It was long."


def test_noscribe_html() -> None:
    text = (
        "<!DOCTYPE HTML><html><head><meta charset='UTF-8'></head><body><p>A talk</p>"
        "<p><a name='ts_0_900_'>(pause) </a></p>"
        "<p><a name='ts_1000_2500_S01'>S01: <span>[00:00:01]</span> Was war das?</a>"
        "<a name='ts_2600_2700_//S02'> //S02: Ja.</a><a name='ts_2700_3000_S01'>// Gut.</a></p>"
        "<p><a name='ts_3000_4000_S02'>S02: <span>[00:00:03]</span> Nein.</a></p></body></html>"
    )
    source = opened(text.encode(), "talk.html")
    said = [(t.speaker, source.text[t.start : t.end], t.time_start) for t in source.turns]
    assert said == [
        ("Unlabelled", "(pause)", 0.0),
        ("S01", "Was war das?", 1.0),
        ("S02", "Ja.", 2.6),
        ("S01", "Gut.", 2.7),
        ("S02", "Nein.", 3.0),
    ]
    assert ("head of the file", "A talk") in source.left_out


DIARIES = {
    "P5.txt": "2024-03-01\nToday I began.\nIt was hard.\n\n2024-03-03\nBetter now.\n\n2024-03-07\nDone in 2024.\n",
    "P5.md": "# My diary\n\n## 1 March 2024\n\nToday I began.\nIt was hard.\n\n## Sunday, March 3, 2024\n\n"
    "Better now.\n\n## Day 7: 07.03.2024\n\nDone in 2024.\n",
}


@pytest.mark.parametrize("name", DIARIES)
def test_a_diary_in_one_file_has_dated_entries(name: str) -> None:
    source = opened(DIARIES[name].encode(), name)
    assert [t.date for t in source.turns] == ["2024-03-01", "2024-03-03", "2024-03-07"]
    assert source.text == "Today I began.\nIt was hard.\nBetter now.\nDone in 2024."
    assert (source.kind, source.participants[0].name) == ("diary", "P5")
    assert not words(DIARIES[name]) - stored(source)


def test_a_file_that_says_it_is_internal() -> None:
    text = "Internal interview: sales\n\nInterviewer: What do they say?\nAnna: Price.\nInterviewer: Else?\nAnna: No.\n"
    assert opened(text.encode(), "call.txt").kind == "internal"
