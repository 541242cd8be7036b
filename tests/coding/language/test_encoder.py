"""The sentence encoder equals its reference: exact numbers of word pieces, cosine above 0.999."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coding.language.component import add_sentence_vectors
from coding.language.encoder import VECTOR, Encoder, load_encoder
from coding.language.pipeline import make_pipeline
from coding.language.weights import pieces
from coding.language.wordpiece import LONGEST_TEXT, WordPiece

CASES = json.loads((Path(__file__).parent / "reference_vectors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


@pytest.mark.parametrize("case", CASES, ids=["sentence", "exclamation", "mixed scripts", "longer than 256"])
def test_vectors_point_where_the_unquantised_model_points(encoder: Encoder, case: dict[str, Any]) -> None:
    text = case["text"] or "word " * 400
    vector = encoder.encode([text])[0]
    for layer, kept in ((vector[:384:8], case["layer4"]), (vector[384::8], case["layer6"])):
        known = np.array(kept, float)
        cosine = layer @ known / np.linalg.norm(layer) / np.linalg.norm(known)
        assert cosine > 0.999


def test_a_text_has_the_same_vector_alone_and_in_company(encoder: Encoder) -> None:
    texts = ["One more.", "I did not expect that at all, to be honest.", "", "One less."]
    together = encoder.encode(texts)
    assert together.shape == (4, VECTOR)
    for text, vector in zip(texts, together, strict=True):
        assert np.allclose(encoder.encode([text])[0], vector, atol=1e-4)


def test_word_pieces_are_those_of_the_model() -> None:
    tokenizer = WordPiece(pieces())
    assert tokenizer.encode("The setup took us a whole weekend, and nobody could help.") == [
        101, 1996, 16437, 2165, 2149, 1037, 2878, 5353, 1010, 1998, 6343, 2071, 2393, 1012, 102,
    ]  # fmt: skip
    assert tokenizer.encode("Ich weiß nicht – 価格 unklar 😀 (v2.0)?") == [
        101, 22564, 11417, 19310, 27969, 11039, 1516, 100, 100, 4895, 26086, 2099, 100,
        1006, 1058, 2475, 1012, 1014, 1007, 1029, 102,
    ]  # fmt: skip
    assert len(tokenizer.encode("word " * 400)) == LONGEST_TEXT
    assert tokenizer.encode("\u200b\x00") == [101, 102]
    assert tokenizer.encode("a" * 200) == [101, 100, 102]


def test_the_component_gives_every_sentence_its_vector(encoder: Encoder) -> None:
    pipeline = make_pipeline()
    add_sentence_vectors(pipeline)
    sentences = list(pipeline("It broke. We called them twice.").sents)
    assert np.allclose(sentences[1]._.vector_pair, encoder.encode(["We called them twice."])[0], atol=1e-4)
