"""Names out of everything that is exported: aliases, redactions, quotes that were released, rare attributes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.result import Cell
from coding.codings import CodingView
from coding.journey.masked import masked
from coding.journey.view import JourneyView, Quote
from coding.privacy.names_replace import Pseudonym, replaced, replacements, variants_of
from coding.views import CodeView, ParticipantView, SourceView
from models.people import Account, Coder, Participant
from models.source import Redaction, Source, Speaker

WITHHELD = "[not released]"
RARE = "other"
FEWEST = 3
NAMED = ("participant", "speaker", "account")
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
    titles: Mapping[int, str] = field(default_factory=dict)
    known: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ways of writing every known name, by what it is the name of."""
    active: bool = False
    _first: frozenset[str] = frozenset()

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
            titles=_titles(session),
            known={kind: _all_ways(kind, known[kind]) for kind in NAMED},
            active=True,
            _first=frozenset(_plain(way)[:3] for one in made for way in one.variants),
        )

    def alias(self, name: str) -> str:
        """What a participant, speaker or coder is called in the export."""
        return (
            self.aliases.get(name, name)
            if CODE_NAME.fullmatch(name)
            else self.aliases.get(name, self.words(name))
        )

    def words(self, text: str) -> str:
        """The text with every known name replaced by its alias in [brackets]."""
        if not self.pseudonyms or not text:
            return text
        plain = _plain(text)
        if not any(start in plain for start in self._first):
            return text
        return replaced(text, replacements(text, self.pseudonyms))

    def quote_words(
        self, text: str, source_id: int | None, start: int, participant: str | None
    ) -> str | None:
        """The words of a quote as they may be shown, None when its participant did not release them."""
        if participant in self.withheld:
            return None
        return self.words(self._redacted(text, source_id, start))

    def _redacted(self, text: str, source_id: int | None, start: int) -> str:
        end, parts, last = start + len(text), [], start
        for one_start, one_end, label in self.redactions.get(source_id or 0, ()):
            if one_start < end and one_end > last:
                parts += [text[last - start : max(last, one_start) - start], label]
                last = min(one_end, end)
        return "".join([*parts, text[last - start :]])

    def coding(self, one: CodingView) -> CodingView:
        """A coding without names; its context, which may hold other people's words, is left out."""
        if not self.active:
            return one
        shown = self.quote_words(one.quote, one.source_id, one.start, one.participant)
        return replace(
            one,
            quote=WITHHELD if shown is None else shown,
            context_before="",
            context_after="",
            source_title=self.titles.get(one.source_id, ""),
            participant=self.alias(one.participant) if one.participant else None,
            persona=self.words(one.persona) if one.persona else None,
            speaker=self.alias(one.participant or one.speaker) if one.speaker else None,
            code=self.words(one.code),
            code_name=self.words(one.code_name),
            stage=self.words(one.stage) if one.stage else None,
            coder=self.alias(one.coder),
            memo=self.words(one.memo) if shown is not None else "",
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
        """Participants under their aliases; what fewer than three share is generalised, free text left out."""
        if not self.active:
            return tuple(people)
        names = dict.fromkeys(name for one in people for name in one.attributes)
        held = {name: general([one.attributes.get(name) for one in people]) for name in names}
        own = {
            name: general([getattr(one, name) for one in people]) for name in ("persona", "lifecycle", "dmu")
        }
        return tuple(
            replace(
                one,
                name=self.alias(one.name),
                role="",
                account=None,
                note="",
                consent_on=None,
                persona=own["persona"][at],
                persona_id=None,
                lifecycle=own["lifecycle"][at],
                dmu=own["dmu"][at],
                attributes={
                    self.words(name): self.words(found)
                    for name, values in held.items()
                    if (found := values[at])
                },
                sources=(),
            )
            for at, one in enumerate(people)
        )

    def view(self, view: JourneyView) -> JourneyView:
        """A map without names."""
        if not self.active:
            return view
        hidden = masked(view, self.alias, self._quote)
        return everywhere(hidden, self)

    def _quote(self, quote: Quote) -> str | None:
        return self.quote_words(quote.quote, quote.source_id, quote.start, quote.participant)

    def cell(self, value: Cell) -> Cell:
        """A cell of an analysis without names."""
        if not self.active or not isinstance(value, str):
            return value
        return self.aliases.get(value) or self.words(value)


def everywhere(view: JourneyView, mask: Mask) -> JourneyView:
    """The view with names replaced in what people wrote on the map, and coders under their aliases."""
    lanes = []
    for lane in view.lanes:
        cells = []
        for cell in lane.cells:
            cards = tuple(
                replace(
                    card,
                    text=mask.words(card.text),
                    code=mask.words(card.code) if card.code else None,
                    detail=mask.words(card.detail),
                    owner=mask.words(card.owner),
                    quotes=_by(card.quotes, mask),
                    contradicting=_by(card.contradicting, mask),
                    uncounted=_by(card.uncounted, mask),
                    lead=_by((card.lead,), mask)[0] if card.lead else None,
                )
                for card in cell.cards
            )
            cells.append(replace(cell, cards=cards))
        lanes.append(replace(lane, name=mask.words(lane.name), cells=tuple(cells)))
    makers = tuple(
        replace(one, role=mask.words(one.role), concerns=tuple(mask.words(text) for text in one.concerns))
        for one in view.decision_makers
    )
    return replace(
        view,
        title=mask.words(view.title),
        scenario=mask.words(view.scenario),
        lanes=tuple(lanes),
        unplaced=_by(view.unplaced, mask),
        decision_makers=makers,
        filters=tuple(mask.words(text) for text in view.filters),
        document="",
    )


def _by(quotes: Iterable[Quote], mask: Mask) -> tuple[Quote, ...]:
    return tuple(replace(one, coder=mask.alias(one.coder) if one.coder else None) for one in quotes)


def general(values: Sequence[str | None], fewest: int = FEWEST) -> list[str | None]:
    """The values with those that fewer than `fewest` hold as “other”; many numbers as halves of their range."""
    held = Counter(value for value in values if value)
    numbers = [_number(value) for value in values if value]
    if len(held) > fewest and all(number is not None for number in numbers):
        return _halves(values, sorted(number for number in numbers if number is not None))
    rare = {value for value, times in held.items() if times < fewest}
    if 0 < sum(held[value] for value in rare) < fewest:
        rare |= {min((value for value in held if value not in rare), key=lambda v: held[v], default="")}
    return [RARE if value in rare else value for value in values]


def _halves(values: Sequence[str | None], ordered: list[float]) -> list[str | None]:
    middle = ordered[(len(ordered) - 1) // 2]
    if min(sum(n <= middle for n in ordered), sum(n > middle for n in ordered)) < FEWEST:
        return [RARE if value else None for value in values]
    return [
        None if not value else f"up to {middle:g}" if (_number(value) or 0) <= middle else f"above {middle:g}"
        for value in values
    ]


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def _names_somebody(name: str) -> bool:
    return (
        bool(name.strip()) and not GENERIC.fullmatch(name.strip()) and not CODE_NAME.fullmatch(name.strip())
    )


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
    """How each name may be written; of a company only its first word can stand alone, the others say its trade."""
    found = {}
    for name in names:
        ways = variants_of(name)
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


def _plain(text: str) -> str:
    return unicodedata.normalize("NFD", text).casefold()
