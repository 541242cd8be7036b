"""People: coders who code, participants who speak, personas and accounts they belong to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by, table_args

LIFECYCLES = (
    "prospect",
    "new",
    "established",
    "lapsed",
    "competitor's customer",
    "former competitor employee",
)
DMU_TYPES = ("user", "economic buyer", "technical buyer")
CONSENTS = ("unknown", "given", "withdrawn")
RELEASES = ("no", "anonymised", "named")
ATTRIBUTE_TYPES = ("text", "number", "date", "yes/no", "choice")


class Coder(Identified, Base):
    """A person who codes; `color` is a colour key of the theme."""

    __tablename__ = "coder"

    name: Mapped[str] = mapped_column(unique=True)
    color: Mapped[str] = mapped_column(default="violet")


class Account(Identified, Base):
    """A company or household that participants belong to."""

    __tablename__ = "account"

    name: Mapped[str] = mapped_column(unique=True)
    note: Mapped[str] = mapped_column(default="")


class Persona(Identified, Base):
    """An archetype with a map of its own; its fields (background, goals …) are rows of PersonaField."""

    __tablename__ = "persona"

    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str] = mapped_column(default="")
    goal: Mapped[str] = mapped_column(default="")
    color: Mapped[str] = mapped_column(default="teal")
    position: Mapped[int] = mapped_column(default=0)


class PersonaField(Identified, Base):
    """One statement on a persona under a heading such as "beliefs" or "watering holes"."""

    __tablename__ = "persona_field"

    persona_id: Mapped[int] = owned_by("persona")
    heading: Mapped[str]
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class PersonaEvidence(Base):
    """A passage that backs a statement on a persona."""

    __tablename__ = "persona_evidence"
    __table_args__ = table_args(UniqueConstraint("field_id", "passage_id"))

    field_id: Mapped[int] = owned_by("persona_field", index=False)
    passage_id: Mapped[int] = owned_by("passage")


class Participant(Identified, Base):
    """A person studied, under a code or pseudonym; dates are ISO 8601 or empty."""

    __tablename__ = "participant"

    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str] = mapped_column(default="")
    persona_id: Mapped[int | None] = may_point_to("persona")
    account_id: Mapped[int | None] = may_point_to("account")
    lifecycle: Mapped[str | None]
    dmu: Mapped[str | None]
    note: Mapped[str] = mapped_column(default="")
    consent: Mapped[str] = mapped_column(default="unknown")
    consent_on: Mapped[str | None]
    consent_scope: Mapped[str] = mapped_column(default="")
    withdraw_until: Mapped[str | None]
    retain_recording_until: Mapped[str | None]
    retain_transcript_until: Mapped[str | None]
    retain_contact_until: Mapped[str | None]
    quote_release: Mapped[str] = mapped_column(default="anonymised")


class Attribute(Identified, Base):
    """A typed property of participants or sources; `choices` lists the values of a choice."""

    __tablename__ = "attribute"
    __table_args__ = table_args(UniqueConstraint("scope", "name"))

    name: Mapped[str]
    type: Mapped[str] = mapped_column(default="text")
    scope: Mapped[str] = mapped_column(default="participant")
    choices: Mapped[list[Any]] = mapped_column(default=list)
    position: Mapped[int] = mapped_column(default=0)


class AttributeValue(Base):
    """The value of an attribute for one participant or one source, as text."""

    __tablename__ = "attribute_value"
    __table_args__ = table_args(
        UniqueConstraint("attribute_id", "participant_id"), UniqueConstraint("attribute_id", "source_id")
    )

    attribute_id: Mapped[int] = owned_by("attribute", index=False)
    participant_id: Mapped[int | None] = owned_by("participant")
    source_id: Mapped[int | None] = owned_by("source")
    value: Mapped[str]


class Quota(Base):
    """How many participants of a segment are planned; what is not None must hold, `value` is of `attribute_id`."""

    __tablename__ = "quota"

    persona_id: Mapped[int | None] = owned_by("persona")
    lifecycle: Mapped[str | None]
    planned: Mapped[int]
    dmu: Mapped[str | None]
    attribute_id: Mapped[int | None] = owned_by("attribute")
    value: Mapped[str | None]
    other_attribute_id: Mapped[int | None] = owned_by("attribute")
    other_value: Mapped[str | None]
