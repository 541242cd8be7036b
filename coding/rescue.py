"""A damaged project: what can be read of it goes into a new one, and a list says what is missing there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coding.checking import check_file
from coding.places import backup_root
from coding.privacy.passwords import set_password
from coding.repairing import repair
from coding.workspace import opened
from models.backups import list_backups
from models.cipher import is_protected
from models.errors import UserError
from models.header import SUFFIX
from models.salvage import salvage
from models.translation import noted, tr, trn

MOST_DONORS = 12
NAMES = {
    "source": ("{n} source", "{n} sources"),
    "passage": ("{n} passage", "{n} passages"),
    "coding": ("{n} coding", "{n} codings"),
    "code": ("{n} code", "{n} codes"),
    "participant": ("{n} participant", "{n} participants"),
    "memo": ("{n} memo", "{n} memos"),
    "turn": ("{n} turn", "{n} turns"),
    "original": (noted("{n} original file"), noted("{n} original files")),
}


@dataclass(frozen=True)
class Rescue:
    """What came over and what is missing, each a list of short phrases; `remarks` are whole sentences."""

    kept: tuple[str, ...]
    missing: tuple[str, ...]
    remarks: tuple[str, ...]


def salvage_project(damaged: Path, target: Path, password: str | None = None) -> Rescue:
    """Make a new project from what can be read of a damaged one, which is left as it is.

    UserError when nothing can be read. A protected project's salvage gets the same password.
    """
    if target.suffix != SUFFIX:
        raise UserError(
            tr("{name} does not end in {ending}.", name=target.name, ending=SUFFIX),
            tr("Name it {name}.", name=f"{target.stem}{SUFFIX}"),
        )
    protected = is_protected(damaged)
    found = salvage(damaged, target, password, [] if protected else _donors())
    mended = _put_right(target)
    if protected and password:
        set_password(target, None, password)
    kept = [_counted(table, found.kept.get(table, 0)) for table in NAMES]
    missing = [_counted(table, found.lost[table]) for table in NAMES if found.lost.get(table)]
    remarks = [*mended, *check_file(target, password if protected else None)]
    if found.stand_ins:
        remarks.insert(0, tr("Codes that were lost have stand-ins named “Lost code …”; rename them."))
    if found.dropped:
        remarks.append(
            trn("{n} row pointed to what is lost.", "{n} rows pointed to what is lost.", found.dropped)
        )
    remarks.append(tr("The history begins anew: earlier steps cannot be undone."))
    return Rescue(tuple(kept), tuple(missing), tuple(remarks))


def _put_right(target: Path) -> list[str]:
    """Repair what does not fit together any more in the new project; what was done, in sentences."""
    with opened(target, write=True) as workspace:
        done = repair(workspace)
        workspace.begin_history()
    return done


def _donors() -> list[Path]:
    """The newest backup of each project of this computer: one of them may be laid out as the damaged file was."""
    newest = (list_backups(folder)[:1] for folder in backup_root().iterdir())
    return [backup.path for some in newest for backup in some][:MOST_DONORS]


def _counted(table: str, count: int) -> str:
    one, many = NAMES[table]
    return trn(one, many, count)
