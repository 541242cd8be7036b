"""Personas and accounts: their people, statements with evidence, merged without losing any of it."""

from __future__ import annotations

import pytest

from coding.people import add_participant, merge_participants
from coding.roster import personas
from coding.roster.personas import PersonaCard, account_cards, persona_cards
from coding.roster.quotas import board, plan
from coding.roster.table import roster
from coding.tagging import NewCoding, apply_codings
from coding.workspace import Workspace
from models.code import Code
from models.errors import UserError
from models.memo import Memo
from models.passage import Passage
from models.source import Source
from models.span import Span
from tests.coding.roster.conftest import Look


def cards(study: Workspace) -> dict[str, PersonaCard]:
    with study.reading() as session:
        return {card.name: card for card in persona_cards(session)}


def test_merging_personas_keeps_people_statements_evidence_and_plans(study: Workspace, look: Look) -> None:
    with study.operation("Make") as session:
        buyer, other = cards(study)["Buyer"].id, personas.add_persona(session, "Purchaser")
        people = [person.id for person in roster(session).people]
        personas.assign(session, "persona_id", other, people[:2])
        statement = personas.add_statement(session, other, "needs", " A clear price ")
        source = session.query(Source).first()
        code = session.query(Code).filter(Code.codable).first()
        assert source is not None and code is not None
        apply_codings(session, [NewCoding(source.id, Span(20, 40), code.id)])
        passage = session.query(Passage).one()
        personas.back_statement(session, statement, passage.id)
        personas.back_statement(session, statement, passage.id)
        plan(session, {"persona": "Buyer", "lifecycle": "new"}, 2)
        plan(session, {"persona": "Purchaser", "lifecycle": "new"}, 1)
        plan(session, {"persona": "Purchaser", "lifecycle": "lapsed"}, 4)
    before = look(), cards(study)
    quote = before[1]["Purchaser"].statements[0].backing[0]
    assert quote.words == source_words(study)[20:40]
    with study.operation("Merge") as session:
        personas.merge_personas(session, buyer, [other])
        plans = board(session, "persona", "lifecycle").targets
        assert (plans["Buyer", "new"].planned, plans["Buyer", "lapsed"].planned) == (3, 4)
    card = cards(study)["Buyer"]
    assert [member.name for member in card.members] == ["P01", "P02", "P03"]
    assert card.statements[0].backing == (quote,)
    assert "Purchaser" not in cards(study)
    study.undo()
    assert (look(), cards(study)) == before


def source_words(study: Workspace) -> str:
    with study.reading() as session:
        return str(session.query(Source.text).first()[0])  # type: ignore[index]


def test_statements_are_changed_and_an_emptied_one_goes(study: Workspace) -> None:
    with study.operation("Say") as session:
        buyer = persona_cards(session)[0].id
        first = personas.add_statement(session, buyer, "needs", "One")
        second = personas.add_statement(session, buyer, "goals", "Two")
        personas.change_statement(session, first, "Uno")
        personas.change_statement(session, second, " ")
        with pytest.raises(UserError, match="needs words"):
            personas.add_statement(session, buyer, "goals", "")
    assert [each.text for each in cards(study)["Buyer"].statements] == ["Uno"]


def test_names_are_free_or_refused(study: Workspace) -> None:
    with study.operation("Make") as session:
        account = personas.add_account(session, "  Merrow   Pay ")
        with pytest.raises(UserError, match="there already"):
            personas.add_account(session, "merrow pay")
        with pytest.raises(UserError, match="needs a name"):
            personas.add_persona(session, "")
        personas.describe_account(session, account, name="MERROW PAY", note="Since 2019")
        second = personas.add_account(session, "Other")
        personas.describe_account(session, second, note="New")
        personas.merge_accounts(session, account, [second])
        found = account_cards(session)
    assert [(card.name, card.note) for card in found] == [("MERROW PAY", "Since 2019; New")]


def test_removing_leaves_the_people(study: Workspace, look: Look) -> None:
    with study.operation("Remove") as session:
        personas.remove_persona(session, persona_cards(session)[0].id)
    assert [look().cell(person, "persona") for person in look().people] == ["", "", ""]


def test_merged_participants_keep_memos_and_what_only_one_of_them_says(study: Workspace) -> None:
    with study.operation("Merge") as session:
        first = roster(session).people[0].id
        other = add_participant(session, "P1 again")
        session.add(Memo(participant_id=other, text="Kind", coder_id=1))
        session.flush()
        merge_participants(session, first, [other])
        session.expire_all()
        assert session.query(Memo).one().participant_id == first
