"""Whole studies in random use: every act, undo, redo, reopening, copying, merging and kills, against remembered states.

The model is a list of whole dumps: an act adds one, undo and redo go back and forth in it, a killed act leaves the one
before or the one after. After every step the rows are those of the model; at the end nothing is wrong with the file.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.checking import problems
from coding.codebook import add_code, delete_codes, merge_codes, move_code, rename_code
from coding.codebook_editing import split_code
from coding.correcting.replacing import replace_text
from coding.importers import ImportedSource
from coding.memos import add_memo, edit_memo, remove_memos
from coding.merging import merge_project
from coding.people import add_participant, describe_participant
from coding.sources import add_sources, remove_sources
from coding.tagging import apply_code, merge, recode, remove, split
from coding.workspace import Workspace, opened
from models.code import Code
from models.errors import UserError
from models.memo import Memo
from models.passage import Coding
from models.people import Participant
from models.source import Source
from models.span import Span
from tests.hostile.faults.conftest import times
from tests.models.test_undo import Tables, dump
from tests.support import MARKER
from tests.support.interviews import interview

Act = Callable[[Session], object]
PICK = st.integers(0, 30)
WORDS = ("waiting", "price", "é", "😤", MARKER, "again", "never", "\N{COMBINING ACUTE ACCENT}a")


def spoken(seed: int, turns: int = 4) -> str:
    """An interview in which words come by a rule of the seed."""
    said = (" ".join(WORDS[(seed + turn * n) % len(WORDS)] for n in range(1, 9)) for turn in range(turns))
    return "".join(f"Interviewer: And then?\nP{seed % 3}: {words}.\n" for words in said)


class Study(RuleBasedStateMachine):
    """One project, its remembered states, and where in them it is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "study.trailmark"
        self.workspace = Workspace.create(self.path, coder="Ada")
        with self.workspace.operation("Begin") as session:
            add_sources(session, [interview(spoken(1), "S")])
            for name in ("One", "Two"):
                add_code(session, name, "theme")
        self.workspace.begin_history()
        self.states = [self.look()]
        self.at = 0

    def look(self) -> Tables:
        with self.workspace.reading() as session:
            return dump(session.connection())

    def ids(self, kind: Any) -> list[int]:
        with self.workspace.reading() as session:
            return list(session.scalars(select(kind.id).order_by(kind.id)))

    def act(self, label: str, change: Act) -> None:
        """One act; what is refused leaves everything as it was."""
        before = self.states[self.at]
        try:
            with self.workspace.operation(label) as session:
                change(session)
        except UserError:
            assert self.look() == before
            return
        now = self.look()
        if now != before:
            self.states = [*self.states[: self.at + 1], now]
            self.at += 1

    @rule(seed=st.integers(0, 99))
    def bring_in(self, seed: int) -> None:
        self.act("Import", lambda s: add_sources(s, [interview(spoken(seed), "S")]))

    @rule(source=PICK, code=PICK, start=st.integers(0, 150), length=st.integers(1, 40))
    def code(self, source: int, code: int, start: int, length: int) -> None:
        sources, codes = self.ids(Source), self.ids(Code)
        if sources and codes:
            where = sources[source % len(sources)], Span(start, start + length)
            self.act("Code", lambda s: apply_code(s, *where, [codes[code % len(codes)]]))

    @rule(pick=PICK, how=st.sampled_from(["remove", "split", "merge", "recode"]), at=st.integers(0, 190))
    def change_a_coding(self, pick: int, how: str, at: int) -> None:
        codings, codes = self.ids(Coding), self.ids(Code)
        if not codings or not codes:
            return
        own = codings[pick % len(codings)]
        acts: dict[str, Act] = {
            "remove": lambda s: remove(s, [own]),
            "split": lambda s: split(s, own, at),
            "merge": lambda s: merge(s, codings[pick % len(codings) :][:2]),
            "recode": lambda s: recode(s, [own], codes[at % len(codes)]),
        }
        self.act(how, acts[how])

    @rule(pick=PICK, how=st.sampled_from(["add", "rename", "move", "merge", "split", "delete"]), at=PICK)
    def change_the_codebook(self, pick: int, how: str, at: int) -> None:
        codes = self.ids(Code)
        if not codes:
            return
        own, other, name = codes[pick % len(codes)], codes[at % len(codes)], f"Code {pick} {at}"
        acts: dict[str, Act] = {
            "add": lambda s: add_code(s, name, "theme", own if at % 2 else None),
            "rename": lambda s: rename_code(s, own, name),
            "move": lambda s: move_code(s, own, other if at % 3 else None),
            "merge": lambda s: merge_codes(s, own, [other]),
            "split": lambda s: split_code(s, own, self.ids(Coding)[:2], name=name),
            "delete": lambda s: delete_codes(s, [own]),
        }
        self.act(how, acts[how])

    @rule(pick=PICK, how=st.sampled_from(["add", "edit", "remove"]))
    def write(self, pick: int, how: str) -> None:
        memos, sources = self.ids(Memo), self.ids(Source)
        if how == "add" and sources:
            on = ("source_id", sources[pick % len(sources)])
            self.act("Memo", lambda s: add_memo(s, WORDS[pick % len(WORDS)], on=on))
        elif memos:
            own = memos[pick % len(memos)]
            self.act(
                how, lambda s: remove_memos(s, [own]) if how == "remove" else edit_memo(s, own, text=how)
            )

    @rule(pick=PICK)
    def tell_of_a_person(self, pick: int) -> None:
        people = self.ids(Participant)
        if people and pick % 3:
            own = people[pick % len(people)]
            self.act("Describe", lambda s: describe_participant(s, own, role=f"Role {pick}"))
        else:
            self.act("Add", lambda s: add_participant(s, f"Örs {pick}"))

    @rule(pick=PICK)
    def drop_a_source(self, pick: int) -> None:
        if len(sources := self.ids(Source)) > 1:
            self.act("Remove", lambda s: remove_sources(s, [sources[pick % len(sources)]]))

    @rule(pick=PICK, seed=st.integers(0, 99))
    def correct_a_text(self, pick: int, seed: int) -> None:
        if sources := self.ids(Source):
            new: ImportedSource = interview(spoken(seed, 5), "S")
            self.act("Correct", lambda s: replace_text(s, sources[pick % len(sources)], new, {}))

    @rule(seed=st.integers(0, 99))
    def merge_a_copy(self, seed: int) -> None:
        """A colleague's copy with a source more; merging it again adds nothing."""
        copy = self.folder / f"copy {time.monotonic_ns()}.trailmark"
        self.workspace.copy_to(copy)
        with opened(copy, "Ben", write=True) as other, other.operation("Import") as session:
            add_sources(session, [interview(spoken(seed + 100), "T")])
        with opened(copy) as other, other.reading() as theirs:
            self.act("Merge", lambda s: merge_project(s, theirs))
            with self.workspace.operation("Merge again") as session:
                assert merge_project(session, theirs).added == 0
        copy.unlink()

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.at += 1

    @rule()
    def open_again(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.path, "Ada")

    @rule(seed=st.integers(0, 99), wait=st.integers(0, 12))
    def kill(self, seed: int, wait: int) -> None:
        """Another process opens the project, imports, and is killed: all of its act is there, or nothing."""
        self.workspace.close()
        child = os.fork()
        if child == 0:
            try:
                workspace = Workspace.open(self.path, "Ada")
                with workspace.operation("Import") as session:
                    add_sources(session, [interview(spoken(seed), "Killed")])
            finally:
                os._exit(0)
        time.sleep(wait / 100)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        self.workspace = Workspace.open(self.path, "Ada")
        now = self.look()
        if now != self.states[self.at]:
            self.states = [*self.states[: self.at + 1], now]
            self.at += 1
            self.workspace.undo()
            assert self.look() == self.states[self.at - 1]
            self.workspace.redo()

    @invariant()
    def the_rows_are_those_of_the_model(self) -> None:
        assert self.look() == self.states[self.at]

    def teardown(self) -> None:
        with self.workspace.reading() as session:
            assert list(problems(session)) == []
        while self.at:
            self.undo()
        assert self.look() == self.states[0]
        self.workspace.close()
        shutil.rmtree(self.folder)


TestStudy = Study.TestCase
TestStudy.settings = settings(
    max_examples=times("STUDIES", 3, 500, 2), stateful_step_count=times("STEPS", 15, 50, 12), deadline=None
)
