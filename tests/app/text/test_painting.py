"""What is on the screen, pixel by pixel: tints, strips, selection, captions, labels that can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.codecolours import code_colour
from app.colour import contrast
from app.text.captions import shortened
from app.text.content import TextFilter, TextMark, TextSource, TextTurn
from app.text.gutter import Gutter
from app.text.index import colors_of
from app.text.look import Look, look_of
from app.text.scene import Scene
from app.text.view import TranscriptView
from app.theme import DARK, LIGHT, Theme, current
from models.span import Span
from tests.app.text.places import box_of, color_at, colors_in, page_of, picture, span_of
from tests.app.text.study import CODES, diary, interview, long_interview, mark, suggested


@pytest.fixture
def themed(qtbot: QtBot, theme: Theme) -> TranscriptView:
    shown = TranscriptView()
    qtbot.addWidget(shown)
    shown.resize(1000, 760)
    shown.show_text(suggested(interview()))
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def page_picture(view: TranscriptView) -> QImage:
    return picture(page_of(view).viewport())


def strip_row(view: TranscriptView, words: str, row: int) -> QRect:
    box = box_of(view, span_of(view, words))
    metrics = page_of(view).metrics
    return QRect(box.left(), box.bottom() + 1 + row * metrics.step, box.width(), metrics.strip)


def full(code: str, theme: Theme) -> str:
    kind, color = CODES[code]
    return code_colour(color, kind, theme).strip


def test_coded_words_lie_on_their_tint_over_their_strip(themed: TranscriptView, theme: Theme) -> None:
    image = page_picture(themed)
    box = box_of(themed, span_of(themed, "Tired. A bit"))
    assert color_at(image, box.topLeft()) == theme.tint(full("Tired", theme))
    assert colors_in(image, strip_row(themed, "Tired. A bit", 0)) == {full("Tired", theme)}
    assert colors_in(image, strip_row(themed, "Tired. A bit", 1)) == {theme.panel}


def test_words_without_a_code_lie_on_the_page(themed: TranscriptView, theme: Theme) -> None:
    image = page_picture(themed)
    box = box_of(themed, span_of(themed, "I remember one"))
    edges = [box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()]
    assert {color_at(image, edge) for edge in edges} == {theme.panel}
    assert colors_in(image, strip_row(themed, "I remember one", 0)) == {theme.panel}


def test_two_codes_give_two_strips_and_a_mixed_tint(themed: TranscriptView, theme: Theme) -> None:
    image = page_picture(themed)
    words = "compare them"
    assert colors_in(image, strip_row(themed, words, 0)) == {full("Consideration", theme)}
    assert colors_in(image, strip_row(themed, words, 1)) == {full("Pricing not comparable", theme)}
    marks = [one for one in themed.marks if one.id in (1, 2)]
    mixed = look_of(theme).tint(colors_of(marks)).name()
    assert color_at(image, box_of(themed, span_of(themed, words)).topLeft()) == mixed
    assert mixed not in (theme.tint(full("Consideration", theme)), theme.panel)


def test_a_suggestion_has_a_dashed_strip_and_no_tint(themed: TranscriptView, theme: Theme) -> None:
    image = page_picture(themed)
    assert colors_in(image, strip_row(themed, "lost three weeks", 0)) == {
        full("Workaround", theme),
        theme.panel,
    }
    box = box_of(themed, span_of(themed, "lost three weeks"))
    assert color_at(image, box.topLeft()) == theme.panel


def test_more_than_three_codes_end_in_a_grey_hair(themed: TranscriptView, theme: Theme) -> None:
    start = themed.source.text.index("reviews")
    for number, code in enumerate(list(CODES)[:5]):
        kind, color = CODES[code]
        themed.add_mark(TextMark(200 + number, 200, start, start + 7, number, code, color, kind))
    image = page_picture(themed)
    for row, code in enumerate(list(CODES)[:3]):
        assert colors_in(image, strip_row(themed, "reviews", row)) == {full(code, theme)}
    hair = strip_row(themed, "reviews", 3)
    assert color_at(image, hair.topLeft() + QPoint(4, 0)) == look_of(theme).more.name()


def test_the_selection_lies_over_tints_and_under_strips(themed: TranscriptView, theme: Theme) -> None:
    themed.select(span_of(themed, "spreadsheet"))
    image = page_picture(themed)
    box = box_of(themed, span_of(themed, "spreadsheet"))
    assert color_at(image, box.topLeft()) == look_of(theme).selection.name()
    assert colors_in(image, strip_row(themed, "spreadsheet", 0)) == {full("Consideration", theme)}


def test_a_revealed_span_is_flashed_and_then_not(themed: TranscriptView, theme: Theme, qtbot: QtBot) -> None:
    span = span_of(themed, "I remember one")
    themed.reveal(span)
    place = box_of(themed, span).topLeft()
    assert color_at(page_picture(themed), place) == theme.flash
    qtbot.waitUntil(lambda: color_at(page_picture(themed), place) == theme.panel, timeout=4000)


def test_searched_places_are_lit_up(themed: TranscriptView, theme: Theme) -> None:
    spans = [span_of(themed, "reviews"), span_of(themed, "I remember one"), span_of(themed, "How did")]
    themed.show_found(spans)
    image = page_picture(themed)
    for span in spans:
        assert color_at(image, box_of(themed, span).topLeft()) == look_of(theme).found.name()
    themed.show_found(())
    assert color_at(page_picture(themed), box_of(themed, spans[0]).topLeft()) == theme.panel


def test_pointing_at_a_label_deepens_its_tint(themed: TranscriptView, theme: Theme) -> None:
    place = box_of(themed, span_of(themed, "Tired. A bit")).topLeft()
    calm = color_at(page_picture(themed), place)
    themed.pointing.light(frozenset({3}))
    assert color_at(page_picture(themed), place) not in (calm, theme.panel)


def ink(image: QImage, box: QRect, theme: Theme) -> str:
    """The colour in the box that stands out most from the page."""
    return max(colors_in(image, box), key=lambda found: contrast(found, theme.panel))


def test_the_interviewer_steps_back(themed: TranscriptView, theme: Theme) -> None:
    image = page_picture(themed)
    asked = ink(image, box_of(themed, span_of(themed, "started to compare")), theme)
    answered = ink(image, box_of(themed, span_of(themed, "I remember one")), theme)
    assert contrast(asked, theme.panel) < contrast(answered, theme.panel)
    assert contrast(asked, theme.panel) >= 4.0


def test_another_speaker_in_focus_dims_the_rest(themed: TranscriptView, theme: Theme) -> None:
    span = span_of(themed, "Can I add")
    plain = ink(page_picture(themed), box_of(themed, span), theme)
    themed.set_filter(TextFilter(speaker="P07"))
    dimmed = ink(page_picture(themed), box_of(themed, span), theme)
    kept = ink(page_picture(themed), box_of(themed, span_of(themed, "I remember one")), theme)
    assert contrast(dimmed, theme.panel) < contrast(plain, theme.panel)
    assert kept == ink(page_picture(themed), box_of(themed, span_of(themed, "reading reviews")), theme)


def lowest_ink(image: QImage, box: QRect, theme: Theme) -> int:
    """The lowest row of the box that holds clear ink."""
    return max(
        y
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1)
        if contrast(QColor(image.pixelColor(x, y)).name(), theme.panel) > 2.5
    )


def test_captions_share_the_baseline_of_the_first_line(themed: TranscriptView, theme: Theme) -> None:
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    words = box_of(themed, span_of(themed, "Then"))
    caption = QRect(0, words.top(), 30, words.height())
    assert lowest_ink(picture(gutter), caption, theme) == lowest_ink(page_picture(themed), words, theme)


def test_right_to_left_words_are_tinted_exactly(themed: TranscriptView, theme: Theme) -> None:
    word = span_of(themed, "שלום")
    kind, color = CODES["Relief"]
    themed.add_mark(TextMark(300, 300, word.start, word.end, 7, "Relief", color, kind))
    image = page_picture(themed)
    letters = [box_of(themed, Span(point, point + 1)) for point in range(word.start, word.end)]
    assert letters[0].left() > letters[-1].right(), "the first letter stands on the right"
    whole = box_of(themed, word)
    assert (whole.left(), whole.right()) == (letters[-1].left(), letters[0].right())
    row = strip_row(themed, "שלום", 0)
    assert colors_in(image, row) == {full("Relief", theme)}
    assert color_at(image, QPoint(whole.left() - 2, row.top())) == theme.panel
    assert color_at(image, QPoint(whole.right() + 2, row.top())) == theme.panel


def test_entries_have_a_timeline_and_their_headings(themed: TranscriptView, theme: Theme) -> None:
    themed.show_text(diary())
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    entries = gutter.entries()
    assert [gutter.words(entry.turn)[0] for entry in entries] == [
        "2 Mar 2026",
        "3 Mar 2026",
        "9 Mar 2026",
        "20 Mar 2026",
    ]
    image = picture(gutter)
    dot = QPoint(gutter.width() - 6, entries[1].baseline - 5)
    assert color_at(image, dot) == theme.muted
    words = box_of(themed, span_of(themed, "It broke"))
    above = words.translated(0, -page_of(themed).metrics.line)
    assert ink(page_picture(themed), above, theme) != theme.panel


def test_a_name_stays_in_view_while_its_turn_does(themed: TranscriptView) -> None:
    source = interview()
    long = replace(source.turns[0], start=0, end=6000, speaker="P07", role="participant")
    themed.show_text(TextSource("word " * 1200, (long,)))
    page_of(themed).verticalScrollBar().setValue(300)
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    (entry,) = gutter.entries()
    assert entry.turn is long and 0 < entry.baseline < 40 and not entry.begins_here


def test_without_captions_there_is_no_gutter(themed: TranscriptView) -> None:
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter) and gutter.width() >= 60
    themed.show_text(TextSource("Notes without a speaker.\nAnd more."))
    assert gutter.width() == 0
    themed.show_text(interview())
    assert gutter.width() >= 60


def test_long_names_are_shortened() -> None:
    assert shortened("Anneliese Brandtner Okonkwo") == "Anneliese B. O."
    assert shortened("Interviewer") == "Interviewer"
    assert shortened("") == ""


def test_a_heading_is_written_once_and_not_over_itself() -> None:
    text = "Warm-up\nWhere are you?\nHere.\nDone."
    starts = [0, 8, 23, 29]
    headings = ["Warm-up", "Warm-up", "Task 1", "Task 1"]
    turns = tuple(
        TextTurn(start, start + 4, "P01", heading=heading)
        for start, heading in zip(starts, headings, strict=True)
    )
    assert Scene(TextSource(text, turns)).headings == {2: "Task 1"}


def test_dates_are_shortened_where_the_gutter_is_narrow(themed: TranscriptView) -> None:
    themed.show_text(diary())
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    turn = diary().turns[0]
    assert gutter.words(turn) == ("2 Mar 2026", "Monday")
    themed.resize(640, 700)
    assert gutter.words(turn) == ("2 Mar", "Mon 2026")


def test_a_caption_leaves_with_the_last_line_of_its_turn(themed: TranscriptView) -> None:
    themed.resize(1000, 300)
    bar = page_of(themed).verticalScrollBar()
    gutter = themed.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    for value in range(0, bar.maximum(), 3):
        bar.setValue(value)
        baselines = [entry.baseline for entry in gutter.entries()]
        assert baselines == sorted(baselines)
        words = next(block for block in page_of(themed).visible() if block.bottom >= 0)
        assert baselines[0] <= max(words.baseline(words.layout.lineAt(words.layout.lineCount() - 1)), 20)


def all_marks() -> list[TextMark]:
    names = [f"{family}-{number}" for family in current().families for number in range(1, 7)]
    return [TextMark(n, n, 0, 1, n, name, name, "theme") for n, name in enumerate(names)]


@pytest.mark.parametrize("looked", [LIGHT, DARK], ids=["light", "dark"])
def test_every_label_and_every_word_on_a_tint_can_be_read(looked: Theme) -> None:
    look = Look(looked)
    marks = all_marks()
    for one in marks:
        assert contrast(look.label(one).name(), looked.panel) >= 4.5
        for hot in (False, True):
            ground = look.tint(colors_of([one]), hot=hot).name()
            assert contrast(looked.text, ground) >= 4.5
        assert contrast(look.muted_on_tint.name(), look.tint(colors_of([one])).name()) >= 4.5
    for pair in combinations(marks[::5], 3):
        assert contrast(looked.text, look.tint(colors_of(pair)).name()) >= 4.5
    for color in (look.selection, look.flash, look.target):
        assert contrast(looked.text, color.name()) >= 4.5


def test_a_colour_from_another_tool_is_drawn_too(view: TranscriptView) -> None:
    odd = replace(
        mark(view.source.text, "reviews", "reviews", "Relief", 50), color="#8a2be2", label="<b>Import</b>"
    )
    view.add_mark(odd)
    image = page_picture(view)
    assert colors_in(image, strip_row(view, "reviews", 0)) == {"#8a2be2"}


def test_what_scrolling_leaves_on_the_screen_is_what_painting_anew_gives(
    themed: TranscriptView, qtbot: QtBot
) -> None:
    themed.show_text(long_interview(3000, 300))
    bar = page_of(themed).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3000)
    for value in (17, 60, 61, 140, 90, 700, 660, 1200, 1188):
        bar.setValue(value)
        qtbot.wait(30)
        on_screen = themed.screen().grabWindow(themed.winId()).toImage()
        again = picture(themed)
        port = page_of(themed).geometry()
        assert on_screen.copy(port).convertToFormat(QImage.Format.Format_RGB32) == again.copy(
            port
        ).convertToFormat(QImage.Format.Format_RGB32)
