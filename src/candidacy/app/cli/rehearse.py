"""`candidacy rehearse`: how recorded answers sound, and what the words of an answer say."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from candidacy.app.cli.days import day_typed
from candidacy.app.cli.files import one_standard_input, paper_at
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.desk.hearing import Listened, Wishes
    from candidacy.app.desk.rehearse_text import Rehearsed
    from candidacy.prepare.values import Brief
    from candidacy.rehearse.said.values import Transcript

FILES = Annotated[
    list[str] | None, typer.Argument(metavar="[FILE]...", help="Recordings: WAV, FLAC, OGG, Opus, WebM, MP3 or M4A.")
]
QUESTION_END = Annotated[
    float,
    typer.Option("--question-end", min=0.0, metavar="SECONDS", help="Where the question ends in the recording, and the answer begins."),
]  # fmt: skip
TEXT = Annotated[str, typer.Option("--text", metavar="ANSWER", help="The answer, as you typed it.")]
WORDS = Annotated[
    str, typer.Option("--words", metavar="FILE", help="The answer in a file: text, or JSON words with seconds.")
]
HEAR = Annotated[bool, typer.Option("--hear", help="Have the words written down, or laid along the recording.")]
MODEL = Annotated[
    Path | None, typer.Option("--model", metavar="DIR", help="Hear with the faster-whisper model in this directory.")
]
QUESTION = Annotated[str, typer.Option("--question", metavar="QUESTION", help="What was asked.")]
CV = Annotated[str, typer.Option("--cv", metavar="FILE", help="Your résumé: what of it was told?")]
POSTING = Annotated[str, typer.Option("--posting", metavar="FILE", help="The posting, with --cv.")]
CANDIDACY = Annotated[
    str, typer.Option("--candidacy", metavar="WHICH", help="A kept candidacy instead of --cv and --posting.")
]
SECONDS = Annotated[
    float | None, typer.Option("--seconds", metavar="NUMBER", min=1, help="The time there is for the answer.")
]
AS_OF = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Count jobs that go on up to this day; today if left out."),
]


def rehearse(
    files: FILES = None,
    question_end: QUESTION_END = 0.0,
    text: TEXT = "",
    words: WORDS = "",
    hear: HEAR = False,
    model: MODEL = None,
    question: QUESTION = "",
    cv: CV = "",
    posting: POSTING = "",
    candidacy: CANDIDACY = "",
    seconds: SECONDS = None,
    as_of: AS_OF = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")] = False,
) -> None:
    """Measure how answers sound and what they say, for your own practice. Nothing leaves this machine, and nothing is a mark."""
    _check(files or [], text, words, hear or model is not None)
    one_standard_input([words, cv, posting])
    brief = _brief_named(cv, posting, candidacy, as_of)
    known = _typed(text, words)
    wishes = _wishes(question_end, known, hear, model)
    sounds = [_listened(one, wishes) for one in files or []]
    if hear or model is not None:
        known = _heard(sounds[0], known)
    said = _said(known, question, brief, seconds, sounds) if known else None
    _write(sounds, said, as_json)


def _check(files: list[str], text: str, words: str, hear: bool) -> None:
    """The answer comes once, as recordings or as words, or as one recording with its words.

    Raises BadUse otherwise.
    """
    if text.strip() and words:
        raise BadUse("Give the words once: with --text or with --words.")
    if not (files or text.strip() or words):
        raise BadUse("Name a recording, or give the answer with --text or with --words.")
    if hear and len(files) != 1:
        raise BadUse("--hear and --model need one recording.")
    if len(files) > 1 and (text.strip() or words):
        raise BadUse("The words are those of one recording: name only that one.")


def _typed(text: str, words: str) -> Transcript | None:
    from candidacy.app.desk.rehearse_text import transcript_of  # noqa: PLC0415 - not needed for --help
    from candidacy.rehearse.said.values import typed  # noqa: PLC0415

    if words:
        return transcript_of(paper_at(words))
    return typed(text) if text.strip() else None


def _wishes(question_end: float, known: Transcript | None, hear: bool, model: Path | None) -> Wishes:
    from candidacy.app.desk.hearing import Wishes  # noqa: PLC0415 - the rooms are not needed for --help

    wished = hear or model is not None
    return Wishes(question_end, hear=wished, typed=known.text if known and wished else "", model=model)


def _listened(path: str, wishes: Wishes) -> Listened:
    from candidacy.app.cli.waiting import Waiting  # noqa: PLC0415 - the rooms are not needed for --help
    from candidacy.app.desk.rehearsing import file_listened_to  # noqa: PLC0415

    with Waiting() as waiting:
        return file_listened_to(path=Path(path), wishes=wishes, told=waiting.told)


def _heard(one: Listened, known: Transcript | None) -> Transcript:
    """Return the words heard, which are still those that are known where they were laid along. Raises why there are none."""
    if one.not_heard:
        raise one.not_heard
    if one.words is None:
        raise BadUse("There are no words to look for in the recording.")
    return replace(known, words=one.words.words) if known else one.words


def _said(
    known: Transcript, question: str, brief: Brief | None, seconds: float | None, sounds: list[Listened]
) -> Rehearsed:
    from candidacy.app.desk.rehearse_text import rehearsed  # noqa: PLC0415 - the rooms are not needed for --help

    doubt, sound = (sounds[0].doubt, sounds[0].measures) if sounds else ("", None)
    return rehearsed(transcript=known, question=question, brief=brief, limit_s=seconds, doubt=doubt, sound=sound)


def _brief_named(cv: str, posting: str, candidacy: str, as_of: str | None) -> Brief | None:
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


def _write(sounds: list[Listened], said: Rehearsed | None, as_json: bool) -> None:
    if as_json:
        written = json.dumps(_as_json(sounds, said), ensure_ascii=False, indent=2, allow_nan=False)
    else:
        written = _as_text(sounds, said)
    sys.stdout.buffer.write((written.rstrip("\n") + "\n").encode())
    sys.stdout.buffer.flush()


def _as_json(sounds: list[Listened], said: Rehearsed | None) -> dict[str, Any]:
    from candidacy.app.paper.rehearsal import take_json  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.rehearsed import points_json, said_json  # noqa: PLC0415

    rows = [one.measures for one in sounds]
    if said is None:
        return rows[0] if len(rows) == 1 else {"recordings": rows}
    words = said_json(said.said, said.feedback, said.follow_ups, said.pressure)
    words["points"] = points_json(said.points)
    return take_json(rows[0], words) if rows else words


def _as_text(sounds: list[Listened], said: Rehearsed | None) -> str:
    from candidacy.app.paper.rehearsal import rehearsal_text  # noqa: PLC0415 - not needed for --help
    from candidacy.app.paper.rehearsed import points_text, said_text  # noqa: PLC0415

    parts = [rehearsal_text(one.measures) for one in sounds]
    if said:
        told = said.said, said.feedback, said.follow_ups, said.pressure
        parts.append(said_text(*told, colour=sys.stdout.isatty()))
        parts.append(points_text(said.points, colour=sys.stdout.isatty()))
    return "\n\n".join(parts)
