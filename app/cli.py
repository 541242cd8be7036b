"""The command line: every job of the window, by the same verbs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from app.commands import coded, correcting, exchange, maps, material, projects
from app.commands.shell import notices
from app.errors import report, save
from app.private import keep_private
from models.errors import UserError

USER_ERROR = 2
BUG = 1

cli = typer.Typer(
    name="trailmark",
    help="Code interviews, diaries and session notes; see the journey map they add up to.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for group in (projects, material, correcting, coded, maps, exchange):
    group.register(cli)


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; 0 for success, 2 for a known problem told in a sentence, 1 for a bug."""
    keep_private()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        cli(list(arguments), prog_name="trailmark")
    except UserError as error:
        notices.print(str(error), soft_wrap=True)
        return USER_ERROR
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        notices.print("Stopped. Nothing of this command was kept.")
        return USER_ERROR
    except Exception as error:
        report_file = save(report(error))
        notices.print(f"Trailmark has a bug here ({type(error).__name__}). Nothing of this command was kept.")
        if report_file is not None:
            notices.print(f"A report without any of your content: {report_file}", soft_wrap=True)
        return BUG
    return 0
