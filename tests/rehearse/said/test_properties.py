"""For any words: nothing fails, quotes are exact, and the same words give the same values."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.advice import About
from candidacy.rehearse.said.answering import asked, kind_of
from candidacy.rehearse.said.feedback import MOST, feedback
from candidacy.rehearse.said.follow_ups import follow_ups, pressure
from candidacy.rehearse.said.measuring import Said, measure
from candidacy.rehearse.said.progress import progress
from candidacy.rehearse.said.values import Origin, Piece, Transcript, Word, typed
from tests.prepare.examples import cook
from tests.samples import sampled

COOK = make_brief(cook(), made_on=date(2026, 11, 29))
PLAIN = st.sampled_from(
    """I we um like you know mean sort of it was done cut 15% £3 twenty one had to because when the kitchen meals served residents,
    allergies. wen- went as a result nobody thanked me; HACCP? Hill House cook always never many things very 3,400 12:30 …""".split()
)
TEXTS = st.lists(PLAIN, max_size=60).map(" ".join) | st.text(max_size=200)


@st.composite
def takes(draw: st.DrawFn) -> Transcript:
    words = draw(TEXTS).split()
    if not draw(st.booleans()):
        return typed(" ".join(words))
    at, timed = draw(st.floats(0, 5)), []
    for word in words:
        end = at + draw(st.floats(0.05, 1.5))
        timed.append(Word(word, at, end))
        at = end + draw(st.floats(0, 2))
    return Transcript(tuple(timed), Origin.RECOGNISED, draw(st.sampled_from(["", "the recording is noisy"])))


def pieces(said: Said) -> list[Piece]:
    found = [*said.repeated_starts, *said.hedges, *said.employer_named, *said.job_named]
    for group in (said.fillers, said.deeds, said.amounts, said.story.shown):
        found += [one.piece for one in group]
    if said.drawn_on:
        found += [one.piece for one in said.drawn_on.told]
        found += [one.piece for one in said.drawn_on.spoken_to]
    found += [one.takes_up for one in (*follow_ups(said), pressure(said)) if one.takes_up]
    return found


@sampled(50, 150, allow=[HealthCheck.too_slow])
@given(
    takes(),
    st.sampled_from([None, "Why do you want to work here?", "Tell me about a time you cooked for many."]),
    st.booleans(),
)
def test_every_measure_points_at_exact_words(take: Transcript, question: str | None, with_brief: bool) -> None:
    brief = COOK if with_brief else None
    said = measure(take, asked(question) if question else None, brief, 60)
    assert said == measure(take, asked(question) if question else None, brief, 60)
    for piece in pieces(said):
        assert take.text[piece.span.start : piece.span.end] == piece.text != ""
        assert take.words[piece.word].start_s == piece.at_s
    assert said.story.words_of_deeds <= said.story.words
    assert said.length.words <= said.story.words


@sampled(40, 100)
@given(takes(), st.lists(takes(), max_size=3), st.booleans())
def test_feedback_is_at_most_three_things_each_with_what_to_try(
    take: Transcript, before: list[Transcript], delivery: bool
) -> None:
    said, earlier = measure(take, brief=COOK), [measure(one) for one in before]
    given_back = feedback(said, earlier, delivery=delivery)
    assert len(given_back.things) <= MOST
    assert all(one.text and one.try_next for one in given_back.things)
    spoken = {one.about for one in given_back.things} & {About.FILLERS, About.PACE, About.STARTS}
    assert not spoken or (delivery and not take.doubt)
    assert 1 <= len(follow_ups(said)) <= 3
    for series in progress([*earlier, said], delivery=delivery):
        assert len(series.points) == len(earlier) + 1


@given(st.text(max_size=80))
def test_any_question_has_a_kind(text: str) -> None:
    assert kind_of(text) in QuestionKind
