"""No loss in captions and tables: words by a reader of the test's own are those stored and those reported."""

from __future__ import annotations

import csv
import html
import io
import re
from collections import Counter

import pytest
from openpyxl import Workbook, load_workbook

from coding.importers.imported import ImportedSource
from coding.importers.opening import read_bytes

WORD = re.compile(r"\w+")
CAPTIONS = {
    "talk.vtt": (
        "WEBVTT Weekly call\n\nNOTE made by a machine\nin two lines\n\nSTYLE\n::cue { color: red }\n\n"
        "a1\n00:00:01.000 --> 00:00:04.000 align:start\n<v Mara Lind>How &amp; why, <i>really</i>?</v>\n\n"
        "00:00:05.000 --> 00:00:06.000\n<v Tom Brink>Because <00:00:05.500>it was\ncheap.\n\n"
        "stray words here\n\n00:00:07.000 --> 00:00:08.000\n<v Mara Lind>And then?\n\n"
        "00:00:09.000 --> 00:00:10.000\n<v Tom Brink>Nothing.\n"
    ),
    "talk.srt": (
        "1\n00:00:01,000 --> 00:00:04,000\nAnn: What <b>changed</b>?\n\n2\n00:00:05,000 --> 00:00:06,000\n"
        "{\\an8}Bo: The price.\nAnd the team.\n\n3\n00:00:07,000 --> 00:00:08,000\nAnn: Who paid?\n\n"
        "4\n00:00:09,000 --> 00:00:10,500\nBo: Finance.\n"
    ),
    "talk.sbv": (
        "0:00:01.000,0:00:04.000\nAnn: What changed?\n\n0:00:05.000,0:00:06.000\nBo: The price.\nAnd the team.\n\n"
        "0:00:07.000,0:00:08.000\nAnn: Who paid?\n\n0:00:09.000,0:00:10.500\nBo: Finance.\n"
    ),
}
CUE = re.compile(r"^\S*\d+:\d\d[.,:]\d+.*$|^\d+$|^a1$", re.MULTILINE)
TAG = re.compile(r"</?[bi]>|</v>|<\d[\d:.]*>|\{\\an8\}")
ROWS = [
    ["participant", "date", "entry", "stage", "channel", "rating", "team"],
    ["P1", "2024-02-12", "First day, good – naïve 😀.", "Onboarding", "mail", "4", "Ops"],
    ["P1", "2024-02-13", "Second day.\nStill slow.", "Adoption", "", "3", "Ops"],
    ["P2", "2024-02-03", "It took long.", "Onboarding", "phone", "2", "Dev"],
    ["P2", "someday", "Lost in time.", "Adoption", "phone", "1", "Dev"],
    ["", "2024-02-05", "Of nobody.", "", "", "", ""],
    ["P3", "2024-02-06", "", "Onboarding", "", "", "Law"],
]
ANSWERS = [
    ["respondent", "What went well today?", "What was hard for you?", "Age"],
    ["R1", "The start went very well.", "Nothing was really hard.", "33"],
    ["R2", "", "Everything about the price list.", "41"],
    ["R3", "", "", "52"],
]
TALKS = [
    ["transcript_id", "text", "role"],
    ["t1", "Interviewer: How was the first week?\n\nUser: It was long and I was tired.\n\n" * 6, "sales"],
    ["t2", "Interviewer: Who decided in the end?\n\nUser: My lead did, with finance behind.\n\n" * 6, "law"],
]


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


def kept(sources: list[ImportedSource]) -> Counter[str]:
    """Words of everything an import holds and reports."""
    found: Counter[str] = Counter()
    for source in sources:
        found += words("\n".join([source.text, *(lost for _, lost in source.left_out)]))
    return found


@pytest.mark.parametrize("name", CAPTIONS)
def test_captions(name: str) -> None:
    (source,) = read_bytes(CAPTIONS[name].encode(), name, {})
    plain = TAG.sub("", CUE.sub("", CAPTIONS[name])).replace("WEBVTT", "")
    spoken = html.unescape(re.sub(r"<v ([^>]+)>", r"\1: ", plain))
    labels = re.findall(r"\b(Mara Lind|Tom Brink|Ann|Bo):", spoken)
    assert kept([source]) + words(" ".join(labels)) == words(spoken)
    assert Counter(turn.speaker for turn in source.turns) == Counter(labels)


def as_csv(rows: list[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def as_xlsx(rows: list[list[str]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_again(data: bytes, name: str) -> list[list[str]]:
    """The cells by the csv module, or by openpyxl."""
    if name.endswith("csv"):
        return list(csv.reader(io.StringIO(data.decode(), newline=""), delimiter=";"))
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


MAKERS = {"study.csv": as_csv, "study.xlsx": as_xlsx}


@pytest.mark.parametrize("name", MAKERS)
def test_entries(name: str) -> None:
    data = MAKERS[name](ROWS)
    sources = read_bytes(data, name, {})
    beside: Counter[str] = Counter()
    for source in sources:
        for turn in source.turns:
            told = (turn.speaker, turn.date, turn.stage, turn.channel, turn.rating)
            beside += words(" ".join(part for part in told if part))
            person = next(p for p in source.participants if p.name == turn.speaker)
            beside += words(" ".join(person.attributes.values()))
    head, *rows = read_again(data, name)
    assert head == ROWS[0]
    assert kept(sources) + beside == words("\n".join(cell for row in rows for cell in row))


@pytest.mark.parametrize("name", MAKERS)
def test_answers(name: str) -> None:
    data = MAKERS[name](ANSWERS)
    sources = read_bytes(data, name, {})
    asked = [turn for source in sources for turn in source.turns if turn.role == "interviewer"]
    said = kept(sources) - words(
        "\n".join(
            source.text[turn.start : turn.end]
            for source in sources
            for turn in source.turns
            if turn.role == "interviewer"
        )
    )
    beside = words(
        " ".join(
            f"{p.name} {' '.join(p.attributes.values())}" for source in sources for p in source.participants
        )
    )
    _, *rows = read_again(data, name)
    assert len(asked) == 3
    assert said + beside == words("\n".join(cell for row in rows for cell in row))


@pytest.mark.parametrize("name", MAKERS)
def test_transcripts_in_cells(name: str) -> None:
    data = MAKERS[name](TALKS)
    sources = read_bytes(data, name, {})
    labels = words(" ".join(turn.speaker or "" for source in sources for turn in source.turns))
    beside = words(
        " ".join(
            [source.title for source in sources]
            + [" ".join(p.attributes.values()) for source in sources for p in source.participants]
        )
    )
    _, *rows = read_again(data, name)
    assert kept(sources) + labels + beside == words("\n".join(cell for row in rows for cell in row))
