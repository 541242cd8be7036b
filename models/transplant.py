"""A file whose list of tables is lost, read with the list of another file that is laid out alike.

A new project, and every backup of one, has its tables begin on the same pages. So the pages of the list (SQLite's
schema, a b-tree that begins on page 1) can be taken from there; the rows stay those of the damaged file.
"""

from __future__ import annotations

PAGE = 4096
MAGIC = b"SQLite format 3\x00"
INTERIOR = 0x05
KINDS = frozenset({0x02, 0x05, 0x0A, 0x0D})
FEWEST = 3


def schema_pages(content: bytes) -> list[int]:
    """The numbers, from 1, of the pages that hold the schema of a sound file."""
    found, waiting = [], [1]
    while waiting:
        number = waiting.pop()
        if number in found or not 0 < number <= len(content) // PAGE:
            continue
        found.append(number)
        start = (number - 1) * PAGE
        head = start + (100 if number == 1 else 0)
        if content[head] == INTERIOR:
            cells = int.from_bytes(content[head + 3 : head + 5])
            pointers = [int.from_bytes(content[head + 12 + 2 * n : head + 14 + 2 * n]) for n in range(cells)]
            waiting += [int.from_bytes(content[start + at : start + at + 4]) for at in pointers]
            waiting.append(int.from_bytes(content[head + 8 : head + 12]))
    return sorted(found)


def looks_like_pages(content: bytes) -> bool:
    """Whether some pages of the content begin as tables and indexes do; a text or an empty disk has none."""
    heads = content[PAGE::PAGE]
    return sum(head in KINDS for head in heads) >= FEWEST


def resized(content: bytes) -> bytes:
    """The content with the number of pages that it has noted in its header, so that a cut file can be read."""
    pages = len(content) // PAGE
    if pages == 0 or not content.startswith(MAGIC):
        return content
    counter = content[24:28]
    return b"".join((content[:28], pages.to_bytes(4), content[32:92], counter, content[96 : pages * PAGE]))


def transplanted(damaged: bytes, donor: bytes) -> bytes:
    """The damaged content with the schema pages of the donor; free pages are forgotten, as nothing is written."""
    made = bytearray(damaged[: len(damaged) // PAGE * PAGE])
    for number in schema_pages(donor):
        if number * PAGE <= len(made):
            made[(number - 1) * PAGE : number * PAGE] = donor[(number - 1) * PAGE : number * PAGE]
    made[32:40] = bytes(8)
    return resized(bytes(made))
