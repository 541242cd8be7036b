"""Every sentence the program says, and the file in which Qt Linguist finds it.

`python -m tests.support.phrases` brings resources/translations up to date: new phrases come in unfinished, phrases no
longer said go, and what is translated is compiled for the program.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as xml

from app.language import CONTEXT
from tests.support.sources import ROOT, files

FOLDER = ROOT / "resources" / "translations"


def phrases() -> list[str]:
    """All phrases as written in English, each once, in alphabetical order."""
    return sorted({*_literals(), *_of_tables()} - {""})


def _literals() -> Iterator[str]:
    for file in files("app", "coding", "models"):
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                count = {"tr": 1, "noted": 1, "trn": 2}.get(node.func.id, 0)
                yield from (arg.value for arg in node.args[:count] if is_text(arg))  # type: ignore[attr-defined]


def is_text(node: ast.AST) -> bool:
    """Whether an argument is one literal text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _of_tables() -> Iterator[str]:
    """What tables hold and `tr` is given when it is shown."""
    from app.actions import ACTS
    from app.settings import SETTINGS
    from coding.suggest.reading import LANGUAGES
    from coding.template_files import templates

    for template in templates():
        yield from (template.title, template.description)
    yield from LANGUAGES.values()
    for act in ACTS:
        yield from (act.text, act.menu)
    for row in SETTINGS:
        yield from (row.label, row.group, row.note, *(text for _, text in row.choices))


def translations(language: str) -> dict[str, str]:
    """What the file of a language says, finished or not, by English phrase."""
    path = FOLDER / f"trailmark_{language}.ts"
    if not path.exists():
        return {}
    messages = xml.parse(path).iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") or "" for each in messages}


def write(language: str, said: dict[str, str]) -> Path:
    """Writes the file of a language with all phrases; one without a translation is unfinished."""
    root = xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = CONTEXT
    for phrase in phrases():
        message = xml.SubElement(context, "message")
        xml.SubElement(message, "source").text = phrase
        translation = xml.SubElement(message, "translation")
        if said.get(phrase):
            translation.text = said[phrase]
        else:
            translation.set("type", "unfinished")
    xml.indent(root)
    path = FOLDER / f"trailmark_{language}.ts"
    body = xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return path


def compile_for_qt(path: Path) -> None:
    """Compiles a file of Qt Linguist beside itself."""
    command = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([command, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    for each in ("de",):
        compile_for_qt(write(each, translations(each)))
