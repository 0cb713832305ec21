"""Recall and precision of the prediction: counts, a range, and the seeker's own word first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.scoring import Count, over_time, prediction_score, score_words, together
from candidacy.followup.debrief.values import Asked

PREDICTED = (
    "Why us? What made you apply here?",
    "When could you start?",
    "What is your greatest strength for this job?",
)


def test_recall_and_precision_are_counts_of_what_was_asked_and_predicted() -> None:
    score = prediction_score(
        [Asked("notice period?"), Asked("why do you want to work here"), Asked("favourite dish")], PREDICTED
    )
    assert (score.recall, score.precision) == (Count(2, 3), Count(2, 3))
    assert score.surprises == ("favourite dish",)


def test_the_seekers_word_goes_before_likeness() -> None:
    denied = prediction_score([Asked("notice period?", foreseen=())], PREDICTED)
    assert denied.recall == Count(0, 1)
    said = prediction_score([Asked("favourite dish", foreseen=(PREDICTED[0],))], PREDICTED)
    assert said.recall == Count(1, 1)
    assert said.asked[0].by_seeker
    gone = prediction_score([Asked("favourite dish", foreseen=("no longer predicted",))], PREDICTED)
    assert gone.recall == Count(0, 1)


def test_asked_twice_and_predicted_twice_count_once_and_blanks_do_not_count() -> None:
    score = prediction_score([Asked("Notice period?"), Asked("notice  period?"), Asked(" ")], [*PREDICTED, *PREDICTED])
    assert (score.recall, score.precision) == (Count(1, 1), Count(1, 3))


def test_few_are_called_few_and_the_range_is_wide() -> None:
    words = score_words(prediction_score([Asked("notice period?"), Asked("favourite dish")], PREDICTED))
    assert "too few" in words
    assert "Of 2 questions they asked, 1 was among" in words
    assert "2 of them we told by their words alone" in words
    told = score_words(prediction_score([Asked("notice period?", foreseen=(PREDICTED[1],))], PREDICTED))
    assert "Of 1 question they asked, 1 was among" in told
    assert "by their words" not in told
    alone = score_words(prediction_score([Asked("notice period?")], PREDICTED))
    assert "1 of them we told by its words alone" in alone
    three = score_words(prediction_score([Asked(text, foreseen=(text,)) for text in PREDICTED], PREDICTED))
    assert "Of 3 questions they asked, 3 were among" in three
    many = together([prediction_score([Asked("notice period?")], PREDICTED)] * 40)
    assert "100%, and somewhere from 96% to 100%" in score_words(many)
    assert score_words(prediction_score([], PREDICTED)).startswith("Nothing is written down")


def test_wilsons_range_ends_where_the_share_found_is_just_so_many_deviations_away() -> None:
    share = Count(1, 10).share
    assert share is not None
    for end in (share.low, share.high):
        assert abs(0.1 - end) == pytest.approx(1.2815515655 * (end * (1 - end) / 10) ** 0.5)


def test_over_time_adds_up_round_by_round() -> None:
    first = prediction_score([Asked("notice period?")], PREDICTED)
    second = prediction_score([Asked("favourite dish")], PREDICTED)
    series = over_time({"round 1": first, "round 2": second})
    assert [(name, own.recall, so_far.recall) for name, own, so_far in series] == [
        ("round 1", Count(1, 1), Count(1, 1)),
        ("round 2", Count(0, 1), Count(1, 2)),
    ]
    assert together([]).recall.share is None


def test_more_hits_than_tries_are_no_count() -> None:
    with pytest.raises(ValueError, match="2 of 1"):
        Count(2, 1)


@given(st.integers(0, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_range_holds_the_share_and_narrows_with_more(count: tuple[int, int]) -> None:
    hits, of = count
    share = Count(hits, of).share
    if share is None:
        assert of == 0
        return
    assert share.low <= hits / of <= share.high
    more = Count(hits * 4, of * 4).share
    assert more is not None
    assert more.high - more.low <= share.high - share.low + 1e-12
