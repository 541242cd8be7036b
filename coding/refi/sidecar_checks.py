"""What must hold among the rows of a sidecar before any of them is stored."""

from __future__ import annotations

from coding.refi.sidecar import SidecarProject, damaged
from coding.sources import text_hash
from models.base import Base
from models.code import CODE_KINDS
from models.people import CONSENTS, RELEASES
from models.source import KINDS, ROLES

CHOICES = {
    ("code", "kind"): CODE_KINDS,
    ("source", "kind"): KINDS,
    ("speaker", "role"): ROLES,
    ("participant", "consent"): CONSENTS,
    ("participant", "quote_release"): RELEASES,
}
SPANS = ("turn", "passage", "reviewed_span", "redaction", "verdict")


def check(own: SidecarProject) -> None:
    """UserError when a text is not its hash's, a span leaves its text, or a word is not of its list."""
    lengths: dict[int, int] = {}
    for row in own.rows(Base.metadata.tables["source"]):
        if text_hash(row["text"]) != row["text_sha256"]:
            raise damaged()
        lengths[row["id"]] = len(row["text"])
    for name in SPANS:
        for row in own.rows(Base.metadata.tables[name]):
            if not 0 <= row["start"] <= row["end"] <= lengths.get(row["source_id"], -1):
                raise damaged()
    for (name, column), words in CHOICES.items():
        if any(row[column] not in words for row in own.rows(Base.metadata.tables[name])):
            raise damaged()
