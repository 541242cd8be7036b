"""What all mapped classes share: naming, keys, and column types that SQLite's STRICT tables accept."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import REAL, Dialect, ForeignKey, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def new_guid() -> str:
    """A new random identifier that stays with a thing through every copy and exchange."""
    return str(uuid.uuid4())


class Moment(TypeDecorator[datetime]):
    """A UTC moment, stored as ISO 8601 text with microseconds so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """A truth value, stored as 0 or 1."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Document(TypeDecorator[Any]):
    """A small tree of lists, mappings, numbers and texts, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Base(DeclarativeBase):
    """Every table: STRICT, one integer key named id, rows found again by guid where they travel."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: Integer,
        float: REAL,
        bytes: LargeBinary,
        datetime: Moment,
        bool: Flag,
        dict[str, Any]: Document,
        list[Any]: Document,
    }
    __table_args__: Any = {"sqlite_strict": True, "sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)


class Identified:
    """Mixin: a guid that survives copies and exchange, and the moment of making."""

    guid: Mapped[str] = mapped_column(unique=True, default=new_guid)
    created: Mapped[datetime] = mapped_column(default=now)


def table_args(*constraints: Any) -> tuple[Any, ...]:
    """Constraints and indexes of a table, with the options every table has."""
    return (*constraints, {"sqlite_strict": True, "sqlite_autoincrement": True})


def owned_by(table: str, *, index: bool = True) -> MappedColumn[Any]:
    """A reference to the row this one is part of: it goes when its owner goes."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=index)


def may_point_to(table: str) -> MappedColumn[Any]:
    """A reference that is emptied when the row it points to goes."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True)
