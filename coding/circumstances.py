"""Under which circumstances passages were said: exposure and brand, where they differ from their source's."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.errors import UserError
from models.passage import Passage
from models.source import BRANDS, EXPOSURES
from models.translation import tr

FIELDS = {"exposure": EXPOSURES, "brand": BRANDS}


def tell_of_passages(session: Session, passage_ids: Iterable[int], field: str, value: str | None) -> None:
    """Set `field` ("exposure" or "brand") of passages; None takes the source's own. UserError for other values."""
    allowed = FIELDS[field]
    if value is not None and value not in allowed:
        raise UserError(
            tr("“{value}” is not possible here.", value=value),
            tr("Choose one of: {value}.", value=", ".join(allowed)),
        )
    session.execute(update(Passage).where(Passage.id.in_(list(passage_ids))).values({field: value}))


def carry(session: Session, passage_id: int, target_id: int) -> None:
    """What was said of a passage, and not of the one its codings go to, holds for that one too."""
    columns = (Passage.exposure, Passage.brand, Passage.journey_order)
    rows = session.execute(select(Passage.id, *columns).where(Passage.id.in_((passage_id, target_id))))
    said = {row.id: row for row in rows}
    if passage_id not in said or target_id not in said:
        return
    for column in columns:
        value = getattr(said[passage_id], column.key)
        if value is not None and getattr(said[target_id], column.key) is None:
            session.execute(update(Passage).where(Passage.id == target_id).values({column.key: value}))
