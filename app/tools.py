"""What every workspace is given when it is made."""

from __future__ import annotations

from dataclasses import dataclass

from app.actions import Actions
from app.desk import Desk
from app.evidence_keeper import EvidenceKeeper
from app.searching import Searching
from app.settings import Settings
from app.suggestions import Suggestions


@dataclass(frozen=True)
class Tools:
    """What a page is given: the hub, settings and actions, and what it may ask: evidence, suggestions, search."""

    desk: Desk
    settings: Settings
    actions: Actions
    evidence: EvidenceKeeper
    suggestions: Suggestions
    searching: Searching
