"""What a file is, by its first bytes; its name only decides among kinds of text."""

from __future__ import annotations

from pathlib import PurePath

from coding.importers.archives import Archive
from coding.importers.captions import looks_like_captions
from coding.importers.decoding import decode
from models.errors import UserError
from models.translation import noted, tr

_OTHERS = (
    (b"\x89PNG", noted("a picture (PNG)")),
    (b"\xff\xd8\xff", noted("a picture (JPEG)")),
    (b"GIF8", noted("a picture (GIF)")),
    (b"BM", noted("a picture (BMP)")),
    (b"II*\0", noted("a picture (TIFF)")),
    (b"MM\0*", noted("a picture (TIFF)")),
    (b"RIFF", noted("a sound, film or picture")),
    (b"ID3", noted("a sound file (MP3)")),
    (b"\xff\xfb", noted("a sound file (MP3)")),
    (b"OggS", noted("a sound file (Ogg)")),
    (b"fLaC", noted("a sound file (FLAC)")),
    (b"\x1aE\xdf\xa3", noted("a film (Matroska)")),
    (b"\x1f\x8b", noted("a compressed file (gzip)")),
    (b"Rar!", noted("a compressed file (RAR)")),
    (b"7z\xbc\xaf", noted("a compressed file (7-Zip)")),
    (b"SQLite format 3\0", noted("a database")),
    (b"\x7fELF", noted("a program")),
    (b"MZ", noted("a program")),
)
_TEXT = {".md": "md", ".markdown": "md", ".lr": "lr", ".csv": "csv", ".tsv": "csv", ".tab": "csv"}
_OFFICE = "application/vnd.oasis.opendocument."
LARGEST_TEXT = 32 * 2**20  # bytes of a file that is nothing but text
FORMATS = ("txt", "md", "docx", "odt", "rtf", "pdf", "html", "vtt", "srt", "sbv", "csv", "xlsx", "qdpx", "lr")


def sniff(data: bytes, name: str) -> str:
    """One of FORMATS; raises UserError with the reason when the file is none of them."""
    suffix = PurePath(name).suffix.lower()
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise UserError(tr("The file is empty."), tr("Choose the file with the transcript."))
    if data.startswith(b"%PDF") or b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_office(suffix)
    _refuse_others(data)
    if len(data) > LARGEST_TEXT:
        raise UserError(tr("The text is larger than 32 MB."), tr("Split it into smaller files."))
    return _text(data, suffix)


def _old_office(suffix: str) -> UserError:
    if suffix in (".docx", ".xlsx"):
        return UserError(
            tr("The file is protected by a password."),
            tr("Save a copy without the password and import that."),
        )
    newer = "xlsx" if suffix == ".xls" else "docx"
    return UserError(
        tr("The file is in an old Office format."),
        tr("Open it and save it as .{newer}, then import that.", newer=newer),
    )


def _refuse_others(data: bytes) -> None:
    found = next((what for start, what in _OTHERS if data.startswith(start)), None)
    if found is None and data[4:8] == b"ftyp":
        found = noted("a sound or film file (MPEG-4)")
    if found and (
        (len(found) > 10 and not data[:64].isascii())
        or b"\0" in data[:512]
        or found.startswith("a picture (P")
    ):
        raise UserError(
            tr("The file is {found}, not a text.", found=tr(found)),
            tr("Import the transcript or notes that belong to it."),
        )


def _zipped(data: bytes) -> str:
    archive = Archive(data)
    names = [name.lower() for name in archive.names()]
    if any(name.startswith("word/document") for name in names):
        return "docx"
    if any(name.startswith("xl/workbook") for name in names):
        return "xlsx"
    if any(name.endswith(".qde") for name in names):
        return "qdpx"
    if "content.xml" in names:
        return _opendocument(archive)
    raise UserError(
        tr("The file is a zip archive without a document that Trailmark reads."),
        tr("Unpack it and import the files in it."),
    )


def _opendocument(archive: Archive) -> str:
    kind = archive.read("mimetype").decode("ascii", "replace") if archive.find("mimetype") else ""
    if kind.startswith(_OFFICE) and not kind.startswith(f"{_OFFICE}text"):
        raise UserError(
            tr("The file is an OpenDocument table or presentation."),
            tr("Save it as .xlsx or .csv and import that."),
        )
    return "odt"


def _text(data: bytes, suffix: str) -> str:
    text = decode(data[:65_536] if len(data) > 65_536 else data).text if suffix != ".lr" else ""
    if captions := looks_like_captions(text):
        return captions
    head = text.lstrip()[:400].lower()
    if suffix in (".html", ".htm", ".xhtml") or head.startswith(("<!doctype html", "<html")):
        return "html"
    if head.startswith("<?xml"):
        raise UserError(
            tr("The file holds XML, not a text."), tr("A codebook (.qdc) is imported under Codebook.")
        )
    if suffix in _TEXT:
        return _TEXT[suffix]
    if _is_lektor(text):
        return "lr"
    return "txt"


def _is_lektor(text: str) -> bool:
    """True for `key: value` blocks parted by --- with a body, whatever the name of the file."""
    blocks = text.split("\n---\n")[:12]
    return (
        len(blocks) >= 2 and any(block.lstrip().startswith("body:") for block in blocks) and ":" in blocks[0]
    )
