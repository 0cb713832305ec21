"""Advice on what an answer says, rule by rule, each pointing at words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.advice import About, Advice
from candidacy.rehearse.said.drawing_on import opens
from candidacy.rehearse.said.english import asking
from candidacy.rehearse.said.english.figures import numbers_in
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.stories import Part
from candidacy.rehearse.said.values import Piece

SHORT_S, LONG_S = 30.0, 180.0
"""Answers under half a minute or over three are mentioned; recruiters' advice, no study found (research/science.md §4)."""
MOST_SCENE = 0.5
"""A told example that gives the scene more than this share of its words dwells on it (science.md §3; the share is our guess)."""


def _at(about: About, text: str, piece: Piece | None, try_next: str) -> Advice:
    return Advice(about, text, piece.text if piece else "", piece.at_s if piece else None, try_next)


def _empty(said: Said, answer: Answer) -> Iterator[Advice]:
    if not answer.tokens:
        yield _at(
            About.EMPTY, "There are no words here yet.", None, "Say one example, as you would tell it to a friend."
        )


def _question(said: Said, answer: Answer) -> Iterator[Advice]:
    taken = said.answered
    if taken is None or not answer.tokens or taken.on_topic:
        return
    words = quoted(", ".join(taken.not_taken_up[:3]))
    first = answer.opening()
    yield _at(
        About.QUESTION,
        f"The question asks about {words}, and nothing near that comes up. It begins {quoted(first.text, 12)}.",
        first, "Begin with one sentence that answers the question in its own words; then tell the example.",
    )  # fmt: skip


def _evidence(said: Said, answer: Answer) -> Iterator[Advice]:
    drawn = said.drawn_on
    if drawn is None or not answer.tokens or (drawn.told and not _one_asked_for(said)):
        return
    spoken_to = {one.requirement for one in drawn.spoken_to}
    left = next((one for one in drawn.left_out if one.requirement not in spoken_to), None)
    why = said.question is not None and said.question.kind is QuestionKind.MOTIVATION
    if left is None or (why and spoken_to):
        return
    yield Advice(
        About.EVIDENCE,
        f"They ask for {quoted(left.asked.text, 16)}. Your documents show it with {quoted(left.quote.text, 20)}, and you did not tell it.",
        left.quote.text, None, "Tell that one as your example: where it was, what you did, what came of it.",
    )  # fmt: skip


def _one_asked_for(said: Said) -> bool:
    """Say whether what was told serves something other than what was asked for."""
    drawn, question = said.drawn_on, said.question
    if drawn is None or question is None or question.requirement is None:
        return False
    return not any(question.requirement in one.requirements for one in drawn.told)


def _example(said: Said, answer: Answer) -> Iterator[Advice]:
    if said.answered is None or "an example" not in said.answered.missing or not answer.tokens:
        return
    if said.story.first(Part.SITUATION) is not None:
        text, try_next = (
            "It tells what happened, and not yet what you did.",
            "Say what you did yourself, step by step, with “I”.",
        )
        yield _at(About.OWN_PART, text, said.story.first(Part.SITUATION), try_next)
    else:
        text, try_next = (
            "This says how you are, and does not yet show it.",
            "Add one example: “For instance, last month I …”.",
        )
        yield _at(About.EXAMPLE, text, answer.opening(), try_next)


def _result(said: Said, answer: Answer) -> Iterator[Advice]:
    if not _is_example(said) or Part.RESULT not in said.story.missing:
        return
    last = next((shown.piece for shown in reversed(said.story.shown) if shown.part is Part.ACTION), None)
    yield _at(
        About.RESULT, "You tell what was done, and not what came of it.", last,
        "End with what changed: a number, a “since then”, or what somebody said.",
    )  # fmt: skip


def _own_part(said: Said, answer: Answer) -> Iterator[Advice]:
    others = [deed for deed in said.deeds if deed not in said.own_deeds]
    if not others or len(said.own_deeds) >= len(others) or not _is_example(said):
        return
    yield _at(
        About.OWN_PART, f"{len(others)} of {len(said.deeds)} things in it were done by “we” or by nobody named.",
        answer.clause(others[0].first), "Say once what the team did; then say what you did, with “I”.",
    )  # fmt: skip


def _number(said: Said, answer: Answer) -> Iterator[Advice]:
    results = [shown for shown in said.story.shown if shown.part is Part.RESULT]
    sentences = {shown.sentence for shown in results}
    counted = {answer.sentences.index(answer.sentence_at(_token(answer, one.piece))) for one in said.amounts}
    if not _is_example(said) or not results or sentences & counted:
        return
    own = [one.quote.text for one in (said.drawn_on.told if said.drawn_on else ()) if numbers_in(one.quote.text)]
    if not own and not any(asking.CHANGED.search(_low(answer, at)) for at in sentences):
        return
    hint = (
        f" Your documents hold one: {quoted(own[0], 20)}."
        if own
        else " “About” is fine; a guess that you cannot defend is not."
    )
    yield _at(
        About.NUMBER,
        "What came of it has no size yet.",
        results[0].piece,
        f"Put one number to it: how many, how long, how often.{hint}",
    )


def _low(answer: Answer, number: int) -> str:
    sentence = answer.sentences[number]
    return answer.lows(sentence.start, sentence.stop)


def _token(answer: Answer, piece: Piece) -> int:
    return next(at for at, token in enumerate(answer.tokens) if token.span.start == piece.span.start)


def _reason(said: Said, answer: Answer) -> Iterator[Advice]:
    if said.answered is None or not {"a reason", "why"} & set(said.answered.missing) or not answer.tokens:
        return
    yield _at(
        About.REASON,
        "There is no reason in it yet.",
        answer.opening(),
        "Add one “because”: what makes you choose this?",
    )


def _name(said: Said, answer: Answer) -> Iterator[Advice]:
    asks_why = said.question is not None and said.question.kind is QuestionKind.MOTIVATION
    if not asks_why or said.brief is None or not answer.tokens or said.employer_named or said.job_named:
        return
    posting = said.brief.fit.posting
    name = posting.employer.strip() or posting.title.strip()
    if name:
        yield _at(
            About.NAME, f"It could be said to any employer: neither {quoted(name, 10)} nor the job is named.", answer.opening(),
            "Name them once, with one thing about them that matters to you.",
        )  # fmt: skip


def _time(said: Said, answer: Answer) -> Iterator[Advice]:
    time = said.against_time
    if time is None or time.cut_at_word is None:
        return
    token = next((at for at, one in enumerate(answer.tokens) if one.word >= time.cut_at_word), None)
    piece = answer.clause(token) if token is not None else None
    yield _at(
        About.TIME, f"The time ({time.limit_s:.0f} seconds) is up about {time.over_s:.0f} seconds before the end.", piece,
        "Say what came of it earlier, and leave out one step of the way there.",
    )  # fmt: skip


def _length(said: Said, answer: Answer) -> Iterator[Advice]:
    about_s = said.length.about_s
    if not answer.tokens or said.against_time is not None:
        return
    if about_s < SHORT_S and not said.story.shown:
        yield _at(
            About.LENGTH,
            f"It takes about {about_s:.0f} seconds to say.",
            answer.opening(),
            "There is room for one example: a minute or so.",
        )
    elif about_s > LONG_S:
        yield _at(
            About.LENGTH, f"It takes about {about_s / 60:.1f} minutes to say.", None,
            "Try the same in two minutes: one example instead of several, and then ask whether they want more.",
        )  # fmt: skip


def _scene(said: Said, answer: Answer) -> Iterator[Advice]:
    parts = said.story
    if not _is_example(said) or parts.words < 60 or parts.words_of_scene <= MOST_SCENE * parts.words:
        return
    yield _at(
        About.SCENE, f"{parts.words_of_scene} of {parts.words} words set the scene, before anything is done.",
        parts.first(Part.SITUATION), "Give the scene one or two sentences, and the time to what you did.",
    )  # fmt: skip


def _is_example(said: Said) -> bool:
    """Say whether an example is told, and not a plan or a wish."""
    kind = said.question.kind if said.question else None
    if said.question is not None and opens(said.question.text):
        return False
    return said.story.first(Part.ACTION) is not None and kind not in {QuestionKind.SITUATIONAL, QuestionKind.MOTIVATION}


RULES: tuple[Callable[[Said, Answer], Iterator[Advice]], ...] = (
    _empty, _question, _example, _reason, _name, _evidence, _result, _own_part, _number, _time, _length, _scene,
)  # fmt: skip
"""In the order in which they help: first whether the question was answered and by what, then how it was told."""
