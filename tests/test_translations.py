"""German is complete: every sentence of the program is translated, with the same fields, and compiled."""

from __future__ import annotations

import ast
from string import Formatter

from PySide6.QtCore import QTranslator

from app.language import CONTEXT
from tests.support.phrases import FOLDER, is_text, phrases, translations
from tests.support.sources import files


def fields(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_phrase_is_translated() -> None:
    said = translations("de")
    assert [phrase for phrase in phrases() if not said.get(phrase)] == []


def test_no_translation_is_left_of_a_phrase_no_longer_said() -> None:
    assert sorted(set(translations("de")) - set(phrases())) == []


def test_translations_hold_the_fields_of_their_phrases() -> None:
    wrong = {
        phrase: said for phrase, said in translations("de").items() if said and fields(phrase) != fields(said)
    }
    assert wrong == {}


def test_the_compiled_file_says_what_the_translators_file_says() -> None:
    translator = QTranslator()
    assert translator.load("trailmark_de", str(FOLDER))
    said = translations("de")
    assert {phrase: translator.translate(CONTEXT, phrase) for phrase in said} == said


def test_what_is_translated_is_a_literal_or_stands_in_a_table() -> None:
    """An f-string or a sum of texts would never be found; values go into {fields}."""
    places = [
        f"{file.name}:{node.lineno}"
        for file in files("app", "coding", "models")
        if file.name != "models/translation.py"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn")
        for argument in node.args[: 1 if node.func.id == "tr" else 2]
        if not is_text(argument) and isinstance(argument, (ast.JoinedStr, ast.BinOp, ast.IfExp))
    ]
    assert places == []
