"""The suggestion engine with its memory: pipeline, encoder, vector cache, the last codebook."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from coding.language.pipeline import everyday_sentences, make_pipeline, word_count
from coding.suggest.calibrate import Scale
from coding.suggest.candidates import candidates, courtesy, covers
from coding.suggest.codebook_help import like, propose
from coding.suggest.engine import Engine, Scores, prototypes
from coding.suggest.explain import Explainer, reason
from coding.suggest.heldout import judged_sentences, parts_read
from coding.suggest.interest import PLACES, interest
from coding.suggest.lesson import make_lesson, sentence_examples
from coding.suggest.plain import Because, Candidate, Example, SuggestCode, Suggestion
from coding.suggest.quality import estimate
from coding.suggest.request import SuggestRequest
from coding.suggest.results import CodeQuality, Help, Triage
from coding.suggest.triage import reading_order
from coding.suggest.vectors import Vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

    from coding.suggest.engine import Lesson

    Progress = Callable[[int, int], None]
    Early = Callable[[list[Suggestion]], None]
    EarlyLikes = Callable[[list[tuple[Candidate, float]]], None]

USUAL_THRESHOLD = 0.5
FEW_TEXTS, FEW_EXAMPLES, FEW_WORDS = 50, 3, 3
MANY_NEW = 96
CODEBOOKS = 3
EXPLAINED = 200
DIGITS = 4


@dataclass(frozen=True)
class Run:
    """One request worked out: candidates, their scores between 0 and 1, and what they came from.

    `places` tell where a coded text stands.
    """

    engine: Engine
    candidates: list[Candidate]
    lesson: Lesson
    scores: Scores
    scaled: NDArray[np.float64]
    places: dict[str, Example]


class Suggester:
    """Answers requests one after the other; `vectors` None means cues and words only."""

    def __init__(self, vectors: Vectors | None) -> None:
        self._vectors = vectors
        self._pipelines: dict[str, Language] = {}
        self._engines: dict[object, Engine] = {}
        self._bare = self
        if vectors is not None:
            self._bare = Suggester(None)
            self._bare._pipelines = self._pipelines

    def suggest(
        self, request: SuggestRequest, progress: Progress | None = None, early: Early | None = None
    ) -> list[Suggestion]:
        """Suggestions, best first, then in the order of the text.

        `early` gets those by cues and words alone where many texts have to be encoded first.
        """
        if early is not None and self._much_is_new(request):
            early(self._bare.suggest(request))
        run = self.run(request, progress)
        if run is None:
            return []
        explainer = Explainer(run.engine, run.scores, run.places)
        chosen = islice(self._chosen(run, request), request.limit)
        return [_suggestion(run, row, code, explainer) for row, code in chosen]

    def run(self, request: SuggestRequest, progress: Progress | None = None) -> Run | None:
        """Score every candidate; None when there is nothing to score."""
        pipeline = self.pipeline(request.language)
        found = candidates(pipeline, request.turns)
        if not found or not request.codes:
            return None
        texts = [candidate.text for candidate in found]
        around = [one.text for one in candidates(pipeline, request.around)] if len(texts) < FEW_TEXTS else []
        engine = self._engine_for(request)
        examples, groups = sentence_examples(pipeline, request.examples)
        lesson = make_lesson(request.codes, examples, groups)
        if len(texts) + len(around) < FEW_TEXTS:
            around += everyday_sentences(request.language)
        if self._vectors is not None and self._reads(request.language):
            self._vectors.warm([*prototypes(engine.codes)[0], *texts, *around, *lesson.texts], progress)
        scores = engine.score(texts, lesson, around)
        scale = Scale(scores, lesson)
        places = {example.text: example for example in examples if example.positive}
        return Run(engine, found, lesson, scores, scale(scores.raw[: scores.count]), places)

    def quality(
        self, request: SuggestRequest, answers: Iterable[tuple[str, bool]], progress: Progress | None = None
    ) -> list[CodeQuality]:
        """Estimated quality of each code; `answers` are (code path, accepted) of answered suggestions."""
        run = self.run(request, progress)
        return [] if run is None else estimate(request.codes, run.scores, run.lesson, answers)

    def triage(self, request: SuggestRequest, progress: Progress | None = None) -> Triage:
        """The uncoded passages of the request's turns in the order in which to read them."""
        run = self.run(request, progress)
        if run is None:
            return Triage((), None)
        counted = shown(run, request.codes)
        scores = np.where(counted, run.scaled, 0)
        stages = {code.path for code in request.codes if code.kind == PLACES}
        pipeline = self.pipeline(request.language)
        judged = judged_sentences(pipeline, request.examples, stages)
        parts = parts_read(pipeline, request.examples, stages)
        known = [one.sentence.text for one in judged]
        if self._vectors is not None and self._reads(request.language):
            self._vectors.warm([*known, *(text for part in parts for text in part.texts)], progress)
        texts = [one.text for one in run.candidates]
        strength = interest(run.engine, run.scores, texts, counted, judged, parts)
        order, found = reading_order(run.candidates, strength, request.examples, stages)
        explainer = Explainer(run.engine, run.scores, run.places)
        strongest = [(row, int(scores[row].argmax())) for row in order]
        passages = [
            _suggestion(run, row, code, explainer if place < EXPLAINED else None)
            for place, (row, code) in enumerate(strongest)
        ]
        return Triage(tuple(passages), found)

    def propose(self, request: SuggestRequest, path: str) -> Help:
        """Cue words and seed quotes for a code, from its codings against the request's turns."""
        code = next(code for code in request.codes if code.path == path)
        pipeline = self.pipeline(request.language)
        examples, _ = sentence_examples(pipeline, request.examples)
        coded = [one.text for one in examples if one.positive and path in one.codes]
        others = [one.text for one in candidates(pipeline, request.turns)]
        vectors = self.encode(coded, request.language) if coded else None
        return propose(pipeline, coded, others, [*code.cues, *code.seeds], vectors)

    def like(
        self,
        request: SuggestRequest,
        texts: Sequence[str],
        progress: Progress | None = None,
        early: EarlyLikes | None = None,
    ) -> list[tuple[Candidate, float]]:
        """Passages of the request's turns most like any of the texts; not what has one of its `only` codes or was
        refused it.

        `early` gets those alike in words where many texts have to be encoded first.
        """
        if early is not None and self._much_is_new(request):
            early(self._bare.like(request, texts))
        found = self._unanswered(request)
        if not found or not texts:
            return []
        both = [*texts, *(one.text for one in found)]
        if self._vectors is not None and self._reads(request.language):
            self._vectors.warm(both, progress)
        return like(texts, found, self.encode(both, request.language), request.limit)

    def _unanswered(self, request: SuggestRequest) -> list[Candidate]:
        """Passages without an answer to the codes of `only`, long enough to be like anything."""
        found = candidates(self.pipeline(request.language), request.turns)
        found = [one for one in found if word_count(one.text) >= FEW_WORDS]
        asked = [code for code in request.codes if code.path in request.only]
        allowed: NDArray[np.bool_] = np.ones((len(found), len(asked)), bool)
        judged = [example for example in request.examples if example.codes]
        block(allowed, found, asked, judged)
        return [one for row, one in enumerate(found) if allowed[row].all()]

    def _much_is_new(self, request: SuggestRequest) -> bool:
        """Whether so many texts have no vectors yet that a first answer should not wait for them."""
        if self._vectors is None or not self._reads(request.language):
            return False
        found = candidates(self.pipeline(request.language), request.turns)
        texts = [*prototypes(request.codes)[0], *(one.text for one in found)]
        return self._vectors.missing(texts) >= MANY_NEW

    def pipeline(self, language: str) -> Language:
        """The blank pipeline of a language."""
        if language not in self._pipelines:
            self._pipelines[language] = make_pipeline(language)
        return self._pipelines[language]

    def encode(self, texts: Sequence[str], language: str) -> NDArray[np.float32] | None:
        """Uncentred vectors, or None when the language or the missing weights allow none."""
        if self._vectors is None or not self._reads(language):
            return None
        return self._vectors.encode(texts)

    @staticmethod
    def _reads(language: str) -> bool:
        """The weights know English only."""
        return language == "en"

    def _engine_for(self, request: SuggestRequest) -> Engine:
        """The engine of a codebook; the last few are kept, so that a draft does not push the project's out."""
        key = (request.codes, request.language)
        engine = self._engines.pop(key, None)
        if engine is None:
            encode = self._vectors.encode if self._vectors and self._reads(request.language) else None
            engine = Engine(request.codes, self.pipeline(request.language), encode)
        self._engines[key] = engine
        while len(self._engines) > CODEBOOKS:
            del self._engines[next(iter(self._engines))]
        return engine

    def _chosen(self, run: Run, request: SuggestRequest) -> Iterable[tuple[int, int]]:
        """Rows and codes to show, best first."""
        limits = [_limit(code, request.min_score) for code in request.codes]
        allowed = run.scaled >= np.array(limits)
        wanted = set(request.only)
        for number, code in enumerate(request.codes):
            if wanted and code.path not in wanted:
                allowed[:, number] = False
        allowed &= shown(run, request.codes)
        if request.min_score is None:
            allowed[[courtesy(one.text) for one in run.candidates]] = False
        judged = [example for example in request.examples if example.codes or not wanted]
        block(allowed, run.candidates, request.codes, judged)
        rows, codes = np.nonzero(allowed)
        order = np.lexsort((codes, rows, -run.scaled[rows, codes].round(DIGITS)))
        return ((int(rows[place]), int(codes[place])) for place in order)


def _suggestion(run: Run, row: int, code: int, explainer: Explainer | None) -> Suggestion:
    """A passage with a code; without an explainer it says no more than its score."""
    one, kind = run.candidates[row], run.engine.codes[code]
    score = round(float(run.scaled[row, code]), DIGITS)
    if explainer is None:
        return Suggestion(
            one.source, one.start, one.end, one.text, kind.path, kind.kind, score, "", Because()
        )
    because = explainer.explain(one.text, code)
    why = reason(because, one.text)
    return Suggestion(one.source, one.start, one.end, one.text, kind.path, kind.kind, score, why, because)


def shown(run: Run, codes: Sequence[SuggestCode]) -> NDArray[np.bool_]:
    """False where there is too little to go by: a code nothing is known of, a word or two without a cue."""
    hit: NDArray[np.bool_] = np.zeros(run.scaled.shape, bool)
    for row, hits in enumerate(run.engine.cues.hits([one.text for one in run.candidates])):
        hit[row, list(hits)] = True
    positives = (run.lesson.targets > 0).sum(axis=0)
    thin = [
        not code.cues and not code.seeds and positives[number] < FEW_EXAMPLES
        for number, code in enumerate(codes)
    ]
    short = np.array([word_count(one.text) < FEW_WORDS for one in run.candidates])
    enough: NDArray[np.bool_] = ~(np.array(thin)[None, :] | short[:, None])
    return hit | enough


def block(
    allowed: NDArray[np.bool_],
    found: Sequence[Candidate],
    codes: Sequence[SuggestCode],
    examples: Iterable[Example],
) -> None:
    """Take out what was answered already: coded, refused, or reviewed passages."""
    number = {code.path: place for place, code in enumerate(codes)}
    by_source: dict[str, list[tuple[int, int]]] = {}
    for row, candidate in enumerate(found):
        by_source.setdefault(candidate.source, []).append((candidate.end, row))
    for rows in by_source.values():
        rows.sort()
    for example in examples:
        answered = [number[path] for path in example.codes if path in number]
        everything = not example.codes and not example.positive
        rows = by_source.get(example.source, [])
        for _, row in rows[bisect_right(rows, (example.start, -1)) :]:
            if found[row].start >= example.end:
                break
            if covers(example, found[row]):
                allowed[row, slice(None) if everything else answered] = False


def _limit(code: SuggestCode, min_score: float | None) -> float:
    if min_score is not None:
        return min_score
    return USUAL_THRESHOLD if code.threshold is None else code.threshold
