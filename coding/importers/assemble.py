"""From a talk to an ImportedSource: text, turns in code points, speakers with roles, proposed participants."""

from __future__ import annotations

from coding.importers.document import Document
from coding.importers.imported import ImportedParticipant, ImportedSource, ImportedSpeaker, ImportedTurn
from coding.importers.kinds import kind_of
from coding.transcript.block import has_words
from coding.transcript.people import propose
from coding.transcript.roles import merge_names, roles
from coding.transcript.talk import Talk, Utterance
from models.errors import UserError
from models.translation import tr

UNLABELLED = "Unlabelled"


def assemble(document: Document, talk: Talk, path: str, stem: str, kind: str | None = None) -> ImportedSource:
    """The source that `talk` makes of `document`; raises UserError when no word is left in it.

    `path` is the file's path with its folders (they hint at the kind), `stem` its name without extension.
    """
    utterances = [u for u in talk.utterances if u.text.strip()]
    if not any(has_words(u.text) for u in utterances):
        raise UserError(
            tr("The file holds no words."), tr("Choose the file with the transcript, or paste its text.")
        )
    joined = merge_names(utterances)
    known = roles(utterances)
    _name_the_rest(utterances)
    who: dict[str, str] = known | {u.speaker: u.role for u in utterances if u.speaker and u.role}
    speaking = list(dict.fromkeys(u.speaker for u in utterances if u.speaker))
    people = propose([s for s in speaking if who[s] == "participant"], stem, talk.participants)
    people |= {s: name for s, name in talk.participants.items() if s in speaking and who[s] == "participant"}
    text, turns = _turns(utterances, who)
    speakers = tuple(ImportedSpeaker(name, who[name], people.get(name)) for name in speaking)
    return ImportedSource(
        title=talk.title or document.meta.get("title") or stem,
        kind=kind or kind_of(document, talk, path),
        format=document.format,
        text=text,
        turns=turns,
        speakers=speakers,
        encoding=document.encoding,
        repaired=document.repaired,
        recorded_on=_date(talk.recorded_on or document.meta.get("date")),
        warnings=(*document.warnings, *talk.warnings, *joined, *_doubts(utterances, speakers)),
        left_out=(*document.left_out, *talk.left_out),
        participants=_participants(speakers, talk),
        media_type=document.media_type,
        timestamps=talk.timestamps,
        layout=talk.layout,
    )


def _turns(utterances: list[Utterance], who: dict[str, str]) -> tuple[str, tuple[ImportedTurn, ...]]:
    """The text, its turns parted by one LF."""
    pieces: list[str] = []
    turns: list[ImportedTurn] = []
    place = 0
    for utterance in utterances:
        words = utterance.text
        role = utterance.role or (who[utterance.speaker] if utterance.speaker else "participant")
        turns.append(_turn(utterance, place, place + len(words), role))
        pieces.append(words)
        place += len(words) + 1
    return "\n".join(pieces), tuple(turns)


def _name_the_rest(utterances: list[Utterance]) -> None:
    """Speech without a label is nobody's answer once others have labels: it gets a voice that does not count."""
    if not any(utterance.speaker for utterance in utterances):
        return
    for utterance in utterances:
        if utterance.speaker is None:
            utterance.speaker, utterance.role = UNLABELLED, "observer"


def _turn(utterance: Utterance, start: int, end: int, role: str) -> ImportedTurn:
    return ImportedTurn(
        start,
        end,
        utterance.speaker,
        role,
        utterance.time_start,
        utterance.time_end,
        utterance.date,
        utterance.heading,
        utterance.stage,
        utterance.channel,
        utterance.rating,
    )


def _participants(speakers: tuple[ImportedSpeaker, ...], talk: Talk) -> tuple[ImportedParticipant, ...]:
    names = dict.fromkeys(s.participant for s in speakers if s.participant)
    return tuple(ImportedParticipant(name, talk.attributes.get(name, {})) for name in names)


def _date(found: str | None) -> str | None:
    return found[:10] if found else None


def _doubts(utterances: list[Utterance], speakers: tuple[ImportedSpeaker, ...]) -> list[str]:
    """What a person should look at before the import."""
    if not speakers:
        return [tr("No speakers were found; the whole text belongs to nobody until you say whose it is.")]
    if not any(s.role == "participant" for s in speakers):
        return [tr("No words of a participant were found.")]
    if len(speakers) > 1 and not any(s.role == "interviewer" for s in speakers):
        return [tr("Nobody was recognised as the interviewer.")]
    return []
