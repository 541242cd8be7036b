"""Make the bundle of this system with PyInstaller and try it: `python3 run.py bundle`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "packaging"
DIST = ROOT / "dist"
SYSTEMS = {
    "linux": "trailmark-linux.spec",
    "darwin": "trailmark-macos.spec",
    "win32": "trailmark-windows.spec",
}
NEEDED = "libgl1,libegl1"


def main() -> int:
    """Build, tell the size, start the bundle where only the system's own libraries are; return the exit code."""
    began = time.monotonic()
    build()
    folder = DIST / "trailmark"
    drop_debug_symbols(folder)
    print(f"Made {folder.relative_to(ROOT)} in {time.monotonic() - began:.0f} s: {megabytes(folder):.0f} MB.")
    unwanted = [path.name for path in folder.rglob("*") if "Qt6Network" in path.name]
    if unwanted:
        print("The bundle holds a network module: " + ", ".join(unwanted), file=sys.stderr)
        return 1
    return try_it(folder)


def build() -> None:
    """Run PyInstaller on the spec of this system."""
    options = ["--noconfirm", "--log-level=WARN", f"--distpath={DIST}", f"--workpath={ROOT / 'build'}"]
    spec = HERE / SYSTEMS[sys.platform]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(spec)], cwd=ROOT, check=True)


def drop_debug_symbols(folder: Path) -> None:
    """Take debug symbols out of extension modules: four fifths of spaCy. Repaired libraries (*.libs) stay whole."""
    if sys.platform == "linux" and shutil.which("strip"):
        modules = [str(path) for path in folder.glob("_internal/*/**/*.so") if _is_plain(path)]
        subprocess.run(["strip", "--strip-debug", *modules], check=True)


def _is_plain(path: Path) -> bool:
    return not path.is_symlink() and not path.parent.name.endswith(".libs")


def megabytes(folder: Path) -> float:
    """Add up the files of a folder, in millions of bytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def try_it(folder: Path) -> int:
    """Do the demo with the bundle: in a bare Debian where one can be made here, else with a bare environment."""
    with tempfile.TemporaryDirectory() as place:
        if can_make_a_bare_system():
            code = in_bare_system(folder, Path(place) / "root")
        else:
            code = demo(
                [str(folder / "trailmark")], Path(place) / "demo", {"PATH": os.defpath, "HOME": place}
            )
    print("The bundle did the demo." if code == 0 else f"The bundle failed the demo: exit code {code}.")
    return code


def can_make_a_bare_system() -> bool:
    """Tell whether this is a Debian with debootstrap, run by root."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("debootstrap") is not None


def in_bare_system(folder: Path, root: Path) -> int:
    """Copy the bundle into a new Debian that holds only what `NEEDED` names, and do the demo there."""
    make = ["debootstrap", "--variant=minbase", f"--include={NEEDED}", "bookworm", str(root)]
    if subprocess.run(make, stdout=subprocess.DEVNULL, check=False).returncode:
        print("A bare Debian could not be made here.", file=sys.stderr)
        return 1
    shutil.copytree(folder, root / "opt" / "trailmark", symlinks=True)
    print(f"Trying it in a bare Debian 12 with {NEEDED}.")
    program = [shutil.which("chroot") or "chroot", str(root), "/opt/trailmark/trailmark"]
    return demo(program, Path("/root/demo"), {"HOME": "/root"})


def demo(program: list[str], out: Path, environment: dict[str, str]) -> int:
    """Run the demo offscreen and tell how long it took; return its exit code."""
    began = time.monotonic()
    bare = {"PATH": os.defpath, **environment, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    code = subprocess.run([*program, "demo", str(out)], env=bare, check=False).returncode
    print(f"Start and demo: {time.monotonic() - began:.1f} s.")
    return code


if __name__ == "__main__":
    sys.exit(main())
