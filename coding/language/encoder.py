"""all-MiniLM-L6-v2 in NumPy: mean-pooled layers 4 and 6 of a text, 2 × 384 float32 numbers side by side."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from coding.language.weights import load, pieces
from coding.language.wordpiece import WordPiece

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WIDTH, HEADS, DEPTH = 384, 12, 6
KEPT = (3, 5)
VECTOR = WIDTH * len(KEPT)
TINY = np.float32(1e-12)
BATCH_TOKENS = 1024


class Norm(NamedTuple):
    """Scale and shift of a layer normalisation."""

    scale: Floats
    shift: Floats


class Linear(NamedTuple):
    """A matrix [in, out] and its bias."""

    weight: Floats
    bias: Floats


class Layer(NamedTuple):
    """One transformer layer; query, key and value in one matrix."""

    attend: Linear
    mix: Linear
    after_mix: Norm
    widen: Linear
    narrow: Linear
    after_narrow: Norm


class Encoder:
    """Texts to vectors on one thread."""

    def __init__(self, tensors: Mapping[str, Floats], tokenizer: WordPiece) -> None:
        self._tokenizer = tokenizer
        self._words = tensors["embeddings.word_embeddings.weight"]
        self._places = (
            tensors["embeddings.position_embeddings.weight"]
            + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        self._first = _norm(tensors, "embeddings.LayerNorm")
        self._layers = [_layer(tensors, number) for number in range(DEPTH)]

    def encode(self, texts: Sequence[str]) -> Floats:
        """Vectors [text, 768]: mean of layer 4, then mean of layer 6, neither centred nor normalised."""
        vectors = np.zeros((len(texts), VECTOR), np.float32)
        numbers = [self._tokenizer.encode(text) for text in texts]
        for rows in _batches([len(row) for row in numbers]):
            vectors[rows] = self._forward(np.array([numbers[row] for row in rows]))
        return vectors

    def _forward(self, numbers: NDArray[np.int_]) -> Floats:
        """Run texts of one length, so that nothing is padded or masked."""
        texts, length = numbers.shape
        flow = (self._words[numbers] + self._places[:length]).reshape(texts * length, WIDTH)
        _normalise(flow, self._first)
        kept = []
        for number, layer in enumerate(self._layers):
            flow += _attention(flow, layer, texts, length)
            _normalise(flow, layer.after_mix)
            flow += _dense(_gelu(_dense(flow, layer.widen)), layer.narrow)
            _normalise(flow, layer.after_narrow)
            if number in KEPT:
                kept.append(flow.reshape(texts, length, WIDTH).mean(axis=1))
        return np.concatenate(kept, axis=1)


def load_encoder(folder: Path | None = None) -> Encoder:
    """The encoder on the installed weights; UserError when they are missing or damaged."""
    return Encoder(load(folder), WordPiece(pieces(folder)))


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows of equal length, at most 1,024 tokens together."""
    groups: dict[int, list[int]] = defaultdict(list)
    for row, length in enumerate(lengths):
        groups[length].append(row)
    for length, rows in sorted(groups.items()):
        size = max(1, BATCH_TOKENS // length)
        yield from (rows[first : first + size] for first in range(0, len(rows), size))


def _attention(flow: Floats, layer: Layer, texts: int, length: int) -> Floats:
    size = WIDTH // HEADS
    parts = _dense(flow, layer.attend).reshape(texts, length, 3, HEADS, size).transpose(2, 0, 3, 1, 4)
    query, key, value = parts
    weights = query @ key.transpose(0, 1, 3, 2)
    weights *= np.float32(1 / math.sqrt(size))
    weights -= weights.max(axis=-1, keepdims=True)
    np.exp(weights, out=weights)
    weights /= weights.sum(axis=-1, keepdims=True)
    mixed = (weights @ value).transpose(0, 2, 1, 3).reshape(texts * length, WIDTH)
    return _dense(mixed, layer.mix)


def _dense(flow: Floats, linear: Linear) -> Floats:
    result = cast("Floats", flow @ linear.weight)
    result += linear.bias
    return result


def _gelu(flow: Floats) -> Floats:
    """GELU by the tanh formula of Hendrycks and Gimpel (2016); changes `flow`."""
    curve = flow * flow
    curve *= np.float32(0.044715)
    curve += 1
    curve *= flow
    curve *= np.float32(math.sqrt(2 / math.pi))
    np.tanh(curve, out=curve)
    curve += 1
    curve *= flow
    curve *= np.float32(0.5)
    return curve


def _normalise(flow: Floats, norm: Norm) -> None:
    """Layer normalisation in place."""
    flow -= flow.mean(axis=-1, keepdims=True)
    spread = np.einsum("ij,ij->i", flow, flow) / np.float32(WIDTH) + TINY
    flow *= (1 / np.sqrt(spread))[:, None]
    flow *= norm.scale
    flow += norm.shift


def _norm(tensors: Mapping[str, Floats], name: str) -> Norm:
    return Norm(tensors[f"{name}.weight"], tensors[f"{name}.bias"])


def _linear(tensors: Mapping[str, Floats], *names: str) -> Linear:
    weight = np.concatenate([tensors[f"{name}.weight"] for name in names]).T
    return Linear(np.ascontiguousarray(weight), np.concatenate([tensors[f"{name}.bias"] for name in names]))


def _layer(tensors: Mapping[str, Floats], number: int) -> Layer:
    name = f"encoder.layer.{number}"
    parts = (f"{name}.attention.self.{part}" for part in ("query", "key", "value"))
    return Layer(
        attend=_linear(tensors, *parts),
        mix=_linear(tensors, f"{name}.attention.output.dense"),
        after_mix=_norm(tensors, f"{name}.attention.output.LayerNorm"),
        widen=_linear(tensors, f"{name}.intermediate.dense"),
        narrow=_linear(tensors, f"{name}.output.dense"),
        after_narrow=_norm(tensors, f"{name}.output.LayerNorm"),
    )
