"""What one suggestion process costs; runs in a process of its own."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

from coding.suggest.plain import Example, SuggestCode, SuggestTurn
from tests.bench.suggest.labelled import ROOT, goemotions, shipped_template

WORDS = 10_000
SPOKEN = re.compile(r"(?m)^\[[\d:]+\] P\d+: (?P<said>.+)$")


def probe() -> dict[str, float]:
    """CPU seconds of the first and of a later request, and peak memory in MB."""
    texts = goemotions("dev").texts
    begin = time.process_time()
    from coding.suggest.request import SuggestRequest
    from coding.suggest.suggester import Suggester
    from coding.suggest.vectors import open_vectors

    every = shipped_template()
    codes = tuple(every[:: len(every) // 30][:30])
    turns = tuple(_turns())
    engine = Suggester(open_vectors(None))
    engine.pipeline("en")
    ready = time.process_time()
    engine.suggest(SuggestRequest(codes, turns))
    cold = time.process_time() - ready
    rest = texts[:1000]

    def retrain(chosen: tuple[SuggestCode, ...]) -> float:
        examples = tuple(
            Example(
                "other",
                400 * n,
                400 * n + len(text),
                text,
                (chosen[n % len(chosen)].path,) * (n % 2),
                n % 2 > 0,
            )
            for n, text in enumerate(rest)
        )
        engine.suggest(SuggestRequest(chosen, turns, examples[:-1]))
        start = time.process_time()
        engine.suggest(SuggestRequest(chosen, turns, examples))
        return time.process_time() - start

    some, whole = retrain(codes), retrain(tuple(every))
    return {"start": ready - begin, "cold": cold, "retrain": some, "retrain_all": whole, "memory": _peak()}


def _turns() -> Iterator[SuggestTurn]:
    """Ten thousand words of participants in the sample study's interviews."""
    words = 0
    for path in sorted((ROOT / "resources" / "sample" / "interviews").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        for turn in SPOKEN.finditer(text):
            if words < WORDS:
                words += len(turn["said"].split())
                yield SuggestTurn(path.stem, turn.start("said"), turn.end("said"), turn["said"])


def _peak() -> float:
    """Largest resident size of this process in MB (Linux; what the parent used before is not counted)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return float(line.split()[1]) / 1024
