"""A REFI-QDA project as plain data: what the writer is given and the reader gives; guids are lower case.

Positions are code points of the text with LF line ends, half-open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class RefiUser:
    """A coder."""

    guid: str
    name: str


@dataclass(frozen=True, slots=True)
class RefiCode:
    """A code; `parent` is the guid of the one above, `color` is `#RRGGBB` or empty."""

    guid: str
    name: str
    codable: bool = True
    parent: str | None = None
    color: str = ""
    description: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefiVariable:
    """An attribute; `type` is Text, Boolean, Integer, Float, Date or DateTime."""

    guid: str
    name: str
    type: str = "Text"


@dataclass(frozen=True, slots=True)
class RefiCase:
    """A participant; a case without a name only carries values of a source."""

    guid: str
    name: str
    description: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    selections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefiCoding:
    """A code given by a user at a moment (ISO 8601)."""

    guid: str
    code: str
    user: str = ""
    created: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefiSelection:
    """A passage [start, end) of a source with the codings of one user."""

    guid: str
    start: int
    end: int
    name: str = ""
    description: str = ""
    user: str = ""
    created: str = ""
    codings: tuple[RefiCoding, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefiText:
    """A source or a note: its words, and what is marked in them."""

    guid: str
    name: str
    text: str
    description: str = ""
    user: str = ""
    created: str = ""
    selections: tuple[RefiSelection, ...] = ()
    codings: tuple[RefiCoding, ...] = ()
    notes: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RefiSet:
    """A named group of codes, sources and notes."""

    guid: str
    name: str
    description: str = ""
    codes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefiLink:
    """A relation of two things."""

    guid: str
    origin: str
    target: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class RefiAttachment:
    """A picture, PDF, sound or film that came along."""

    guid: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RefiProject:
    """A whole project; `unused` says in sentences what of a file was not taken.

    `counted` is the sign of the rule by which the file counts, with `samples` of quotes to judge it by, where another
    way would read others.
    `sidecar` holds all tables of a project of this program as JSON, `parts` the bytes it refers to.
    """

    name: str
    guid: str = ""
    origin: str = ""
    created: str = ""
    description: str = ""
    user: str = ""
    users: tuple[RefiUser, ...] = ()
    codes: tuple[RefiCode, ...] = ()
    variables: tuple[RefiVariable, ...] = ()
    cases: tuple[RefiCase, ...] = ()
    sources: tuple[RefiText, ...] = ()
    notes: tuple[RefiText, ...] = ()
    project_notes: tuple[str, ...] = ()
    links: tuple[RefiLink, ...] = ()
    sets: tuple[RefiSet, ...] = ()
    attachments: tuple[RefiAttachment, ...] = ()
    unused: tuple[str, ...] = ()
    counted: str = ""
    samples: tuple[str, ...] = ()
    sidecar: Mapping[str, Any] | None = None
    parts: Mapping[str, bytes] = field(default_factory=dict)
