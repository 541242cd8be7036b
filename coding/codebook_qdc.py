"""The codes of a REFI-QDA codebook (qdc)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coding.codebook_rows import CodeRow, tidy
from models.errors import UserError
from models.translation import tr

MOST_DEEP = 60


def read_qdc(data: bytes) -> list[CodeRow]:
    """The codes in the order of the file; UserError when it is not the XML of a codebook or holds a DOCTYPE."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    try:
        root = ElementTree.fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise UserError(
            tr("This file is not a REFI-QDA codebook."), tr("Export it again as “Codebook (QDC)”.")
        ) from None
    if _name(root) not in ("CodeBook", "Codebook"):
        raise UserError(
            tr("This file is not a REFI-QDA codebook."), tr("Export it again as “Codebook (QDC)”.")
        )
    return [row for part in root if _name(part) == "Codes" for code in part for row in _rows(code, ())]


def _rows(code: Any, above: tuple[str, ...]) -> Iterator[CodeRow]:
    if _name(code) != "Code":
        return
    if len(above) > MOST_DEEP:
        raise UserError(tr("The codes of this file lie too deep in each other."), tr("Export fewer levels."))
    path = (*above, *tidy([code.get("name") or ""], len(above) + 1))
    words = " ".join((part.text or "").strip() for part in code if _name(part) == "Description")
    yield CodeRow(
        path,
        codable=code.get("isCodable", "true").casefold() not in ("false", "0"),
        definition=words.strip(),
        color=(code.get("color") or "").lower(),
        guid=code.get("guid"),
    )
    for part in code:
        yield from _rows(part, path)


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
