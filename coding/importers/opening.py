"""Ask each reader in turn: from the bytes of one file to its sources. Runs in the child process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from coding.importers.assemble import assemble
from coding.importers.canonical import canonical
from coding.importers.decoding import decode
from coding.importers.document import Document
from coding.importers.imported import ImportedSource
from coding.importers.sniff import sniff
from coding.transcript.arrows import read_arrows
from coding.transcript.dated import read_dated
from coding.transcript.guide import read_guide
from coding.transcript.labels import read_labelled
from coding.transcript.prose import read_prose
from coding.transcript.talk import Talk

Options = Mapping[str, Any]


def read_bytes(data: bytes, path: str, options: Options) -> list[ImportedSource]:
    """The sources in a file; `path` gives its name and folders.

    Options: `kind` (a kind of source), `guide` (hashes of lines that other files of the import share),
    `mapping` (a column mapping as JSON data), `encoding`. Raises UserError.
    """
    if options.get("pasted"):
        return [read_string(data.decode("utf-8", "surrogatepass"), path, options)]
    format = sniff(data, path)
    if format in ("csv", "xlsx"):
        from coding.importers.tables import read_table

        return read_table(data, format, path, dict(options))
    if format == "qdpx":
        from coding.importers.qdpx import read_qdpx

        return read_qdpx(data, path, options)
    document, talk = _open(data, format, path, options)
    return [_finish(document, talk or talk_of(document, path, options), path, options)]


def read_string(text: str, title: str, options: Options) -> ImportedSource:
    """The source in pasted text."""
    from coding.importers.decoding import Decoded
    from coding.importers.plain import read_plain

    clean = canonical(text)
    document = read_plain(Decoded(clean.text, "utf-8", None, clean.notices))
    return _finish(document, talk_of(document, title, options), title, options)


def talk_of(document: Document, path: str, options: Options) -> Talk:
    """The talk in the lines of a document, by the first layout that finds its evidence."""
    talk = read_arrows(document.blocks) or read_labelled(document.blocks)
    if talk is None:
        talk = read_dated(document.blocks, document.meta, PurePath(path).stem)
    if talk is None:
        talk = read_guide(document.blocks, frozenset(options.get("guide") or ()), PurePath(path).stem)
    return talk or read_prose(document.blocks, document.raw, document.meta, PurePath(path).stem)


def _finish(document: Document, talk: Talk, path: str, options: Options) -> ImportedSource:
    stem = path if options.get("pasted") else PurePath(path).stem
    source = assemble(document, talk, path, stem or path, options.get("kind"))
    return replace(source, file_name="" if options.get("pasted") else PurePath(path).name)


def _open(data: bytes, format: str, path: str, options: Options) -> tuple[Document, Talk | None]:
    if format in ("vtt", "srt", "sbv"):
        from coding.importers.captions import read_captions

        return read_captions(data, format, options.get("encoding"))
    if format == "lr":
        from coding.importers.diary_posts import read_post

        return read_post(data, path, options.get("encoding"))
    if format == "html":
        from coding.importers.web import read_html

        return read_html(data)
    document = _reader(format, options)(data)
    return document, _entry(document, path)


def _entry(document: Document, path: str) -> Talk | None:
    """The dated entry of a file whose head names its author and date, as Jekyll writes it."""
    from coding.importers.diary_posts import entry, has_entry_head

    return entry(document, path) if document.format == "md" and has_entry_head(document.meta) else None


def _reader(format: str, options: Options) -> Callable[[bytes], Document]:
    if format == "md":
        from coding.importers.markdown import read_markdown

        return lambda data: read_markdown(data, options.get("encoding"))
    if format == "docx":
        from coding.importers.docx import read_docx

        return read_docx
    if format == "odt":
        from coding.importers.odt import read_odt

        return read_odt
    if format == "rtf":
        from coding.importers.rtf import read_rtf

        return read_rtf
    if format == "pdf":
        from coding.importers.pdf import read_pdf

        return read_pdf
    from coding.importers.plain import read_plain

    return lambda data: read_plain(decode(data, options.get("encoding")))
