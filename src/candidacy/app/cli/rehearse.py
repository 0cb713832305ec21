"""`candidacy rehearse`: how recorded answers sound."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer


def rehearse(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Recordings: WAV, FLAC, OGG, Opus, WebM, MP3 or M4A.")
    ],
    question_end: Annotated[
        float,
        typer.Option(
            "--question-end",
            min=0.0,
            metavar="SECONDS",
            help="Where the question ends in the recording, and the answer begins.",
        ),
    ] = 0.0,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Measure how recorded answers sound: length, pauses, pace, melody, loudness. Nothing leaves this machine."""
    from candidacy.app.desk.rehearsing import sound_of_file  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.paper.rehearsal import rehearsal_json, rehearsal_text  # noqa: PLC0415

    found = [sound_of_file(path=Path(one), question_end_s=question_end) for one in files]
    if as_json:
        rows = [rehearsal_json(one.name, one.sound, one.problems) for one in found]
        written = json.dumps(rows[0] if len(rows) == 1 else {"recordings": rows}, ensure_ascii=False, indent=2)
    else:
        written = "\n\n".join(rehearsal_text(one.name, one.sound, one.problems) for one in found)
    sys.stdout.buffer.write((written + "\n").encode())
    sys.stdout.buffer.flush()
