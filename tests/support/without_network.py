"""The window and the suggestions from start to end, run apart, so that the test can take every interface away.

`python -m tests.support.without_network FOLDER` makes a small study there, opens it in the window, asks for suggestions
and quality, and prints as JSON what it saw.
"""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

WAIT_S = 200
SAID = (
    "Interviewer: How did you hear of it?\nAda: A friend told me. I was excited, honestly.\n"
    "Interviewer: And then?\nAda: Then the price was not clear at all. It took weeks and I was frustrated.\n"
)
# What a process started in the test writes down, and refuses: every connection and look-up by Python; and, written down
# only, every file opened to write. (A library that asks itself at import whether there is IPv6 makes a socket and sends
# nothing.)
WATCH = """
import os, sys
NETWORK = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request")
def local(event, arguments):
    return event == "socket.connect" and isinstance(arguments[1], (str, bytes))
def watch(event, arguments, log=os.environ["TRAILMARK_WATCH"]):
    path = arguments[0] if event == "open" else None
    writes = isinstance(path, str) and isinstance(arguments[2], int) and arguments[2] & 3
    if (event in NETWORK and not local(event, arguments)) or (writes and path != log):
        with os.fdopen(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "a") as file:
            print(event, path if writes else arguments[1:], file=file)
        if event in NETWORK:
            raise PermissionError(event)
sys.addaudithook(watch)
"""


def interfaces() -> list[str]:
    """Network interfaces but the loopback; none in a name space of its own."""
    return [name for _, name in socket.if_nameindex() if name != "lo"]


def make_study(path: Path) -> None:
    """A study of one short interview with the B2B codebook."""
    from coding.importers.reading import read_text
    from coding.projects import create_filled
    from coding.sources import add_sources
    from coding.templates import apply_template

    def fill(session: object) -> None:
        apply_template(session, "b2b-purchase")  # type: ignore[arg-type]
        add_sources(session, [read_text(SAID, "P01 Ada", kind="interview")])  # type: ignore[arg-type]

    create_filled(path, fill, "Ada").close()


def look(folder: Path) -> dict[str, object]:
    """Opens the study in the window and waits for suggestions by meaning and for the quality of codes."""
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program

    study = folder / "study.trailmark"
    make_study(study)
    application = QApplication([])
    program = Program(application, folder / "settings.json")
    program.window.show()

    def wait(done: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT_S
        while not done():
            if time.monotonic() > end:
                raise TimeoutError
            application.processEvents()
            time.sleep(0.01)

    program.wiring.open(study)
    wait(lambda: program.desk.is_open and program.jobs.is_idle)
    program.desk.go("code")
    keeper = program.window.tools.suggestions
    keeper.start()
    wait(lambda: bool(keeper.offers) and not keeper.is_working)
    wait(lambda: bool(program.desk.qualities.rows))
    found = [each.quote for each in keeper.offers]
    program.end()
    from coding.suggest.service import note

    return {"interfaces": interfaces(), "quotes": found, "lacks": note("en")}


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]))))
