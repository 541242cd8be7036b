"""How much of what there is reading the most promising 30 % finds, and what the program says it finds."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from coding.sample import create_sample
from coding.suggest.candidates import covers
from coding.suggest.gather import make_request
from coding.suggest.plain import Candidate, Example, Suggestion, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.results import Triage
from coding.suggest.suggester import Suggester
from coding.workspace import opened
from tests.bench.suggest.labelled import goemotions, sample, shipped_codes

SHARE = 0.3
READ_WHOLE = ("P01", "P02", "P03", "P06")
TEXTS, EXAMPLES = 1500, 20


def reading_table(suggester: Suggester) -> str:
    """Interviews of the sample study that were coded to the end, each held out; and GoEmotions."""
    lines = [
        "## Reading order: share found in the most promising 30 % (30 % by chance)",
        "",
        "| material | found | the program's estimate |",
        "|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        whole = _sample_request(Path(folder) / "sample.trailmark")
    figures = [_held_out(suggester, whole, source) for source in _sources(whole)]
    for name, found, said in figures:
        lines.append(f"| sample study, {name} held out | {found:.0%} | {said:.0%} |")
    lines.append("| GoEmotions dev, 20 examples a code | {:.0%} | {:.0%} |".format(*_comments(suggester)))
    return "\n".join(lines)


def _sample_request(path: Path) -> tuple[SuggestRequest, dict[str, str]]:
    from sqlalchemy import select

    from models.source import Source

    create_sample(path)
    with opened(path) as workspace, workspace.reading() as session:
        titles = dict(session.execute(select(Source.guid, Source.title)).all())
        return make_request(session), titles


def _sources(whole: tuple[SuggestRequest, dict[str, str]]) -> list[str]:
    """Guids of the interviews that were read to the end."""
    return [guid for guid, title in whole[1].items() if title.startswith(READ_WHOLE)]


def _held_out(
    suggester: Suggester, whole: tuple[SuggestRequest, dict[str, str]], source: str
) -> tuple[str, float, float]:
    request, titles = whole
    stages = {code.path for code in request.codes if code.kind == "stage"}
    own = [one for one in request.examples if one.source == source and one.positive]
    asked = replace(
        request,
        codes=tuple(code for code in request.codes if code.kind != "stage"),
        turns=tuple(turn for turn in request.turns if turn.source == source),
        examples=tuple(_without(one, stages) for one in request.examples if one.source != source),
    )
    order = suggester.triage(asked)
    wanted = [one for one in own if set(one.codes) - stages]
    hits = np.array([any(covers(one, _passage(each)) for one in wanted) for each in order.passages])
    return titles[source].split()[0], *_shares(order, hits)


def _without(example: Example, stages: set[str]) -> Example:
    """Stages lie on whole stretches of talk, so that every sentence would count as found."""
    return replace(example, codes=tuple(code for code in example.codes if code not in stages))


def _passage(each: Suggestion) -> Candidate:
    return Candidate(each.source, each.start, each.end, each.quote)


def _comments(suggester: Suggester) -> tuple[float, float]:
    dev, pool = goemotions("dev"), goemotions("train")
    codes = tuple(shipped_codes(dev.labels))
    known = sample(pool, EXAMPLES, 0, left=5)
    turns, place = [], 0
    for text in dev.texts[:TEXTS]:
        turns.append(SuggestTurn("dev", place, place + len(text), text))
        place += len(text) + 1
    examples = tuple(
        Example(
            "pool", 400 * n, 400 * n + len(text), text,
            tuple(f"Label/{label}" for label in sorted(given)), bool(given),
        )
        for n, (text, given) in enumerate(zip(known.texts, known.given, strict=True))
    )  # fmt: skip
    order = suggester.triage(SuggestRequest(codes, tuple(turns), examples))
    starts = {turn.start: bool(given) for turn, given in zip(turns, dev.given, strict=False)}
    edges = np.array(sorted(starts))
    hits = np.array(
        [starts[int(edges[np.searchsorted(edges, each.start, side="right") - 1])] for each in order.passages]
    )
    return _shares(order, hits)


def _shares(order: Triage, hits: np.ndarray) -> tuple[float, float]:
    read = max(1, round(SHARE * len(hits)))
    said = order.found[read - 1] if order.found else float("nan")
    return float(hits[:read].sum() / max(1, hits.sum())), said
