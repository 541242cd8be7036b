"""Undo and redo restore every table exactly, across restarts: a state machine on the real schema."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import Connection, delete, func, insert, select, update

from models import undo
from models.base import new_guid, now
from models.code import Code
from models.errors import UserError
from models.history import HistoryEvent
from models.journey import Card, JourneyMap, Kpi, MapStage
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Attribute, AttributeValue, Coder, Participant
from models.schema import tracked_tables
from models.source import Original, Source, Speaker, Turn
from models.store import Store
from tests.support.scale import count

Tables = dict[str, list[tuple[Any, ...]]]
words = st.text(alphabet="abc é😀'\"%s?;\n", max_size=12)


def dump(connection: Connection) -> Tables:
    """Every row of every table that undo restores."""
    found = {}
    for table in tracked_tables():
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        rows = connection.exec_driver_sql(f'SELECT {names} FROM "{table.name}" ORDER BY id')
        found[table.name] = [tuple(row) for row in rows]
    return found


def identified() -> dict[str, Any]:
    return {"guid": new_guid(), "created": now()}


class UndoMachine(RuleBasedStateMachine):
    """Random acts on random rows of many tables; the model is a list of whole dumps."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "machine.trailmark"
        self.store = Store.create(self.path, "Machine")
        self.states = [self.look()]
        self.at = 0

    def look(self) -> Tables:
        with self.store.read() as session:
            return dump(session.connection())

    def act(self, change: Any) -> None:
        with self.store.write() as session:
            step = undo.begin_step(session.connection(), "Act", "Ada")
            change(session.connection())
            done = undo.end_step(session.connection(), step)
        if done.changes:
            self.states = [*self.states[: self.at + 1], self.look()]
            self.at += 1

    @rule(text=words, data=st.binary(max_size=40), value=st.floats(allow_nan=False, allow_infinity=False))
    def add_source(self, text: str, data: bytes, value: float) -> None:
        def change(connection: Connection) -> None:
            row = identified() | {"title": text, "kind": "interview", "format": "txt", "text": text}
            row |= {"text_sha256": "", "words": 1, "characters": len(text), "warnings": [text]}
            source = connection.execute(insert(Source).values(**row).returning(Source.id)).scalar_one()
            own = {
                "source_id": source,
                "name": text,
                "media_type": "text/plain",
                "sha256": "",
                "content": data,
            }
            connection.execute(insert(Original).values(**identified(), **own))
            voice = {"source_id": source, "name": "P", "role": "participant"}
            speaker = connection.execute(insert(Speaker).values(**voice).returning(Speaker.id)).scalar_one()
            turn = {"source_id": source, "position": 0, "start": 0, "end": 1, "speaker_id": speaker}
            connection.execute(insert(Turn).values(**turn, time_start=value))

        self.act(change)

    @rule(text=words)
    def add_code(self, text: str) -> None:
        def change(connection: Connection) -> None:
            parent = connection.scalar(select(func.max(Code.id)))
            twin = connection.scalar(select(Code.id).where(Code.name == text, Code.parent_id.is_(parent)))
            if twin is None:
                values = {"name": text, "kind": "theme", "parent_id": parent}
                connection.execute(insert(Code).values(**identified(), **values))

        self.act(change)

    @rule(start=st.integers(0, 5), length=st.integers(1, 4), memo=words)
    def add_coding(self, start: int, length: int, memo: str) -> None:
        def change(connection: Connection) -> None:
            source = connection.scalar(select(func.max(Source.id)))
            code = connection.scalar(select(func.max(Code.id)))
            if source is None or code is None:
                return
            coder = connection.scalar(select(func.min(Coder.id)))
            if coder is None:
                made = insert(Coder).values(**identified(), name="Ada").returning(Coder.id)
                coder = connection.execute(made).scalar_one()
            span = {"source_id": source, "start": start, "end": start + length}
            same = select(Passage.id).where(*(getattr(Passage, k) == v for k, v in span.items()))
            passage = connection.scalar(same)
            if passage is None:
                made_passage = insert(Passage).values(**identified(), **span).returning(Passage.id)
                passage = connection.execute(made_passage).scalar_one()
            key = {"passage_id": passage, "code_id": code, "coder_id": coder}
            if (
                connection.scalar(select(Coding.id).where(*(getattr(Coding, k) == v for k, v in key.items())))
                is None
            ):
                made_coding = insert(Coding).values(**identified(), **key).returning(Coding.id)
                coding = connection.execute(made_coding).scalar_one()
                connection.execute(
                    insert(Memo).values(**identified(), text=memo, coding_id=coding, modified=now())
                )

        self.act(change)

    @rule(name=words, value=words)
    def add_person(self, name: str, value: str) -> None:
        def change(connection: Connection) -> None:
            if connection.scalar(select(Participant.id).where(Participant.name == name)) is not None:
                return
            made = insert(Participant).values(**identified(), name=name).returning(Participant.id)
            person = connection.execute(made).scalar_one()
            attribute = connection.scalar(select(func.min(Attribute.id)))
            if attribute is None:
                new = (
                    insert(Attribute).values(**identified(), name="Size", choices=[]).returning(Attribute.id)
                )
                attribute = connection.execute(new).scalar_one()
            own = {"attribute_id": attribute, "participant_id": person, "value": value}
            connection.execute(insert(AttributeValue).values(**own))
            connection.execute(update(Speaker).values(participant_id=person))

        self.act(change)

    @rule(title=words, value=st.floats(allow_nan=False, allow_infinity=False))
    def add_map(self, title: str, value: float) -> None:
        def change(connection: Connection) -> None:
            made = insert(JourneyMap).values(**identified(), title=title).returning(JourneyMap.id)
            map_id = connection.execute(made).scalar_one()
            stage = insert(MapStage).values(**identified(), map_id=map_id, name=title).returning(MapStage.id)
            stage_id = connection.execute(stage).scalar_one()
            own = {"map_id": map_id, "stage_id": stage_id}
            connection.execute(insert(Card).values(**identified(), **own, lane_kind="need", text=title))
            connection.execute(insert(Kpi).values(**identified(), **own, name=title, value=value))

        self.act(change)

    @rule(text=words)
    def change_texts(self, text: str) -> None:
        def change(connection: Connection) -> None:
            connection.execute(update(Code).where(Code.parent_id.is_not(None)).values(definition=text))
            connection.execute(update(Memo).values(text=text))

        self.act(change)

    @rule(
        table=st.sampled_from([Source, Code, Coder, Participant, Passage, JourneyMap, Attribute]),
        newest=st.booleans(),
    )
    def remove(self, table: Any, newest: bool) -> None:
        def change(connection: Connection) -> None:
            chosen = connection.scalar(select((func.max if newest else func.min)(table.id)))
            connection.execute(delete(table).where(table.id == chosen))

        self.act(change)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.path, "Ada")

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        with self.store.write() as session:
            undo.undo(session.connection(), "Ada")
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        with self.store.write() as session:
            undo.redo(session.connection(), "Ada")
        self.at += 1

    @invariant()
    def every_table_is_as_it_was(self) -> None:
        assert self.look() == self.states[self.at]

    def teardown(self) -> None:
        with self.store.read() as session:
            assert undo.broken_link(session.connection()) is None
            assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
        self.store.close()
        self.folder.cleanup()


TestUndoMachine = UndoMachine.TestCase
TestUndoMachine.settings = settings(
    max_examples=count(ci=10, nightly=200), stateful_step_count=count(ci=35, nightly=60), deadline=None
)


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = Store.create(tmp_path / "p.trailmark", "P")
    yield made
    made.close()


def test_nothing_to_undo_is_a_sentence(store: Store) -> None:
    for verb in (undo.undo, undo.redo):
        with pytest.raises(UserError, match="nothing to"), store.write() as session:
            verb(session.connection(), "Ada")


def test_a_write_outside_a_step_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match=r"history_change\.step_id"), store.write() as session:
        session.add(Participant(name="P1"))


def test_an_error_takes_everything_back(store: Store) -> None:
    with pytest.raises(RuntimeError), store.write() as session:
        undo.begin_step(session.connection(), "Act", "Ada")
        session.add(Participant(name="P1"))
        session.flush()
        raise RuntimeError
    with store.read() as session:
        assert session.scalar(select(func.count(Participant.id))) == 0
        assert session.scalar(select(func.count(HistoryEvent.id))) == 0


def test_a_step_without_changes_leaves_no_trace(store: Store) -> None:
    with store.write() as session:
        step = undo.begin_step(session.connection(), "Nothing", "Ada")
        undo.end_step(session.connection(), step)
    with store.read() as session:
        assert undo.next_undo(session.connection()) is None


def test_the_trail_notices_a_changed_event(store: Store) -> None:
    for name in ("P1", "P2"):
        with store.write() as session:
            step = undo.begin_step(session.connection(), f"Add {name}", "Ada")
            session.add(Participant(name=name))
            session.flush()
            undo.end_step(session.connection(), step)
    with store.write() as session:
        session.execute(update(HistoryEvent).where(HistoryEvent.id == 1).values(coder="Eve"))
        assert undo.broken_link(session.connection()) == 1


def test_a_new_act_ends_redo(store: Store) -> None:
    for name in ("P1", "P2"):
        with store.write() as session:
            step = undo.begin_step(session.connection(), f"Add {name}", "Ada")
            session.add(Participant(name=name))
            session.flush()
            undo.end_step(session.connection(), step)
        if name == "P1":
            with store.write() as session:
                undo.undo(session.connection(), "Ada")
    with store.read() as session:
        assert undo.next_redo(session.connection()) is None
        assert session.scalars(select(Participant.name)).all() == ["P2"]


def test_a_step_that_changed_nothing_leaves_redo(store: Store) -> None:
    with store.write() as session:
        step = undo.begin_step(session.connection(), "Add", "Ada")
        session.add(Participant(name="P1"))
        session.flush()
        undo.end_step(session.connection(), step)
    with store.write() as session:
        undo.undo(session.connection(), "Ada")
        undo.end_step(session.connection(), undo.begin_step(session.connection(), "Nothing", "Ada"))
    with store.write() as session:
        undo.redo(session.connection(), "Ada")
        assert session.scalars(select(Participant.name)).all() == ["P1"]


@pytest.mark.parametrize(
    "value", [0.1 + 0.2, sys.float_info.max, -sys.float_info.max, 5e-324, 1e300 / 3, 0.0]
)
def test_numbers_come_back_to_the_last_bit(store: Store, value: float) -> None:
    with store.write() as session:
        step = undo.begin_step(session.connection(), "Add", "Ada")
        made = JourneyMap(title="M")
        session.add(made)
        session.flush()
        stage = MapStage(map_id=made.id, name="S")
        session.add(stage)
        session.flush()
        session.add(Kpi(map_id=made.id, stage_id=stage.id, name="K", value=value))
        session.flush()
        undo.end_step(session.connection(), step)
    with store.write() as session:
        step = undo.begin_step(session.connection(), "Remove", "Ada")
        session.execute(delete(Kpi))
        undo.end_step(session.connection(), step)
        undo.undo(session.connection(), "Ada")
        assert session.scalars(select(Kpi.value)).all() == [value]
