"""`candidacy add`, `list` and `show`."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.completing import begun_candidacies
from candidacy.app.cli.files import paper_at
from candidacy.app.cli.home import AS_OF, JSON, KEY, answer, at_home, coloured
from candidacy.kernel.refusals import BadUse

WHICH = Annotated[
    str,
    typer.Argument(
        metavar="WHICH",
        help="The candidacy: its number, or words of its title and employer.",
        autocompletion=begun_candidacies,
    ),
]


def add(
    title: Annotated[str, typer.Argument(metavar="[TITLE]", help="The job; left out, the posting's own title.")] = "",
    employer: Annotated[
        str, typer.Option("--at", metavar="EMPLOYER", help="Who offers it; left out, the posting's.")
    ] = "",
    posting: Annotated[
        str, typer.Option("--posting", metavar="FILE", help="The posting, kept with it; - for standard input.")
    ] = "",
    place: Annotated[str, typer.Option("--place", metavar="WORDS", help="Where the work is.")] = "",
    link: Annotated[str, typer.Option("--link", metavar="ADDRESS", help="Where the posting was found.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="WORDS", help="A note of your own.")] = "",
    when: Annotated[
        str | None, typer.Option("--when", metavar="WHEN", help="The day you noted it; today if left out.")
    ] = None,
    applicants: Annotated[
        int | None, typer.Option("--applicants", metavar="NUMBER", help="How many applied, if you know.")
    ] = None,
    interviewed: Annotated[
        int | None, typer.Option("--interviewed", metavar="NUMBER", help="How many are interviewed, if you know.")
    ] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Note a job you may apply for."""
    from candidacy.app.cli.moments import past  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.adding import add_with_papers  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import line_json, whole  # noqa: PLC0415

    if not posting and not (title and employer):
        raise BadUse('Give the job and the employer, as in: candidacy add "Cook" --at "Elm Street School".')
    here = add_with_papers(
        seeker=home.seeker, title=title, employer=employer, posting=paper_at(posting) if posting else None, place=place,
        link=link, note=note, when=past(when, home), applicants=applicants, interviewed=interviewed,
        now=home.now, key=key,
    )  # fmt: skip
    text = f"Saved as {here.candidacy.number}: {here.candidacy.name}."
    answer(text=text, values=whole(saved=True, candidacy=line_json(here)), as_json=as_json)


def list_(
    words: Annotated[
        str, typer.Argument(metavar="[WORDS]", help="Only those with these words in title or employer.")
    ] = "",
    only_open: Annotated[bool, typer.Option("--open", help="Only those still being decided.")] = False,
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """List your candidacies with what each is now."""
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.glancing import glances  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import list_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import list_text  # noqa: PLC0415

    day = past_day(as_of, home) or home.today
    parts = words.casefold().split()
    found = [
        here
        for here in glances(seeker=home.seeker, today=day)
        if (here.standing.open or not only_open) and all(part in here.candidacy.name.casefold() for part in parts)
    ]
    answer(text=list_text(found, coloured()), values=list_json(found, day), as_json=as_json)


def show(
    which: WHICH,
    as_of: AS_OF = None,
    as_json: JSON = False,
) -> None:
    """Show one candidacy: what it is and isn't, what is missing, the record, documents and people."""
    from candidacy.app.cli.moments import past_day  # noqa: PLC0415 - the ledger is not needed for --help

    home = at_home()
    from candidacy.app.desk.looking import standing_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415
    from candidacy.app.desk.papers_kept import documents, posting_of  # noqa: PLC0415
    from candidacy.app.desk.people import people  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import show_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import show_text  # noqa: PLC0415

    day = past_day(as_of, home) or home.today
    one = find_candidacy(seeker=home.seeker, words=which)
    here = standing_of(seeker=home.seeker, candidacy=one.id, today=day, now=home.at(day))
    kept = (
        posting_of(seeker=home.seeker, candidacy=one.id),
        documents(seeker=home.seeker, candidacy=one.id),
        people(seeker=home.seeker, candidacy=one.id),
    )
    answer(text=show_text(here, *kept, coloured()), values=show_json(here, *kept), as_json=as_json)
