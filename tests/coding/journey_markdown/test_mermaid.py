"""Mermaid overviews of a map."""

from __future__ import annotations

from coding.journey.markdown_mermaid import Mood, flow_edges, flowchart, score, user_journey


def test_a_flowchart_reads_back_as_the_stages_it_was_made_from() -> None:
    names = ["Awareness", 'Say "yes"', "End", "Use & love", *(f"Stage {i}" for i in range(30))]
    lines = flowchart(names)
    assert lines[:2] == ("flowchart LR", '    A[Awareness] --> B["Say #quot;yes#quot;"]')
    edges = flow_edges(lines)
    assert len(edges) == len(names) - 1
    assert edges[2] == ("End", "Use & love")
    assert flowchart(["Only"]) == ("flowchart LR", "    A[Only]")


def test_chains_and_arrow_words_are_understood() -> None:
    assert flow_edges(["A[One] --> B(Two) --> C{Three}", "C -->|no| A"]) == (
        ("One", "Two"),
        ("Two", "Three"),
        ("Three", "One"),
    )


def test_a_user_journey_scores_the_valence_plus_three() -> None:
    moods = [
        Mood("Start", "Hope: again", 1, ("Rosa", "Max")),
        Mood("Start", "Fear", -2),
        Mood("Use", "Joy", 1.5),
    ]
    assert user_journey("Map; of #1", moods) == (
        "journey",
        "    title Map, of 1",
        "    section Start",
        "      Hope – again: 4: Rosa, Max",
        "      Fear: 1",
        "    section Use",
        "      Joy: 5",
    )
    assert [score(v) for v in (-2, -0.5, -0.4, 0.4, 0.5, 2)] == [1, 2, 3, 3, 4, 5]
