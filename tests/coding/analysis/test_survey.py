"""Surveys: ratings, rankings, best–worst choices, and the files they come in."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from scipy import stats

from coding.analysis.importance import ImportancePerformance, Rating, importance_performance
from coding.analysis.ranking import Choice, MaxDiff, Ranking, maxdiff, ranking
from coding.analysis.result import NotComputed
from coding.analysis.survey_file import read_survey, read_survey_file, suggested_scale
from coding.analysis.survey_rows import number, read_survey_rows
from models.errors import UserError

ANSWERS = {
    "Setup": ([5, 4, 5, 5, 4, 5], [2, 3, 2, 1, 3, 2]),
    "Price": ([3, 2, 3, 2, 3, 2], [4, 5, 4, 4, 5, 3]),
}
RATINGS = [
    Rating(f"R{i}", item, importance, performance)
    for item, (stated, felt) in ANSWERS.items()
    for i, (importance, performance) in enumerate(zip(stated, felt, strict=True))
]


def test_gap_and_interval_equal_the_paired_t_test() -> None:
    result = importance_performance(RATINGS, with_opportunity=True)
    assert isinstance(result, ImportancePerformance)
    setup, price = result.items
    expected = stats.ttest_rel(*ANSWERS["Setup"]).confidence_interval()
    assert setup.gap_interval == pytest.approx((expected.low, expected.high))
    assert (setup.item, setup.quadrant, price.quadrant) == ("Setup", "concentrate here", "possible overkill")
    assert setup.opportunity == pytest.approx(20)
    assert "Setup: gap +2.50" in result.sentence()
    assert result.to_rows()[1][0] == "Setup"


def test_the_crosshair_moves_quadrants_and_is_named() -> None:
    low = [Rating(r.respondent, r.item, 3 + (r.importance or 0) / 5, r.performance) for r in RATINGS]
    at_middle = importance_performance(low)
    at_mean = importance_performance(low, crosshair="mean")
    assert isinstance(at_middle, ImportancePerformance) and isinstance(at_mean, ImportancePerformance)
    assert {one.item: one.quadrant for one in at_middle.items}["Price"] == "keep up the good work"
    assert {one.item: one.quadrant for one in at_mean.items}["Price"] == "possible overkill"
    assert "crosshair at the mean" in at_mean.sentence()


def test_the_joint_region_of_uncorrelated_means_lies_along_the_axes() -> None:
    pairs = [(1, 1), (1, 5), (5, 1), (5, 5), (3, 3)]
    result = importance_performance([Rating(f"R{i}", "x", a, b) for i, (a, b) in enumerate(pairs)])
    assert isinstance(result, ImportancePerformance)
    ellipse = result.items[0].ellipse
    assert ellipse is not None
    reach = 2 * 4 / 3 * stats.f.ppf(0.95, 2, 3) / 5
    assert ellipse.major == pytest.approx((reach * 4) ** 0.5)
    assert ellipse.minor == pytest.approx(ellipse.major)


def test_one_question_alone_gives_no_grid() -> None:
    assert isinstance(importance_performance([Rating("R", "x", 3)]), NotComputed)


RANKS = st.lists(st.tuples(*[st.integers(1, 4)] * 4), min_size=2, max_size=8)


@given(RANKS)
def test_kendalls_w_follows_from_friedmans_test(ranks: list[tuple[int, ...]]) -> None:
    result = ranking({f"R{i}": dict(zip("abcd", row, strict=True)) for i, row in enumerate(ranks)})
    assert isinstance(result, Ranking)
    if result.w is not None:
        assert -1e-12 <= result.w <= 1 + 1e-12
        chi = stats.friedmanchisquare(*zip(*ranks, strict=True)).statistic
        assert result.w == pytest.approx(chi / (len(ranks) * 3))


def test_rankings_that_leave_items_out_are_counted_apart() -> None:
    result = ranking({"A": {"x": 1, "y": 2}, "B": {"x": 1, "y": 2}, "C": {"x": 1}})
    assert isinstance(result, Ranking)
    assert (result.w, result.respondents, result.left_out) == (1, 2, 1)
    assert "1 incomplete ranking left out" in result.sentence()
    assert isinstance(ranking({"A": {"x": 1}}), NotComputed)


CHOICES = st.lists(
    st.builds(Choice, st.sampled_from("AB"), st.sampled_from("xyz"), st.integers(1, 3), st.integers(-1, 1))
)


@given(CHOICES)
def test_best_worst_scores_stay_between_minus_one_and_one(choices: list[Choice]) -> None:
    result = maxdiff(choices)
    if isinstance(result, MaxDiff):
        assert sum(one.shown for one in result.items) == len(choices)
        for one in result.items:
            assert -1 <= one.score <= 1


def test_maxdiff_of_two_respondents() -> None:
    result = maxdiff(
        [
            Choice("A", "x", 1, 1),
            Choice("A", "y", 1, -1),
            Choice("A", "z", 1, 0),
            Choice("B", "x", 1, 1),
            Choice("B", "y", 1, 0),
        ]
    )
    assert isinstance(result, MaxDiff)
    assert [(one.item, one.score) for one in result.items] == [("x", 1), ("z", 0), ("y", -0.5)]
    assert "Most important is x" in result.sentence()
    assert isinstance(maxdiff([]), NotComputed)


def test_wide_answers_with_a_list_of_what_could_not_be_read() -> None:
    headings = [
        "Respondent",
        "Importance: Trial",
        "Performance: Trial",
        "Rank: Trial",
        "Experienced: Trial",
        "Age",
    ]
    found = read_survey_rows(
        headings, [["R1", "5", "2,5", "1", "yes", "40"], ["R2", "9", "x", "0", "maybe"], ["", "3"], ["", ""]]
    )
    assert found.ratings == (Rating("R1", "Trial", 5, 2.5),)
    assert found.ranks == {"R1": {"Trial": 1}}
    assert found.experienced == {"Trial": {"R1": True}}
    assert [(one.row, one.why) for one in found.rejected] == [
        (3, "it is off the scale"),
        (3, "it is not a number"),
        (3, "a rank starts at 1"),
        (3, "it is neither yes nor no"),
        (4, "the respondent is missing"),
    ]
    assert (found.items, found.respondents) == (("Trial",), 2)


def test_long_ratings_and_best_worst_rows() -> None:
    found = read_survey_rows(
        ["participant", "item", "importance", "performance"], [["P1", "Trial", "4", "2"], ["P1", ""]]
    )
    assert found.ratings == (Rating("P1", "Trial", 4, 2),)
    assert found.rejected[0].why == "the item is missing"
    chosen = read_survey_rows(
        ["assessor", "item", "set", "value"],
        [["A", "x", "1", "+1"], ["A", "y", "1", "−1"], ["A", "z", "1", "7"]],
    )
    assert chosen.choices == (Choice("A", "x", 1, 1), Choice("A", "y", 1, -1))
    assert len(chosen.rejected) == 1


def test_unknown_tables_are_refused() -> None:
    with pytest.raises(UserError, match="respondent"):
        read_survey_rows(["a", "b"], [["1", "2"]])
    with pytest.raises(UserError, match="no survey"):
        read_survey_rows(["respondent", "b"], [["1", "2"]])


@pytest.mark.parametrize(
    ("text", "value"), [("1,5", 1.5), ("−1", -1), ("+2", 2), ("nan", None), ("1e9", None), ("", None)]
)
def test_numbers(text: str, value: float | None) -> None:
    assert number(text) == value


def test_csv_and_excel_give_the_same_rows() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["respondent", "Importance: Größe"], ["R1", 4], ["R2", 3.5], [None, None]):
        sheet.append(row)
    out = BytesIO()
    book.save(out)
    expected = (("respondent", "Importance: Größe"), (("R1", "4"), ("R2", "3.5")))
    assert read_survey_file("a.XLSX", out.getvalue()) == expected
    text = "respondent;Importance: Größe\r\nR1;4\r\nR2;3.5\r\n;\r\n"
    assert read_survey_file("a.csv", text.encode("cp1252")) == expected
    assert read_survey_file("a.csv", text.encode("utf-8-sig")) == expected


def test_the_scale_is_suggested_by_the_answers() -> None:
    headings = ("respondent", "Importance: Trial", "Performance: Trial", "Rank: Trial")
    assert suggested_scale(headings, [("R1", "4", "2", "9")]) == (1.0, 5.0)
    assert suggested_scale(headings, [("R1", "7", "", "9"), ("R2",)]) == (1.0, 7.0)
    assert suggested_scale(headings, [("R1", "0", "9,5", "")]) == (0.0, 10.0)
    assert suggested_scale(headings, []) == (1.0, 5.0)
    found = read_survey("a.csv", b"respondent,Importance: Trial\nR1,6\nR2,7\n")
    assert found.scale == (1.0, 7.0)
    assert [one.importance for one in found.rows.ratings] == [6, 7]


def test_broken_and_swollen_files_are_refused() -> None:
    with pytest.raises(UserError, match="no answers"):
        read_survey_file("a.csv", b"respondent,x\n")
    with pytest.raises(UserError, match="Excel"):
        read_survey_file("a.xlsx", b"PK nonsense")
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 201_000_000)
    with pytest.raises(UserError, match="200 MB"):
        read_survey_file("a.xlsx", bomb.getvalue())
    empty = BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("x", "y")
    with pytest.raises(UserError, match="Excel"):
        read_survey_file("a.xlsx", empty.getvalue())
