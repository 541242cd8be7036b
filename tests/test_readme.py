"""The README tells the truth: its commands, its keys and its words for run.py are those of the program."""

from __future__ import annotations

import re

import typer.main

import run
from app.actions import ACTS
from app.cli import cli
from tests.support.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_shown_is_there() -> None:
    """Commands and their options, as a reader would copy them."""
    commands = getattr(typer.main.get_command(cli), "commands", {})
    shown = re.findall(r"^    trailmark (\w+)(.*)$", README, re.MULTILINE)
    assert len(shown) >= 8
    for name, rest in shown:
        options = {option for parameter in commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, name


def test_every_key_shown_is_bound() -> None:
    """Keys with Ctrl, Alt and F keys come from the table of actions; the coding keys from their own."""
    bound = {key.strip() for act in ACTS for key in act.keys.split(" | ")}
    table = README[README.index("| key | does |") : README.index("## Where your data lies")]
    shown = set(re.findall(r"`((?:Ctrl|Alt|F\d)[^`]*)`", table))
    assert len(shown) >= 5
    assert shown <= bound


def test_every_word_for_run_py_is_explained_by_it() -> None:
    """What the README asks to be typed stands in run.py's own list."""
    words = set(re.findall(r"python3 run\.py ([a-z]+)", README))
    assert words >= {"test"}
    assert all(f"python3 run.py {word}" in (run.__doc__ or "") for word in words)
