"""Keep tests away from the person's own folders and from the network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DOCUMENTS_DIR": "documents",
}
_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_TRAFFIC = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"})


def private_folders(home: Path) -> dict[str, str]:
    """Make a home below `home` and return the environment that points every kind of user folder there."""
    places = {name: home / folder for name, folder in _FOLDERS.items()}
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {name: str(place) for name, place in places.items()}


def block_network() -> None:
    """Make every use of an internet socket by Python an error for the rest of this process."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _LOOKUPS or (event in _TRAFFIC and not _is_local(arguments)):
        raise PermissionError(f"{event}: the program and its tests use no network")


def _is_local(arguments: tuple[object, ...]) -> bool:
    """Tell whether the address is a path or abstract name (a Unix socket), not a host and port."""
    return len(arguments) > 1 and isinstance(arguments[1], (str, bytes))


def offscreen() -> None:
    """Choose Qt's offscreen platform unless the person asked for another."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
