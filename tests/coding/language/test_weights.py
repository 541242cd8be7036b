"""Set-up of the model's weights: checked by hash, converted without pickle, refused in one sentence."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from coding.language import prepare as prepare_module
from coding.language import weights
from models.errors import UserError


def _tensors() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    return {
        "layer.weight": rng.normal(size=(6, 128)).astype(np.float32),
        "layer.bias": rng.normal(size=6).astype(np.float32),
        "pooler.dense.weight": rng.normal(size=(4, 64)).astype(np.float32),
    }


def _safetensors(tensors: dict[str, np.ndarray]) -> bytes:
    header, body = {}, b""
    for name, tensor in tensors.items():
        raw = tensor.tobytes()
        header[name] = {
            "dtype": "F32",
            "shape": list(tensor.shape),
            "data_offsets": [len(body), len(body) + len(raw)],
        }
        body += raw
    head = json.dumps(header).encode()
    return struct.pack("<Q", len(head)) + head + body


def _wheel(path: Path, model: bytes, tokenizer: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("package/model/model.safetensors", model)
        archive.writestr("package/model/tokenizer.json", tokenizer)
    return path


def test_the_small_numbers_stay_close_to_the_large_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tensors = _tensors()
    model = _safetensors(tensors)
    tokenizer = json.dumps({"model": {"vocab": {"b": 1, "a": 0}}}).encode()
    monkeypatch.setattr(weights, "MODEL_SHA256", hashlib.sha256(model).hexdigest())
    monkeypatch.setattr(weights, "TOKENIZER_SHA256", hashlib.sha256(tokenizer).hexdigest())
    out = weights.prepare(_wheel(tmp_path / "w.whl", model, tokenizer), tmp_path / "out")
    loaded = weights.load(out)
    assert sorted(loaded) == ["layer.bias", "layer.weight"]
    assert np.array_equal(loaded["layer.bias"], tensors["layer.bias"])
    assert np.abs(loaded["layer.weight"] - tensors["layer.weight"]).max() < 0.02
    assert weights.pieces(out) == {"a": 0, "b": 1}
    assert "Apache License" in (out / weights.NOTICE).read_text(encoding="utf-8")


def test_another_file_is_refused_and_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel = _wheel(tmp_path / "w.whl", b"something else", b"{}")
    assert prepare_module.main(["--wheel", str(wheel), "--out", str(tmp_path / "out")]) == 2
    assert "not the expected one" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_missing_and_damaged_weights_are_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not installed"):
        weights.load(tmp_path)
    (tmp_path / weights.WEIGHTS).write_bytes(b"PK\x03\x04 no archive")
    (tmp_path / weights.VOCABULARY).write_text("a\n", encoding="utf-8")
    with pytest.raises(UserError, match="damaged"):
        weights.load(tmp_path)


def test_a_pickle_in_the_file_is_never_loaded(tmp_path: Path) -> None:
    np.savez(tmp_path / weights.WEIGHTS, trap=np.array([{"a": 1}], dtype=object))
    (tmp_path / weights.VOCABULARY).write_text("a\n", encoding="utf-8")
    with pytest.raises(UserError, match="damaged"):
        weights.load(tmp_path)
