"""What holds for every test: a private home, no network, no screen, no warning or logged error unnoticed."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from coding.quietly import collect_due
from tests.support.isolation import block_network, offscreen, private_folders
from tests.support.marker import MARKER, files_holding
from tests.support.scale import count, is_raised

COLLECTED_EVERY = 100  # tests
_done = itertools.count(1)
WATCHED = ("config", "cache", "state", "run", "tmp")

offscreen()
block_network()
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
settings.register_profile(
    "trailmark",
    deadline=None,
    max_examples=count(ci=60, nightly=1000),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    derandomize=os.environ.get("TRAILMARK_NIGHTLY") != "1",
    database=None,
)
settings.load_profile("trailmark")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Full counts take longer than the time that ends a test which hangs."""
    for item in items if is_raised() else ():
        item.add_marker(pytest.mark.timeout(0))


@pytest.fixture(autouse=True, scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for what is made once for many tests, so that nothing ever comes into the person's own folders."""
    home = tmp_path_factory.mktemp("shared-home")
    with pytest.MonkeyPatch.context() as patch:
        _move_in(home, patch)
        yield home
    _refuse_leaks(home)


def _move_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    for name, place in private_folders(home).items():
        patch.setenv(name, place)
    temp = home / "tmp"
    temp.mkdir(mode=0o700)
    patch.setenv("TMPDIR", str(temp))
    patch.setattr(tempfile, "tempdir", str(temp))


def _refuse_leaks(home: Path) -> None:
    """Fail when settings, a log, report, cache or temporary file of a home holds the name that fixtures plant."""
    leaks = files_holding(MARKER, [home / name for name in WATCHED])
    if leaks:
        pytest.fail("the planted name is in " + ", ".join(str(path.relative_to(home)) for path in leaks))


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test a home, temp folder and umask of its own, and put the old ones back.

    Afterwards no settings, log, report, cache or temporary file of the home may hold the name that fixtures plant.
    """
    home = tmp_path_factory.mktemp("home")
    _move_in(home, monkeypatch)
    mask = os.umask(0o022)
    yield home
    os.umask(mask)
    _refuse_leaks(home)


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """A window turns automatic collection off (see app/garbage.py); what a test leaves is collected after it."""
    yield
    collect_due()
    if next(_done) % COLLECTED_EVERY == 0:
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def no_logged_error(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an error it did not take out of `caplog` itself."""
    yield
    errors = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    serious = [record.getMessage() for record in errors if record.levelno >= logging.ERROR]
    if serious:
        pytest.fail("logged as an error: " + "; ".join(serious))
