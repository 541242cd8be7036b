"""Files that try to harm the program that opens them, made small and harmless to keep, dangerous to unpack."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable

_DOCX_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LOL = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def zipped(members: Iterable[tuple[str, bytes]], *, level: int = 9) -> bytes:
    """A zip file of the members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def docx(body: bytes, head: str = "") -> bytes:
    """A Word file with that body."""
    document = (
        f'<?xml version="1.0"?>{head}<w:document {_W}><w:body>'.encode() + body + b"</w:body></w:document>"
    )
    return zipped([("[Content_Types].xml", _DOCX_TYPES), ("word/document.xml", document)])


def paragraph(words: str) -> bytes:
    """A Word paragraph."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>".encode()


def docx_bomb() -> bytes:
    """One part of 150 MB in a small file."""
    return docx(paragraph("a" * (150 * 2**20)))


def docx_many_elements() -> bytes:
    """Just under the limits of size and ratio, with millions of elements."""
    cells = b"".join(b"<w:p w:n='%d'/>" % n for n in range(3_000_000))
    return docx(cells)


def docx_nested() -> bytes:
    """Content controls in content controls, 20,000 deep."""
    deep = 20_000
    return docx(b"<w:sdt><w:sdtContent>" * deep + paragraph("x") + b"</w:sdtContent></w:sdt>" * deep)


def docx_many_entries() -> bytes:
    """Thousands of members."""
    return zipped([("word/document.xml", b"<x/>"), *((f"word/media/{n}.xml", b"x") for n in range(3_000))])


def docx_same_name() -> bytes:
    """Two members of one name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.filelist[0].filename = "word/document.xmk"
        archive.NameToInfo.clear()
        archive.writestr("word/document.xml", "<b/>")
        archive.filelist[0].filename = "word/document.xml"
    return out.getvalue()


def docx_lying_size() -> bytes:
    """A member whose declared size is far smaller than what it unpacks to."""
    data = bytearray(docx(paragraph("b" * (120 * 2**20))))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    data[at + 24 : at + 28] = (4096).to_bytes(4, "little")
    return bytes(data)


def docx_doctype() -> bytes:
    """A DOCTYPE with entities."""
    return docx(b"<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", _LOL)


def xlsx_sparse() -> bytes:
    """One cell in the last column of the last row."""
    sheet = (
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is>'
        "</c></row></sheetData></worksheet>"
    )
    return workbook(sheet.encode())


def xlsx_bomb() -> bytes:
    """A sheet of 150 MB in a small file."""
    return workbook(b"<worksheet>" + b" " * (150 * 2**20) + b"</worksheet>")


def xlsx_doctype() -> bytes:
    """A sheet with a DOCTYPE."""
    return workbook(f'<?xml version="1.0"?>{_LOL}<worksheet/>'.encode())


def workbook(sheet: bytes) -> bytes:
    """A workbook with that sheet."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        [
            (
                "[Content_Types].xml",
                f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
                f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
                f'<Override PartName="/xl/worksheets/sheet1.xml" '
                f'ContentType="{types}.worksheet+xml"/></Types>'.encode(),
            ),
            (
                "_rels/.rels",
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode(),
            ),
            (
                "xl/workbook.xml",
                f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
                "</workbook>".encode(),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                f'Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'.encode(),
            ),
            ("xl/worksheets/sheet1.xml", sheet),
        ]
    )


def odt_bomb() -> bytes:
    """An OpenDocument text of 150 MB in a small file."""
    return zipped(
        [("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b" " * (150 * 2**20))]
    )


def qdpx_bomb() -> bytes:
    """An exchange file whose project is 150 MB in a small file."""
    return zipped([("project.qde", b"<Project>" + b" " * (150 * 2**20))])


def rtf_nested() -> bytes:
    """Groups in groups, 200,000 deep."""
    return b"{\\rtf1 " + b"{\\b " * 200_000 + b"x" + b"}" * 200_000 + b"}"


def rtf_unclosed_fields() -> bytes:
    """600 KB of fields that never end, which freezes readers made of regular expressions."""
    return b"{\\rtf1 " + b'{\\field{\\*\\fldinst HYPERLINK "a' * 20_000 + b"}"


def rtf_odd_unicode() -> bytes:
    """A character number beyond all characters; the words around it are fine."""
    return b"{\\rtf1 before \\u99999999999? after}"


def pdf(objects: list[bytes]) -> bytes:
    """A PDF of the objects, the first its catalogue."""
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)


def pdf_page(stream: bytes, dictionary: bytes = b"") -> bytes:
    """A PDF with one page drawn by the stream."""
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<<%s/Length %d>>\nstream\n%s\nendstream" % (dictionary, len(stream), stream),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ]
    )


def pdf_flate_bomb() -> bytes:
    """A page whose drawing unpacks to 1 GB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 2**20) for _ in range(1024)) + packer.flush()
    return pdf_page(packed, b"/Filter/FlateDecode")


def pdf_operator_bomb() -> bytes:
    """A page of three million text operators in a small file."""
    return pdf_page(zlib.compress(b"BT/F 9 Tf" + b"(a)Tj " * 3_000_000 + b"ET", 9), b"/Filter/FlateDecode")


def pdf_cycle() -> bytes:
    """Pages that contain themselves."""
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"])


def pdf_scanned() -> bytes:
    """A page with a picture and no words."""
    return pdf_page(b"q 600 0 0 800 0 0 cm Q")


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "docx of 150 MB": ("a.docx", docx_bomb),
    "docx of millions of elements": ("b.docx", docx_many_elements),
    "docx nested": ("c.docx", docx_nested),
    "docx of many entries": ("d.docx", docx_many_entries),
    "docx with one name twice": ("e.docx", docx_same_name),
    "docx that lies about its size": ("f.docx", docx_lying_size),
    "docx with a document type": ("g.docx", docx_doctype),
    "xlsx of one far cell": ("h.xlsx", xlsx_sparse),
    "xlsx of 150 MB": ("i.xlsx", xlsx_bomb),
    "xlsx with a document type": ("j.xlsx", xlsx_doctype),
    "odt of 150 MB": ("k.odt", odt_bomb),
    "qdpx of 150 MB": ("l.qdpx", qdpx_bomb),
    "rtf nested": ("m.rtf", rtf_nested),
    "rtf of unclosed fields": ("r.rtf", rtf_unclosed_fields),
    "pdf of 1 GB": ("n.pdf", pdf_flate_bomb),
    "pdf of many operators": ("o.pdf", pdf_operator_bomb),
    "pdf of pages in themselves": ("p.pdf", pdf_cycle),
    "scanned pdf": ("q.pdf", pdf_scanned),
}
