"""Zip files from strangers: looked at before anything is unpacked, and read with a counter."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from models.errors import UserError
from models.translation import noted, tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ENTRIES = 2_000
TOTAL = 200 * 2**20
EACH = 100 * 2**20
RATIO = 200
_FREE = 2**20  # bytes below which the ratio of an entry does not matter
_CHUNK = 2**16
DEPTH = 200
TAGS = 1_500_000  # of one XML part; a book of 200,000 words in Word has about half of that

_UNSAFE = noted("The file is packed in a way that could harm this computer, so it was not opened.")
_HINT = noted("Open it in the program that made it and save it again.")


class Archive:
    """A checked zip file in memory; members are read by exact name, never unpacked to disk."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error) as error:
            raise damaged() from error
        self._infos = {info.filename: info for info in self._zip.infolist()}
        self._left = TOTAL
        _check(self._zip.infolist())

    def names(self) -> list[str]:
        """The members' names in the order of the file."""
        return list(self._infos)

    def find(self, name: str) -> str | None:
        """The member of that name in any case of letters, None when there is none."""
        return next((member for member in self._infos if member.lower() == name.lower()), None)

    def read(self, name: str) -> bytes:
        """A member's bytes, counted while they are unpacked; raises UserError when damaged or too large."""
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(self._infos[name]) as member:
                while chunk := member.read(_CHUNK):
                    size += len(chunk)
                    self._left -= len(chunk)
                    if size > EACH or self._left < 0:
                        raise UserError(tr(_UNSAFE), tr(_HINT))
                    parts.append(chunk)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise damaged() from error
        return b"".join(parts)

    def head(self, name: str, size: int) -> bytes:
        """The first bytes of a member; raises UserError when it is damaged."""
        try:
            with self._zip.open(self._infos[name]) as member:
                return member.read(size)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise damaged() from error

    def xml(self, name: str) -> Element:
        """A member as XML; raises UserError for a DOCTYPE, broken XML or too deep nesting."""
        return parse_xml(self.read(name))


def damaged() -> UserError:
    """What to say about a file that is cut short or broken."""
    return UserError(
        tr("The file is damaged or incomplete."), tr("Copy it again from where it came from, then import it.")
    )


def _check(infos: list[zipfile.ZipInfo]) -> None:
    total = sum(info.file_size for info in infos)
    names = {info.filename for info in infos}
    if len(infos) > ENTRIES or total > TOTAL or len(names) < len(infos):
        raise UserError(tr(_UNSAFE), tr(_HINT))
    if any(info.flag_bits & 1 for info in infos):
        raise UserError(
            tr("The file is protected by a password."),
            tr("Save a copy without the password and import that."),
        )
    if any(_is_bomb(info) for info in infos):
        raise UserError(tr(_UNSAFE), tr(_HINT))


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    swollen = info.file_size > _FREE and info.file_size > RATIO * max(1, info.compress_size)
    return info.file_size > EACH or swollen


def parse_xml(data: bytes) -> Element:
    """The root of an XML document; raises UserError for a DOCTYPE, broken XML or too deep nesting."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if data.count(b"<") > TAGS:
        raise UserError(
            tr("The file needs more memory than Trailmark gives to one file."),
            tr("Split it into smaller files."),
        )
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UserError(
            tr("The file declares a document type, which Trailmark does not open for safety."), tr(_HINT)
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise damaged() from error
    _check_depth(root)
    return root


def _check_depth(root: Element) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > DEPTH:
            raise UserError(tr("The file nests its parts too deeply to be read safely."), tr(_HINT))
        level = [child for element in level for child in element]
