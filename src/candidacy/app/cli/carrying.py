"""`candidacy export` and `candidacy import`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from candidacy.app.cli.files import paper_at, write_whole
from candidacy.app.cli.home import JSON, Home, answer, at_home
from candidacy.kernel.refusals import BadUse

FORMS = "all", "csv", "json-resume", "sankeymatic"
ENDINGS = {".zip": "all", ".csv": "csv", ".json": "json-resume", ".txt": "sankeymatic"}


def export(
    to: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it.")],
    form: Annotated[
        str,
        typer.Option("--format", metavar="FORMAT", help=f"One of {', '.join(FORMS)}; left out, by the ending of FILE."),
    ] = "",
    as_json: JSON = False,
) -> None:
    """Take out everything in one file, or the list as CSV, the résumé as JSON Resume, the flow as SankeyMATIC text."""
    chosen = form or ENDINGS.get(to.suffix.lower(), "")
    if chosen not in FORMS:
        raise BadUse(f"Name a format with --format: one of {', '.join(FORMS)}.")
    home = at_home()
    from candidacy.app.desk.carrying import export_all  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    if chosen == "all":
        export_all(seeker=home.seeker, to=to, now=home.now)
    else:
        write_whole(to, _written(chosen, home).encode())
    answer(text=f"Written: {to}", values=whole(saved=True, file=str(to), format=chosen), as_json=as_json)


def _written(form: str, home: Home) -> str:
    from candidacy.app.desk.kept_brief import resume_kept  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.looking import candidacies  # noqa: PLC0415
    from candidacy.app.paper.search.as_csv import search_csv  # noqa: PLC0415
    from candidacy.app.paper.search.as_json_resume import json_resume  # noqa: PLC0415
    from candidacy.app.paper.search.as_sankeymatic import sankeymatic  # noqa: PLC0415
    from candidacy.followup.flow import flows  # noqa: PLC0415

    if form == "json-resume":
        told = json_resume(resume_kept(seeker=home.seeker, now=home.now))
        return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    several = candidacies(seeker=home.seeker, today=home.today)
    if form == "csv":
        return search_csv(several)
    return sankeymatic(flows([here.events for here in several], home.today))


def import_(
    source: Annotated[
        Path, typer.Argument(metavar="FILE", help="An export (.zip), or a table (CSV) from a tracker or a spreadsheet.")
    ],
    column: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="MEANING=NAME",
            help="Which column is which, as in employer=Firm; may be given more than once.",
        ),
    ] = None,
    day_first: Annotated[bool, typer.Option("--day-first", help="3/12/2026 is the third of December.")] = False,
    month_first: Annotated[bool, typer.Option("--month-first", help="3/12/2026 is the twelfth of March.")] = False,
    as_json: JSON = False,
) -> None:
    """Take in an export of everything, or the table you kept until now."""
    if day_first and month_first:
        raise BadUse("Choose --day-first or --month-first.")
    home = at_home()
    from candidacy.app.desk.carrying import import_all  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    if source.suffix.lower() == ".zip":
        import_all(seeker=home.seeker, source=source)
        answer(
            text=f"Everything is taken in from {source}.", values=whole(saved=True, file=str(source)), as_json=as_json
        )
    else:
        _table(home, source, _pairs(column or []), day_first, month_first, as_json)


def _pairs(given: list[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    if any(not name.strip() for _, _, name in pairs):
        raise BadUse('--column needs a meaning and a name, as in --column employer="Name of firm".')
    return {meaning.strip(): name.strip() for meaning, _, name in pairs}


def _table(
    home: Home, source: Path, columns: dict[str, str], day_first: bool, month_first: bool, as_json: bool
) -> None:
    from candidacy.app.desk.taking_in import take_in_table  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import taken_in_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import taken_in_text  # noqa: PLC0415
    from candidacy.ledger.reading.tables import DateOrder  # noqa: PLC0415

    order = DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST if month_first else None
    taken = take_in_table(seeker=home.seeker, table=paper_at(str(source)), columns=columns, order=order, now=home.now)
    answer(text=taken_in_text(taken), values=taken_in_json(taken), as_json=as_json)
