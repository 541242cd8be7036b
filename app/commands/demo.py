"""The sample study as files: project, map and workbook."""

from __future__ import annotations

from pathlib import Path

from app.commands.maps import build_view
from app.commands.shell import Bar


def write_demo(folder: Path) -> tuple[list[Path], str]:
    """Write the sample study into a folder, replacing an earlier demo there; the files and one line of result."""
    from app.journey.files import write_map
    from coding.exporters.project import export_project
    from coding.sample import create_sample
    from coding.workspace import opened

    folder.mkdir(parents=True, exist_ok=True)
    project = folder / "sample-study.trailmark"
    project.unlink(missing_ok=True)
    with Bar("Sample study") as bar:
        create_sample(project)
        with opened(project) as workspace, workspace.reading() as session:
            view = build_view(session)
            maps = [folder / "journey-map.pdf", folder / "journey-map.html"]
            for number, file in enumerate(maps):
                bar.report(number, len(maps) + 1, file.name)
                write_map(view, file)
            workbook = folder / "evidence.xlsx"
            export_project(session, workbook, anonymised=False)
    sentence = f"{view.title}: {view.participants} participants along {len(view.stages)} stages."
    return [project, *maps, workbook], sentence
