"""Acts that code by rule: first a look at the hits, then one code on those that are ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from app.searching import Searching
from models.translation import trn

if TYPE_CHECKING:
    from coding.rules import Rule, RuleHit
    from coding.search.plain import Found

_ALL = 1_000_000


def look(
    desk: Desk,
    searching: Searching,
    rule: Rule,
    done: Callable[[list[RuleHit]], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Finds the hits of a rule in the background; `done` or `failed` is called on the main thread."""
    from coding import rules

    workspace = desk.workspace

    def read(view: Callable[..., list[RuleHit]], *given: Any) -> None:
        def work() -> list[RuleHit]:
            with workspace.reading() as session:
                return view(session, rule, *given)

        desk.jobs.background(work, arrived, failed)

    def arrived(hits: list[RuleHit]) -> None:
        if desk.is_open and desk.workspace is workspace:
            done(hits)

    def found(answer: Found) -> None:
        read(rules.hits_of, answer.hits)

    if rule.how == "pattern":
        read(rules.find_by_rule)
    else:
        searching.ask(rules.query_of(rule), _ALL, found, failed)


def code_hits(desk: Desk, hits: Sequence[RuleHit], code: int, name: str) -> None:
    """Gives a code to the hits, as one act."""
    desk.run(_label(hits, name), _code, hits, code, notice=_notice(hits, name))


def code_hits_anew(desk: Desk, hits: Sequence[RuleHit], name: str, kind: str) -> None:
    """Makes a code and gives it to the hits, as one act."""
    desk.run(_label(hits, name), _code_anew, hits, name, kind, notice=_notice(hits, name))


def _label(hits: Sequence[RuleHit], name: str) -> str:
    return trn("Code {n} place by rule “{name}”", "Code {n} places by rule “{name}”", len(hits), name=name)


def _notice(hits: Sequence[RuleHit], name: str) -> str:
    return trn("Coded {n} place “{name}”", "Coded {n} places “{name}”", len(hits), name=name)


def _code(session: Any, hits: Sequence[RuleHit], code: int) -> None:
    from coding import rules

    rules.code_hits(session, hits, code)


def _code_anew(session: Any, hits: Sequence[RuleHit], name: str, kind: str) -> int:
    from coding.codebook import add_code

    code = add_code(session, name, kind)
    _code(session, hits, code)
    return code
