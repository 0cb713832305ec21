"""`candidacy brief`: the interview brief of a résumé and one posting, or several compared."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.days import day_typed
from candidacy.app.cli.files import one_standard_input, paper_at, write_whole
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.prepare.values import Brief


class Format(StrEnum):
    """How the brief is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"


def brief(
    cv: Annotated[
        str,
        typer.Argument(
            metavar="CV", help="Your résumé: PDF, DOCX, ODT, HTML, Markdown, text or JSON Resume; - for standard input."
        ),
    ],
    posting: Annotated[
        list[str],
        typer.Argument(metavar="POSTING...", help="The job posting; several are compared; - for standard input."),
    ],
    letter: Annotated[
        list[str] | None, typer.Option("--letter", metavar="FILE", help="A cover letter that went with the résumé.")
    ] = None,
    form: Annotated[Format | None, typer.Option("--format", help="How to write the brief.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    as_html: Annotated[bool, typer.Option("--html", help="The same as --format html.")] = False,
    as_pdf: Annotated[bool, typer.Option("--pdf", help="The same as --format pdf.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write to this file instead of the screen.")
    ] = None,
    ask: Annotated[
        list[str] | None, typer.Option("--ask", metavar="QUESTION", help="A question of your own to ask the employer.")
    ] = None,
    overrule: Annotated[
        list[str] | None,
        typer.Option("--overrule", metavar="QUESTION=REASON", help="Ask a held-back question all the same, and why."),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(
            "--model",
            metavar="DIR",
            envvar="CANDIDACY_MODEL",
            show_envvar=False,
            help="Read with the sentence model in this directory (needs the neural extra); see `candidacy model`.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of", metavar="DATE", help="Count jobs that go on up to this day (YYYY-MM-DD); today if left out."
        ),
    ] = None,
) -> None:
    """Print the interview brief of your résumé and a posting: nothing leaves this machine."""
    from candidacy.app.desk.brief import briefs_for  # noqa: PLC0415 - the rooms are not needed for --help

    chosen = _format(form, {Format.JSON: as_json, Format.HTML: as_html, Format.PDF: as_pdf}, out)
    one_standard_input([cv, *posting, *(letter or [])])
    _say("Reading your documents and preparing the brief …")
    briefs = briefs_for(
        resume=paper_at(cv), postings=[paper_at(path) for path in posting], letters=[paper_at(path) for path in letter or []],
        as_of=day_typed(as_of), own_asks=ask or [], overrule=_overruled(overrule or []), model=model,
    )  # fmt: skip
    written = written_as(briefs, chosen)
    if out is not None:
        write_whole(out, written)
        _say(f"Written to {out}")
    elif chosen is Format.PDF and sys.stdout.isatty():
        raise BadUse("A PDF cannot be shown on the screen; name a file with --out.")
    else:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()


def _format(form: Format | None, flags: dict[Format, bool], out: Path | None) -> Format:
    wanted = {one for one, given in flags.items() if given} | ({form} if form else set())
    if len(wanted) > 1:
        raise BadUse("Choose one format only.")
    if wanted:
        return wanted.pop()
    ending = out.suffix.lower().lstrip(".") if out is not None else ""
    return Format(ending) if ending in set(Format) else Format.TEXT


def _overruled(given: Sequence[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    if any(not reason.strip() for _question, _equals, reason in pairs):
        raise BadUse('--overrule needs a question and a reason, as in --overrule "What is the pay?=I must move house".')
    return {question.strip(): reason.strip() for question, _equals, reason in pairs}


def _say(words: str) -> None:
    if sys.stderr.isatty():
        typer.echo(words, err=True)


def written_as(briefs: Sequence[Brief], form: Format) -> bytes:
    """Return the briefs in the format wanted; several are compared, in text and JSON."""
    if len(briefs) > 1:
        return _compared(briefs, form)
    if form is Format.PDF:
        from candidacy.app.paper.as_pdf import brief_pdf  # noqa: PLC0415 - costs start-up time, and only PDF needs it

        return brief_pdf(briefs[0])
    if form is Format.HTML:
        from candidacy.app.paper.as_html import brief_html  # noqa: PLC0415

        return brief_html(briefs[0]).encode()
    if form is Format.JSON:
        from candidacy.app.paper.as_json import brief_json  # noqa: PLC0415

        return (json.dumps(brief_json(briefs[0]), ensure_ascii=False, indent=2) + "\n").encode()
    from candidacy.app.paper.as_text import brief_text  # noqa: PLC0415

    return (brief_text(briefs[0], colour=sys.stdout.isatty()).rstrip("\n") + "\n").encode()


def _compared(briefs: Sequence[Brief], form: Format) -> bytes:
    from candidacy.app.paper.comparison import comparison_json, comparison_text  # noqa: PLC0415

    if form is Format.JSON:
        return (json.dumps(comparison_json(briefs), ensure_ascii=False, indent=2) + "\n").encode()
    if form is Format.TEXT:
        return (comparison_text(briefs).rstrip("\n") + "\n").encode()
    raise BadUse("Several postings are compared as text or JSON; make the HTML or PDF of one at a time.")
