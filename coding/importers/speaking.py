"""The language of the window in processes that read files: without Qt, from the file of Qt Linguist itself."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from models.translation import use


def speak(language: str) -> None:
    """Makes a language the one of every sentence from now on; one without translations leaves English."""
    if language:
        use(lambda text: _phrases(language).get(text, text))


@cache
def _phrases(language: str) -> dict[str, str]:
    """What the file of Qt Linguist says, by English phrase; read when the first sentence is said."""
    from defusedxml.ElementTree import parse

    path = files("resources") / "translations" / f"trailmark_{language}.ts"
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        messages = parse(file).iter("message")
        return {
            each.findtext("source", ""): said for each in messages if (said := each.findtext("translation"))
        }
