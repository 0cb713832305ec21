"""`candidacy questions`: the questions to expect, and what the seeker wants to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from candidacy.app.cli.candidacies import WHICH
from candidacy.app.cli.home import JSON, KEY, Home, answer, answer_kept, answer_removed, answer_saved, at_home, coloured
from candidacy.kernel.refusals import BadUse, NotFound

if TYPE_CHECKING:
    from candidacy.app.kept import KeptCandidacy
    from candidacy.app.prepared import ExpectedQuestion


def questions(
    which: WHICH,
    question: Annotated[
        str,
        typer.Argument(metavar="[QUESTION]", help="Its number in the list, or words of it; left out, all are listed."),
    ] = "",
    note: Annotated[str | None, typer.Option("--note", metavar="WORDS", help="What you want to say.")] = None,
    story: Annotated[
        str | None, typer.Option("--story", metavar="STORY", help="The story of yours that answers it.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Takes your note away; the question stays.")] = False,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """List the questions to expect, and keep what you want to say to one of them. What you leave out stays as it was."""
    if remove and (note is not None or story is not None):
        raise BadUse("--remove takes the note away: give it without --note and --story.")
    if not question and (remove or note is not None or story is not None):
        raise BadUse("Say which question, by its number or words of it.")
    home = at_home()
    from candidacy.app.desk.noting import find_candidacy  # noqa: PLC0415 - Django is not needed for --help

    place = find_candidacy(seeker=home.seeker, words=which)
    if not question:
        _list(home, place, as_json)
        return
    one = _meant(home, place, question)
    if remove:
        _remove(home, place, one, key, as_json)
    elif note is None and story is None:
        _show(place, one, as_json)
    else:
        _note(home, place, one, {"note": note, "story": story}, key)
        _show(place, _meant(home, place, one.text), as_json, saved=True)


def _meant(home: Home, place: KeptCandidacy, words: str) -> ExpectedQuestion:
    from candidacy.app.desk.expecting import expected_question  # noqa: PLC0415 - Django is not needed for --help

    return expected_question(seeker=home.seeker, candidacy=place.id, words=words, now=home.now)


def _note(
    home: Home, place: KeptCandidacy, one: ExpectedQuestion, told: dict[str, str | None], key: str | None
) -> None:
    from candidacy.app.desk.meant import story_meant  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.preparing import note_question  # noqa: PLC0415

    words, story = told["note"], told["story"]
    note_question(
        seeker=home.seeker, candidacy=place.id, question=one.text, note=one.note if words is None else words,
        story=story_meant(seeker=home.seeker, words=story) if story else one.story, now=home.now, key=key,
    )  # fmt: skip


def _remove(home: Home, place: KeptCandidacy, one: ExpectedQuestion, key: str | None, as_json: bool) -> None:
    from candidacy.app.desk.removing import remove_note  # noqa: PLC0415 - Django is not needed for --help

    if one.noted is None:
        raise NotFound("You noted nothing on this question.")
    remove_note(seeker=home.seeker, candidacy=place.id, note=one.noted.id, now=home.now, key=key)
    answer_removed(one.noted.id, as_json)


def _show(place: KeptCandidacy, one: ExpectedQuestion, as_json: bool, *, saved: bool = False) -> None:
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.search.preparing import question_json, questions_text  # noqa: PLC0415

    text, told = questions_text(place, [one], coloured()), {"question": question_json(one)}
    if saved:
        answer_saved(text, told, as_json)
    else:
        answer(text=text, values=whole(**told), as_json=as_json)


def _list(home: Home, place: KeptCandidacy, as_json: bool) -> None:
    from candidacy.app.desk.expecting import expected_questions  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.preparing import question_json, questions_text  # noqa: PLC0415

    known = expected_questions(seeker=home.seeker, candidacy=place.id, now=home.now)
    told = {"questions": [question_json(one) for one in known]}
    answer_kept(place, questions_text(place, known, coloured()), told, as_json)
