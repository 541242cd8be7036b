"""The one form of a source's text: decoded once, line ends made LF, BOM and NUL removed; then never changed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.translation import tr, trn

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\ufdd0\ufdd1]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical text with a sentence for each kind of character that had to go."""

    text: str
    notices: tuple[str, ...] = ()


def canonical(text: str) -> Canonical:
    """The canonical form: LF only, no NUL, no leading BOM, no lone surrogate; no Unicode normalisation."""
    joined = join_surrogates(text)
    lines = _LINE_ENDS.sub("\n", joined)
    bare = lines.removeprefix("\ufeff").replace("\0", "")
    whole = _SURROGATES.sub("\ufffd", bare)
    return Canonical(whole, tuple(_notices(lines, bare, whole)))


def _notices(lines: str, bare: str, whole: str) -> list[str]:
    found = []
    if lines.startswith("\ufeff"):
        found.append(tr("A byte order mark at the beginning was removed."))
    if nul := lines.count("\0"):
        found.append(trn("One NUL character was removed.", "{n} NUL characters were removed.", nul))
    if bare != whole:
        found.append(
            trn(
                "One broken character was replaced by a mark.",
                "{n} broken characters were replaced by a mark.",
                len(_SURROGATES.findall(bare)),
            )
        )
    return found


def join_surrogates(text: str) -> str:
    """Pairs of surrogate code points become the one character they mean; lone ones stay."""
    if not _SURROGATES.search(text):
        return text
    return (
        text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        if _paired(text)
        else text
    )


def _paired(text: str) -> bool:
    return re.search("[\ud800-\udbff][\udc00-\udfff]", text) is not None
