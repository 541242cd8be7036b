"""Agreement of coders against published values, and what must always hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.agreement import Agreement, agreement
from coding.analysis.alpha import jackknife, krippendorff_alpha
from coding.analysis.alpha_u import alpha_u, alpha_u_overall, merged
from coding.analysis.kappa import cohen_kappa
from coding.analysis.marks import Mark
from coding.analysis.result import NotComputed

# Krippendorff 1995: 24 segments, two coders.
FIRST = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
SECOND = [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0]

# Krippendorff 2011, section C: four observers, twelve units, "." is missing.
OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
UNITS = [[int(v) for v in unit if v != "."] for unit in zip(*map(str.split, OBSERVERS), strict=True)]


def test_kappa_of_the_1995_example() -> None:
    kappa = cohen_kappa(FIRST, SECOND)
    assert kappa.value == pytest.approx(0.385, abs=5e-4)
    assert kappa.low == pytest.approx(0.110, abs=5e-4)
    assert kappa.high == pytest.approx(0.659, abs=5e-4)
    assert (kappa.agreed, kappa.units) == (16, 24)


def test_nominal_alpha_of_the_1995_example() -> None:
    alpha = krippendorff_alpha(zip(FIRST, SECOND, strict=True))
    assert alpha.value == pytest.approx(0.329, abs=5e-4)


@pytest.mark.parametrize(("level", "value"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_alpha_of_the_2011_example_with_missing_values(level: str, value: float) -> None:
    assert krippendorff_alpha(UNITS, level).value == pytest.approx(value, abs=5e-4)  # type: ignore[arg-type]


def test_alpha_u_of_the_2004_example() -> None:
    c = alpha_u([[(225, 295), (370, 400)], [(220, 300), (355, 375), (400, 420)]], 150, 300)
    k = alpha_u([[(180, 240), (300, 350)], [(180, 240), (300, 350)]], 150, 300)
    overall = alpha_u_overall({"c": c, "k": k})
    assert c.observed == pytest.approx(0.0144, abs=5e-5)
    assert c.expected == pytest.approx(0.0532, abs=5e-5)
    assert c.value == pytest.approx(0.7286, abs=5e-5)
    assert k.value == 1
    assert overall.value == pytest.approx(0.8587, abs=5e-5)


def test_constant_answers_have_no_coefficient() -> None:
    assert cohen_kappa([1, 1], [1, 1]).value is None
    assert krippendorff_alpha([(1, 1), (1, 1)]).value is None
    assert alpha_u([[], []], 0, 100).value is None


VALUES = st.sampled_from([-2, -1, 0, 1, 2])
MANY_UNITS = st.lists(st.lists(VALUES, min_size=0, max_size=4), max_size=12)


@given(MANY_UNITS, st.randoms(), st.sampled_from(["nominal", "ordinal", "interval"]))
def test_alpha_is_at_most_one_and_order_does_not_matter(units, random, level) -> None:  # type: ignore[no-untyped-def]
    alpha = krippendorff_alpha(units, level).value
    shuffled = [random.sample(unit, len(unit)) for unit in random.sample(units, len(units))]
    other = krippendorff_alpha(shuffled, level).value
    assert (alpha is None) == (other is None)
    if alpha is not None:
        assert alpha <= 1
        assert alpha == pytest.approx(other)


@given(st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=30))
def test_kappa_is_symmetric_and_in_range(pairs: list[tuple[int, int]]) -> None:
    first, second = zip(*pairs, strict=True)
    one, other = cohen_kappa(first, second), cohen_kappa(second, first)
    assert (one.value is None) == (other.value is None)
    if one.value is not None and one.low is not None and one.high is not None:
        assert one.value == pytest.approx(other.value)
        assert -1 <= one.low <= one.value + 1e-12 and one.value <= one.high + 1e-12 and one.high <= 1


SECTIONS = st.lists(
    st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda s: (min(s), max(s))), max_size=6
)


@given(SECTIONS, SECTIONS)
def test_alpha_u_is_symmetric_shifts_freely_and_identical_units_agree(one, other) -> None:  # type: ignore[no-untyped-def]
    there = alpha_u([one, other], 0, 100)
    back = alpha_u([other, one], 0, 100)
    shifted = alpha_u([[(a + 7, b + 7) for a, b in s] for s in (one, other)], 7, 100)
    assert there.observed == pytest.approx(back.observed) == pytest.approx(shifted.observed)
    assert there.expected == pytest.approx(back.expected) == pytest.approx(shifted.expected)
    same = alpha_u([one, one], 0, 100)
    if merged(one) and same.value is not None:
        assert same.value == 1


def mark(coder: str, code: str, participant: str, start: int = 0, end: int = 10) -> Mark:
    return Mark(code, "pain point", f"Interview {participant}", start, end, coder, participant, "Onboarding")


def test_agreement_of_two_coders_with_the_places_that_differ() -> None:
    marks = [mark(coder, "Waiting", p) for coder in ("Ada", "Bo") for p in ("P1", "P2", "P3")]
    marks += [
        mark("Ada", "Price", "P1", 20, 30),
        mark("Ada", "Price", "P2", 40, 50),
        mark("Bo", "Price", "P2", 42, 55),
    ]
    result = agreement(marks, {f"Interview P{i}": 100 for i in (1, 2, 3)})
    assert isinstance(result, Agreement)
    assert [
        (d.source, d.start, d.end, d.given_by, d.not_by, d.boundaries_only) for d in result.differences
    ] == [
        ("Interview P1", 20, 30, ("Ada",), ("Bo",), False),
        ("Interview P2", 40, 55, ("Ada", "Bo"), (), True),
    ]
    by_code = {one.code: one for one in result.codes}
    assert (by_code["Price"].agreed, by_code["Price"].alpha.units) == (2, 3)
    assert by_code["Waiting"].alpha_u.value == 1
    assert result.pairs[0].kappa.value == pytest.approx(0.5714285714)
    alone = {one.code: one.kappa for one in result.pairs_by_code}
    assert alone["Price"].value == pytest.approx(0.4)
    assert (alone["Price"].agreed, alone["Price"].units) == (2, 3)
    assert (alone["Waiting"].value, alone["Waiting"].agreed) == (None, 3)  # both always: chance explains all
    assert result.to_rows()[-1][0] == "All codes"
    assert result.cell_rows()[1:] == (("Onboarding · Price", 2, 3, 0.667), ("Onboarding · Waiting", 3, 3, 1))
    assert "Ada and Bo read 3 participants in 3 sources" in result.sentence()
    assert "least agreement on Price" in result.sentence()


def test_a_coder_who_read_and_coded_nothing_disagrees_and_one_who_did_not_read_has_no_say() -> None:
    marks = [mark("Ada", "Waiting", p) for p in ("P1", "P2", "P3")]
    lengths = {f"Interview P{i}": 100 for i in (1, 2, 3)}
    assert isinstance(agreement(marks, lengths), NotComputed)
    result = agreement(marks, lengths, {"Interview P1": ["Bo"]})
    assert isinstance(result, Agreement)
    assert (result.participants, result.sources, result.left_out) == (1, 1, 2)
    assert result.differences[0].not_by == ("Bo",)
    assert result.alpha.value == 0


def test_valence_is_compared_as_an_interval_of_means() -> None:
    felt = [("Ada", "P1", -2), ("Ada", "P1", -1), ("Bo", "P1", -1.5), ("Ada", "P2", 1), ("Bo", "P2", 1)]
    marks = [replace(mark(coder, "Mood", person), valence=value) for coder, person, value in felt]
    result = agreement(marks, {"Interview P1": 100, "Interview P2": 100})
    assert isinstance(result, Agreement)
    assert (result.valence.value, result.valence.units) == (1, 2)
    assert result.to_rows()[-2] == ("Valence of feelings", 1, None, None, 2, None)


def test_agreement_is_off_for_reflexive_projects() -> None:
    result = agreement([], {}, reflexive=True)
    assert isinstance(result, NotComputed)
    assert "reflexively" in result.sentence()


def test_alpha_u_uses_only_text_that_all_its_coders_read() -> None:
    marks = [mark(coder, "Waiting", "P1") for coder in ("Ada", "Bo")]
    marks += [mark(coder, "Waiting", "P2") for coder in ("Ada", "Bo", "Cy")]
    result = agreement(marks, {"Interview P1": 1000, "Interview P2": 10})
    assert isinstance(result, Agreement)
    assert (result.text_coders, result.text_sources) == (("Ada", "Bo"), 2)
    assert result.alpha_u.value == 1


def test_jackknife_names_the_participant_who_matters_most() -> None:
    result = jackknife(0.5, {"P1": 0.5, "P2": 0.52, "P3": 0.1, "P4": 0.55})
    assert result.most_influential == "P3"
    assert (result.lowest, result.highest) == (0.1, 0.55)
    assert result.low is not None and result.high is not None
    assert -1 <= result.low < 0.5 < result.high <= 1
