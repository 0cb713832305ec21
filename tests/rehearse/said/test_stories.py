"""The parts of a told example are found with their words, and the missing one is named."""

from __future__ import annotations

from candidacy.rehearse.said.deeds import deeds
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.stories import Part, Story, story
from candidacy.rehearse.said.values import typed
from tests.rehearse.said.marked import SETS, answer_of, told

LETTERS = {"S": Part.SITUATION, "T": Part.TASK, "A": Part.ACTION, "R": Part.RESULT}


def of(text: str) -> Story:
    answer = read(typed(text))
    return story(answer, deeds(answer))


def test_all_four_parts_are_found_with_their_words() -> None:
    parts = of(
        "When I was a porter, the lift broke on a Sunday. I had to get twelve patients down. I called the two of us "
        "together and we carried them one by one. In the end nobody missed a treatment."
    )
    assert parts.missing == ()
    assert {shown.part for shown in parts.shown} == set(Part)
    assert (parts.first(Part.SITUATION) or parts.shown[0].piece).text == "When I was a porter"
    assert (parts.first(Part.RESULT) or parts.shown[0].piece).text == "In the end nobody missed a treatment"


def test_the_missing_part_is_named() -> None:
    assert of("When I was a porter the lift broke. I carried the trays down.").missing == (Part.RESULT,)
    assert of("I am a patient person.").missing == tuple(Part)


def test_what_one_had_to_do_is_not_yet_done() -> None:
    assert Part.ACTION in of("I had to call the family.").missing


def test_early_stories_are_read_as_a_listener_did_nearly_always() -> None:
    wrong = []
    for rows in told(SETS / "early" / "stories.txt"):
        answer = answer_of(rows)
        shown = story(answer, deeds(answer)).shown
        for at, (letters, sentence) in enumerate(rows):
            if {one.part for one in shown if one.sentence == at} != {LETTERS[one] for one in letters}:
                wrong.append(sentence)
    assert len(wrong) <= 2, wrong


def test_a_part_is_told_by_its_place_where_no_sign_tells_of_it() -> None:
    parts = of("The oven went cold at noon. I carried the trays next door. The guests ate at one.")
    assert [shown.part for shown in parts.shown] == [Part.SITUATION, Part.ACTION, Part.RESULT]
    assert of("I carried the trays next door. That was all.").missing == (Part.SITUATION, Part.TASK, Part.RESULT)


def test_a_sound_of_hesitation_is_no_part_of_the_scene() -> None:
    shown = of("Um, the linen store was a mess. I sorted it with the night team.").shown
    assert [one.piece.text for one in shown if one.part is Part.SITUATION] == ["the linen store was a mess"]
