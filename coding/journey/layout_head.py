"""The head of a drawn map: whose journey it is, what was counted, and the stages as numbered chevrons."""

from __future__ import annotations

from coding.journey.display import EVERY, FONTS, OVERVIEW, READING, Command, Path
from coding.journey.faces import circle
from coding.journey.frame import MARGIN, Frame, StageNote
from coding.journey.view import JourneyView, PersonaCard, Stage
from models.translation import tr, trn

AVATAR = 26.0
NUMBERS = 104.0
POINT = 13.0
NOTE = 20.0


def draw_header(frame: Frame, top: float) -> float:
    """Draws persona, title, facts and filters; returns the bottom."""
    view, pen = frame.view, frame.pen
    left = MARGIN
    bottom = top
    if view.persona is not None:
        width = min(330.0, frame.width * 0.3)
        bottom = _persona(frame, view.persona, left, top, width)
        left += width + 24
        pen.line(left - 14, top + 4, left - 14, bottom - 4, "line")
    numbers = _numbers(view)
    room = frame.right - left - len(numbers) * NUMBERS - 16
    y = top
    lines = pen.wrap(view.title, "title", room, 2)
    y += pen.block(left, y, lines, "title", "text", width=room, levels=EVERY)
    y += 3
    for line in pen.wrap(_subtitle(view, frame.options.page), "subtitle", room, 2):
        pen.text(left, y, line, "subtitle", "muted", width=room)
        y += FONTS["subtitle"].line
    y = _chips(frame, left, y + 6, room)
    for index, (number, name) in enumerate(numbers):
        x = frame.right - (len(numbers) - index - 0.5) * NUMBERS
        pen.text(x, top, number, "title", "text", align="middle", width=NUMBERS - 8, levels=EVERY)
        below = top + FONTS["title"].line
        pen.text(x, below, name, "small", "muted", align="middle", width=NUMBERS - 8)
        pen.text(x, below, name, "overview.note", "muted", align="middle", width=NUMBERS - 2, levels=OVERVIEW)
    return max(y, bottom) + 18


def _persona(frame: Frame, persona: PersonaCard, x: float, top: float, width: float) -> float:
    pen, name = frame.pen, persona.name or tr("All participants")
    middle = x + AVATAR
    pen.path(Path(circle(middle, top + AVATAR, AVATAR), fill="accent.tint"))
    initials = "".join(part[0] for part in name.replace(",", " ").split()[:2]).upper()
    pen.text(
        middle,
        top + AVATAR - FONTS["initials"].line / 2,
        initials,
        "initials",
        "accent",
        align="middle",
        levels=EVERY,
    )
    left, room = x + 2 * AVATAR + 14, width - 2 * AVATAR - 14
    y = top + pen.block(
        left, top, pen.wrap(name, "persona", room, 2), "persona", "text", width=room, levels=EVERY
    )
    y += pen.block(left, y, pen.wrap(persona.role, "subtitle", room, 2), "subtitle", "muted", width=room)
    goal = f"“{persona.goal}”" if persona.goal else ""
    y += 2 + pen.block(left, y + 2, pen.wrap(goal, "quote", room, 3), "quote", "text", width=room)
    bottom = max(y, top + 2 * AVATAR)
    tip = f"{name}. {persona.role}. {people(persona.participants)}."
    pen.hit(x, top, width, bottom - top, "persona", str(persona.persona_id or ""), tip)
    return bottom


def people(count: int) -> str:
    """A number of participants in words."""
    return trn("{n} participant", "{n} participants", count)


def _numbers(view: JourneyView) -> tuple[tuple[str, str], ...]:
    if not view.participants:
        return ()
    return (
        (str(view.participants), tr("participant") if view.participants == 1 else tr("participants")),
        (str(view.sources), tr("source") if view.sources == 1 else tr("sources")),
        (str(view.codings), tr("coding counted") if view.codings == 1 else tr("codings counted")),
    )


def _subtitle(view: JourneyView, page: str) -> str:
    dates = ""
    if view.first_date and view.last_date:
        same = view.first_date == view.last_date
        dates = view.first_date if same else f"{view.first_date} – {view.last_date}"
    scope = {
        "hypothesis": tr("hypothesis: assumed, not found"),
        "to-be": tr("to-be"),
        "as-is": tr("as-is"),
    }
    parts = (
        view.product,
        view.journey_type,
        scope.get(view.scope, view.scope),
        tr("wave {wave}", wave=view.wave) if view.wave else "",
        dates,
        page,
    )
    return " · ".join(part for part in parts if part)


def _chips(frame: Frame, left: float, top: float, room: float) -> float:
    """The filters, one pill each; a map is never shown without them."""
    x, y, height = left, top, 0.0
    for chip in frame.view.filters if frame.view.participants else ():
        shown = frame.pen.fit(chip, "badge", room - 20)
        width = frame.pen.measure.width(shown, "badge") + 13
        if x > left and x + width > left + room:
            x, y = left, y + height + 4
        width, height = frame.pen.pill(x, y, shown, "badge.soft", "badge.soft.text")
        x += width + 6
    return y + height


def head_height(frame: Frame) -> float:
    """The height of the stage heads: one or two lines of name, then duration and reach on one line or two."""
    names = [frame.pen.wrap(stage.name, "stage", _room(frame), 2) for stage in frame.stages]
    facts = max((len(_facts(frame, stage)) for stage in frame.stages), default=1)
    name = max((len(lines) for lines in names), default=1) * FONTS["stage"].line
    return 12 + name + max(1, facts) * FONTS["small"].line + 10


def _room(frame: Frame) -> float:
    return frame.column - POINT - 22 - 24


def draw_stages(frame: Frame, top: float) -> float:
    """Draws the chevrons; returns the bottom."""
    height = head_height(frame)
    first = frame.view.stages.index(frame.stages[0]) if frame.stages else 0
    for index, stage in enumerate(frame.stages):
        _chevron(frame, index, first + index + 1, stage, top, height)
    return top + height


def _chevron(frame: Frame, index: int, number: int, stage: Stage, top: float, height: float) -> None:
    pen, x = frame.pen, frame.x(index)
    right, middle = x + frame.column - 3, top + height / 2
    notch: tuple[Command, ...] = (("L", x + POINT, middle),) if index else ()
    tip = right + POINT - 1 if index < len(frame.stages) - 1 else right
    shape: tuple[Command, ...] = (
        ("M", x, top),
        ("L", right, top),
        ("L", tip, middle),
        ("L", right, top + height),
        ("L", x, top + height),
        *notch,
        ("Z",),
    )
    pen.path(Path(shape, fill="stage.fill"))
    left = x + POINT + 9
    lines = pen.wrap(stage.name, "stage", _room(frame), 2)
    facts = _facts(frame, stage)
    content = len(lines) * FONTS["stage"].line + (len(facts) * FONTS["small"].line + 2 if facts else 0.0)
    y = top + (height - content) / 2
    centre = y + FONTS["stage"].line / 2
    pen.path(Path(circle(left + 9, centre, 9), fill="stage.number", levels=READING))
    pen.text(
        left + 9,
        centre - FONTS["number"].line / 2,
        str(number),
        "number",
        "stage.number.text",
        align="middle",
    )
    y += pen.block(left + 25, y, lines, "stage", "stage.text", width=_room(frame))
    pen.block(left + 25, y + 2, facts, "small", "stage.muted", width=_facts_room(frame))
    big = pen.whole_words(stage.name, "overview.stage", frame.column - POINT - 16, 2)
    drop = (height - len(big) * FONTS["overview.stage"].line) / 2
    pen.block(
        x + POINT + 8,
        top + drop,
        big,
        "overview.stage",
        "stage.text",
        width=frame.column - 20,
        levels=OVERVIEW,
    )
    pen.hit(
        x, top, frame.column, height, "stage", stage.id, stage_tip(frame.view, stage), row=-2, column=index
    )


def draw_notes(frame: Frame, top: float) -> float:
    """Draws the notes below the heads, each stage's own below each other; returns the bottom."""
    bottom = top
    for index, stage in enumerate(frame.stages):
        y = top + 6
        for note in (note for note in frame.options.notes if note.stage_id == stage.id):
            _note(frame, index, note, y)
            y += NOTE + 4
            bottom = max(bottom, y)
    return bottom


def _note(frame: Frame, index: int, note: StageNote, y: float) -> None:
    """One note in the middle of its column; far away as wide as the column and in large type."""
    pen = frame.pen
    words = pen.fit(note.words, "small.strong", frame.column - 24)
    width = pen.measure.width(words, "small.strong") + 16
    x = frame.middle(index) - width / 2
    pen.box(x, y, width, NOTE, "callout", note.tone, radius=NOTE / 2, levels=READING)
    drop = (NOTE - FONTS["small.strong"].line) / 2
    pen.text(x + 8, y + drop, words, "small.strong", note.tone, width=width - 14)
    room = frame.column - 8
    pen.box(frame.x(index) + 4, y, room, NOTE, "callout", note.tone, radius=5, levels=OVERVIEW)
    far = pen.fit(note.words, "overview.lane", room - 8)
    drop = (NOTE - FONTS["overview.lane"].line) / 2
    middle = frame.middle(index)
    pen.text(
        middle, y + drop, far, "overview.lane", note.tone, align="middle", width=room - 8, levels=OVERVIEW
    )
    key, tip = f"{note.layer}|{note.stage_id}", note.tip or note.words
    pen.hit(x, y, width, NOTE, "note", key, tip, row=-2, column=index)


def _facts(frame: Frame, stage: Stage) -> tuple[str, ...]:
    """Duration and reach of a stage; below each other on every stage when one of them has no room for both."""
    parts = _parts(frame.view, stage)
    room = _facts_room(frame)
    together = (" · ".join(_parts(frame.view, each)) for each in frame.stages)
    if all(frame.pen.measure.width(words, "small") <= room for words in together):
        return (" · ".join(parts),) if parts else ()
    return tuple(line for part in parts for line in frame.pen.wrap(part, "small", room, 2))


def _facts_room(frame: Frame) -> float:
    """A line below the name may run closer to the tip than the name itself."""
    return _room(frame) + 10


def _parts(view: JourneyView, stage: Stage) -> tuple[str, ...]:
    reached = (
        tr(
            "{participants} of {participants2}",
            participants=stage.participants,
            participants2=view.participants,
        )
        if view.participants
        else ""
    )
    return tuple(part for part in (stage.duration.text if stage.duration else "", reached) if part)


def stage_tip(view: JourneyView, stage: Stage) -> str:
    """What a stage says of itself in a tooltip."""
    parts = [
        tr(
            "{name}: reached by {participants} of {people}",
            name=stage.name,
            participants=stage.participants,
            people=people(view.participants),
        )
    ]
    if stage.duration:
        parts.append(tr("takes {text}", text=stage.duration.text))
    if stage.key_need:
        parts.append(tr("key need: {key_need}", key_need=stage.key_need))
    if stage.top_opportunity:
        parts.append(tr("top opportunity: {top_opportunity}", top_opportunity=stage.top_opportunity))
    return "; ".join(parts) + "."
