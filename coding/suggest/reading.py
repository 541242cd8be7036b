"""What is asked of a project besides suggestions: the quotes of a code, the ids of sources, the language."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.language.stems import STEMMERS
from coding.seen import counting
from models.code import SeedQuote
from models.errors import UserError
from models.passage import Coding, Passage
from models.project import Project
from models.source import Source
from models.translation import tr

QUOTES = 50
LANGUAGES = {
    "ar": "Arabic", "hy": "Armenian", "eu": "Basque", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "nl": "Dutch", "en": "English", "et": "Estonian", "fi": "Finnish", "fr": "French", "de": "German",
    "el": "Greek", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "ga": "Irish", "it": "Italian",
    "lt": "Lithuanian", "ne": "Nepali", "nb": "Norwegian", "fa": "Persian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sr": "Serbian", "es": "Spanish",
    "sv": "Swedish", "ta": "Tamil", "tr": "Turkish",
}  # fmt: skip


def quotes_of(session: Session, code_id: int) -> list[str]:
    """The words a code was given to, newest first and at most fifty, then its seed quotes."""
    rows = session.execute(
        select(Source.text, Passage.start, Passage.end)
        .join(Passage, Passage.source_id == Source.id)
        .join(Coding, Coding.passage_id == Passage.id)
        .where(Coding.code_id == code_id, counting(session))
        .order_by(Coding.id.desc())
        .limit(QUOTES)
    )
    seeds = session.scalars(select(SeedQuote.text).where(SeedQuote.code_id == code_id))
    return [*(text[start:end] for text, start, end in rows), *seeds]


def source_numbers(session: Session) -> dict[str, int]:
    """The id of every source by its guid, as suggestions name it."""
    return {guid: number for number, guid in session.execute(select(Source.id, Source.guid))}


def language_of(session: Session) -> str:
    """The language in which the texts of the project are read, such as "en"."""
    return session.scalars(select(Project.language).order_by(Project.id).limit(1)).one()


def set_language(session: Session, language: str) -> None:
    """Read the texts of the project in another language; UserError when there are no rules for it."""
    if language not in STEMMERS:
        raise UserError(
            tr("There are no language rules for “{language}”.", language=language),
            tr("Choose one of: {value}.", value=", ".join(sorted(STEMMERS))),
        )
    session.scalars(select(Project).order_by(Project.id).limit(1)).one().language = language
