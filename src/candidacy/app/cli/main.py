"""The `candidacy` command."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from candidacy import __version__
from candidacy.app.cli import (
    account,
    asks,
    brief,
    calendar,
    candidacies,
    carrying,
    debrief,
    documents,
    example,
    facts,
    followup,
    inbox,
    inbox_kept,
    letter,
    mailbox,
    model,
    note,
    odds,
    outlook,
    people,
    planning,
    preparing,
    questions,
    recording,
    redraft,
    rehearse,
    safety,
    standing,
    stories,
    today,
    undo,
)
from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.refusals import Refusal

app = typer.Typer(
    help="Prepare a job interview from your own documents and the employer's posting, on your own machine.",
    no_args_is_help=False, add_completion=True, pretty_exceptions_enable=False, rich_markup_mode=None,
)  # fmt: skip
app.command("brief")(brief.brief)
app.command("example")(example.example)
app.add_typer(model.app, name="model")
app.command("standing")(standing.standing)
inbox_kept.join(inbox.app)
mailbox.join(inbox.app)
app.add_typer(inbox.app, name="inbox")
app.add_typer(calendar.app, name="calendar")
app.command("rehearse")(rehearse.rehearse)
app.command("add")(candidacies.add)
app.command("list")(candidacies.list_)
app.command("show")(candidacies.show)
app.command("record")(recording.record)
app.command("correct")(recording.correct)
app.command("undo")(undo.undo)
app.command("park")(recording.park)
app.command("unpark")(recording.unpark)
app.command("today")(today.today)
app.command("next")(today.next_)
app.add_typer(odds.app, name="odds")
app.command("outlook")(outlook.outlook)
app.command("prepare")(preparing.prepare)
app.command("plan")(planning.plan)
app.command("questions")(questions.questions)
app.command("asks")(asks.asks)
app.command("facts")(facts.facts)
app.command("story")(stories.story)
app.command("people")(people.people)
app.command("note")(note.note)
app.command("followup")(followup.followup)
app.command("letter")(letter.letter)
app.command("redraft")(redraft.redraft)
app.command("account")(account.account)
app.command("documents")(documents.documents)
app.add_typer(debrief.app, name="debrief")
app.command("backup")(safety.backup)
app.command("restore")(safety.restore)
app.command("check")(safety.check)
app.command("export")(carrying.export)
app.command("import")(carrying.import_)
app.command("erase")(safety.erase)


@app.callback(invoke_without_command=True)
def opened(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="The port of the app; a free one if left out.")
    ] = 0,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser, or only print the link.")
    ] = True,
) -> None:
    """Without a command, open the app in your browser. It runs on your own machine until Ctrl-C."""
    if version:
        typer.echo(f"candidacy {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from candidacy.app.web.serving.start import start  # noqa: PLC0415 - the app is not needed for --help

        start(port=port, browser=browser, say=typer.echo)


def main() -> None:
    """Run the command; a refusal is said on standard error and leaves with its own exit code."""
    try:
        app()
    except Refusal as refusal:
        typer.echo(f"candidacy: {refusal.sentence}", err=True)
        typer.echo(f"What to do next: {refusal.next_step}", err=True)
        sys.exit(ANSWERS[refusal.code].exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)


if __name__ == "__main__":
    main()
