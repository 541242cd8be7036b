"""What is offered in the queue: a passage with a code, why, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.suggest.plain import Candidate, Suggestion
    from coding.suggest.request import SuggestRequest

NO_CODE = 0
Place = tuple[int, Span]


@dataclass(frozen=True)
class Offer:
    """One row of the queue; `cues` are stretches of the quote, counted from its start.

    `code_id` is 0 where a code has still to be chosen; `like` is where the most similar coded quote stands, and
    `place` names the source where that is not the one that is read.
    """

    source_id: int
    span: Span
    quote: str
    code_id: int
    code: str
    kind: str
    color: str
    score: float
    reason: str
    cues: tuple[tuple[int, int], ...]
    like: Place | None = None
    place: str = ""

    def resized(self, span: Span, quote: str) -> Offer:
        """The same for other words around the same place; cues that are cut off go."""
        by = self.span.start - span.start
        moved = ((start + by, end + by) for start, end in self.cues)
        kept = tuple((start, end) for start, end in moved if start >= 0 and end <= len(quote))
        return replace(self, span=span, quote=quote, cues=kept)


@dataclass(frozen=True)
class Material:
    """What a request is made of, and what its answers are read with: codes by path, sources by guid.

    `coded` are the paths, each with id, name, kind and colour.
    """

    request: SuggestRequest
    coded: tuple[tuple[str, tuple[int, str, str, str]], ...]
    numbers: Mapping[str, int]
    titles: Mapping[int, str]

    @cached_property
    def codes(self) -> Mapping[str, tuple[int, str, str, str]]:
        """Id, name, kind and colour of each code by its path; paths lose names as the request's do."""
        return dict(self.coded)

    def offer(self, each: Suggestion) -> Offer:
        """A suggestion as it is shown."""
        number, name, kind, color = self.codes[each.code]
        source = self.numbers[each.source]
        near = next((one for one in each.because.similar if one.source in self.numbers), None)
        like, reason = None, each.reason
        if near is not None and near.source is not None:
            like = self.numbers[near.source], Span(near.start, near.end)
            if each.because.similar[0] is near:
                reason = tr("{reason}, in {title}.", reason=reason.rstrip("."), title=self.titles[like[0]])
        return Offer(
            source,
            Span(each.start, each.end),
            each.quote,
            number,
            name,
            kind,
            color,
            each.score,
            reason,
            each.because.cues,
            like,
        )

    def alike(self, each: Candidate, score: float, path: str) -> Offer:
        """A passage like another one, with the code of that, if there is one."""
        number, name, kind, color = self.codes.get(path, (NO_CODE, "", "theme", ""))
        source = self.numbers[each.source]
        title = self.titles[source]
        return Offer(
            source,
            Span(each.start, each.end),
            each.text,
            number,
            name,
            kind,
            color,
            score,
            title,
            (),
            place=title,
        )


def material(session: Any, source: int | None, limit: int, only: int | None = None) -> Material:
    """Reads what a request about one source, or all, is made of; `only` is the id of the one code wanted."""
    from coding.browse import codes_by_path
    from coding.reading import source_titles
    from coding.suggest.gather import make_request
    from coding.suggest.reading import source_numbers

    codes = codes_by_path(session)
    wanted = [path for path, code in codes.items() if code[0] == only]
    request = make_request(session, None if source is None else [source], wanted, limit)
    titles = dict(source_titles(session))
    return Material(request, tuple(codes.items()), source_numbers(session), titles)
