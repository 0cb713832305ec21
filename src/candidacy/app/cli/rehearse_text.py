"""`candidacy rehearse --text "…"`: what the words of an answer say, without a recording."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.days import day_typed
from candidacy.app.cli.files import one_standard_input, paper_at
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.desk.rehearse_text import Rehearsed
    from candidacy.prepare.values import Brief


def rehearse(
    text: Annotated[str, typer.Option("--text", metavar="ANSWER", help="The answer, as you typed it.")] = "",
    words: Annotated[
        str, typer.Option("--words", metavar="FILE", help="The answer in a file: text, or JSON words with seconds.")
    ] = "",
    question: Annotated[str, typer.Option("--question", metavar="QUESTION", help="What was asked.")] = "",
    cv: Annotated[str, typer.Option("--cv", metavar="FILE", help="Your résumé: what of it was told?")] = "",
    posting: Annotated[str, typer.Option("--posting", metavar="FILE", help="The posting, with --cv.")] = "",
    candidacy: Annotated[
        str, typer.Option("--candidacy", metavar="WHICH", help="A kept candidacy instead of --cv and --posting.")
    ] = "",
    seconds: Annotated[
        float | None, typer.Option("--seconds", metavar="NUMBER", min=1, help="The time there is for the answer.")
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Count jobs that go on up to this day; today if left out."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Print what an answer says: what it draws on, what is missing, what may be asked next. It grades nobody."""
    from candidacy.app.desk.rehearse_text import rehearsed, transcript_of  # noqa: PLC0415 - not needed for --help
    from candidacy.rehearse.said.values import typed  # noqa: PLC0415

    if bool(text.strip()) == bool(words):
        raise BadUse("Give the answer once: with --text or with --words.")
    one_standard_input([words, cv, posting])
    brief = brief_named(cv, posting, candidacy, as_of)
    transcript = transcript_of(paper_at(words)) if words else typed(text)
    print_words(rehearsed(transcript=transcript, question=question, brief=brief, limit_s=seconds), as_json=as_json)


def brief_named(cv: str, posting: str, candidacy: str, as_of: str | None) -> Brief | None:
    """Return the brief of the papers or of the kept candidacy named; None where none is.

    Raises BadUse when only one paper is named, or papers and a candidacy.
    """
    if bool(cv) != bool(posting) or (cv and candidacy):
        raise BadUse("Name --cv and --posting together, or a kept --candidacy, or none of them.")
    if candidacy:
        return _kept(candidacy)
    if not cv:
        return None
    from candidacy.app.desk.rehearse_text import brief_of_papers  # noqa: PLC0415 - the rooms are not needed for --help

    return brief_of_papers(resume=paper_at(cv), posting=paper_at(posting), as_of=day_typed(as_of))


def _kept(which: str) -> Brief:
    from candidacy.app.cli.home import at_home  # noqa: PLC0415 - Django is not needed for --help

    home = at_home()
    from candidacy.app.desk.kept_brief import brief_for  # noqa: PLC0415
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415

    one = find_candidacy(seeker=home.seeker, words=which)
    return brief_for(seeker=home.seeker, candidacy=one.id, now=home.now)


def print_words(found: Rehearsed, *, as_json: bool) -> None:
    """Write what the words say, as text or as JSON."""
    from candidacy.app.paper.rehearsed import said_json, said_text  # noqa: PLC0415 - not needed for --help

    parts = (found.said, found.feedback, found.follow_ups, found.pressure)
    if as_json:
        written = json.dumps(said_json(*parts), ensure_ascii=False, indent=2)
    else:
        written = said_text(*parts, colour=sys.stdout.isatty())
    sys.stdout.buffer.write((written.rstrip("\n") + "\n").encode())
    sys.stdout.buffer.flush()
