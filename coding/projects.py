"""Whole projects: made with a codebook, that is where their history begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.templates import apply_template
from coding.workspace import Workspace


def create_project(path: Path, template: str = "empty", coder: str = "Researcher") -> Workspace:
    """Make a project with the codebook of a template and open it; UserError when either is not possible."""

    def fill(session: Session) -> None:
        current_coder(session)
        apply_template(session, template)

    return create_filled(path, fill, coder)


def create_filled(path: Path, fill: Callable[[Session], object], coder: str) -> Workspace:
    """Make a project, fill it, and let its history begin there; when filling fails nothing is left."""
    workspace = Workspace.create(path, coder=coder)
    try:
        with workspace.operation("New project") as session:
            fill(session)
        workspace.begin_history()
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace
