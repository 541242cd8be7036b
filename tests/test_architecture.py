"""The walls of the house, as sentences: imports go down only, and what must not happen happens nowhere."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable

import pytest
from pytest_archon import archrule

from tests.support.sources import ROOT, SourceFile, files, imports, is_call

LONGEST = 400
HEAVY = ("spacy", "openpyxl", "docx", "pptx", "odf", "scipy", "whoosh", "faker", "pypdf", "thinc")
NETWORK = (
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc", "requests", "httpx", "urllib3",
    "asyncio", "webbrowser", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtQml",
)  # fmt: skip
EXECUTES = ("pickle", "shelve", "marshal", "joblib", "dill", "cloudpickle", "code", "runpy")


def test_the_client_knows_no_storage() -> None:
    """app gets frozen rows and hands over ids and spans; it may name a session's type, never make one."""
    (
        archrule("the client knows no storage")
        .match("app", "app.*")
        .should_not_import("sqlalchemy*", "sqlite3*", "models", "models.*")
        .may_import("models.errors", "models.span", "models.translation")
        .check("app", only_direct_imports=True, skip_type_checking=True)
    )


def test_the_core_does_not_know_the_client() -> None:
    """coding works without a window and without a screen."""
    (
        archrule("the core knows no client")
        .match("coding", "coding.*")
        .should_not_import("app", "app.*", "PySide6*", "shiboken6*", "typer*", "rich*")
        .check("coding", only_direct_imports=True)
    )


def test_storage_needs_the_standard_library_and_sqlalchemy_only() -> None:
    """models imports nothing else; SQLCipher stands in for sqlite3 where a password is asked for."""
    allowed = {"models", "sqlalchemy", "sqlcipher3", *sys.stdlib_module_names}

    def only_allowed(module: str, direct: set[str], everything: object) -> bool:
        return {name.partition(".")[0] for name in direct} <= allowed

    (
        archrule("storage stands on SQLAlchemy alone")
        .match("models", "models.*")
        .should(only_allowed, "imports the standard library and SQLAlchemy only")
        .check("models", only_direct_imports=True)
    )


def test_the_cellar_holds_files() -> None:
    """resources imports no floor."""
    floors = [place for file in files("resources") for place in file.find(_imports_a_floor)]
    assert floors == []


def _imports_a_floor(node: ast.AST) -> bool:
    return imports(node, "app", "coding", "models")


def test_tests_are_not_shipped() -> None:
    """No floor imports a test or a test library."""
    assert _places(lambda node: imports(node, "tests", "pytest", "hypothesis", "apsw", "_pytest")) == []


def test_only_storage_opens_databases() -> None:
    """One place opens projects: closing another handle would drop their locks. The vector cache is a file apart."""
    others = [file for file in files("app", "coding") if file.name != "coding/suggest/vectors.py"]
    assert _places_in(others, lambda node: imports(node, "sqlite3") or is_call(node, "create_engine")) == []


def test_floors_are_imported_by_name() -> None:
    """Always `from coding.tagging import apply_code`: a variable could shadow a bare `import coding`."""
    assert _places(_bare_floor, "app", "coding", "models", "tests") == []


def _bare_floor(node: ast.AST) -> bool:
    floors = {"app", "coding", "models", "resources"}
    return isinstance(node, ast.Import) and any(
        alias.name.partition(".")[0] in floors for alias in node.names
    )


def test_no_network() -> None:
    """No module that could reach a network is imported anywhere in the program."""
    assert _places(lambda node: imports(node, *NETWORK)) == []


def test_nothing_stored_is_executed() -> None:
    """No pickle, no marshalled code, no eval: project files and caches are data."""
    assert _places(lambda node: imports(node, *EXECUTES) or _evaluates(node)) == []


def _evaluates(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec"}


def test_at_most_two_places_catch_everything() -> None:
    """A known error is a UserError; all else is a bug and reaches the hook, unless it is raised again."""
    assert len(_places(_catches_everything)) <= 2, _places(_catches_everything)


def _catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler) or _raises_again(node):
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(kind is None or getattr(kind, "id", "") in {"Exception", "BaseException"} for kind in caught)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_text_is_shown_as_written() -> None:
    """No text of a participant meets Qt's rich text: labels and tooltips go through app.widgets.text."""
    others = [file for file in files("app") if file.name != "app/widgets/text.py"]
    assert _places_in(others, lambda node: imports(node, "PySide6.QtWidgets.QLabel")) == []
    assert _places_in(others, lambda node: imports(node, "PySide6.QtWidgets.QMessageBox")) == []
    assert _places_in(others, _raw_tip) == []
    rich = ("setHtml", "insertHtml", "fromHtml", "setMarkdown", "fromMarkdown", "insertMarkdown")
    assert _places_in(others, lambda node: is_call(node, *rich)) == []


def _raw_tip(node: ast.AST) -> bool:
    """Tell whether a tooltip is set to anything but the program's own words or what `tip` made plain."""
    if not is_call(node, "setToolTip", "showText"):
        return False
    assert isinstance(node, ast.Call)
    own = any(isinstance(part, ast.Constant) and "<" not in str(part.value) for part in node.args)
    return not own and not any(is_call(part, "tip") for part in ast.walk(node))


def test_one_place_counts_as_qt_counts() -> None:
    """app.text.offsets alone converts places in a source; app.journey.measure breaks the lines of a map."""
    own = ("app/text/offsets.py", "app/journey/measure.py")
    others = [file for file in files("app") if file.name not in own]
    assert [file.name for file in others if "utf-16" in file.text.lower() and "encode(" in file.text] == []


def test_the_window_never_runs_a_loop_inside_a_loop() -> None:
    """Jobs answer by a signal; nothing waits inside a nested event loop but a dialog."""
    assert _places(lambda node: is_call(node, "processEvents"), "app") == []


def test_files_are_a_page_or_three() -> None:
    """A file that grows beyond the limit wants to be two."""
    long = [f"{file.name}: {len(file.text.splitlines())}" for file in files() if _lines(file) > LONGEST]
    assert long == []


def _lines(file: SourceFile) -> int:
    return len(file.text.splitlines())


def test_every_module_says_what_it_is_for() -> None:
    """The first statement of a module is its sentence."""
    assert [file.name for file in files() if file.text.strip() and not ast.get_docstring(file.tree)] == []


def test_every_module_reads_annotations_late() -> None:
    """`from __future__ import annotations` opens every module that holds code."""
    with_code = [file for file in files() if len(file.tree.body) > 1]
    assert [file.name for file in with_code if "from __future__ import annotations" not in file.text] == []


@pytest.mark.parametrize("module", ["app.bootstrap", "app.cli", "coding.workspace"])
def test_the_start_stays_light(module: str) -> None:
    """spaCy alone takes more than a second; what is heavy is imported where it is used."""
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.split() == []


def test_the_window_stands_before_the_store_wakes() -> None:
    """SQLAlchemy costs a second of CPU on a small machine; the first page does without it."""
    code = "import sys; from app.bootstrap import templates; templates(); print('sqlalchemy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout == "False\n"


def _places(holds: Callable[[ast.AST], bool], *below: str) -> list[str]:
    return _places_in(list(files(*below)), holds)


def _places_in(some: list[SourceFile], holds: Callable[[ast.AST], bool]) -> list[str]:
    return [place for file in some for place in file.find(holds)]
