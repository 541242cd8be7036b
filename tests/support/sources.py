"""The program's own source, parsed, for rules that read it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("app", "coding", "models", "resources")


@dataclass(frozen=True)
class SourceFile:
    """One Python file of the program."""

    path: Path

    @property
    def name(self) -> str:
        """The path below the checkout, as printed in failures."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def find(self, holds: Callable[[ast.AST], bool]) -> list[str]:
        """List the places `file:line` of the nodes for which `holds` is true."""
        return [f"{self.name}:{getattr(node, 'lineno', 1)}" for node in ast.walk(self.tree) if holds(node)]


def files(*below: str) -> Iterator[SourceFile]:
    """Yield the Python files below the folders named, or of all floors; bundle specs belong to none."""
    for folder in below or FLOORS:
        yield from _below(folder)


@cache
def _below(folder: str) -> tuple[SourceFile, ...]:
    paths = sorted((ROOT / folder).rglob("*.py"))
    return tuple(SourceFile(path) for path in paths if path.parent.name != "packaging")


def is_call(node: ast.AST, *names: str) -> bool:
    """Tell whether `node` calls a function or method of one of these names."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", None)
    return name in names


def imports(node: ast.AST, *modules: str) -> bool:
    """Tell whether `node` imports one of these modules or something below it."""
    if isinstance(node, ast.Import):
        named = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        named = [f"{node.module}.{alias.name}" for alias in node.names]
    else:
        return False
    return any(name == module or name.startswith(module + ".") for name in named for module in modules)
