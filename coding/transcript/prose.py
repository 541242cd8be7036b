"""Text without any layout of speakers: one writer's or speaker's words, exactly as they stand."""

from __future__ import annotations

from coding.transcript.block import Block
from coding.transcript.people import name_of_file
from coding.transcript.talk import Talk, Utterance


def read_prose(blocks: list[Block], raw: str | None, meta: dict[str, str], stem: str) -> Talk:
    """The whole text as one turn; `raw` is kept to the last character when there is one."""
    who = meta.get("author") or meta.get("participant") or name_of_file(stem)
    talk = Talk("prose", title=None, recorded_on=None)
    text = (
        raw if raw is not None else "\n".join(f"- {b.text}" if b.kind == "item" else b.text for b in blocks)
    )
    talk.utterances.append(Utterance(who, [text]))
    talk.participants[who] = who
    return talk
