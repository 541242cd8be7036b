"""The variants of every layout C1 to C12: who speaks, what, and when, each on its own evidence."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from coding.importers.opening import read_bytes
from tests.coding.transcript.layouts import LAYOUTS

ASKS = ("What changed?", "The price.", "Who paid?", "Finance.")
CUES = ("00:00:01.000 --> 00:00:04.000", "00:00:05.000 --> 00:00:06.000", "00:00:07.000 --> 00:00:08.000")
GUID = "1b3cf2e0-0b5a-4b6e-9c52-aa1f00112233"


@dataclass(frozen=True)
class Variant:
    """A file, who speaks in turn, the words, and starts and ends in seconds."""

    file: str
    text: str
    voices: tuple[str | None, ...]
    starts: tuple[float | None, ...] = ()
    ends: tuple[float | None, ...] = ()
    said: tuple[str, ...] = ASKS


VARIANTS = {
    "C1 Zoom: a cue without a name goes on": Variant(
        "zoom.vtt",
        "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\nAnn: What\r\n\r\n"
        "2\r\n00:00:05.000 --> 00:00:06.000\r\nchanged?\r\n\r\n"
        "3\r\n00:00:07.000 --> 00:00:08.000\r\nBo: The price.\r\n\r\n"
        "4\r\n00:00:09.000 --> 00:00:10.000\r\nAnn: Who paid?\r\n\r\n"
        "5\r\n00:00:11.000 --> 00:00:12.000\r\nBo: Finance.\r\n",
        ("Ann", "Bo") * 2,
        (1, 7, 9, 11),
        (6, 8, 10, 12),
    ),
    "C2 Stream: notes, GUIDs, no names": Variant(
        "stream.vtt",
        f'WEBVTT\n\nNOTE duration:"00:10:00"\n\n{GUID}/12-0\n{CUES[0]}\nWhat changed?\n\n'
        f"{GUID}/13-0\n{CUES[1]}\nThe price.\n",
        (None,),
        (1,),
        (6,),
        ("What changed? The price.",),
    ),
    "C2 voices without an end tag, tags, entities, overlapping": Variant(
        "open.vtt",
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Lind, Mara (Lab)>How &amp; why? <i>Really</i>\n\n"
        "00:00:02.500 --> 00:00:06.000\n<v Brink, Tom (Student)>Because <00:00:03.000>it was &lt;cheap&gt;.\n\n"
        "00:00:05.000 --> 00:00:05.500\n<v Lind, Mara (Lab)>And then?\n\n"
        "00:00:05.200 --> 00:00:08.000\n<v Brink, Tom (Student)>Nothing.\n",
        ("Lind, Mara (Lab)", "Brink, Tom (Student)") * 2,
        (1, 2.5, 5, 5.2),
        (3, 6, 5.5, 8),
        ("How & why? Really", "Because it was <cheap>.", "And then?", "Nothing."),
    ),
    "C2 unpadded milliseconds, a start below zero": Variant(
        "graph.vtt",
        "WEBVTT\n\n-0:0:1.500 --> 0:0:2.320\n<v Ann Roe>What changed?</v>\n\n"
        "0:0:2.400 --> 0:0:6.90\n<v Bo Ek>The price.</v>\n\n0:0:6.90 --> 0:0:6.500\n<v Ann Roe>Who paid?</v>\n\n"
        "0:0:7.0 --> 0:0:9.0\n<v Bo Ek>Finance.</v>\n",
        ("Ann Roe", "Bo Ek") * 2,
        (-1.5, 2.4, 6.09, 7),
        (2.32, 6.09, 6.5, 9),
    ),
    "C3 Teams copied as text": Variant(
        "copied.txt",
        "0:0:0.0 --> 0:0:1.510\nAnn Roe\nWhat changed?\n0:0:1.510 --> 0:0:4.20\nBo Ek\nThe price.\n"
        "0:0:4.200 --> 0:0:6.0\nAnn Roe\nWho paid?\n0:0:6.0 --> 0:0:8.0\nBo Ek\nFinance.\n",
        ("Ann Roe", "Bo Ek") * 2,
        (0, 1.51, 4.2, 6),
        (1.51, 4.02, 6, 8),
    ),
    "C3 Teams, new": Variant(
        "teams.txt",
        "Blocks-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n27m 42s\n"
        "Nick Miller started transcription\nAnn Roe   0:03\nWhat changed?\nBo Ek   0:13\nThe price.\n"
        "Ann Roe   10:03\nWho paid?\nBo Ek   1:00:03\nFinance.\nNick Miller stopped transcription\n",
        ("Ann Roe", "Bo Ek") * 2,
        (3, 13, 603, 3603),
    ),
    "C4 SubRip, names in brackets, points in times": Variant(
        "talk.srt",
        "1\n00:00:01.000 --> 00:00:04.000\n(Ann) What changed?\n\n2\n00:00:05,000 --> 00:00:06,000\n(Bo) The price.\n"
        "\n3\n00:00:07,000 --> 00:00:08,000\n(Ann) Who paid?\n\n4\n00:00:09,000 --> 00:00:10,500\n(Bo) Finance.\n",
        ("Ann", "Bo") * 2,
        (1, 5, 7, 9),
        (4, 6, 8, 10.5),
    ),
    "C4 WebVTT with a name on its own line": Variant(
        "dialect.vtt",
        f"WEBVTT\n\n{CUES[0]}\n(Danyel Foe)\nWhat changed?\n\n{CUES[1]}\n(Bo Ek)\nThe price.\n",
        ("Danyel Foe", "Bo Ek"),
        (1, 5),
        (4, 6),
        ASKS[:2],
    ),
    "C4 SubViewer": Variant(
        "talk.sbv",
        "0:00:01.000,0:00:04.000\nAnn: What changed?\n\n0:00:05.000,0:00:06.000\nBo: The price.\n\n"
        "0:00:07.000,0:00:08.000\nAnn: Who paid?\n\n0:00:09.000,0:00:10.500\nBo: Finance.\n",
        ("Ann", "Bo") * 2,
        (1, 5, 7, 9),
        (4, 6, 8, 10.5),
    ),
    "C5 Otter, digits and dots in names, hours, footer": Variant(
        "otter.txt",
        "Dr. P. 07  0:03  \nWhat changed?\n\nUnknown Speaker  0:15  \nThe price.\n\n"
        "Dr. P. 07  55:21  \nWho paid?\n\nUnknown Speaker  1:02:03  \nFinance.\n\nTranscribed by https://otter.ai\n",
        ("Dr. P. 07", "Unknown Speaker") * 2,
        (3, 15, 3321, 3723),
    ),
    "C6 Word, with its head": Variant(
        "word.txt",
        "Audio file\nP07 call.m4a\nTranscript\n00:00:00 Speaker 1\nWhat changed?\n00:00:15 Speaker 2\nThe price.\n"
        "00:00:31 Speaker 1\nWho paid?\n00:00:40 Speaker 2\nFinance.\n",
        ("Speaker 1", "Speaker 2") * 2,
        (0, 15, 31, 40),
    ),
    "C7 Rev, the words below": Variant(
        "rev.txt",
        "Speaker 1 (00:00:00):\nWhat changed?\n\nSpeaker 2 (00:00:04):\nThe price.\n\n"
        "Speaker 1 (00:00:09):\nWho paid?\n\nSpeaker 2 (01:02:03):\nFinance.\n",
        ("Speaker 1", "Speaker 2") * 2,
        (0, 4, 9, 3723),
    ),
    "C8 podcast, plain names": Variant(
        "kris.txt",
        "Kris: [00:00:00] What changed?\nDana: [00:00:04] The price.\nKris: [00:00:09] Who paid?\n"
        "Dana: [01:02:03] Finance.\n",
        ("Kris", "Dana") * 2,
        (0, 4, 9, 3723),
    ),
    "C10 noScribe WebVTT, another voice inside a turn": Variant(
        "ns.vtt",
        f"WEBVTT A talk\n\nNOTE\nTranscribed with noScribe vers. 0.7\n\n1\n{CUES[0]}\n"
        f"<v S01>What changed? //S00: Hm. //\n\n2\n{CUES[1]}\n<v S00>The price.\n\n3\n{CUES[2]}\n<v S01>Who paid?\n",
        ("S01", "S00", "S01"),
        (1, 1, 7),
        (4, 6, 8),
        ("What changed?", "Hm. The price.", "Who paid?"),
    ),
    "C10 noScribe HTML": Variant(
        "ns.html",
        '<html><body><p>A talk</p><p><a name="ts_1000_4000_S01">S01: What changed?</a></p>'
        '<p><a name="ts_5000_6000_S00">S00: The price.</a></p><p><a name="ts_7000_8000_S01">S01: Who paid?</a></p>'
        '<p><a name="ts_9000_10500_S00">S00: Finance.</a></p></body></html>',
        ("S01", "S00") * 2,
        (1, 5, 7, 9),
        (4, 6, 8, 10.5),
    ),
    "C11 Google Meet without times": Variant(
        "meet.txt",
        "Weekly (2026-02-03 10:00 GMT) - Transcript\nAttendees\nAnn Roe, Bo Ek\nTranscript\n"
        "Ann Roe: What changed?\nBo Ek: The price.\nAnn Roe: Who paid?\nBo Ek: Finance.\n",
        ("Ann Roe", "Bo Ek") * 2,
    ),
    "C11 Google Meet, times as paragraphs": Variant(
        "doc.txt",
        "00:00:05\n\nAnn Roe: What changed?\nBo Ek: The price.\n\n00:05:10\n\nAnn Roe: Who paid?\nBo Ek: Finance.\n\n"
        "Transcription ended after 00:30:30\n\n"
        "This editable transcript was computer generated and might contain errors.\n",
        ("Ann Roe", "Bo Ek") * 2,
        (5, None, 310, None),
    ),
    "C12 field notes": Variant(
        "notes.txt",
        "[id1] What changed?\n\n[id2] The price.\n\n[id1] Who paid?\n\n[id2] Finance.\n",
        ("id1", "id2") * 2,
    ),
    "C12 a diary without voices": Variant(
        "diary.txt",
        "Monday was long.\n\nNote to self: ask again.\n",
        (None,),
        said=("Monday was long.\n\nNote to self: ask again.\n",),
    ),
}
STAMPS = {
    "C9 f4": "#{}-0#",
    "C9 NVivo and QualCoder": "[{}]",
    "C9 QualCoder, braces": "{{{}}}",
    "C9 ATLAS.ti": "#{}.0#",
    "C9 thousandths": "#{}.000#",
    "C9 dots": "[{}]",
}


@pytest.mark.parametrize("name", VARIANTS)
def test_variant(name: str) -> None:
    variant = VARIANTS[name]
    source = read_bytes(variant.text.encode(), variant.file, {})[0]
    words = tuple(source.text[turn.start : turn.end] for turn in source.turns)
    assert words == variant.said
    if variant.voices != (None,):
        assert tuple(turn.speaker for turn in source.turns) == variant.voices
    if variant.starts:
        assert tuple(turn.time_start for turn in source.turns) == variant.starts
    if variant.ends:
        assert tuple(turn.time_end for turn in source.turns) == variant.ends
    assert source.timestamps == bool(variant.starts)


@pytest.mark.parametrize("name", STAMPS)
def test_a_mark_before_a_turn_is_its_time(name: str) -> None:
    times = ("00:00:05", "00:00:09", "00:01:00", "01:01:00")
    shown = [time.replace(":", ".") if "dots" in name else time for time in times]
    voices = ("I", "B") * 2
    parts = zip(shown, voices, ASKS, strict=True)
    lines = [f"{STAMPS[name].format(time)} {who}: {said}" for time, who, said in parts]
    source = read_bytes("\n".join(lines).encode(), "marks.txt", {})[0]
    assert [source.text[turn.start : turn.end] for turn in source.turns] == list(ASKS)
    assert [turn.time_start for turn in source.turns] == [5, 9, 60, 3660]
    assert {voice.name: voice.role for voice in source.speakers} == {"I": "interviewer", "B": "participant"}


def test_every_layout_of_transcripts_is_tried() -> None:
    """C1 to C12, and every layout that can hold times is tried with them."""
    tried = {name.split(" ")[0] for name in (*VARIANTS, *STAMPS)}
    assert tried == {f"C{number}" for number in range(1, 13)}
    timed = {name.split(" ")[0] for name, variant in VARIANTS.items() if variant.starts} | {"C9"}
    assert timed == {f"C{number}" for number in range(1, 12)}
    assert sum(bool(layout.times) for layout in LAYOUTS.values()) >= 15
