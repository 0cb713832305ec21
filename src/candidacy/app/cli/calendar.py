"""`candidacy calendar`: what lies ahead, the file, the secret address, and what another calendar file says."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.files import paper_at, write_whole
from candidacy.app.cli.home import JSON, KEY, answer, answer_saved, at_home, coloured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from candidacy.followup.calendar import Habits

PORT = 8421
"""The port that is proposed where the app does not run; ours."""

app = typer.Typer(help="See what lies ahead, and take it along in your own calendar.")


@app.callback(invoke_without_command=True)
def calendar(context: typer.Context, *, as_json: JSON = False) -> None:
    """Show what lies ahead: interviews, the way there, your plan, promised answers, your start."""
    if context.invoked_subcommand is None:
        _show(as_json)


def _show(as_json: bool) -> None:
    home = at_home()
    from candidacy.app.desk.calendar import ahead, feed_given  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.calendar_habits import calendar_habits  # noqa: PLC0415
    from candidacy.app.paper.ahead import ahead_json, ahead_text  # noqa: PLC0415

    found, kept = ahead(seeker=home.seeker, now=home.now), calendar_habits(seeker=home.seeker, now=home.now)
    told = ahead_json(found, kept, feed_given(seeker=home.seeker))
    answer(text=ahead_text(found, kept, home.today, coloured()).rstrip("\n"), values=told, as_json=as_json)


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the calendar is written (.ics).")],
    as_json: JSON = False,
) -> None:
    """Write the calendar into a file, to be opened in any calendar program."""
    home = at_home()
    from candidacy.app.desk.calendar import exported  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    write_whole(file, exported(seeker=home.seeker, now=home.now, address=_app_address()))
    answer(text=f"Saved: {file}", values=whole(saved=True, file=str(file)), as_json=as_json)


@app.command("feed")
def feed(as_json: JSON = False) -> None:
    """Make a secret address for your calendar program, and end the one before it. It is shown this once."""
    home = at_home()
    from candidacy.app.desk.calendar import give_feed  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    path = f"calendar/feed/{give_feed(seeker=home.seeker, now=home.now)}.ics"
    here = _app_address()
    text = "\n".join((
        "Keep it to yourself: whoever knows it can read your calendar. It works on this machine, while Candidacy is open.",
        f"  {here or f'http://127.0.0.1:{PORT}/'}{path}",
        "" if here else f"Open Candidacy with: candidacy --port {PORT}",
    ))  # fmt: skip
    answer(text=text.rstrip(), values=whole(saved=True, path=f"/{path}", address=f"{here}{path}" if here else None), as_json=as_json)  # fmt: skip


@app.command("revoke")
def revoke(as_json: JSON = False) -> None:
    """End the secret address: it opens nothing any more."""
    home = at_home()
    from candidacy.app.desk.calendar import revoke_feed  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    ended = revoke_feed(seeker=home.seeker, now=home.now)
    text = "The address opens nothing any more." if ended else "No address was given out."
    answer(text=text, values=whole(saved=True, revoked=ended), as_json=as_json)


@app.command("habits")
def habits(
    interview: Annotated[int | None, typer.Option("--interview", metavar="MINUTES", help="How long a talk takes.")] = None,
    preparation: Annotated[int | None, typer.Option("--preparation", metavar="MINUTES", help="Quiet time before it.")] = None,
    travel: Annotated[int | None, typer.Option("--travel", metavar="MINUTES", help="The way there, and as long back.")] = None,
    alarm: Annotated[list[int] | None, typer.Option("--alarm", metavar="MINUTES", help="A reminder so long before a talk; may be given more than once.")] = None,
    day_alarm: Annotated[list[int] | None, typer.Option("--day-alarm", metavar="MINUTES", help="A reminder so long before midnight of a day; -540 is nine on the day itself.")] = None,
    zone: Annotated[str | None, typer.Option("--zone", metavar="NAME", help="The clock, such as Europe/London; \"\" for this machine's.")] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:  # fmt: skip
    """Show or change how the calendar is to be; what you leave out stays as it was."""
    home = at_home()
    from candidacy.app.desk.calendar_habits import calendar_habits, want_calendar  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.ahead import habits_json, habits_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    kept = calendar_habits(seeker=home.seeker, now=home.now)
    given = (interview, preparation, travel, alarm, day_alarm)
    if zone is None and all(one is None for one in given):
        answer(text=habits_text(kept), values=whole(habits=habits_json(kept)), as_json=as_json)
        return
    wanted = _changed(kept.habits, given)
    told = zone if zone is not None else kept.zone if kept.chosen else ""
    kept = want_calendar(seeker=home.seeker, now=home.now, habits=wanted, zone=told, key=key)
    answer_saved(habits_text(kept), {"habits": habits_json(kept)}, as_json)


def _changed(habits: Habits, given: Sequence[int | list[int] | None]) -> Habits:
    names = "interview_min", "preparation_min", "travel_min", "alarms_min", "day_alarms_min"
    told = {name: one for name, one in zip(names, given, strict=True) if one is not None}
    return replace(habits, **{name: tuple(one) if isinstance(one, list) else one for name, one in told.items()})  # type: ignore[arg-type]


def _app_address() -> str:
    """The address of the app, where it runs; links in a calendar lead there."""
    from candidacy.app.desk.place import made_data_folder  # noqa: PLC0415 - not needed for --help
    from candidacy.app.web.serving.notice import notice_in  # noqa: PLC0415

    notice = notice_in(made_data_folder())
    return notice.address if notice else ""


@app.command("read")
def read(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A calendar file (.ics); - for standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Print the events of a calendar file, such as an invitation. Nothing is kept, and nothing is sent."""
    from candidacy.app.desk.reading_calendar import calendar_read  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.calendars import calendar_json, calendar_text  # noqa: PLC0415

    found = calendar_read(paper=paper_at(path))
    written = json.dumps(calendar_json(found), ensure_ascii=False, indent=2) if as_json else calendar_text(found)
    sys.stdout.buffer.write((written + "\n").encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
