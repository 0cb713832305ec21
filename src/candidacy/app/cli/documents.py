"""`candidacy documents`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.completing import among, begun_candidacies
from candidacy.app.cli.files import paper_at, write_whole
from candidacy.app.cli.home import JSON, KEY, Home, answer, at_home, coloured
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept import KeptDocument

KINDS = "resume", "letter", "posting", "offer", "other"


def documents(
    which: Annotated[
        str,
        typer.Option(
            "--in", metavar="WHICH", help="The candidacy the document is in play in.", autocompletion=begun_candidacies
        ),
    ] = "",
    add: Annotated[
        str, typer.Option("--add", metavar="FILE", help="Keeps this file as it is; - for standard input.")
    ] = "",
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help=f"One of {', '.join(KINDS)}.", autocompletion=among(KINDS))
    ] = "resume",
    get: Annotated[
        str,
        typer.Option("--get", metavar="DOCUMENT", help="Gives a kept document back: its id, or the beginning of it."),
    ] = "",
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to write the document you get.")
    ] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Keep documents, list them, or get one back byte for byte."""
    home = at_home()
    if add:
        _add(home, add, kind, which, key, as_json)
    elif get:
        _get(home, get, out, as_json)
    else:
        _list(home, which, as_json)


def _add(home: Home, path: str, kind: str, which: str, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.papers_kept import document, keep_document, keep_posting  # noqa: PLC0415
    from candidacy.app.kept import PaperKind  # noqa: PLC0415

    if kind not in KINDS:
        raise BadUse(f"{kind} is no kind of document; use one of {', '.join(KINDS)}.")
    place = find_candidacy(seeker=home.seeker, words=which).id if which else None
    if kind == PaperKind.POSTING:
        if place is None:
            raise BadUse("A posting belongs to a candidacy: give --in WHICH too, or use candidacy add --posting FILE.")
        posting = keep_posting(seeker=home.seeker, candidacy=place, paper=paper_at(path), now=home.now, key=key)
        kept = document(seeker=home.seeker, document=posting.document)
    else:
        paper, as_what = paper_at(path), PaperKind(kind)
        kept = keep_document(seeker=home.seeker, paper=paper, kind=as_what, candidacy=place, now=home.now, key=key)
    _told([kept], as_json, saved=True)


def _get(home: Home, words: str, out: Path | None, as_json: bool) -> None:
    from candidacy.app.desk.papers_kept import find_document, paper_of  # noqa: PLC0415 - Django is not needed for --help

    if out is None:
        raise BadUse("Say where to write it, with --out FILE.")
    found = find_document(seeker=home.seeker, words=words)
    write_whole(out, paper_of(seeker=home.seeker, document=found.id).data)
    _told([found], as_json)


def _list(home: Home, which: str, as_json: bool) -> None:
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.papers_kept import documents as known  # noqa: PLC0415

    place = find_candidacy(seeker=home.seeker, words=which).id if which else None
    _told(list(known(seeker=home.seeker, candidacy=place)), as_json)


def _told(several: list[KeptDocument], as_json: bool, saved: bool = False) -> None:
    from candidacy.app.paper.search.as_json import document_json, whole  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.as_text import documents_text  # noqa: PLC0415

    text = ("Saved:\n" if saved else "") + documents_text(several, coloured())
    values = whole(documents=[document_json(one) for one in several], **({"saved": True} if saved else {}))
    answer(text=text, values=values, as_json=as_json)
