"""The tiers follow the printed rule, and fragility is leaving one out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coding.journey.spec import TierRule
from coding.journey.tiers import Support, fragile, tier

RULE = TierRule()
BOTH = frozenset({"interview", "diary"})
ONE = frozenset({"interview"})


def support(*kinds: frozenset[str], against: int = 0) -> Support:
    return Support(dict(enumerate(kinds)), frozenset(range(100, 100 + against)))


def letter(found: Support) -> str:
    return tier(found, RULE, fragile(found, RULE))[0]


def test_the_four_tiers() -> None:
    assert letter(support(BOTH, BOTH, ONE, ONE, ONE)) == "A"
    assert letter(support(ONE, ONE, ONE, ONE, ONE)) == "B"
    assert letter(support(BOTH, BOTH, ONE, ONE)) == "B"
    assert letter(support(BOTH, BOTH)) == "C"
    assert letter(support()) == "D"
    assert tier(Support({}, prompted=True), RULE, False) == ("C", "prompted only")


def test_contradiction_over_a_fifth_costs_the_highest_tier() -> None:
    five = (BOTH, BOTH, ONE, ONE, ONE)
    assert letter(support(*five, against=1)) == "A"
    assert letter(support(*five, against=2)) == "B"


def test_one_diarist_alone_makes_the_second_kind_fragile() -> None:
    only = support(BOTH, ONE, ONE, ONE, ONE)
    assert fragile(only, RULE)
    assert tier(only, RULE, True) == ("B", "5 people; not A: rests on one person")


def test_what_one_person_holds_up_is_fragile() -> None:
    assert fragile(support(ONE), RULE)
    assert not fragile(support(ONE, ONE), RULE)
    assert fragile(support(ONE, ONE, ONE), RULE)
    assert not fragile(support(ONE, ONE, ONE, ONE), RULE)
    assert not fragile(support(), RULE)
    assert fragile(support(ONE, ONE, ONE, ONE, against=1), RULE)


def test_the_rule_is_printed_with_its_own_numbers() -> None:
    assert (
        TierRule(many=7, contradicted=0.1)
        .sentences()[0]
        .startswith("≥ 7 people, ≥ 2 kinds of source, ≤ 10 %")
    )


@given(st.lists(st.sampled_from([BOTH, ONE]), max_size=9), st.integers(0, 4))
def test_a_claim_that_is_not_fragile_survives_leaving_anyone_out(
    kinds: list[frozenset[str]], against: int
) -> None:
    found = support(*kinds, against=against)
    if fragile(found, RULE) or found.k == 0:
        return
    for gone in found.kinds:
        rest = Support({k: v for k, v in found.kinds.items() if k != gone}, found.contradicting)
        assert rest.k >= 1
        assert (rest.k >= RULE.several) == (found.k >= RULE.several)
        assert (rest.contradicted_share() <= RULE.contradicted) == (
            found.contradicted_share() <= RULE.contradicted
        )
