"""Interviews made in the test itself, for when reading a file is not what is tested."""

from __future__ import annotations

from coding.importers import ImportedSource, ImportedSpeaker, ImportedTurn


def interview(text: str, title: str) -> ImportedSource:
    """Lines of the form "Name: words" as turns; whoever is called Interviewer asks, everyone else is a participant."""
    turns, words, position = [], [], 0
    names: dict[str, None] = {}
    for line in text.splitlines():
        name, _, said = line.partition(": ")
        role = "interviewer" if name == "Interviewer" else "participant"
        turns.append(ImportedTurn(position, position + len(said), name, role))
        words.append(said)
        names[name] = None
        position += len(said) + 1
    speakers = tuple(
        ImportedSpeaker(name, "interviewer")
        if name == "Interviewer"
        else ImportedSpeaker(name, "participant", name)
        for name in names
    )
    stored = "\n".join(words)
    return ImportedSource(title, "interview", "txt", stored, tuple(turns), speakers, original=text.encode())
