"""What was done when something pressed: the clock, an interruption, a silence, a hard question, or a situation to think through."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.kernel.seconds import clock
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.lengths import against_time
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.points.values import Missing, Observed, Pressed, seen
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.stories import Part
from candidacy.rehearse.said.values import Piece


def thought(said: Said, answer: Answer, pressed: Pressed | None) -> Iterator[Observed]:
    """Yield what the words show of thinking while something pressed."""
    if said.question is not None and said.question.kind is QuestionKind.SITUATIONAL and said.answered:
        for need in said.answered.needs:
            if need.met:
                yield seen(need.name, f"You say {need.name}.", need.piece)
    if pressed is None or not answer.tokens:
        return
    yield from _in_time(said, answer, pressed)
    yield from _after_interruption(said, answer, pressed)
    yield from _in_silence(answer, pressed)
    if pressed.hard:
        yield seen("hard", "You go on with an answer to the harder question.", answer.opening())


def _in_time(said: Said, answer: Answer, pressed: Pressed) -> Iterator[Observed]:
    if pressed.limit_s is not None and not against_time(answer, said.length, pressed.limit_s).over_s:
        yield Observed("time", f"It fits in the {pressed.limit_s:.0f} seconds there were.")


def _after_interruption(said: Said, answer: Answer, pressed: Pressed) -> Iterator[Observed]:
    if pressed.interrupted_at_s is None or not answer.transcript.timed:
        return
    piece = _from(answer, pressed.interrupted_at_s)
    if piece is not None:
        yield seen("interruption", f"Interrupted at {clock(pressed.interrupted_at_s)}, you go on.", piece)
    results = (one.piece for one in said.story.shown if one.part is Part.RESULT)
    late = next((one for one in results if (one.at_s or 0) >= pressed.interrupted_at_s), None)
    if late is not None:
        yield seen("result after it", "After it you say what came of it.", late)


def _in_silence(answer: Answer, pressed: Pressed) -> Iterator[Observed]:
    if pressed.silence_from_s is None or not answer.transcript.timed:
        return
    piece = _from(answer, pressed.silence_from_s)
    if piece is not None:
        yield seen("silence", "You fill the silence with something more. That is fine.", piece)
    else:
        yield Observed("silence", "You hold the silence. That is fine.", at_s=pressed.silence_from_s)


def not_thought(said: Said, answer: Answer, pressed: Pressed | None) -> Iterator[Missing]:
    """Yield what was looked for: the time kept, and the first step with its reason where a situation is asked about."""
    if said.question is not None and said.question.kind is QuestionKind.SITUATIONAL and said.answered:
        for name in said.answered.missing:
            yield Missing(name, f"It was not found: {name}.", "Say what you would do first, and why.")
    if pressed is None or not answer.tokens:
        return
    if pressed.interrupted_at_s is not None and answer.transcript.timed and not _from(answer, pressed.interrupted_at_s):
        text = f"After the interruption at {clock(pressed.interrupted_at_s)} nothing more was found."
        yield Missing("interruption", text, "Answer the short question in one sentence. You may stop there.")
    over = against_time(answer, said.length, pressed.limit_s).over_s if pressed.limit_s else 0
    if over:
        text = f"It takes about {over:.0f} seconds more than the {pressed.limit_s:.0f} there were."
        yield Missing("time", text, "Say what came of it earlier, and leave out one step of the way there.")


def _from(answer: Answer, second: float) -> Piece | None:
    """Return the clause that begins at or after a second of the recording, or None."""
    words = answer.transcript.words
    at = next((at for at, one in enumerate(answer.tokens) if (words[one.word].start_s or 0.0) >= second), None)
    return answer.clause(at) if at is not None else None
