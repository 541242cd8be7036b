"""Every action of the program in one table: menus, command palette, shortcut sheet and tooltips read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.shortcuts import resolved
from models.translation import noted, tr


@dataclass(frozen=True)
class Act:
    """One action; `keys` in portable form, several apart by a blank bar; `menu` "" means palette only.

    `needs` is "" or "project": without one the action is greyed. `note` is more to find it by.
    """

    id: str
    text: str
    keys: str = ""
    menu: str = ""
    needs: str = "project"
    note: str = ""


ACTS: tuple[Act, ...] = (
    Act("new", "New project …", "Ctrl+N", "Project", "", "create start"),
    Act("open", "Open project …", "Ctrl+O", "Project", "", "file"),
    Act("sample", "Open the sample study", "", "Project", "", "demo example"),
    Act("close", "Close project", "Ctrl+W", "Project"),
    Act("import", "Import sources …", "Ctrl+I", "Project", note="add transcripts interviews diaries files"),
    Act("import_folder", "Import a folder …", "Ctrl+Shift+I", "Project", note="add all files sources"),
    Act("paste", "New source from text …", "Ctrl+Shift+V", "Project", note="paste clipboard transcript"),
    Act("replace_text", "Replace the text of a source …", "", "Project", note="corrected transcript again"),
    Act("export", "Export …", "Ctrl+E", "Project", note="excel workbook xlsx csv word refi report"),
    Act("workbook", "Read an edited workbook back …", "", "Project", note="excel xlsx import changes"),
    Act(
        "segments", "Coded segments of another program …", "", "Project", note="import maxqda atlas taguette"
    ),
    Act("surveys", "Surveys …", "", "Project", note="import importance performance maxdiff ranking"),
    Act("copy", "Save a copy …", "Ctrl+Shift+S", "Project", note="backup duplicate"),
    Act(
        "borrow",
        "Work on a copy here",
        "",
        "Project",
        note="network share synchronised folder local put back",
    ),
    Act("language", "Language of the texts …", "", "Project", note="suggestions other language"),
    Act("settings", "Settings …", "Ctrl+,", "Project", "", "preferences options"),
    Act("quit", "Quit", "Ctrl+Q", "Project", ""),
    Act("names", "Replace names …", "", "Safety", note="pseudonyms anonymise privacy"),
    Act("due", "Consent and retention …", "", "Safety", note="privacy dates withdraw delete due"),
    Act("erase", "Erase a participant …", "", "Safety", note="privacy withdraw delete forget gdpr"),
    Act("password", "Password …", "", "Safety", note="encrypt protect lock privacy"),
    Act("statement", "Statement for the ethics board …", "", "Safety", note="privacy data protection irb"),
    Act("backup", "Back up now", "", "Safety", note="safety copy"),
    Act("backups", "Backups …", "", "Safety", note="restore older version copies"),
    Act("check", "Check the project", "", "Safety", note="integrity damage verify repair"),
    Act("salvage", "Salvage a damaged project …", "", "Safety", "", "recover rescue broken corrupt"),
    Act("undo", "Undo", "Ctrl+Z", "Edit"),
    Act("redo", "Redo", "Ctrl+Shift+Z | Ctrl+Y", "Edit"),
    Act("history", "History …", "Ctrl+H", "Edit", note="audit trail who when undo"),
    Act("find", "Find in this source", "Ctrl+F", "Edit", note="search text"),
    Act("search", "Search all texts …", "Ctrl+Shift+F", "Edit", note="find words passages hits"),
    Act(
        "starters",
        "Add codes from templates …",
        "",
        "Edit",
        note="starter emotions pain points stages codebook",
    ),
    Act(
        "codebook_in",
        "Import a codebook …",
        "",
        "Edit",
        note="codes taguette maxqda atlas nvivo qualcoder qdc",
    ),
    Act(
        "codebook_out",
        "Export the codebook …",
        "",
        "Edit",
        note="codes taguette maxqda atlas nvivo qualcoder qdc",
    ),
    Act("rules", "Code by rule …", "Ctrl+Shift+R", "Edit", note="autocode query word list pattern regex"),
    Act("memos", "Memos and journal …", "Ctrl+Shift+M", "Edit", note="notes diary memo journal"),
    Act("journal", "New journal entry …", "Ctrl+J", "Edit", note="memo diary note today"),
    Act("new_participant", "New participant …", "Ctrl+Shift+P", "Edit", note="people person add"),
    Act("new_code", "New code …", "Ctrl+Shift+N", "Edit", note="create codebook"),
    Act("like", "Find more like this", "Ctrl+L", "Edit", note="similar passages alike suggestions"),
    Act("go_sources", "Sources", "Ctrl+1", "View", note="list table import"),
    Act("go_code", "Code", "Ctrl+2", "View", note="transcript read"),
    Act("go_evidence", "Evidence", "Ctrl+3", "View", note="quotes table"),
    Act("go_map", "Map", "Ctrl+4", "View", note="journey"),
    Act("go_analysis", "Analysis", "Ctrl+5", "View", note="numbers"),
    Act("go_people", "People", "Ctrl+6", "View", note="participants personas accounts quota plan consent"),
    Act("journeys", "Order of journeys …", "", "View", note="timeline participant transitions sequence"),
    Act("order", "Where to read first", "", "View", note="triage order uncoded passages suggestions"),
    Act("next_offer", "Next suggestion or passage to read", "F7", "View", note="triage queue"),
    Act("last_offer", "Suggestion or passage before", "Shift+F7", "View", note="triage queue"),
    Act("quality", "Quality of suggestions …", "", "View", note="precision recall acceptance"),
    Act("back", "Back to the last place", "Alt+Left", "View"),
    Act("forward", "Forward to the place left", "Alt+Right", "View"),
    Act("jump", "Go to a turn, entry or time …", "Ctrl+G", "View", note="jump list speaker time date"),
    Act("show_only", "Show only …", "F4", "View", note="filter kind code coder focus speaker"),
    Act("beside", "Two sources side by side", "Ctrl+B", "View", note="compare split second pane"),
    Act("read", "Mark the source as read", "Ctrl+D", "Edit", note="reviewed done finished"),
    Act("next_panel", "Next panel", "F6", "View", note="focus keyboard"),
    Act("left", "Show or hide the left panel", "F8", "View"),
    Act("right", "Show or hide the right panel", "F9", "View"),
    Act(
        "hide_names",
        "Hide or show names",
        "Ctrl+Shift+H",
        "View",
        note="anonymise pseudonyms privacy workshop",
    ),
    Act("theme", "Switch light and dark", "Ctrl+Shift+L", "View", "", "theme night"),
    Act("larger", "Larger transcript", "Ctrl+= | Ctrl++", "View", "", "zoom font bigger"),
    Act("smaller", "Smaller transcript", "Ctrl+-", "View", "", "zoom font"),
    Act("longer", "Longer lines", "Ctrl+]", "View", "", "line length wider measure"),
    Act("shorter", "Shorter lines", "Ctrl+[", "View", "", "line length narrower measure"),
    Act("present", "Full screen", "F11", "View", "", "present workshop"),
    Act("merge", "Merge a colleague’s copy …", "", "Team", note="coder team"),
    Act("coders", "Coders …", "", "Team", note="names colours who codes blind"),
    Act("blind", "Work blind, or end it", "", "Team", note="hide other coders independent"),
    Act("agreement", "Compare coders …", "Ctrl+Shift+A", "Team", note="agreement kappa alpha reliability"),
    Act("settle", "Settle differences …", "Ctrl+Shift+D", "Team", note="adjudicate decide reconcile"),
    Act("palette", "Search codes, sources and actions", "Ctrl+K", "Help", ""),
    Act("tour", "Take the tour", "", "Help", note="help first steps introduction"),
    Act("help", "Help …", "F1", "Help", "", "manual method numbers how to questions"),
    Act("shortcuts", "Keyboard shortcuts …", "Shift+F1", "Help", "", "keys help sheet change"),
    Act("about", "About Trailmark", "", "Help", "", "version licences"),
)

CODING_KEYS: tuple[tuple[str, str], ...] = (
    (noted("Shift + arrows"), noted("Select words")),
    ("S", noted("Select the sentence")),
    ("T", noted("Select the turn")),
    (noted("1 – 9, letters"), noted("Apply the code with this shortcut")),
    ("Enter", noted("Find a code to apply")),
    ("Ctrl + Enter", noted("Make a new code and apply it")),
    ("R", noted("Apply the last code again")),
    ("V", noted("Code in vivo: the words become the code")),
    ("[  ]", noted("Shrink, extend by a word; with Shift by a sentence")),
    ("=", noted("Give the coding the words selected now")),
    ("/  +", noted("Split the coding here, join it with its neighbour")),
    ("Shift + Enter", noted("Give the coding another code")),
    ("Del", noted("Take the code off")),
    ("M", noted("Write a memo")),
    (".", noted("How it came to be said, whose product it is about")),
    ("J  K", noted("Next, previous passage")),
    ("N  Shift + N", noted("Next, previous turn that is not coded")),
    (",", noted("Mark the turn, or the words selected, as read")),
)

QUEUE_KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", noted("Accept the suggestion")),
    ("Del", noted("Refuse it: it does not come back")),
    ("C", noted("Give its words another code")),
    ("[  ]", noted("Shrink, extend its words; with Shift by a sentence")),
)


class Actions(QObject):
    """The QActions of the table, on one window; `bind` says what each does.

    `keys_changed` after the person's own keys were taken over.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, QAction] = {}
        for act in ACTS:
            self._all[act.id] = self._make(act)

    def _make(self, act: Act) -> QAction:
        action = QAction(tr(act.text), self)
        action.setShortcuts([QKeySequence(keys) for keys in usual_keys(act)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(act.needs == "")
        self._window.addAction(action)
        return action

    def __getitem__(self, act: str) -> QAction:
        return self._all[act]

    def bind(self, act: str, run: Callable[[], object]) -> None:
        """What the action does when chosen from a menu, the palette or by its keys."""
        self._all[act].triggered.connect(lambda: run())

    def use_keys(self, own: Mapping[str, object]) -> None:
        """Gives every action the keys a person chose for it, by its id, and the others those of the table."""
        found = resolved({act.id: usual_keys(act) for act in ACTS}, own)
        for act, action in self.items():
            action.setShortcuts([QKeySequence(keys) for keys in found[act.id]])
        self.keys_changed.emit()

    def set_project(self, is_open: bool) -> None:
        """Greys what needs a project when there is none."""
        for act, action in self.items():
            if act.needs == "project":
                action.setEnabled(is_open)

    def remove(self, acts: Iterable[str]) -> None:
        """Takes actions away whose workspace is not part of this program."""
        for act in acts:
            self._window.removeAction(self._all.pop(act))

    def items(self) -> list[tuple[Act, QAction]]:
        """The rows that are there, in the order of the table, with their actions."""
        return [(act, self._all[act.id]) for act in ACTS if act.id in self._all]


def usual_keys(act: Act) -> tuple[str, ...]:
    """The keys of the table, in portable form."""
    return tuple(keys.strip() for keys in act.keys.split(" | ") if keys)


def keys_text(action: QAction) -> str:
    """The first shortcut of an action as the system writes it, or ""."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
