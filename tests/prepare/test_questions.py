"""Where each kind of question comes from, and how it is worded."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.fit.values import Break, Fit, Kind, Level, Month, NoteKind, Section, Strength, Support, Years
from candidacy.prepare.banks.asking import ASKING
from candidacy.prepare.banks.field import FIELD
from candidacy.prepare.banks.situations import SITUATIONS
from candidacy.prepare.banks.themes import Theme
from candidacy.prepare.banks.trades import SPEECH, Trade
from candidacy.prepare.brief import make_brief
from candidacy.prepare.questions.themes import themes_in
from candidacy.prepare.trades import Setting
from candidacy.prepare.values import Question, QuestionKind
from tests.prepare import examples
from tests.prepare.builders import Ask, Job, Says, fit


def asked(made: Fit, made_on: date = date(2026, 11, 24)) -> tuple[Question, ...]:
    return make_brief(made, made_on=made_on).questions


def on(made: Fit, requirement: str) -> list[Question]:
    return [question for question in asked(made) if question.requirement == requirement]


def one(made: Fit, part: str) -> Question:
    return next(question for question in asked(made) if part in question.text)


def test_a_gap_names_what_they_ask_and_the_nearest_line() -> None:
    gap = next(q for q in on(examples.cook(), "r2") if q.kind is QuestionKind.EXPERIENCE)
    assert gap.why == (
        "They ask for “Strong knowledge of HACCP”, and your documents do not show it. "
        "The nearest line is “Kept the fridges and stores clean and checked”."
    )
    assert [quote.text for quote in gap.quotes] == [
        "Strong knowledge of HACCP",
        "Kept the fridges and stores clean and checked",
    ]


def test_a_gap_without_a_near_line_is_not_mentioned_in_the_documents() -> None:
    gap = next(q for q in on(examples.nurse(), "r4") if q.kind is QuestionKind.EXPERIENCE)
    assert gap.why == "They ask for “Venepuncture and cannulation”, and your documents do not mention it."


def test_years_short_are_counted_from_the_dates() -> None:
    short = one(examples.cook(), "3 years")
    assert short.text == "We ask for 3 years and count about 1.5 in your résumé. What makes up for the difference?"
    assert short.requirement == "r1"


def test_enough_years_are_not_asked_about() -> None:
    enough = Ask("3 years", Kind.EXPERIENCE, support=Support.STRONG, years=Years(3, None, "work"), years_shown=5)
    assert not any("3 years and count" in question.text for question in asked(fit(asks=[enough])))


def test_a_missing_part_of_a_list_is_asked_about_but_not_where_one_is_enough() -> None:
    made = examples.librarian()
    assert one(made, "RDA").requirement == "r2"
    either = Ask(
        "Sage or Xero", support=Support.WEAK, shown_by=((0, Strength.LISTED),), missing=("Xero",), any_part=True
    )
    assert not any("Part of it is" in q.text for q in asked(fit(asks=[either], says=[Says("Sage", Section.SKILLS)])))


def test_a_gap_in_the_dates_is_asked_about_kindly() -> None:
    gap = one(examples.cook(), "July 2023")
    assert gap.text.startswith("Between July 2023 and August 2024 your résumé shows 14 months without a job.")
    assert "need not speak of health or family" in gap.prepare
    assert len(gap.quotes) == 2


def test_short_breaks_are_not_asked_about() -> None:
    made = fit(jobs=[Job("Cook", "A", (2020, 1), None)], gaps=[Break(2, Month(2019, 1), Month(2019, 2), 0, 0)])
    assert not any("January 2019" in question.text for question in asked(made))


def test_jobs_side_by_side_are_asked_about() -> None:
    assert "Town Library" in one(examples.librarian(), "side by side").text


@pytest.mark.parametrize(
    ("end", "part"),
    [(None, "thinking of leaving your job at Hill House"), ((2026, 10), "Why did you leave your job at Hill")],
)
def test_leaving_is_worded_by_whether_the_job_goes_on(end: tuple[int, int] | None, part: str) -> None:
    assert one(fit(jobs=[Job("Cook", "Hill House", (2020, 1), end)]), part)


def test_the_time_since_the_last_job_counts_from_the_day_of_the_brief() -> None:
    made = fit(jobs=[Job("Cook", "A", (2020, 1), (2026, 8))])
    assert not any("been doing since" in q.text for q in asked(made, date(2026, 11, 1)))
    assert any("been doing since" in q.text for q in asked(made, date(2026, 12, 1)))


def test_a_change_of_trade_is_asked_about() -> None:
    made = fit("Librarian", jobs=[Job("Chef", "The Anchor", (2020, 1), None)])
    assert "from kitchen and hospitality" in one(made, "Why do you want to change").text


def test_short_stays_are_asked_about_without_blame() -> None:
    assert "without blaming" in one(examples.cook(), "lasted 6 months").prepare


def test_vague_lines_and_missing_numbers_become_questions() -> None:
    vague = one(examples.cook(), "Responsible for various duties")
    assert "“Responsible for” leaves open what you did" in vague.why
    unnumbered = fit(jobs=[Job("Cook", "A", (2020, 1), None)], says=[Says("Served lunch to guests")])
    counted = one(unnumbered, "Served lunch to guests")
    assert counted.text.endswith("How many was that on an ordinary day?")
    assert "gives no number" in counted.why


def test_a_number_left_out_is_a_follow_up_where_the_line_is_asked_about_anyway() -> None:
    counted = [q for q in on(examples.cook(), "r8") if "How many was that on an ordinary day?" in q.follow_ups]
    assert counted


def test_praise_of_oneself_is_asked_for_a_case() -> None:
    assert one(examples.cook(), "You describe yourself").kind is QuestionKind.SELF_ASSESSMENT


def test_soft_skills_are_asked_about_the_past_and_about_this_job() -> None:
    kinds = {question.kind for question in on(examples.cook(), "r4")}
    assert {QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL} <= kinds


def test_duties_are_asked_about_the_past_and_about_this_job() -> None:
    kinds = {question.kind for question in on(examples.cook(), "r0")}
    assert {QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.EXPERIENCE} <= kinds


def test_the_trade_speaks_its_own_words() -> None:
    nurse = " ".join(question.text for question in asked(examples.nurse()))
    library = " ".join(question.text for question in asked(examples.librarian()))
    kitchen = " ".join(question.text for question in asked(examples.cook()))
    assert "a patient" in nurse
    assert "a reader" in library
    assert "during service" in kitchen


def test_strength_and_weakness_rest_on_the_real_evidence_and_the_real_gap() -> None:
    made = examples.cook()
    strength, weakness = one(made, "greatest strength"), one(made, "still find hard")
    assert strength.requirement == "r0"
    assert "“Cooked lunch for 60 guests a day and cut food waste by 18 %”" in strength.prepare
    assert weakness.requirement == "r2"
    assert "“Strong knowledge of HACCP”" in weakness.prepare


def test_what_they_hold_is_checked_and_what_they_lack_is_asked_plainly() -> None:
    assert one(examples.cook(), "About your food hygiene certificate Level 2").requirement == "r3"
    assert one(examples.electrician(), "We ask for a full UK driving licence. Do you have that").requirement == "r1"
    assert one(examples.librarian(), "How far have you got with Spanish").requirement == "r4"
    assert one(examples.cook(), "working weekends and evenings").kind is QuestionKind.MOTIVATION


def test_the_employer_and_its_plans_are_asked_about() -> None:
    made = examples.cook()
    assert one(made, "What do you know about Hill House Care Home?").kind is QuestionKind.KNOWLEDGE
    assert "A new kitchen opens next spring" in one(made, "What would you do to help with that").text


def test_any_other_duties_are_one_honest_question() -> None:
    made = fit(asks=[Ask("Any other duties as required by the manager", Kind.DUTY)])
    assert [q.kind for q in on(made, "r0")] == [QuestionKind.MOTIVATION]


@pytest.mark.parametrize(
    ("words", "theme"),
    [
        ("Good team player", Theme.TEAMWORK),
        ("Excellent communication skills", Theme.COMMUNICATION),
        ("Able to deal with complaints", Theme.CONFLICT),
        ("Works well under pressure", Theme.PRESSURE),
        ("Able to prioritise a busy workload", Theme.PRIORITISING),
        ("Attention to detail", Theme.DETAIL),
        ("Self-starter with initiative", Theme.INITIATIVE),
        ("Discretion and confidentiality", Theme.HONESTY),
        ("Customer-focused", Theme.CUSTOMER),
        ("Empathy and kindness", Theme.EMPATHY),
        ("Leadership qualities", Theme.LEADERSHIP),
        ("Willing to learn", Theme.LEARNING),
        ("Flexible and adaptable", Theme.FLEXIBILITY),
        ("Reliable and punctual", Theme.RELIABILITY),
        ("Strong organisational skills", Theme.ORGANISATION),
        ("Problem-solving skills", Theme.PROBLEM_SOLVING),
        ("Creativity", Theme.CREATIVITY),
        ("Respect for people of different backgrounds", Theme.CULTURE),
        ("Commitment to health and safety", Theme.SAFETY),
        ("Patience with small children", Theme.PATIENCE),
        ("Resilient and robust", Theme.RESILIENCE),
        ("Able to work independently", Theme.INDEPENDENCE),
        ("Sound judgement and decision making", Theme.DECISIONS),
        ("Persuasive and able to negotiate", Theme.PERSUASION),
        ("Able to mentor apprentices", Theme.TEACHING),
    ],
)
def test_each_theme_is_recognised(words: str, theme: Theme) -> None:
    assert theme in themes_in(words)


def test_every_trade_has_a_scene_for_every_theme_and_every_slot_is_filled() -> None:
    for trade in Trade:
        for person, people in SPEECH[trade].people:
            setting = Setting(trade, SPEECH[trade], people, person)
            texts = [SITUATIONS[trade][theme] for theme in Theme]
            texts += [text for theme in Theme for text in ASKING[theme].past] + [text for _, text in FIELD[trade]]
            for text in texts:
                said = setting.fill(text)
                assert "{" not in said
                assert said[0].isupper()
                assert said.endswith(("?", "."))


def test_the_scenes_are_all_different() -> None:
    scenes = [text for trade in Trade for text in SITUATIONS[trade].values()]
    assert len(set(scenes)) == len(scenes) == len(Trade) * len(Theme)


def test_culture_that_they_state_is_a_question() -> None:
    made = fit(notes=[(NoteKind.CULTURE, "We laugh a lot.")])
    assert one(made, "We laugh a lot").kind is QuestionKind.MOTIVATION


def test_a_must_held_in_a_letter_is_said_to_be_in_the_letter() -> None:
    ask = Ask("Baking bread", Kind.DUTY, Level.MUST, Support.STRONG, ((0, Strength.DONE),))
    made = fit(asks=[ask], says=[Says("I baked bread for two years", Section.LETTER, None)])
    assert any("your letter says “I baked bread for two years”" in question.why for question in on(made, "r0"))
