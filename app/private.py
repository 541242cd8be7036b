"""What every start does first, so that nothing the program writes is for other eyes."""

from __future__ import annotations

import ctypes
import os
import sys

_NOT_DUMPABLE = 4  # PR_SET_DUMPABLE of Linux' prctl


def keep_private() -> None:
    """Files for the person alone, temporary ones in a private folder, and no image of the memory when it crashes."""
    from coding.places import keep_temporary_files_private

    os.umask(0o077)
    _no_core_dumps()
    keep_temporary_files_private()


def _no_core_dumps() -> None:
    """A dump of the memory would hold what was read; child processes inherit the limit."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_NOT_DUMPABLE, 0, 0, 0, 0)
