"""Questions to the employer: none that the posting answers, two a group, the next step last."""

from __future__ import annotations

import pytest

from candidacy.fit.values import Kind, NoteKind
from candidacy.prepare.answered import is_answered, like_in_bank
from candidacy.prepare.asks import choose_asks, group_of
from candidacy.prepare.banks.asks import BANK, NEXT_STEP_ASKS, Entry
from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.values import AskGroup
from candidacy.prepare.wording import normalised
from tests.prepare.builders import Ask, fit

ALL = [ask for group in BANK.values() for ask in group]


def entry(part: str) -> Entry:
    return next(ask for ask in (*ALL, *NEXT_STEP_ASKS) if part in ask.text)


def test_the_bank_holds_at_least_forty_and_none_twice() -> None:
    assert len(ALL) >= 40
    assert len({normalised(ask.text) for ask in ALL}) == len(ALL)
    assert all(ask.text.endswith("?") and ask.why.endswith(".") for ask in ALL)


@pytest.mark.parametrize("trade", Trade)
def test_every_trade_has_two_in_each_group_of_a_bare_posting(trade: Trade) -> None:
    asks = choose_asks(fit().posting, trade)
    assert all(sum(ask.group is group for ask in asks) >= 2 for group in AskGroup)
    assert "next steps" in asks[-1].text


@pytest.mark.parametrize(
    ("says", "answers"),
    [
        ("A typical day starts at seven with the handover.", "ordinary day"),
        ("This is a newly created post.", "Who did this work before"),
        ("Maternity cover for one year.", "Who did this work before"),
        ("In your first six months you will run two events.", "after three months"),
        ("You will have a mentor and a full induction.", "first weeks"),
        ("You work alongside two gardeners.", "most closely"),
        ("We hold a daily meeting at nine.", "keep each other in the picture"),
        ("Informal visits are welcome: call us for an informal visit.", "see the place"),
        ("There are clear opportunities for progression.", "gone on to do"),
        ("We pay for courses and qualifications.", "learn more for this work"),
        ("Our strategy for 2030 is on our website.", "changed here in two years"),
        ("You will use Microsoft Office and our booking system.", "tools or programs"),
        ("About 40 % of your time is spent at the desk.", "takes most of the time"),
        ("You will hear from us by 3 June.", "next steps, and by what date"),
        ("Monthly supervision and a yearly appraisal.", "doing well"),
    ],
)
def test_what_the_posting_says_is_not_asked(says: str, answers: str) -> None:
    posting = fit(notes=[(NoteKind.ABOUT, says)]).posting
    assert is_answered(entry(answers), posting)
    for trade in Trade:
        assert entry(answers).text not in {ask.text for ask in choose_asks(posting, trade)}


@pytest.mark.parametrize("part", ["ordinary day", "most closely", "hardest part", "next steps", "after three months"])
def test_a_bare_posting_answers_nothing(part: str) -> None:
    assert not is_answered(entry(part), fit().posting)


def test_a_statement_of_the_right_kind_answers_too() -> None:
    assert is_answered(entry("most closely"), fit(notes=[(NoteKind.TEAM, "Six of us.")]).posting)
    assert is_answered(entry("changed here"), fit(notes=[(NoteKind.FUTURE, "We will move.")]).posting)


def test_a_requirement_answers_too() -> None:
    posting = fit(asks=[Ask("Liaise with families and social services", Kind.DUTY)]).posting
    assert is_answered(entry("outside the team"), posting)


def test_a_sign_counts_only_at_the_beginning_of_a_word() -> None:
    assert not is_answered(entry("tools or programs"), fit(notes=[(NoteKind.ABOUT, "An ecosystem of ponds.")]).posting)


def test_where_a_date_is_given_the_next_step_is_asked_in_another_way() -> None:
    posting = fit(notes=[(NoteKind.PROCESS, "You will hear from us by 3 June.")]).posting
    last = choose_asks(posting, Trade.OTHER)[-1]
    assert last.group is AskGroup.WHAT_THEY_SEEK
    assert "by the time you give in the posting" in last.text


def test_plans_and_culture_are_asked_about_in_their_own_words() -> None:
    notes = [
        (NoteKind.FUTURE, "A new kitchen opens next spring."),
        (NoteKind.CULTURE, "We treat every guest as family."),
    ]
    texts = [ask.text for ask in choose_asks(fit(notes=notes).posting, Trade.KITCHEN)]
    assert "You write “A new kitchen opens next spring”. What would that change in this job?" in texts
    assert "You write “We treat every guest as family”. Where would I notice that in the first weeks?" in texts


def test_own_questions_come_first_once_and_in_a_group() -> None:
    asks = choose_asks(
        fit().posting, Trade.OTHER, ["Who leads the team?", " who leads the team ", "", "What is the pay?"]
    )
    assert asks[0].text == "Who leads the team?"
    assert asks[0].group is AskGroup.WORKPLACE
    assert sum(normalised(ask.text) == "who leads the team" for ask in asks) == 1
    assert not any("pay" in ask.text for ask in asks)


def test_an_own_question_that_the_posting_answers_is_kept_with_a_word_on_it() -> None:
    posting = fit(notes=[(NoteKind.ABOUT, "A typical day starts at seven.")]).posting
    own = choose_asks(posting, Trade.OTHER, ["What does an ordinary day look like in this job?"])[0]
    assert "The posting seems to say something on it" in own.why
    assert like_in_bank("Where do the ducks sleep?") is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("What are your plans for the garden?", AskGroup.FUTURE),
        ("What do you expect of a new cook?", AskGroup.WHAT_THEY_SEEK),
        ("How large is the team?", AskGroup.WORKPLACE),
        ("Who orders the flour?", AskGroup.RESPONSIBILITIES),
    ],
)
def test_own_questions_are_put_into_a_group(text: str, group: AskGroup) -> None:
    assert group_of(text) is group
