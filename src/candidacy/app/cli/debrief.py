"""`candidacy debrief`: what was written down after an interview, what is due, what it teaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from candidacy.app.cli import debrief_adding
from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.completing import begun_candidacies
from candidacy.app.cli.debrief_adding import meant, round_meant
from candidacy.app.cli.debrief_options import ROUND
from candidacy.app.cli.home import JSON, KEY, Home, answer, answer_removed, answer_saved, at_home, coloured

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.kept_debrief import FinishedDebrief, ToRecord

SHOW = "show"


class DebriefGroup(TyperGroup):
    """Takes what is no command of its own as the words of a candidacy."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the command that shows before words that name none."""
        if not args or (args[0] not in self.commands and args[0] != "--help"):
            args = [SHOW, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=DebriefGroup, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=False,
    help="Look back on an interview: candidacy debrief [WHICH], or one of the commands.",
)  # fmt: skip
app.command("add")(debrief_adding.add)


@app.command(SHOW)
def show(
    which: Annotated[
        str,
        typer.Argument(
            metavar="[WHICH]",
            help="The candidacy: its number, or words of it. Left out, all debriefs and what is due.",
            autocompletion=begun_candidacies,
        ),
    ] = "",
    round_number: ROUND = None,
    as_json: JSON = False,
) -> None:
    """Show a debrief with what it leaves for the next round, or list all."""
    home = at_home()
    if which:
        _one(home, meant(home, which), round_number, as_json)
    else:
        _all(home, as_json)


def _one(home: Home, place: KeptCandidacy, round_number: int | None, as_json: bool) -> None:
    from candidacy.app.desk.debriefs import as_shown  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.learning import open_points_for  # noqa: PLC0415
    from candidacy.app.paper.debrief import debrief_text, open_points_json, open_points_text  # noqa: PLC0415
    from candidacy.app.paper.debrief.kept import kept_debrief_json  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    kept = as_shown(seeker=home.seeker, debrief=round_meant(home, place, round_number))
    points = open_points_for(seeker=home.seeker, candidacy=place.id)
    shown = [debrief_text(kept.told, kept.score, colour=coloured())]
    shown += [] if points.empty else [open_points_text(place.name, points, colour=coloured())]
    answer(
        text="\n".join(shown),
        values=whole(**kept_debrief_json(kept), open_points=open_points_json(points)),
        as_json=as_json,
    )


def _all(home: Home, as_json: bool) -> None:
    from candidacy.app.desk.debriefs import as_shown, debriefs_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.debriefs_due import due_debriefs  # noqa: PLC0415
    from candidacy.app.paper.debrief.kept import debriefs_json, debriefs_text  # noqa: PLC0415

    due = due_debriefs(seeker=home.seeker, now=home.now)
    known = [as_shown(seeker=home.seeker, debrief=one) for one in debriefs_of(seeker=home.seeker)]
    answer(text=debriefs_text(due, known, coloured()), values=debriefs_json(due, known), as_json=as_json)


@app.command("finish")
def finish(
    which: WHICH,
    round_number: ROUND = None,
    record: Annotated[
        bool, typer.Option("--record", help="Also records that it was held, and by when they said you will hear.")
    ] = False,
    people: Annotated[
        bool, typer.Option("--people", help="Also adds those you met to the people of the candidacy.")
    ] = False,
    facts: Annotated[
        bool, typer.Option("--facts", help="Also keeps what felt wrong as dated notes that may matter in law.")
    ] = False,
    forecast: Annotated[
        bool, typer.Option("--forecast", help="Also freezes your own forecast; see ours after.")
    ] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Finish a debrief; what of it goes on record, you say. `candidacy undo` takes it back, but for a forecast."""
    home = at_home()
    from candidacy.app.desk.debriefs import as_shown  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.finishing import Ticked, finish_debrief, to_record  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.debrief.kept import kept_debrief_json, left_json, left_text  # noqa: PLC0415

    kept = round_meant(home, meant(home, which), round_number)
    ready: ToRecord = to_record(seeker=home.seeker, debrief=kept.id, now=home.now)
    ticked = Ticked(record, record, ready.people if people else (), ready.facts if facts else (), forecast)
    done = finish_debrief(seeker=home.seeker, debrief=kept.id, ticked=ticked, now=home.now, key=key)
    left = to_record(seeker=home.seeker, debrief=kept.id, now=home.now)
    shown = as_shown(seeker=home.seeker, debrief=done.debrief)
    words, values = _forecast(home, done)
    told = {"debrief": kept_debrief_json(shown), "events": [str(one) for one in done.events], "forecast": values}
    answer_saved(left_text(done, left, coloured(), words), told | {"not_on_record": left_json(left)}, as_json)


def _forecast(home: Home, done: FinishedDebrief) -> tuple[str, dict[str, Any] | None]:
    """Return the forecast that was frozen with it, ours beside theirs, in words and as JSON; nothing where none was."""
    if done.forecast is None:
        return "", None
    from candidacy.app.desk.finishing import forecast_of  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.odds.as_json import forecast_json  # noqa: PLC0415
    from candidacy.app.paper.odds.wording import forecast_words  # noqa: PLC0415

    place = done.debrief.candidacy
    found = forecast_of(seeker=home.seeker, candidacy=place, forecast=done.forecast, today=home.today)
    return (forecast_words(found), forecast_json(found)) if found else ("", None)


@app.command("kept")
def promise_kept(
    which: WHICH,
    promise: Annotated[str, typer.Argument(metavar="PROMISE", help="Words of it.")],
    round_number: ROUND = None,
    reopen: Annotated[bool, typer.Option("--open", help="It is open again.")] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Mark a promise of a debrief as kept."""
    home = at_home()
    from candidacy.app.desk.debriefing import keep_promise  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.meant import promise_meant  # noqa: PLC0415

    kept = round_meant(home, meant(home, which), round_number)
    place = promise_meant(debrief=kept, words=promise)
    done = keep_promise(seeker=home.seeker, debrief=kept.id, place=place, kept=not reopen, now=home.now, key=key)
    debrief_adding.answer_debrief(home, done, as_json)


@app.command("match")
def match(
    which: WHICH,
    asked: Annotated[str, typer.Argument(metavar="ASKED", help="Words of the question they asked.")],
    expected: Annotated[
        str,
        typer.Argument(metavar="[EXPECTED]", help="Words of the predicted question; left out, it was none of them."),
    ] = "",
    round_number: ROUND = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Say which of the predicted questions it was that they asked."""
    home = at_home()
    from candidacy.app.desk.debriefing import match_by_hand  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.meant import asked_meant, expected_meant  # noqa: PLC0415

    kept = round_meant(home, meant(home, which), round_number)
    foreseen = [one.foreseen for one in kept.told.asked]
    foreseen[asked_meant(debrief=kept, words=asked)] = (
        (expected_meant(debrief=kept, words=expected),) if expected else ()
    )
    done = match_by_hand(seeker=home.seeker, debrief=kept.id, foreseen=foreseen, now=home.now, key=key)
    debrief_adding.answer_debrief(home, done, as_json)


@app.command("remove")
def remove(which: WHICH, round_number: ROUND = None, key: KEY = None, as_json: JSON = False) -> None:
    """Remove a debrief; what it added to the record stays."""
    home = at_home()
    from candidacy.app.desk.debriefing import remove_debrief  # noqa: PLC0415 - Django is not needed for --help

    kept = round_meant(home, meant(home, which), round_number)
    remove_debrief(seeker=home.seeker, debrief=kept.id, now=home.now, key=key)
    answer_removed(kept.id, as_json)


@app.command("lessons")
def lessons(
    question: Annotated[
        str, typer.Option("--question", metavar="QUESTION", help="Only what bears on this question.")
    ] = "",
    as_json: JSON = False,
) -> None:
    """Show what all your debriefs teach, or what they teach on one question."""
    home = at_home()
    from candidacy.app.desk.learning import lessons_learned, lessons_on_question  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.debrief import lesson_json, lessons_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    several = lessons_learned(seeker=home.seeker)
    if question:
        found = lessons_on_question(seeker=home.seeker, question=question)
        several = tuple(one.lesson for one in (*found.near, *found.like))
    values = whole(lessons=[lesson_json(one) for one in several])
    answer(text=lessons_text(several, colour=coloured()), values=values, as_json=as_json)


@app.command("predicted")
def predicted(
    which: Annotated[
        str, typer.Argument(metavar="[WHICH]", help="One candidacy.", autocompletion=begun_candidacies)
    ] = "",
    as_json: JSON = False,
) -> None:
    """Show how well the questions were predicted, a round and all so far."""
    home = at_home()
    from candidacy.app.desk.learning import prediction_over_time  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.debrief.kept import predicted_json, predicted_text  # noqa: PLC0415

    place = meant(home, which).id if which else None
    rounds = prediction_over_time(seeker=home.seeker, candidacy=place)
    answer(text=predicted_text(rounds, coloured()), values=predicted_json(rounds), as_json=as_json)
