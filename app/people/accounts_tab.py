"""Accounts: companies and households, who of them takes part, and which buying roles were not heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from app.operations import people as acts
from app.people.cards import CardsTab, people_of
from app.people.personas_tab import offer_people
from app.theme import scaled
from app.vocabulary import heading
from app.widgets.boxes import row
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.roster.personas import AccountCard

ROLES = ("user", "economic buyer", "technical buyer")


class AccountsTab(CardsTab):
    """Changes hold at once; each is one undo step."""

    def __init__(self, desk: Desk) -> None:
        self.name, self.new_hint = tr("Accounts"), tr("New account …")
        self.empty_title = tr("No accounts yet")
        self.empty_sentence = tr("An account is a company or household; several of its people may take part.")
        super().__init__(desk)

    def read(self, session: Any) -> Sequence[Any]:
        """The accounts there are."""
        from coding.roster.personas import account_cards

        return account_cards(session)

    def make(self, name: str, done: Callable[[int], None]) -> None:
        """Makes an account."""
        acts.add_account(self._desk, name, done)

    def fill(self, card: AccountCard) -> None:
        """The whole card."""
        desk = self._desk
        self.box.addWidget(Label(card.name, "page", wrap=True))
        self.box.addWidget(Label(people_of(card), "muted"))
        self.members(card.members, lambda: self._assign(card))
        self.box.addSpacing(4)
        self.box.addWidget(Label(tr("Who decides and who uses"), "strong"))
        for role in ROLES:
            people = [
                each.name if each.sources else tr("{name} (not heard yet)", name=each.name)
                for each in card.members
                if each.dmu == role
            ]
            line = row(gap=8)
            words = Label(heading(role), "muted")
            words.setFixedWidth(scaled(130))
            line.addWidget(words)
            line.addWidget(
                Label(", ".join(people) or tr("nobody yet"), "body" if people else "muted", wrap=True), 1
            )
            self.box.addLayout(line)
        self.box.addSpacing(4)
        self.line(
            tr("Name"), card.name, lambda text: acts.describe_account(desk, card.id, card.name, name=text)
        )
        note = tr("What should be known about this account?")
        self.line(
            tr("Note"),
            card.note,
            lambda text: acts.describe_account(desk, card.id, card.name, note=text),
            note,
        )
        self.foot(
            card,
            partial(acts.merge_accounts, desk),
            partial(acts.remove_account, desk),
        )

    def _assign(self, card: AccountCard) -> None:
        offer_people(self, self._desk, "account_id", card.id, card.name, [each.id for each in card.members])
