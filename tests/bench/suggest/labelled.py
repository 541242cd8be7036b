"""Labelled text to measure on: GoEmotions mapped to ten product emotions, and coded usability notes."""

from __future__ import annotations

import csv
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np

from coding.suggest.plain import SuggestCode
from tests.support.real import real_data

ROOT = Path(__file__).resolve().parents[3]
PRODUCT_EMOTIONS = {
    "annoyance": "frustration",
    "anger": "frustration",
    "nervousness": "anxiety",
    "fear": "anxiety",
    "confusion": "confusion",
    "excitement": "excitement",
    "disappointment": "disappointment",
    "relief": "relief",
    "joy": "joy",
    "gratitude": "gratitude",
    "surprise": "surprise",
    "curiosity": "curiosity",
}
NOTES = {"delight": "delight", "pain_point": "pain point", "suggestion": "suggestion", "surprise": "surprise"}
PAINS = ("Extra effort", "Does not work", "Hard to find", "Unclear language")


@dataclass(frozen=True)
class Labelled:
    """Texts with the labels somebody gave them."""

    labels: tuple[str, ...]
    texts: list[str]
    given: list[frozenset[str]]

    @property
    def truth(self) -> np.ndarray:
        """True where a text has a label [text, label]."""
        return np.array([[label in labels for label in self.labels] for labels in self.given])


@dataclass(frozen=True)
class Sample:
    """Examples to learn from: labelled texts, and some without any of the labels."""

    texts: list[str]
    given: list[frozenset[str]]


def goemotions(part: str) -> Labelled:
    """Reddit comments of one part ("dev", "train") with product emotions."""
    folder = real_data() / "labelled" / "goemotions"
    names = [*(folder / "labels.txt").read_text(encoding="utf-8").split(), "neutral"]
    texts, given = [], []
    for row in (folder / f"{part}.tsv").read_text(encoding="utf-8").splitlines():
        text, numbers, _ = row.split("\t")
        found = (PRODUCT_EMOTIONS.get(names[int(number)]) for number in numbers.split(","))
        texts.append(text)
        given.append(frozenset(label for label in found if label))
    return Labelled(tuple(dict.fromkeys(PRODUCT_EMOTIONS.values())), texts, given)


def notes() -> Labelled:
    """Coded notes of usability sessions on a statistics site."""
    path = real_data() / "labelled" / "onrr" / "onrr_pricing_tables_coded.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    given = [frozenset({NOTES[row["label"]]} if row["label"] in NOTES else ()) for row in rows]
    return Labelled(tuple(NOTES.values()), [row["text"] for row in rows], given)


def sample(pool: Labelled, count: int, seed: int, left: int) -> Sample:
    """`count` texts of each label and `left` times as many without any."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(pool.texts))
    chosen: list[int] = []
    for label in pool.labels:
        chosen += [row for row in order if label in pool.given[row] and row not in chosen][:count]
    chosen += [row for row in order if not pool.given[row]][: left * count]
    return Sample([pool.texts[row] for row in chosen], [pool.given[row] for row in chosen])


def shipped_codes(labels: tuple[str, ...]) -> list[SuggestCode]:
    """The shipped template's codes for these labels."""
    template = json.loads(
        (ROOT / "resources" / "templates" / "b2b-purchase.json").read_text(encoding="utf-8")
    )
    entries = {code["name"].lower(): code for family in template["families"] for code in family["codes"]}
    entries["delight"], entries["suggestion"] = entries["satisfaction"], entries["wish for a feature"]
    pains = [entries[name.lower()] for name in PAINS]
    entries["pain point"] = {
        "name": "Pain point",
        "definition": "A problem, an obstacle, extra effort.",
        "cues": [cue for pain in pains for cue in pain["cues"]],
        "seeds": [seed for pain in pains for seed in pain["seeds"][:2]],
    }
    return [
        SuggestCode(
            f"Label/{label}", "label", entries[label]["name"], entries[label]["definition"],
            tuple(dict.fromkeys(entries[label]["cues"])), tuple(entries[label]["seeds"]),
        )
        for label in labels
    ]  # fmt: skip


def reference_codes(labels: tuple[str, ...]) -> list[SuggestCode]:
    """The reference's own codebook for these labels, for a comparison of engines alone."""
    books = reference("codebooks")
    entries = {**books.UX, "delight": books.EMO8["satisfaction"], "pain point": books.PAIN["pain point"]}
    entries["suggestion"] = books.PAIN["opportunity"]
    return [
        SuggestCode(
            f"Label/{label}", "label", label, text, tuple(filter(None, cues.split("|"))), tuple(seeds)
        )
        for label in labels
        for text, cues, seeds in [entries[label]]
    ]


def reference(name: str) -> ModuleType:
    """A module of the reference engine, which is measured beside but not part of the program."""
    import sys

    folder = real_data() / "prototypes"
    sys.path.insert(0, str(folder))
    try:
        found = importlib.util.find_spec(name)
        assert found is not None
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def shipped_template() -> list[SuggestCode]:
    """Every code of the shipped B2B template."""
    template = json.loads(
        (ROOT / "resources" / "templates" / "b2b-purchase.json").read_text(encoding="utf-8")
    )
    return [
        SuggestCode(
            f"{family['name']}/{code['name']}", family["kind"], code["name"], code["definition"],
            tuple(code["cues"]), tuple(code["seeds"]),
        )
        for family in template["families"]
        for code in family["codes"]
    ]  # fmt: skip
