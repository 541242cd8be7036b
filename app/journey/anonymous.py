"""A map without names: participants, speakers, sources and companies stand under labels, in quotes too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coding.journey.view import Card, Emotion, JourneyView, Lane, Moment, Quote
from coding.privacy.names_replace import Pseudonym, replaced, replacements, variants_of

if TYPE_CHECKING:
    from coding.journey.rows import Facts


class Anonymiser:
    """Gives every participant a label in the order of the project, and takes names out of words."""

    def __init__(self, facts: Facts) -> None:
        self._labels = {row.name: f"Participant {number}" for number, row in enumerate(facts.participants, 1)}
        self._titles = {row.guid: f"Source {number}" for number, row in enumerate(facts.sources, 1)}
        voices = {row.name: row.participant for row in facts.speakers if row.participant is not None}
        by_id = {row.id: self._labels[row.name] for row in facts.participants}
        known = [Pseudonym(label, variants_of(name)) for name, label in self._labels.items()]
        known += [
            Pseudonym(by_id[who], variants_of(name))
            for name, who in voices.items()
            if who in by_id and name not in self._labels
        ]
        accounts = dict.fromkeys(row.account for row in facts.participants if row.account)
        known += [Pseudonym(f"Company {number}", (name,)) for number, name in enumerate(accounts, 1)]
        self._known = known

    def view(self, view: JourneyView) -> JourneyView:
        """The view with labels for names; every count is the same."""
        return replace(
            view,
            people=tuple(self._name(name) for name in view.people),
            stages=tuple(
                replace(
                    stage,
                    reached_by=tuple(self._name(name) for name in stage.reached_by),
                    emotion=self._emotion(stage.emotion),
                )
                for stage in view.stages
            ),
            lanes=tuple(self._lane(lane) for lane in view.lanes),
            unplaced=tuple(self.quote(quote) for quote in view.unplaced),
            moments=tuple(self._moment(moment) for moment in view.moments),
        )

    def quote(self, quote: Quote) -> Quote:
        """A quote without names; who spoke is a label, the role and the source's title go."""
        return replace(
            quote,
            quote=replaced(quote.quote, replacements(quote.quote, self._known)),
            participant=self._name(quote.participant) if quote.participant else None,
            speaker=self._name(quote.participant) if quote.participant else None,
            source_title=self._titles.get(quote.source, ""),
            role="",
        )

    def _name(self, name: str) -> str:
        return self._labels.get(name, "Participant")

    def _emotion(self, felt: Emotion) -> Emotion:
        points = tuple(replace(point, participant=self._name(point.participant)) for point in felt.points)
        return replace(felt, points=points)

    def _moment(self, moment: Moment) -> Moment:
        return replace(moment, quote=self.quote(moment.quote) if moment.quote else None)

    def _lane(self, lane: Lane) -> Lane:
        cells = tuple(
            replace(cell, cards=tuple(self._card(card) for card in cell.cards)) for cell in lane.cells
        )
        return replace(lane, cells=cells)

    def _card(self, card: Card) -> Card:
        return replace(
            card,
            text=replaced(card.text, replacements(card.text, self._known)),
            quotes=tuple(self.quote(quote) for quote in card.quotes),
            contradicting=tuple(self.quote(quote) for quote in card.contradicting),
            uncounted=tuple(self.quote(quote) for quote in card.uncounted),
            supporters=tuple(self._name(name) for name in card.supporters),
            silent=tuple(self._name(name) for name in card.silent),
            lead=self.quote(card.lead) if card.lead else None,
        )
