"""The act of replacing names by pseudonyms everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from models.translation import tr

if TYPE_CHECKING:
    from coding.privacy.names_replace import Pseudonym


def replace_names(desk: Desk, table: list[Pseudonym], key: Path) -> None:
    """Writes the key to a file of its own, then replaces in all texts as one act; errors go to the message bar."""
    from coding.privacy.names_project import Replaced, pseudonymise, write_key

    def said(done: Replaced) -> str:
        return tr(
            "Replaced {words} names in {sources} sources; the key is in {name}",
            words=done.words,
            sources=done.sources,
            name=key.name,
        )

    def go_on(_: None) -> None:
        desk.run(tr("Replace names"), pseudonymise, table, notice=said)

    desk.jobs.background(lambda: write_key(key, table), go_on, desk.fail)
