"""Agreement of a project's coders as the JSON document of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from coding.analysis.agreement import Agreement
from coding.analysis.analyses import agreement_of
from coding.analysis.disagreements import Disagreement
from coding.analysis.load import load_study
from coding.analysis.result import NotComputed, rounded
from coding.journey.facts import load_facts
from coding.seen import as_coded

OVERALL = "all codes"
VALENCE = "valence of feelings"


def agreement_report(session: Session) -> dict[str, Any]:
    """κ of every pair, α and α_U, overall and per code, and every place of difference with its words.

    Codings that an adjudication set aside count here: they are what the coder said.
    """
    as_coded(session)
    facts = load_facts(session)
    result = agreement_of(load_study(session, known=facts))
    texts = {row.guid: facts.texts[row.id] for row in facts.sources}
    return report(result, texts)


def report(result: Agreement | NotComputed, texts: Mapping[str, str]) -> dict[str, Any]:
    """Plain data; `texts` are the sources' by guid. Nothing compared leaves empty lists and says why."""
    if isinstance(result, NotComputed):
        empty: dict[str, Any] = {"kappa": [], "alpha": [], "alpha_u": [], "disagreements": []}
        return empty | {"sentence": result.sentence()}
    return {
        "kappa": _kappas(result),
        "alpha": _alphas(result),
        "alpha_u": _alphas_u(result),
        "disagreements": [_place(one, texts) for one in result.differences],
        "sentence": result.sentence(),
    }


def _kappas(result: Agreement) -> list[dict[str, Any]]:
    return [
        {
            "code": pair.code or OVERALL,
            "first": pair.first,
            "second": pair.second,
            "kappa": rounded(pair.kappa.value, 6),
            "low": rounded(pair.kappa.low, 6),
            "high": rounded(pair.kappa.high, 6),
            "agreed": pair.kappa.agreed,
            "units": pair.kappa.units,
        }
        for pair in (*result.pairs, *result.pairs_by_code)
    ]


def _alphas(result: Agreement) -> list[dict[str, Any]]:
    spread = result.alpha_interval
    overall = {
        "code": OVERALL,
        "alpha": rounded(result.alpha.value, 6),
        "low": rounded(spread.low, 6),
        "high": rounded(spread.high, 6),
        "units": result.alpha.units,
    }
    felt = {
        "code": VALENCE,
        "alpha": rounded(result.valence.value, 6),
        "low": None,
        "high": None,
        "units": result.valence.units,
    }
    codes = (
        {
            "code": one.code,
            "alpha": rounded(one.alpha.value, 6),
            "low": None,
            "high": None,
            "units": one.alpha.units,
        }
        for one in result.codes
    )
    return [overall, felt, *codes]


def _alphas_u(result: Agreement) -> list[dict[str, Any]]:
    pairs = [(OVERALL, result.alpha_u), *((one.code, one.alpha_u) for one in result.codes)]
    return [
        {
            "code": code,
            "alpha_u": rounded(one.value, 6),
            "observed": rounded(one.observed, 9),
            "expected": rounded(one.expected, 9),
        }
        for code, one in pairs
    ]


def _place(one: Disagreement, texts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "source": one.source,
        "start": one.start,
        "end": one.end,
        "quote": texts[one.source][one.start : one.end],
        "participant": one.participant,
        "code": one.code,
        "given_by": list(one.given_by),
        "not_by": list(one.not_by),
        "boundaries_only": one.boundaries_only,
    }
