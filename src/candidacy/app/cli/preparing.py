"""`candidacy prepare`: the interview brief of a kept candidacy."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from candidacy.app.cli.brief import Format, written_as
from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.files import write_whole
from candidacy.app.cli.home import at_home
from candidacy.kernel.refusals import BadUse


def prepare(
    which: WHICH,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Write to this file instead of the screen; its ending says how."),
    ] = None,
    form: Annotated[Format | None, typer.Option("--format", help="How to write the brief.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Print the interview brief of a kept candidacy, from its posting, your résumé and your own questions."""
    home = at_home()
    from candidacy.app.desk.briefing import whole_brief  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415

    ending = out.suffix.lower().lstrip(".") if out else ""
    chosen = form or (Format.JSON if as_json else Format(ending) if ending in set(Format) else Format.TEXT)
    if chosen is Format.PDF and out is None:
        raise BadUse("A PDF needs a file: name it with --out.")
    one = find_candidacy(seeker=home.seeker, words=which)
    written = written_as([whole_brief(seeker=home.seeker, candidacy=one.id, now=home.now)], chosen)
    if out:
        write_whole(out, written)
    else:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
