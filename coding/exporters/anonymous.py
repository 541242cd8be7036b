"""Names out of everything that is exported: aliases, redactions, quotes that were released, rare attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.result import Cell
from coding.codings import CodingView
from coding.exporters.generalise import RARE, general, together
from coding.exporters.hidden import Hidden, changed
from coding.journey.masked import masked
from coding.journey.view import Card, JourneyView, Quote
from coding.privacy.names_lists import NEVER_NAMES
from coding.privacy.names_replace import Pseudonym, Replacement, Replacer, replaced, replacer_of, variants_of
from coding.privacy.withheld import Stretches, withheld_words
from coding.transcript.names import role_of
from coding.views import CodeView, ParticipantView, SourceView
from models.people import Account, Coder, Participant
from models.source import Redaction, Source, Speaker

__all__ = ("RARE", "WITHHELD", "Mask", "general")
WITHHELD = "[not released]"
NAMED = ("participant", "speaker", "account", "coder")
OWN = ("persona", "lifecycle", "dmu")
ROOM = 60_000
"""Texts whose hidden words a mask remembers."""
NOBODYS = frozenset({"unlabelled", "question", "author"})
"""What speech is labelled with that has no name of its own."""
CODE_NAME = re.compile(r"[A-Za-z]{1,3}[-_ ]?\d{1,4}")
GENERIC = re.compile(
    r"(?:interviewer|interviewee|moderator|facilitator|observer|researcher|participant|respondent|speaker|user|"
    r"unknown|unknown speaker|guest|host|customer|[a-z]|s\d+)\W*\d*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Mask:
    """What hides names; an empty one hides nothing."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    pseudonyms: tuple[Pseudonym, ...] = ()
    withheld: frozenset[str] = frozenset()
    redactions: Mapping[int, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)
    kept_back: Stretches = field(default_factory=dict)
    """Where the words of those who are `withheld` stand."""
    titles: Mapping[int, str] = field(default_factory=dict)
    known: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ways of writing every known name, by what it is the name of."""
    active: bool = False
    _seen: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, session: Session) -> Mask:
        """The mask of a project: its participants, speakers, accounts and coders."""
        people = session.execute(
            select(Participant.name, Participant.quote_release, Participant.consent).order_by(Participant.id)
        ).all()
        known = {
            "participant": [row.name for row in people if not CODE_NAME.fullmatch(row.name)],
            "speaker": [n for n in session.scalars(select(Speaker.name).distinct()) if _names_somebody(n)],
            "account": list(session.scalars(select(Account.name).order_by(Account.id))),
            "coder": list(session.scalars(select(Coder.name).order_by(Coder.id))),
        }
        aliases = _aliases([row.name for row in people], known)
        written = {name: ways for kind in NAMED for name, ways in _ways(kind, known[kind]).items()}
        made = [Pseudonym(aliases[name], ways) for name, ways in written.items()]
        hidden = {row.name for row in people if row.quote_release == "no" or row.consent == "withdrawn"}
        return cls(
            aliases=aliases,
            pseudonyms=tuple(made),
            withheld=frozenset(hidden),
            redactions=_redactions(session),
            kept_back=withheld_words(session, hidden),
            titles=_titles(session),
            known={kind: _all_ways(kind, known[kind]) for kind in NAMED},
            active=True,
        )

    @cached_property
    def _covers(self) -> Mapping[int, tuple[tuple[int, int, str], ...]]:
        """What stands in place of which words: redactions, and the turns of people who released nothing."""
        found = dict(self.redactions)
        for source, spans in self.kept_back.items():
            turns = ((start, end, WITHHELD) for start, end in spans)
            found[source] = tuple(sorted((*turns, *found.get(source, ())), key=lambda one: one[:2]))
        return found

    @cached_property
    def names(self) -> Replacer:
        """What finds the known names in texts."""
        return replacer_of(self.pseudonyms)

    def alias(self, name: str) -> str:
        """What a participant, speaker or coder is called in the export."""
        if name in self.aliases:
            return self.aliases[name]
        return name if CODE_NAME.fullmatch(name) else self.words(name)

    def words(self, text: str) -> str:
        """The text with every known name replaced by its alias in [brackets]."""
        if not self.pseudonyms or not text:
            return text
        known = self._seen.get(text)
        if known is None:
            known = replaced(text, self.names.replacements(text))
            if len(self._seen) < ROOM:
                self._seen[text] = known
        return known

    def replacements(self, text: str) -> list[Replacement]:
        """The places of known names in a text with what replaces them."""
        return self.names.replacements(text)

    def quote_words(
        self, text: str, source_id: int | None, start: int, participant: str | None
    ) -> str | None:
        """The words of a quote as they may be shown, None when its participant did not release them."""
        if participant in self.withheld:
            return None
        return self.words(self._redacted(text, source_id, start))

    def _redacted(self, text: str, source_id: int | None, start: int) -> str:
        end, parts, last = start + len(text), [], start
        for one_start, one_end, label in self._covers.get(source_id or 0, ()):
            if one_start < end and one_end > last:
                parts += [text[last - start : max(last, one_start) - start], label]
                last = min(one_end, end)
        return "".join([*parts, text[last - start :]])

    def coding(self, one: CodingView, personas: Mapping[str, str | None] | None = None) -> CodingView:
        """A coding without names; its context, which may hold other people's words, is left out.

        `personas` by alias, where no more may be told of them than among the participants.
        """
        if not self.active:
            return one
        shown = self.quote_words(one.quote, one.source_id, one.start, one.participant)
        alias = self.alias(one.participant) if one.participant else None
        return changed(
            one,
            {
                "quote": WITHHELD if shown is None else shown,
                "context_before": "",
                "context_after": "",
                "source_title": self.titles.get(one.source_id, ""),
                "participant": alias,
                "persona": self.words(one.persona or "") or None
                if personas is None
                else personas.get(alias or ""),
                "speaker": (alias or self.alias(one.speaker)) if one.speaker else None,
                "code": self.words(one.code),
                "code_name": self.words(one.code_name),
                "stage": self.words(one.stage) if one.stage else None,
                "coder": self.alias(one.coder),
                "memo": self.words(one.memo) if shown is not None else "",
            },
        )

    def code(self, one: CodeView) -> CodeView:
        """A code without names in its texts."""
        if not self.active:
            return one
        return replace(
            one,
            path=self.words(one.path),
            name=self.words(one.name),
            definition=self.words(one.definition),
            when_to_use=self.words(one.when_to_use),
            when_not=self.words(one.when_not),
            example=self.words(one.example),
        )

    def source(self, one: SourceView) -> SourceView:
        """A source under its kind and number, its voices under their aliases."""
        if not self.active:
            return one
        voices = tuple(
            replace(
                voice,
                name=self.alias(voice.participant or voice.name),
                participant=self.alias(voice.participant) if voice.participant else None,
            )
            for voice in one.speakers
        )
        people = tuple(self.alias(name) for name in one.participants)
        return replace(one, title=self.titles[one.id], speakers=voices, participants=people, warnings=())

    def participants(self, people: Sequence[ParticipantView]) -> tuple[ParticipantView, ...]:
        """Participants under their aliases; values and combinations that fewer than three share are generalised,
        free text is left out.
        """
        if not self.active:
            return tuple(people)
        names = dict.fromkeys(name for one in people for name in one.attributes)
        held = together(
            {name: [getattr(one, name) for one in people] for name in OWN}
            | {f"attribute {name}": [one.attributes.get(name) for one in people] for name in names}
        )
        return tuple(
            replace(
                one,
                name=self.alias(one.name),
                role="",
                account=None,
                note="",
                consent_on=None,
                persona=self.words(held["persona"][at] or "") or None,
                persona_id=None,
                lifecycle=held["lifecycle"][at],
                dmu=held["dmu"][at],
                attributes={
                    self.words(name): self.words(found)
                    for name in names
                    if (found := held[f"attribute {name}"][at])
                },
                sources=(),
            )
            for at, one in enumerate(people)
        )

    def view(self, view: JourneyView) -> JourneyView:
        """A map without names."""
        if not self.active:
            return view
        return Hidden(self.words).row(everywhere(masked(view, self.alias, self._quote), self))

    def _quote(self, quote: Quote) -> str | None:
        return self.quote_words(quote.quote, quote.source_id, quote.start, quote.participant)

    def cell(self, value: Cell) -> Cell:
        """A cell of an analysis without names."""
        if not self.active or not isinstance(value, str):
            return value
        return self.aliases.get(value) or self.words(value)


def everywhere(view: JourneyView, mask: Mask) -> JourneyView:
    """The view with coders under their aliases, without the document it came from."""
    lanes = tuple(
        replace(
            lane, cells=tuple(replace(c, cards=tuple(_card(d, mask) for d in c.cards)) for c in lane.cells)
        )
        for lane in view.lanes
    )
    return replace(view, lanes=lanes, unplaced=_by(view.unplaced, mask), document="")


def _card(card: Card, mask: Mask) -> Card:
    return replace(
        card,
        quotes=_by(card.quotes, mask),
        contradicting=_by(card.contradicting, mask),
        uncounted=_by(card.uncounted, mask),
        lead=_by((card.lead,), mask)[0] if card.lead else None,
    )


def _by(quotes: Iterable[Quote], mask: Mask) -> tuple[Quote, ...]:
    return tuple(changed(one, {"coder": mask.alias(one.coder)}) if one.coder else one for one in quotes)


def _names_somebody(name: str) -> bool:
    """Whether a speaker's label is a name and not a role, a code, or what the program calls who has no label."""
    label = name.strip()
    if not label or GENERIC.fullmatch(label) or CODE_NAME.fullmatch(label):
        return False
    return role_of(label) is None and label.casefold() not in NOBODYS | NEVER_NAMES


def _aliases(people: Sequence[str], known: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Code-like names as they are, everybody else under what they are and a number."""
    aliases = {name: name for name in people if CODE_NAME.fullmatch(name)}
    taken = set(aliases)
    for kind, label in (
        ("participant", "Participant"),
        ("speaker", "Speaker"),
        ("account", "Account"),
        ("coder", "Coder"),
    ):
        number = 0
        for name in known[kind]:
            if name not in aliases:
                number += 1
                while f"{label} {number}" in taken:
                    number += 1
                aliases[name] = f"{label} {number}"
    return aliases


def _ways(kind: str, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """How each name may be written; of a company only its first word can stand alone, the others say its trade.

    Coders sign by their first name or a word; only their full names are names in a text. Codes such as the P07
    of “P07 (second study)” are nobody's name.
    """
    if kind == "coder":
        return {name: (name,) for name in names if len(name.split()) > 1}
    found = {}
    for name in names:
        ways = tuple(way for way in variants_of(name) if not CODE_NAME.fullmatch(way))
        found[name] = tuple(w for w in ways if w in (name, *name.split()[:1])) if kind == "account" else ways
    return found


def _all_ways(kind: str, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way for ways in _ways(kind, names).values() for way in ways))


def _redactions(session: Session) -> dict[int, tuple[tuple[int, int, str], ...]]:
    found: dict[int, list[tuple[int, int, str]]] = {}
    for row in session.scalars(select(Redaction).order_by(Redaction.source_id, Redaction.start)):
        found.setdefault(row.source_id, []).append((row.start, row.end, row.label))
    return {source_id: tuple(rows) for source_id, rows in found.items()}


def _titles(session: Session) -> dict[int, str]:
    """“Interview 3”: a source by its kind and its place among those of its kind."""
    numbers: Counter[str] = Counter()
    titles = {}
    for source_id, kind in session.execute(
        select(Source.id, Source.kind).order_by(Source.position, Source.id)
    ):
        numbers[kind] += 1
        titles[source_id] = f"{kind.capitalize()} {numbers[kind]}"
    return titles
