"""Puts the faces a map is set in into its SVG, so that it looks the same where they are not installed."""

from __future__ import annotations

from base64 import b64encode
from importlib.util import find_spec
from pathlib import Path

FACES = (
    ("font_source_sans_pro", "SourceSansPro-Regular", "Trailmark Sans", "normal", "400 500"),
    ("font_source_sans_pro", "SourceSansPro-Semibold", "Trailmark Sans", "normal", "600"),
    ("font_source_serif_pro", "SourceSerifPro-It", "Trailmark Serif", "italic", "400"),
)
_FIRST = {"Inter,": "'Trailmark Sans',Inter,", "'Source Serif 4',": "'Trailmark Serif','Source Serif 4',"}


def with_faces(document: str) -> str:
    """The SVG with its faces inside as data; without the packaged faces it stays as it is."""
    rules = "".join(filter(None, (_rule(*face) for face in FACES)))
    if not rules:
        return document
    head, style, rest = document.partition("<style>")
    classes, end, body = rest.partition("</style>")
    for known, first in _FIRST.items():
        classes = classes.replace(known, first)
    return f"{head}{style}{rules}{classes}{end}{body}"


def _rule(package: str, name: str, family: str, style: str, weight: str) -> str:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return ""
    file = Path(spec.origin).parent / "files" / f"{name}.otf"
    if not file.is_file():
        return ""
    data = b64encode(file.read_bytes()).decode("ascii")
    source = f"url(data:font/otf;base64,{data})"
    return f"@font-face{{font-family:'{family}';font-style:{style};font-weight:{weight};src:{source}}}"
