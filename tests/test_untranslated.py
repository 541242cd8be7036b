"""No sentence slips past translation: widgets, errors and messages are given what went through `tr` or `noted`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.support.phrases import phrases
from tests.support.sources import SourceFile, files, is_call

SAID = {"tr", "trn", "noted"}
"""What makes a text known to the translators."""

SHOWN = {
    "UserError", "Label", "ElidedLabel", "Button", "IconButton", "Chip", "EmptyState", "Kbd", "tip", "tell",
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setWindowTitle", "setTitle", "setStatusTip", "addAction", "addMenu", "addTab", "addItem", "section",
    "words", "head", "field", "entry", "choice", "show_panel", "open_panel", "NotComputed", "Option", "Selector",
    "PasswordNeeded", "QueryError", "ImportFailure", "ImportSkip",
}  # fmt: skip
"""Calls whose texts a person reads."""

ENGLISH = (
    "app/commands/",  # the command line speaks English
    "app/cli.py",
    "app/__main__.py",  # says what is wrong before any language is known
    "app/licences.py",
    "coding/sample/",  # the sample study is English
    "coding/language/prepare.py",  # runs while the program is set up
    "coding/journey/markdown_",  # the words of a file that is read back
    "coding/refi/",
    "app/text/view.py",  # a sentence by which lines are measured
)
"""Where English stands on purpose."""

PROSE = re.compile(r"[A-Za-z]{2,}['’,;:]?s? (?:[A-Za-z(“]|\{)|^[A-Z][a-z]{2,}\b")
SENTENCE = re.compile(r"^(?=.*[a-z]{3})[A-Z“{].*[a-z}”)] .*[.!?…]$", re.DOTALL)
NAMES = re.compile(r"^(?:PRAGMA|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|ATTACH|License|JetBrains|https?:)")


def template(node: ast.AST) -> str:
    """A literal text or f-string with {} for what is filled in; "" for everything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def read_texts(node: ast.AST) -> Iterator[ast.AST]:
    """The texts of an argument that are read as they stand: not those inside other calls, nor keys or comparisons."""
    if template(node):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from read_texts(node.body)
        yield from read_texts(node.orelse)
    elif isinstance(node, (ast.BoolOp, ast.Tuple, ast.List)):
        for value in node.values if isinstance(node, ast.BoolOp) else node.elts:
            yield from read_texts(value)
    elif isinstance(node, ast.BinOp):
        yield from read_texts(node.left)
        yield from read_texts(node.right)
    elif isinstance(node, ast.Starred):
        yield from read_texts(node.value)


def given_to_readers(file: SourceFile, known: set[str]) -> Iterator[str]:
    """Texts given to what shows them, untranslated."""
    constants = {
        target.id: node.value
        for node in file.tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(file.tree):
        if not is_call(call, *SHOWN) or not isinstance(call, ast.Call):
            continue
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
            meant = constants.get(argument.id, argument) if isinstance(argument, ast.Name) else argument
            for text in read_texts(meant):
                words = template(text)
                if PROSE.search(words) and words not in known:
                    yield f"{file.name}:{call.lineno}: {words[:70]}"


def sentences(file: SourceFile, known: set[str]) -> Iterator[str]:
    """Whole sentences anywhere that no translator knows; not docstrings, nor what a bug says of itself."""
    skipped: set[int] = set()
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Expr):
            skipped |= {id(node.value)}
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID:
            skipped |= {id(each) for each in ast.walk(node)}
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
        elif isinstance(node, (ast.Raise, ast.Assert)) and not (
            isinstance(node, ast.Raise) and node.exc is not None and is_call(node.exc, "UserError")
        ):
            skipped |= {id(each) for each in ast.walk(node)}
    for node in ast.walk(file.tree):
        words = template(node)
        if (
            id(node) not in skipped
            and SENTENCE.match(words)
            and not NAMES.match(words)
            and words not in known
        ):
            yield f"{file.name}:{node.lineno}: {words[:70]}"  # type: ignore[attr-defined]


CASES = re.compile(r"\.(?:capitalize|title)\(\)$")
"""What would make a stored English word look like a heading, or take the capitals of German nouns away."""

LEFT_AS_WRITTEN = {
    "app/operations/projects.py",  # the name a person logs in with
    "coding/privacy/names.py",  # a name of a transcript
    "coding/exporters/anonymous.py",  # titles that go out without names
    "coding/journey/lanes.py",  # a lane's stored name
    "coding/analysis/make_or_break.py",  # headings of files; the window says them by its table
    "coding/analysis/reports.py",
}


def test_no_word_is_made_a_heading_by_its_letters() -> None:
    """`app.vocabulary.heading` and `coding.analysis.result.capital` keep the rest of a word and its language."""
    found = [
        place
        for file in files("app", "coding", "models")
        if not file.name.startswith(ENGLISH) and file.name not in LEFT_AS_WRITTEN
        for place in file.find(
            lambda node: isinstance(node, ast.Call) and bool(CASES.search(ast.unparse(node)))
        )
    ]
    assert found == []


def test_nothing_that_is_read_slips_past_translation() -> None:
    known = set(phrases())
    found = {
        place
        for file in files("app", "coding", "models")
        if not file.name.startswith(ENGLISH)
        for place in (*given_to_readers(file, known), *sentences(file, known))
    }
    assert sorted(found) == []
