"""How much of what there is reading the most promising 30 % finds, and what the program says it finds."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from coding.language.pipeline import word_count
from coding.sample import create_sample
from coding.suggest.candidates import covers
from coding.suggest.gather import make_request
from coding.suggest.plain import Candidate, Example, Suggestion, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.results import Triage
from coding.suggest.suggester import Suggester
from coding.workspace import opened
from tests.bench.suggest.labelled import goemotions, shipped_codes

SHARE = 0.3
READ_WHOLE = ("P01", "P02", "P03", "P06")
TEXTS, READ = 1500, 400


class Found(NamedTuple):
    """Shares of the coded passages, by chance, as the program says, of single sentences, and of the words read."""

    coded: float
    chance: float
    said: float
    sentences: float
    words: float


def reading_table(suggester: Suggester) -> str:
    """Interviews of the sample study that were coded to the end, each held out; and GoEmotions."""
    lines = [
        "## Reading order: what the most promising 30 % of the passages hold",
        "",
        "| material | coded passages met | by chance | the program's estimate | sentences of them | words read |",
        "|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        request, titles = _sample_request(Path(folder) / "sample.trailmark")
    whole = [guid for guid, title in titles.items() if title.startswith(READ_WHOLE)]
    rows = []
    for guid in whole:
        rows.append(_held_out(suggester, request, guid))
        lines.append(_line(f"sample study, {titles[guid].split()[0]} held out", rows[-1]))
    lines.append(_line("mean of the four", Found(*np.mean(rows, axis=0))))
    untouched = replace(request, examples=())
    cold = [_held_out(suggester, untouched, guid, request.examples) for guid in whole]
    lines.append(_line("the same with nothing coded yet", Found(*np.mean(cold, axis=0))))
    for seed in range(2):
        lines.append(
            _line(
                f"GoEmotions dev, {READ} comments of train read, sample {seed + 1}",
                _comments(suggester, seed),
            )
        )
    return "\n".join(lines)


def _line(name: str, found: Found) -> str:
    cells = ("–" if np.isnan(each) else f"{each:.0%}" for each in found)
    return f"| {name} | " + " | ".join(cells) + " |"


def _sample_request(path: Path) -> tuple[SuggestRequest, dict[str, str]]:
    from sqlalchemy import select

    from models.source import Source

    create_sample(path)
    with opened(path) as workspace, workspace.reading() as session:
        titles = dict(session.execute(select(Source.guid, Source.title)).all())
        return make_request(session), titles


def _held_out(
    suggester: Suggester, request: SuggestRequest, source: str, truth: tuple[Example, ...] | None = None
) -> Found:
    """Order one source as if nothing in it had been coded; `truth` are the codings, those of the request if None."""
    stages = {code.path for code in request.codes if code.kind == "stage"}
    examples = request.examples if truth is None else truth
    asked = replace(
        request,
        codes=tuple(code for code in request.codes if code.kind != "stage"),
        turns=tuple(turn for turn in request.turns if turn.source == source),
        examples=tuple(_without(one, stages) for one in request.examples if one.source != source),
    )
    order = suggester.triage(asked)
    wanted = [one for one in examples if one.source == source and one.positive and set(one.codes) - stages]
    return _shares(
        order, np.array([[covers(one, _passage(each)) for one in wanted] for each in order.passages])
    )


def _without(example: Example, stages: set[str]) -> Example:
    """Stages lie on whole stretches of talk, so that every sentence would count as found."""
    return replace(example, codes=tuple(code for code in example.codes if code not in stages))


def _passage(each: Suggestion) -> Candidate:
    return Candidate(each.source, each.start, each.end, each.quote)


def _comments(suggester: Suggester, seed: int) -> Found:
    """Comments of train taken as one source that was read to the end; of dev, as a new one."""
    dev, pool = goemotions("dev"), goemotions("train")
    chosen = np.random.default_rng(seed).permutation(len(pool.texts))[:READ]
    known = [(pool.texts[row], pool.given[row]) for row in chosen]
    turns = _turns("dev", dev.texts[:TEXTS])
    examples: list[Example] = []
    for turn, (text, given) in zip(_turns("read", [text for text, _ in known]), known, strict=True):
        place = ("read", turn.start, turn.end, text)
        examples.append(Example(*place, (), False))
        if given:
            examples.append(Example(*place, tuple(f"Label/{label}" for label in sorted(given)), True))
    request = SuggestRequest(tuple(shipped_codes(dev.labels)), turns, tuple(examples))
    order = suggester.triage(request)
    wanted = [turn for turn, given in zip(turns, dev.given, strict=False) if given]
    starts = np.array([[each.start] for each in order.passages])
    after = starts >= np.array([turn.start for turn in wanted])
    before = starts < np.array([turn.end for turn in wanted])
    return _shares(order, after & before)


def _turns(source: str, texts: list[str]) -> tuple[SuggestTurn, ...]:
    turns, place = [], 0
    for text in texts:
        turns.append(SuggestTurn(source, place, place + len(text), text))
        place += len(text) + 1
    return tuple(turns)


def _shares(order: Triage, lies: np.ndarray) -> Found:
    """What the first passages hold, from where each coded passage lies [passage, coded passage]."""
    read = max(1, round(SHARE * len(lies)))
    lies = lies[:, lies.any(axis=0)]
    words = np.array([word_count(each.quote) for each in order.passages])
    hits = np.asarray(lies.any(axis=1), bool)
    return Found(
        float(lies[:read].any(axis=0).mean()),
        float((1 - (1 - SHARE) ** lies.sum(axis=0)).mean()),
        order.found[read - 1] if order.found else float("nan"),
        float(hits[:read].sum() / hits.sum()),
        float(words[:read].sum() / words.sum()),
    )
