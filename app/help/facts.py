"""What the pages of help ask the program for, so that they cannot go stale: figures, keys, names of commands."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial

from app.actions import CODING_KEYS, QUEUE_KEYS, Actions, keys_text
from app.help.pages import Block, Line, Made, Piece
from app.journey.keys import MAP_KEYS, PRESENTER_KEYS
from models.translation import noted, number, tr

KEYS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "transcript": (noted("In a transcript"), CODING_KEYS),
    "queue": (noted("In the suggestions"), QUEUE_KEYS),
    "map": (noted("On the map"), MAP_KEYS),
    "presenter": (noted("Presenting a map"), PRESENTER_KEYS),
}


def figures() -> dict[str, str]:
    """The thresholds and counts of the program by the names the pages give them."""
    from coding.analysis.agreement import RELIABLE, TENTATIVE
    from coding.analysis.blind_spots import LEAK, PAINFUL, UNHAPPY
    from coding.analysis.hypotheses import Rule
    from coding.analysis.make_or_break import WEIGHTINGS
    from coding.analysis.saturation import ORDERS, saturation
    from coding.journey.cards import SMALLEST_INTERVAL
    from coding.journey.spec import MapSpec, TierRule

    tiers, claims = TierRule(), Rule()
    usual = {name: one.default for name, one in inspect.signature(saturation).parameters.items()}
    return {
        "smallest": str(SMALLEST_INTERVAL),
        "many": str(tiers.many),
        "several": str(tiers.several),
        "kinds": str(tiers.kinds),
        "contradicted": _percent(tiers.contradicted),
        "old": str(MapSpec().old_after_days),
        "weightings": number(WEIGHTINGS),
        "orders": number(ORDERS),
        "painful": _percent(PAINFUL),
        "unhappy": f"{UNHAPPY:+.0f}".replace("-", "−"),
        "leak": _percent(LEAK),
        "base": str(usual["base"]),
        "run": str(usual["run"]),
        "threshold": _percent(usual["threshold"]),
        "enough": str(claims.enough),
        "minority": _percent(claims.minority),
        "reliable": _decimal(RELIABLE),
        "tentative": _decimal(TENTATIVE),
    }


def filler(actions: Actions) -> Callable[[str], str]:
    """What stands in place of a field: a figure, the keys of an action now, or its name; KeyError for no such thing."""
    known = figures()

    def fill(name: str) -> str:
        what, _, act = name.partition(":")
        if what == "key":
            return keys_text(actions[act]) or command(actions, act)
        return command(actions, act) if what == "act" else known[name]

    return fill


def command(actions: Actions, act: str) -> str:
    """A command by its menu and its words."""
    row = next(row for row, _ in actions.items() if row.id == act)
    return tr("{menu} › {command}", menu=tr(row.menu), command=tr(row.text).removesuffix(" …"))


def tables(actions: Actions) -> Made:
    """The tables made from those of the program, by the words that ask for them."""
    made = {f"keys {name}": partial(_keys, title, rows) for name, (title, rows) in KEYS.items()}
    return {**made, "commands": partial(_commands, actions)}


def _keys(title: str, rows: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    body = [(tr(keys), tr(words)) for keys, words in rows]
    return _titled(tr(title), [(_key(keys), _words(words)) for keys, words in body])


def _commands(actions: Actions) -> tuple[Block, ...]:
    found: list[Block] = []
    for menu in dict.fromkeys(row.menu for row, _ in actions.items() if row.menu):
        rows = [
            (_key(keys), _words(tr(row.text).removesuffix(" …")))
            for row, action in actions.items()
            if row.menu == menu and (keys := all_keys(action))
        ]
        found += _titled(tr(menu), rows) if rows else ()
    return tuple(found)


def all_keys(action: object) -> str:
    """Every shortcut of an action as the system writes it."""
    from PySide6.QtGui import QAction, QKeySequence

    assert isinstance(action, QAction)
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())


def _titled(title: str, rows: list[tuple[Line, Line]]) -> tuple[Block, ...]:
    head = (_words(tr("Key")), _words(tr("Does")))
    return Block("heading", ((_words(title),),)), Block("table", (head, *rows))


def _words(text: str) -> Line:
    return (Piece(text),)


def _key(text: str) -> Line:
    return (Piece(text, key=True),)


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"


def _decimal(value: float) -> str:
    return f"{value:g}".replace(".", "," if number(1000)[1] == "." else ".")
