"""The child process that opens files: bytes in, plain data out, with limits on memory and time.

Each request on stdin is a line of JSON with the sizes of what follows: {"path", "size", "options"}, then the bytes.
Each answer on stdout is a line of JSON: {"sources": […]}, {"sheet": …}, {"answer": …} or {"error", "hint"}.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from typing import Any, BinaryIO

from coding.importers.imported import to_plain
from coding.importers.jobs import JOBS
from coding.importers.limits import allow_seconds, limit_memory
from coding.importers.opening import read_bytes
from coding.importers.speaking import speak
from models.errors import UserError
from models.translation import noted, tr

TOO_LARGE = (
    noted("The file needs more memory than Trailmark gives to one file."),
    noted("Split it into smaller files."),
)
TOO_DEEP = (
    noted("The file nests its parts too deeply to be read safely."),
    noted("Save it in another format and import that."),
)
UNREADABLE = (
    noted("The file could not be read; it is damaged or in an unusual form."),
    noted("Save it in another format."),
)


def main() -> None:
    """Answer requests until stdin ends."""
    limit_memory()
    speak(os.environ.get("TRAILMARK_LANGUAGE", ""))
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    while line := sys.stdin.buffer.readline():
        request = json.loads(line)
        answer = _answer(sys.stdin.buffer, request)
        answers.write(json.dumps(answer).encode("ascii") + b"\n")
        answers.flush()


def _answer(stream: BinaryIO, request: dict[str, Any]) -> dict[str, Any]:
    data = stream.read(request["size"])
    allow_seconds(request["seconds"])
    try:
        if job := request["options"].get("job"):
            return {"answer": JOBS[job](data, request["path"], request["options"])}
        if request["options"].get("preview"):
            return {"sheet": _sheet(data, request["path"])}
        sources = read_bytes(data, request["path"], request["options"])
        return {"sources": [to_plain(source) for source in sources]}
    except UserError as error:
        return {"error": error.message, "hint": error.hint}
    except MemoryError:
        return {"error": tr(TOO_LARGE[0]), "hint": tr(TOO_LARGE[1])}
    except RecursionError:
        return {"error": tr(TOO_DEEP[0]), "hint": tr(TOO_DEEP[1])}
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OSError,
        ArithmeticError,
        RuntimeError,
    ) as error:
        return {
            "error": tr(UNREADABLE[0]),
            "hint": tr(UNREADABLE[1]),
            "bug": f"{type(error).__name__} in {_place(error)}",
        }


def _sheet(data: bytes, path: str) -> dict[str, Any]:
    """The first rows of a table with the mapping its headers suggest."""
    from coding.importers.mapping import guess_mapping
    from coding.importers.sniff import sniff
    from coding.importers.tables import load_sheet

    format = sniff(data, path)
    if format not in ("csv", "xlsx"):
        raise UserError(tr("The file is no table."), tr("Choose a CSV or Excel file."))
    sheet = load_sheet(data, format, {})
    mapping = guess_mapping(sheet.headers, sheet.rows[:200])
    rows = [row for row in sheet.rows if any(row)]
    return {"headers": sheet.headers, "rows": rows[:50], "mapping": asdict(mapping), "total": len(rows)}


def _place(error: BaseException) -> str:
    """Where an error arose, without a word of the file."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"


if __name__ == "__main__":
    main()
