"""Acts of coding; every one is one undo step with a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.desk import Desk
from models.span import Span
from models.translation import tr, trn


def apply_codes(desk: Desk, source: int, span: Span, codes: Sequence[tuple[int, str]]) -> None:
    """Gives codes, told with their names, to a span, in one act."""
    from coding import tagging

    ids, name = [code for code, _ in codes], codes[0][1]
    label, told = tr("Apply code “{name}”", name=name), tr("Coded “{name}”", name=name)
    if len(codes) > 1:
        label = trn("Apply {n} code", "Apply {n} codes", len(codes))
        told = trn("Coded with {n} code", "Coded with {n} codes", len(codes))
    desk.run(label, tagging.apply_code, source, span, ids, notice=told)


def apply_new_code(
    desk: Desk,
    source: int,
    span: Span,
    name: str,
    kind: str,
    done: Callable[[int], None] | None = None,
) -> None:
    """Makes a code of a kind and gives it to a span, in one act; `done` gets the code's id."""
    label = tr("Code “{name}”", name=name)
    desk.run(
        label,
        _apply_new,
        source,
        span,
        name,
        kind,
        notice=tr("Coded with the new “{name}”", name=name),
        done=done,
    )


def _apply_new(session: Any, source: int, span: Span, name: str, kind: str) -> int:
    from coding import codebook, tagging

    code = codebook.add_code(session, name, kind)
    tagging.apply_code(session, source, span, [code])
    return code


def remove_codings(desk: Desk, codings: Sequence[int], name: str) -> None:
    """Takes codings off."""
    from coding import tagging

    desk.run(
        tr("Remove “{name}”", name=name), tagging.remove, codings, notice=tr("Removed “{name}”", name=name)
    )


def resize_coding(desk: Desk, coding: int, span: Span, name: str) -> None:
    """Gives a coding other words."""
    from coding import tagging

    desk.run(tr("Resize “{name}”", name=name), tagging.resize, coding, span)


def recode(desk: Desk, codings: Sequence[int], code: int, name: str) -> None:
    """Gives codings another code."""
    from coding import tagging

    desk.run(tr("Recode to “{name}”", name=name), tagging.recode, codings, code)


def set_memo(desk: Desk, coding: int, text: str) -> None:
    """Writes the memo of a coding; an empty one removes it."""
    from coding import memos

    desk.run(tr("Memo on a coding"), memos.set_coding_memo, coding, text, notice=tr("Memo saved"))


def set_valence(desk: Desk, codings: Sequence[int], valence: int | None) -> None:
    """Overrides how an emotion is felt here, −2…+2; None takes the code's own."""
    from coding import tagging

    desk.run(tr("Valence of a coding"), tagging.set_valence, codings, valence)


def split_coding(desk: Desk, coding: int, at: int, name: str) -> None:
    """Cuts a coding in two at a code point inside it."""
    from coding import tagging

    label = tr("Split “{name}”", name=name)
    desk.run(label, tagging.split, coding, at, notice=tr("Split “{name}” in two", name=name))


def merge_codings(desk: Desk, codings: Sequence[int], name: str) -> None:
    """Makes codings of one code and coder one that covers them all."""
    from coding import tagging

    label = tr("Join “{name}”", name=name)
    notice = trn("Joined {n} coding", "Joined {n} codings", len(codings))
    desk.run(label, tagging.merge, codings, notice=notice)


def set_weight(desk: Desk, codings: Sequence[int], weight: int | None) -> None:
    """Weighs codings from 0 to 100; None takes the weight back."""
    from coding import tagging

    desk.run(tr("Weight of a coding"), tagging.set_weight, codings, weight)


def leave_stretch(desk: Desk, source: int, span: Span) -> None:
    """Says that a stretch was read, and that what is not coded in it is left on purpose."""
    from coding import sources

    desk.run(tr("Read and leave a stretch"), sources.mark_reviewed, source, span.start, span.end)
