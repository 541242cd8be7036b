"""Projects under a password: SQLCipher's file format, known by its first bytes, and the key that opens one.

SQLCipher keeps a random salt in a file's first 16 bytes; of ours the first six name the program, so that a protected
project, a wrong password and a damaged file can be told apart before anything is opened.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib
import secrets
import struct
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from models.errors import UserError
from models.translation import tr

MAGIC = b"TRLMRK"
SALT = 16
PAGE = 4096
MAC = 64
ITERATIONS = 256_000
LOOKED_AT = 12
SHORTEST = 8


class PasswordNeeded(UserError):
    """The project is protected and no password, or a wrong one, was given."""


@dataclass(frozen=True)
class Key:
    """What opens one protected file: the 32 bytes made of its password and its own salt."""

    raw: bytes
    salt: bytes

    @classmethod
    def of(cls, password: str, salt: bytes | None = None) -> Key:
        """The key of a password (PBKDF2-HMAC-SHA512, 256,000 rounds); a new salt when none is given."""
        salt = salt or MAGIC + secrets.token_bytes(SALT - len(MAGIC))
        return cls(_derived(password, salt), salt)

    @property
    def literal(self) -> str:
        """The key as SQLCipher reads it: hexadecimal digits only."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    def __repr__(self) -> str:
        return "Key(…)"


@lru_cache(32)
def _derived(password: str, salt: bytes) -> bytes:
    """Half a second of work, kept while the program runs: a project and its backups are opened with one password."""
    return hashlib.pbkdf2_hmac("sha512", password.encode("utf-8"), salt, ITERATIONS, 32)


def available() -> bool:
    """Whether this installation can open protected projects (the extra "password")."""
    return find_spec("sqlcipher3") is not None


def driver() -> Any:
    """SQLCipher in the shape of sqlite3; UserError where it is not installed."""
    if not available():
        raise UserError(
            tr("This installation cannot open projects with a password."),
            tr("Install Trailmark with the extra “password”; the file was left unchanged."),
        )
    return importlib.import_module("sqlcipher3.dbapi2")


def is_protected(path: Path) -> bool:
    """Whether a closed file is a project under a password, by its first bytes; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def unlock(path: Path, password: str | None) -> Key:
    """The key of a closed protected file; PasswordNeeded for none or a wrong one, UserError when it is damaged."""
    driver()
    if not password:
        raise PasswordNeeded(
            tr("{name} is protected by a password.", name=path.name), tr("Give its password to open it.")
        )
    with path.open("rb") as file:
        pages = [file.read(PAGE) for _ in range(LOOKED_AT)]
    if len(pages[0]) < PAGE:
        raise UserError(tr("{name} is damaged: it ends too early.", name=path.name), tr("Restore a backup."))
    key = Key.of(password, pages[0][:SALT])
    sound = [_is_sound(key, page, number) for number, page in enumerate(pages, 1) if len(page) == PAGE]
    if not any(sound):
        raise PasswordNeeded(
            tr("This is not the password of the project."), tr("Capital and small letters differ.")
        )
    if not sound[0]:
        raise UserError(
            tr("{name} is damaged; the password is right.", name=path.name), tr("Restore a backup.")
        )
    return key


def _is_sound(key: Key, page: bytes, number: int) -> bool:
    """Whether the code at the end of a page is the one this key makes of it (SQLCipher 4, HMAC-SHA512)."""
    salt = bytes(byte ^ 0x3A for byte in key.salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key.raw, salt, 2, 32)
    body = page[SALT if number == 1 else 0 : -MAC]
    made = hmac.new(mac_key, body + struct.pack("<I", number), "sha512").digest()
    return hmac.compare_digest(made, page[-MAC:])
