"""Suggestions stay within their limits of time and memory, and are no worse than the reference."""

from __future__ import annotations

import pytest

from coding.language.encoder import load_encoder
from coding.suggest.vectors import Vectors
from tests.bench import table
from tests.bench.suggest.labelled import notes, reference_codes
from tests.bench.suggest.methods import engine, reference_engine
from tests.bench.suggest.quality import figures
from tests.bench.suggest.resources import measured
from tests.support.real import real_data

SLACK = 0.01


@pytest.fixture(autouse=True)
def material() -> None:
    """Nothing can be measured without the labelled texts."""
    real_data()


def test_time_and_memory() -> None:
    found = measured()
    table.seconds("suggestions", "start of their process", found["start"])
    table.seconds("suggestions", "first, 10,000 words × 30 codes", found["cold"], None, 8.0)
    table.seconds("suggestions", "learned and scored anew, 1,000 examples", found["retrain"], None, 1.0)
    table.megabytes("memory", "peak of the suggestion process", found["memory"], 400)
    assert found["cold"] < 8
    assert found["retrain"] < 1
    assert found["memory"] < 400


def test_cold_quality_on_coded_notes_is_that_of_the_reference() -> None:
    material = notes()
    vectors = Vectors(load_encoder(), None)
    codes = reference_codes(material.labels)
    ours, theirs = (make(codes, vectors)(material.texts, None) for make in (engine, reference_engine))
    assert ours is not None
    assert theirs is not None
    assert figures(ours, material.truth).precision >= figures(theirs, material.truth).precision - SLACK
