"""Small transcripts in every layout of transcripts there is, written for these tests."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layout:
    """A file and what it must become: (speaker, role) in order, first words, times in seconds."""

    file: str
    text: str
    turns: tuple[tuple[str | None, str], ...]
    speakers: dict[str, str]
    times: tuple[float | None, ...] = ()
    ends: tuple[float | None, ...] = ()
    absent: tuple[str, ...] = field(default_factory=tuple)


ASK, TELL = "interviewer", "participant"

LAYOUTS: dict[str, Layout] = {
    "plain names": Layout(
        "P07.txt",
        "Interviewer: How did you find it?\nP07: A colleague told me.\nIt took a week.\n"
        "Interviewer: And then?\nP07: Note: I nearly gave up.\n",
        (
            ("Interviewer", "How did you find it?"),
            ("P07", "A colleague told me.\nIt took a week."),
            ("Interviewer", "And then?"),
            ("P07", "Note: I nearly gave up."),
        ),
        {"Interviewer": ASK, "P07": TELL},
    ),
    "bold names, colon inside": Layout(
        "talk.md",
        "**Mara Lind:** Welcome, *really*. What changed?\n\n**Tom Brink:** We moved. \\[laughs\\]\n\n"
        "**Mara Lind:** Why then?\n\n**Tom Brink:** \\[04:05\\] Cost &amp; time.\n\n**Mara Lind:** And who paid?\n\n"
        "**Tom Brink:** Finance.\n",
        (
            ("Mara Lind", "Welcome, really. What changed?"),
            ("Tom Brink", "We moved. [laughs]"),
            ("Mara Lind", "Why then?"),
            ("Tom Brink", "Cost & time."),
            ("Mara Lind", "And who paid?"),
            ("Tom Brink", "Finance."),
        ),
        {"Mara Lind": ASK, "Tom Brink": TELL},
        (None, None, None, 245.0),
    ),
    "bold names, colon outside": Layout(
        "talk2.md",
        "# Call\n\n**Host**: Shall we start?\n\n**Guest**: Yes.\n\n**Host**: Who decides?\n\n**Guest**: My lead.\n",
        (("Host", "Shall we start?"), ("Guest", "Yes."), ("Host", "Who decides?"), ("Guest", "My lead.")),
        {"Host": ASK, "Guest": TELL},
    ),
    "Zoom WebVTT": Layout(
        "zoom.vtt",
        "WEBVTT\r\n\r\n1\r\n00:00:04.859 --> 00:00:07.410\r\nModerator: Okay, so we are\r\n\r\n"
        "2\r\n00:00:07.500 --> 00:00:09.000\r\nModerator: recording. Ready?\r\n\r\n"
        "3\r\n00:00:09.100 --> 00:00:10.000\r\nP3: Yes: ready.\r\n\r\n4\r\n00:00:10.100 --> 00:00:11.000\r\n"
        "and waiting\r\n",
        (("Moderator", "Okay, so we are recording. Ready?"), ("P3", "Yes: ready. and waiting")),
        {"Moderator": ASK, "P3": TELL},
        (4.859, 9.1),
        (9.0, 11.0),
    ),
    "Teams WebVTT": Layout(
        "teams.vtt",
        "WEBVTT\n\nguid-a/12-0\n00:00:08.000 --> 00:00:10.000\n<v Vos, Jan (Buyer)>We bought it. </v>\n\n"
        "guid-a/13-0\n00:00:09.500 --> 00:00:09.900\n<v Interviewer, One>When?</v>\n\n"
        "00:00:11.000 --> 00:00:12.000\n<v Vos, Jan (Buyer)>In <i>May</i> &amp; June.\n",
        (
            ("Vos, Jan (Buyer)", "We bought it."),
            ("Interviewer, One", "When?"),
            ("Vos, Jan (Buyer)", "In May & June."),
        ),
        {"Vos, Jan (Buyer)": TELL, "Interviewer, One": ASK},
        (8.0, 9.5, 11.0),
    ),
    "Teams WebVTT with unpadded milliseconds": Layout(
        "old.vtt",
        'WEBVTT\n\nNOTE duration:"00:10:00"\n\n0:0:6.90 --> 0:0:6.500\n<v Ann Moe>Hello.</v>\n\n'
        "0:0:7.5 --> 0:0:9.0\n<v Bo Lund>Hi.</v>\n",
        (("Ann Moe", "Hello."), ("Bo Lund", "Hi.")),
        {"Ann Moe": TELL, "Bo Lund": TELL},
        (6.09, 7.005),
        (6.5, 9.0),
    ),
    "Teams document of arrows": Layout(
        "teams-old.txt",
        "0:0:0.0 --> 0:0:1.510\nNora Falk\nOK. Yeah.\n0:0:1.700 --> 0:0:3.90\nNora Falk\nGo on.\n"
        "0:0:4.0 --> 0:0:5.0\nPer Dahl\nFine.\n",
        (("Nora Falk", "OK. Yeah.\nGo on."), ("Per Dahl", "Fine.")),
        {"Nora Falk": TELL, "Per Dahl": TELL},
        (0.0, 4.0),
        (3.09, 5.0),
    ),
    "Teams document with names above": Layout(
        "teams-new.txt",
        "Buying panel-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n27m 42s\n\n"
        "Nick Ek started transcription\n\nDina Holm   0:03\nthat came up in planning, did it not?\nRight?\n\n"
        "Rey Tam   0:09\nStructural.\nBut.\n\nDina Holm   1:02:03\nAnd who else was there?\n\n"
        "Rey Tam   1:02:09\nNobody.\n",
        (
            ("Dina Holm", "that came up in planning, did it not?\nRight?"),
            ("Rey Tam", "Structural.\nBut."),
            ("Dina Holm", "And who else was there?"),
            ("Rey Tam", "Nobody."),
        ),
        {"Dina Holm": ASK, "Rey Tam": TELL},
        (3.0, 9.0, 3723.0, 3729.0),
        absent=("transcription", "27m"),
    ),
    "SubRip": Layout(
        "film.srt",
        "1\n00:00:01,000 --> 00:00:04,000\nInterviewer: Hello class.\n\n2\n00:00:04.500 --> 00:00:06,000\n"
        "P1: Hello.\n\n"
        "3\n00:00:06,500 --> 00:00:08,000\nP1: Good morning.\n",
        (("Interviewer", "Hello class."), ("P1", "Hello. Good morning.")),
        {"Interviewer": ASK, "P1": TELL},
        (1.0, 4.5),
    ),
    "SubRip with brackets": Layout(
        "film2.srt",
        "1\n00:00:01,000 --> 00:00:02,000\n[Anna] Hello.\n\n2\n00:00:02,500 --> 00:00:03,000\n[Ben] Hi.\n\n"
        "3\n00:00:03,500 --> 00:00:04,000\n[Anna] So.\n",
        (("Anna", "Hello."), ("Ben", "Hi."), ("Anna", "So.")),
        {"Anna": TELL, "Ben": TELL},
    ),
    "SubViewer": Layout(
        "film.sbv",
        "0:00:01.000,0:00:04.000\nHello there\n\n0:00:04.100,0:00:05.000\nfriends\n",
        ((None, "Hello there friends"),),
        {},
        (1.0,),
    ),
    "Otter": Layout(
        "otter.txt",
        "Sidney B.  55:21  \nThank you so much. Will you go next?\n\nUnknown Speaker  55:34\nI will.\n\n"
        "Sidney B.  55:40\nAnd how was it? Any trouble?\n\nUnknown Speaker  1:02:03\nNone.\n\n"
        "Transcribed by https://otter.ai\n",
        (
            ("Sidney B.", "Thank you so much. Will you go next?"),
            ("Unknown Speaker", "I will."),
            ("Sidney B.", "And how was it? Any trouble?"),
            ("Unknown Speaker", "None."),
        ),
        {"Sidney B.": ASK, "Unknown Speaker": TELL},
        (3321.0, 3334.0, 3340.0, 3723.0),
        absent=("otter.ai",),
    ),
    "Otter without names": Layout(
        "otter2.txt",
        "0:01  \nHello there, this is one.\n\n0:12  \nAnd this is two.\n\n1:00:01\nThe last.\n",
        ((None, "Hello there, this is one."), (None, "And this is two."), (None, "The last.")),
        {},
        (1.0, 12.0, 3601.0),
    ),
    "Word transcribe": Layout(
        "word.txt",
        "Audio file\nvisit.m4a\nTranscript\n00:00:00 Speaker 1\nSo, what did you do?\n00:00:15 Speaker 2\nI waited.\n"
        "A long time.\n00:00:31 Speaker 1\nWhere was that?\n00:00:40 Speaker 2\nAt home.\n",
        (
            ("Speaker 1", "So, what did you do?"),
            ("Speaker 2", "I waited.\nA long time."),
            ("Speaker 1", "Where was that?"),
            ("Speaker 2", "At home."),
        ),
        {"Speaker 1": ASK, "Speaker 2": TELL},
        (0.0, 15.0, 31.0, 40.0),
    ),
    "time and name on one line": Layout(
        "one.txt",
        "00:00:04 Speaker 2: Okay.\n00:00:09 Speaker 1: Why?\n00:00:11 Speaker 2: Because.\n"
        "00:00:15 Speaker 1: Is it?\n",
        (("Speaker 2", "Okay."), ("Speaker 1", "Why?"), ("Speaker 2", "Because."), ("Speaker 1", "Is it?")),
        {"Speaker 2": TELL, "Speaker 1": ASK},
        (4.0, 9.0, 11.0, 15.0),
    ),
    "Rev": Layout(
        "rev.txt",
        "Speaker 1 (00:00): I was like, I found it.\nSpeaker 2 (00:07): Did you? Really?\nSpeaker 1 (00:09):\nYes.\n"
        "Speaker 2 (00:12): And now what?\n",
        (
            ("Speaker 1", "I was like, I found it."),
            ("Speaker 2", "Did you? Really?"),
            ("Speaker 1", "Yes."),
            ("Speaker 2", "And now what?"),
        ),
        {"Speaker 1": TELL, "Speaker 2": ASK},
        (0.0, 7.0, 9.0, 12.0),
    ),
    "Rev in bold": Layout(
        "rev2.txt",
        "**Speaker 1 (00:02)**\nIs it on?\n\n**Speaker 2 (00:04)**\nIt is.\n\n**Speaker 1 (00:06)**\n"
        "Can you see it?\n",
        (("Speaker 1", "Is it on?"), ("Speaker 2", "It is."), ("Speaker 1", "Can you see it?")),
        {"Speaker 1": ASK, "Speaker 2": TELL},
        (2.0, 4.0, 6.0),
    ),
    "Descript": Layout(
        "descript.md",
        "**Sean C. Dahl:** [00:00:00] Welcome to it.\n\n**Kris:** [00:00:05] Thanks.\n\n"
        "**Sean C. Dahl:** [00:01:07] So?\n",
        (("Sean C. Dahl", "Welcome to it."), ("Kris", "Thanks."), ("Sean C. Dahl", "So?")),
        {"Sean C. Dahl": TELL, "Kris": TELL},
        (0.0, 5.0, 67.0),
    ),
    "Fathom": Layout(
        "fathom.txt",
        "0:00 - Ida Berg (Acme)\nGood morning.\n\n0:07 - Ole Lie\nMorning. Shall we?\n\n0:09 - Ida Berg (Acme)\n"
        "Yes.\n",
        (
            ("Ida Berg (Acme)", "Good morning."),
            ("Ole Lie", "Morning. Shall we?"),
            ("Ida Berg (Acme)", "Yes."),
        ),
        {"Ida Berg (Acme)": TELL, "Ole Lie": TELL},
        (0.0, 7.0, 9.0),
    ),
    "f4, marks at the start": Layout(
        "f4.txt",
        "#00:00:02-1# I: Wie war das?\n#00:00:20-5# B: Also ich war dort.\n#00:00:31-0# I: Und dann?\n"
        "#00:00:40-2# B: Nichts.\n",
        (("I", "Wie war das?"), ("B", "Also ich war dort."), ("I", "Und dann?"), ("B", "Nichts.")),
        {"I": ASK, "B": TELL},
        (2.1, 20.5, 31.0, 40.2),
    ),
    "f4, marks at the end": Layout(
        "f4end.txt",
        "I.: ¿Cómo fue? #00:00:05-0#\nB.: Vine solo. #00:01:10-2#\nI.: ¿Sí?\nB.: La atención sí. #00:02:00-9#\n",
        (("I", "¿Cómo fue?"), ("B", "Vine solo."), ("I", "¿Sí?"), ("B", "La atención sí.")),
        {"I": ASK, "B": TELL},
        (None, None, None, None),
        (5.0, 70.2, None, 120.9),
    ),
    "focus group of MAXQDA": Layout(
        "focus.txt",
        "00:03:40.5Zack: text one\n\n00:03:52.1Mia: text two?\n\n00:04:00.0Zack: text three\n\n"
        "00:04:09.0Mia: four?\n",
        (("Zack", "text one"), ("Mia", "text two?"), ("Zack", "text three"), ("Mia", "four?")),
        {"Zack": TELL, "Mia": ASK},
        (220.5, 232.1, 240.0, 249.0),
    ),
    "noScribe": Layout(
        "noscribe.txt",
        "A talk\n\nTranscribed with noScribe vers. 0.7\nAudio file: ./A talk.mp3\n"
        "(Language: English (en) | Pauses: 1)\n\n"
        "S01: [00:00:12] Was war das? (..) Gut. //S00: Ja. // Weiter?\n\nS00: [00:00:36] Ja.\n\n"
        "S01: [00:00:40] Und?\n",
        (
            ("S01", "Was war das? (..) Gut."),
            ("S00", "Ja."),
            ("S01", "Weiter?"),
            ("S00", "Ja."),
            ("S01", "Und?"),
        ),
        {"S01": ASK, "S00": TELL},
        (12.0, None, None, 36.0, 40.0),
    ),
    "Google Meet in markdown": Layout(
        "meet.md",
        "# Review - Transcript\n\nAttendees\n\n### **00:00:05** {#00:00:05}\n\n**Ann Roe:** Shall we?\n\n"
        "**Bea Foss:** Yes, and\n\n"
        "### **00:05:00** {#00:05:00}\n\n**Ann Roe:** Who is in?\n\n**Bea Foss:** Me.\n\n"
        "Transcription ended after 00:30:30\n\n"
        "*This editable transcript was computer generated and might contain errors.*\n",
        (("Ann Roe", "Shall we?"), ("Bea Foss", "Yes, and"), ("Ann Roe", "Who is in?"), ("Bea Foss", "Me.")),
        {"Ann Roe": ASK, "Bea Foss": TELL},
        (5.0, None, 300.0, None),
        absent=("editable", "30:30"),
    ),
    "names in brackets": Layout(
        "notes.txt",
        "[id1] hello, this is one\n\n[id2] and this another\n\n[id1] third\n\n[id2] fourth\n",
        (("id1", "hello, this is one"), ("id2", "and this another"), ("id1", "third"), ("id2", "fourth")),
        {"id1": TELL, "id2": TELL},
    ),
    "Zoom chat": Layout(
        "chat.txt",
        "00:21:14\tAnna Kay:\tHello all\n00:21:35\tAnna Kay:\tWelcome\n00:22:01\tRik Star:\tHi\n",
        (("Anna Kay", "Hello all"), ("Anna Kay", "Welcome"), ("Rik Star", "Hi")),
        {"Anna Kay": TELL, "Rik Star": TELL},
        (1274.0, 1295.0, 1321.0),
    ),
    "assistant and user": Layout(
        "work_0013_Sales.md",
        "# Dialog 00455\n\n**Transcript ID:** work_0013\n\n---\n\nAssistant: Hi there. Ready?\n\nUser: Sure.\n\n"
        "AI: What do you use?\n\nUser: Two things:\n\nFor example: a list.\n\nAI:\n\nUser: And more.\n\n"
        "AI: Thanks!\n",
        (
            ("Assistant", "Hi there. Ready?"),
            ("User", "Sure."),
            ("AI", "What do you use?"),
            ("User", "Two things:\nFor example: a list."),
            ("User", "And more."),
            ("AI", "Thanks!"),
        ),
        {"Assistant": ASK, "User": TELL, "AI": ASK},
    ),
    "full-width colons": Layout(
        "talk-zh.txt",
        "访谈者：你好，你怎么看？\n受访者：我觉得很好。\n访谈者：为什么？\n受访者：因为快。\n",
        (
            ("访谈者", "你好，你怎么看？"),
            ("受访者", "我觉得很好。"),
            ("访谈者", "为什么？"),
            ("受访者", "因为快。"),
        ),
        {"访谈者": ASK, "受访者": TELL},
    ),
    "remarks after codes": Layout(
        "group.txt",
        "Moderator: Why?\nP1 (female, 34): So.\nP2 (male, 40): No.\nModerator: When?\nP1 (female, 34): Now.\n",
        (
            ("Moderator", "Why?"),
            ("P1 (female, 34)", "So."),
            ("P2 (male, 40)", "No."),
            ("Moderator", "When?"),
            ("P1 (female, 34)", "Now."),
        ),
        {"Moderator": ASK, "P1 (female, 34)": TELL, "P2 (male, 40)": TELL},
    ),
    "Whisper": Layout(
        "whisper.txt",
        "SPEAKER_00: How did it go?\nSPEAKER_01: Fine. Long.\nSPEAKER_00: And what else?\nSPEAKER_01: Nothing.\n",
        (
            ("SPEAKER_00", "How did it go?"),
            ("SPEAKER_01", "Fine. Long."),
            ("SPEAKER_00", "And what else?"),
            ("SPEAKER_01", "Nothing."),
        ),
        {"SPEAKER_00": ASK, "SPEAKER_01": TELL},
    ),
    "names on their own lines": Layout(
        "own.txt",
        "Anna:\nShall we begin?\n\nBen:\nYes, let us.\n\nAnna:\nWhat is new?\n\nBen:\nA lot.\n",
        (("Anna", "Shall we begin?"), ("Ben", "Yes, let us."), ("Anna", "What is new?"), ("Ben", "A lot.")),
        {"Anna": ASK, "Ben": TELL},
    ),
}
