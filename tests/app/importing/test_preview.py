"""The look before an import: voices, turns, columns, encodings and duplicates, decided once and then stored so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.bootstrap import Program
from app.importing.sheet import ImportSheet
from app.panels.sources_page import SourcesPage
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.text import Label
from coding import views
from tests.support.stall import StallWatch

Idle = Callable[[], None]
T = TypeVar("T", bound=QWidget)
TALK = "Mod: How was it?\nBea: Quick, and the price was fair.\nMod: And after?\nBea: Silence for weeks.\n"
DIARY = (
    "Who,When,Words,Phase,Via,Mood,Age\n"
    "D1,2024-01-02,I tried to log in and could not,Onboarding,web,2,33\n"
    "D1,2024-01-05,It worked today,Onboarding,app,4,33\n"
    "D2,not a date,Hello there again,Use,web,3,44\n"
    "D2,2024-02-01,I gave up,Use,phone,1,44\n"
)


@pytest.fixture
def page(small: Program, idle: Idle) -> SourcesPage:
    small.window.show_page("sources")
    idle()
    return cast(SourcesPage, small.window.page)


def looked_at(page: SourcesPage, paths: list[Path], idle: Idle) -> ImportSheet:
    before = page.importing.sheet
    page.import_files(paths)
    idle()
    sheet = page.importing.sheet
    assert sheet is not None
    assert sheet is not before
    return sheet


def store(sheet: ImportSheet, idle: Idle) -> None:
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()


def named(sheet: QWidget, kind: type[T], name: str) -> T:
    QApplication.processEvents()
    found = [
        each for each in sheet.findChildren(kind) if each.accessibleName() == name and not each.isHidden()
    ]
    assert len(found) > 0, name
    return found[-1]


def write(folder: Path, **texts: str) -> list[Path]:
    paths = [folder / f"{name}.txt" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, "utf-8")
    return paths


def choose(field: Choice, value: str) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def rename(field: QLineEdit, name: str) -> None:
    field.setText(name)
    field.editingFinished.emit()


def test_voices_are_renamed_merged_given_a_role_and_a_participant(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    words = f"{TALK}Beate: One more thing.\nCam: I watch.\nBeate: Yes.\nCam: Indeed.\n"
    sheet = looked_at(page, write(tmp_path, one=words), idle)
    assert len(small.desk.read(views.sources)) == 2
    choose(named(sheet, Choice, "Role of Mod"), "interviewer")
    choose(named(sheet, Choice, "Role of Cam"), "observer")
    source = sheet.chosen()[0]
    merge = sheet.voices.merge_menu(source, "Beate")
    next(action for action in merge.actions() if action.text() == "Bea").trigger()
    rename(named(sheet, QLineEdit, "Name of Cam"), "Note taker")
    who = named(sheet, Choice, "Participant of Bea")
    assert who.findText("Ada") >= 0
    who.setCurrentText("P07")
    typed = who.lineEdit()
    assert typed is not None
    typed.editingFinished.emit()
    store(sheet, idle)
    stored = small.desk.read(views.sources)[-1]
    roles = {voice.name: (voice.role, voice.turns) for voice in stored.speakers}
    assert roles == {"Mod": ("interviewer", 2), "Bea": ("participant", 4), "Note taker": ("observer", 2)}
    assert stored.participants == ("P07",)


def test_every_turn_can_be_switched_by_key(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    sheet = looked_at(page, write(tmp_path, one=TALK), idle)
    model, select = sheet.turns.model(), sheet.turns.selectionModel()
    for row in (1, 3):
        select.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(sheet.turns, Qt.Key.Key_O)
    assert [turn.role for turn in sheet.chosen()[0].turns] == ["interviewer", "observer"] * 2
    select.clearSelection()
    select.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    QTest.mouseClick(sheet.roles["participant"], Qt.MouseButton.LeftButton)
    assert [turn.role for turn in sheet.chosen()[0].turns] == [
        "interviewer",
        "participant",
        "interviewer",
        "observer",
    ]


def test_a_choice_is_made_in_every_similar_file_at_once(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    texts = {
        f"P{n}": TALK.replace("Quick", f"Quick in {n} minutes").replace("Bea", "Guest") for n in range(3)
    }
    paths = [*write(tmp_path, **texts), *write(other, far=TALK.replace("Silence", "Noise"))]
    sheet = looked_at(page, paths, idle)
    choose(named(sheet, Choice, f"Kind of {sheet.chosen()[0].title}"), "session")
    choose(named(sheet, Choice, "Role of Guest"), "observer")
    assert sheet.similar.text() == "Do the same in 2 similar files"
    QTest.mouseClick(sheet.similar, Qt.MouseButton.LeftButton)
    store(sheet, idle)
    stored = small.desk.read(views.sources)[2:]
    assert [source.kind for source in stored] == ["session"] * 3 + ["interview"]
    assert [{voice.name: voice.role for voice in source.speakers}.get("Guest") for source in stored] == [
        "observer"
    ] * 3 + [None]


def test_columns_are_chosen_once_and_remembered_for_the_same_headers(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "diary.csv"
    table.write_text(DIARY, "utf-8")
    sheet = looked_at(page, [table], idle)
    layout = named(sheet, Choice, "What a row is")
    choose(layout, "entries")
    for column, role in (("Who", "participant"), ("When", "date"), ("Words", "entry"), ("Phase", "stage")):
        choose(named(sheet, Choice, f"What “{column}” is"), role)
    choose(named(sheet, Choice, "What “Via” is"), "channel")
    choose(named(sheet, Choice, "What “Mood” is"), "rating")
    choose(named(sheet, Choice, "What “Age” is"), "attribute")
    QTest.mouseClick(named(sheet, Button, "Read the table with these columns"), Qt.MouseButton.LeftButton)
    idle()
    assert [source.title for source in sheet.chosen()] == ["diary D1", "diary D2"]
    assert [turn.rating for turn in sheet.chosen()[0].turns] == ["2", "4"]
    shown = [label.text() for label in sheet.facts.findChildren(Label) if not label.isHidden()]
    assert "Row 4: its date cannot be read" in shown
    target = tmp_path / "left out.csv"
    monkeypatch.setattr(page.importing.files, "file_to_write", lambda *_: target)
    QTest.mouseClick(named(sheet, Button, "Save these rows as a table …"), Qt.MouseButton.LeftButton)
    idle()
    assert "4,its date cannot be read," in target.read_text("utf-8-sig")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    again = tmp_path / "wave 2.csv"
    again.write_text(DIARY.replace("Who,When", "who,WHEN").replace("gave up", "went on"), "utf-8")
    second = looked_at(page, [again], idle)
    assert [(source.title, source.kind) for source in second.chosen()] == [
        ("wave 2 D1", "diary"),
        ("wave 2 D2", "diary"),
    ]
    store(second, idle)
    assert small.desk.read(views.sources)[-1].kind == "diary"


def test_what_was_repaired_is_shown_and_another_encoding_can_be_chosen(
    page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    broken = TALK.replace("fair", "fair – “really” café 😀 naïve").encode().decode("cp1252", "replace")
    mended, latin = tmp_path / "mended.txt", tmp_path / "latin.txt"
    mended.write_text(broken.replace("\ufffd", ""), "utf-8")
    latin.write_bytes("Mod: Grüße?\nBea: Schöne Grüße.\nMod: Und?\nBea: Süß.\n".encode("cp1252"))
    sheet = looked_at(page, [mended, latin], idle)
    shown = [label.text() for label in sheet.facts.findChildren(Label) if not label.isHidden()]
    assert any("cafÃ©" in words and "café" in words for words in shown)
    sheet.files.choose(1)
    title = sheet.chosen()[1].title
    assert "Grüße" in sheet.chosen()[1].text
    choose(named(sheet, Choice, f"Encoding of {title}"), "mac_roman")
    idle()
    assert sheet.chosen()[1].encoding == "mac_roman"
    assert "Grüße" not in sheet.chosen()[1].text


def test_duplicates_are_pointed_out_before(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    long = "".join(
        f"Mod: Question {n} of many?\nBea: Answer {n}, in words and {n} more.\n" for n in range(30)
    )
    (one,) = write(tmp_path, one=long)
    store(looked_at(page, [one], idle), idle)
    paths = write(tmp_path, nearly=f"{long}Bea: Bye then.\n", twin=f"{long}Bea: Bye now.\n", zcopy=long)
    sheet = looked_at(page, paths, idle)
    assert [source.title for source in sheet.chosen()] == ["nearly", "twin"]
    assert sheet.files.aside is not None
    aside = [label.text() for label in sheet.files.aside.findChildren(Label)]
    assert "zcopy.txt: It is in the project already, as “one”." in aside
    assert any("nearly the same text as “nearly”" in warning for warning in sheet.chosen()[1].warnings)
    assert any("as “one” in the project" in warning for warning in sheet.chosen()[0].warnings)
    QTest.mouseClick(sheet.leave_out, Qt.MouseButton.LeftButton)
    assert sheet.button.text() == "Import 1 source"


def test_pasted_text_is_looked_at_and_stored(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    words = TALK.replace("price was", "price\u00a0was 😀")
    QGuiApplication.clipboard().setText(words)
    small.window.actions_table["paste"].trigger()
    idle()
    sheet = page.importing.paste_sheet
    assert sheet is not None
    rename(sheet.name, "From the chat")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert page.importing.sheet is not None
    store(page.importing.sheet, idle)
    stored = small.desk.read(views.sources)[-1]
    assert stored.title == "From the chat"
    assert "price\u00a0was 😀" in small.desk.read(views.source_text, stored.id)
    assert small.desk.undo_label == "Import 1 source"


def test_a_folder_and_many_files_are_dropped(
    small: Program, page: SourcesPage, idle: Idle, tmp_path: Path
) -> None:
    deep = tmp_path / "study" / "wave"
    deep.mkdir(parents=True)
    (tmp_path / "study" / "a.txt").write_text(TALK.replace("Quick", "Slow"), "utf-8")
    (deep / "b.md").write_text(TALK.replace("Quick", "Sudden"), "utf-8")
    (tmp_path / "study" / ".hidden.txt").write_text("no", "utf-8")
    (single,) = write(tmp_path, single=TALK)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "study")), QUrl.fromLocalFile(str(single))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))
    idle()
    sheet = page.importing.sheet
    assert sheet is not None
    assert sorted(source.title for source in sheet.chosen()) == ["a", "b", "single"]
    store(sheet, idle)
    assert len(small.desk.read(views.sources)) == 5
    small.desk.undo()
    idle()
    assert len(small.desk.read(views.sources)) == 2


def test_a_very_long_talk_never_holds_the_window(
    page: SourcesPage, idle: Idle, tmp_path: Path, stall: StallWatch
) -> None:
    said = (f"Mod: Question {n}?\nBea: {'word ' * 60}{n}.\n" for n in range(1500))
    paths = write(tmp_path, long="".join(said))
    sheet = looked_at(page, paths, idle)
    with stall:
        sheet.files.choose(0)
        idle()
        sheet.turns.scrollToBottom()
        idle()
        sheet.turns.selectAll()
        QTest.keyClick(sheet.turns, Qt.Key.Key_O)
        idle()
    assert {turn.role for turn in sheet.chosen()[0].turns} == {"observer"}
    assert stall.own_ms < 100
