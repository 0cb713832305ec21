"""The trade, the workplace, the dossier, the stories, the case and what is still to do."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.fit.documents import Fact
from candidacy.fit.values import Kind, Level, NoteKind, Section, Strength, Support
from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.banks.workplaces import WORKPLACES
from candidacy.prepare.brief import make_brief
from candidacy.prepare.case import make_case
from candidacy.prepare.stories import lacks_of, parts_of, story_prompts
from candidacy.prepare.trades import setting_of, trade_of, trade_of_title
from candidacy.prepare.workplace import workplace_of
from tests.prepare import examples
from tests.prepare.builders import Ask, Job, Says, fit

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("title", "trade"),
    [
        ("School cook", Trade.KITCHEN),
        ("Staff Nurse (Band 5) – Nights", Trade.HEALTH),
        ("Library Technician", Trade.LIBRARY),
        ("Teaching Assistant", Trade.EDUCATION),
        ("Hospital Porter", Trade.TRANSPORT),
        ("Nursery Nurse", Trade.EDUCATION),
        ("Kitchen Fitter", Trade.TECHNICAL),
        ("Legal Secretary", Trade.OFFICE),
        ("Electrician", Trade.TECHNICAL),
        ("Accounts Clerk", Trade.OFFICE),
        ("Software Engineer", Trade.SOFTWARE),
        ("Warehouse Operative", Trade.TRANSPORT),
        ("Sales Assistant", Trade.SHOP),
        ("Hairdresser", Trade.PERSONAL),
        ("Youth Worker", Trade.SOCIAL),
        ("Police Officer", Trade.PUBLIC),
        ("Maintenance Technician", Trade.TECHNICAL),
        ("Gas Engineer", Trade.TECHNICAL),
        ("Care Assistant", Trade.HEALTH),
    ],
)
def test_the_title_tells_the_trade(title: str, trade: Trade) -> None:
    assert trade_of_title(title) is trade
    assert trade_of(fit(title).posting) is trade


def test_an_unknown_title_is_told_by_what_is_asked_or_not_at_all() -> None:
    assert trade_of(fit("Beekeeper").posting) is Trade.OTHER
    asks = [Ask("Cook lunch"), Ask("HACCP"), Ask("Clean the kitchen"), Ask("Plan the menu")]
    assert trade_of(fit("Team member", asks=asks).posting) is Trade.KITCHEN


def test_the_people_are_called_as_the_posting_calls_them() -> None:
    assert setting_of(examples.cook().posting).people == "residents"
    assert setting_of(fit("Nurse").posting).people == "patients"


@pytest.mark.parametrize(
    ("title", "employer", "place"),
    [
        ("Cook", "Hill House Care Home", "a kitchen"),
        ("Care Assistant", "Hill House Care Home", "a care home"),
        ("Staff Nurse", "County Hospital", "a hospital or clinic"),
        ("Dental Nurse", "Smile Dental", "a surgery or practice"),
        ("Nursery Assistant", "Little Owls", "a nursery or childcare setting"),
        ("Teacher", "Bridge School", "a school"),
        ("Waiter", "The Anchor", "a restaurant, café or bar"),
        ("Hotel Receptionist", "Grand Hotel", "a hotel"),
        ("CNC Machinist", "Alloy", "a factory or workshop"),
        ("Electrician", "Volt", "building sites and customers' homes"),
        ("Paralegal", "Stone Law", "a law office, bank or insurer"),
        ("Cleaner", "Shine", "buildings that you look after"),
    ],
)
def test_the_workplace_is_told_from_the_posting(title: str, employer: str, place: str) -> None:
    posting = fit(title, employer).posting
    assert workplace_of(posting, trade_of(posting)).name == place


def test_every_workplace_has_dress_and_behaviour_each_with_a_reason() -> None:
    assert set(WORKPLACES) == set(Trade)
    for kinds in WORKPLACES.values():
        assert kinds[-1].signs == "" or len(kinds) > 1
        for kind in kinds:
            assert {"dress", "behaviour"} <= {topic for topic, _, _ in kind.advice}
            assert all(text.endswith(".") and reason.endswith(".") for _, text, reason in kind.advice)


def test_dress_is_never_told_by_gender_or_body() -> None:
    words = " ".join(f"{t} {r}" for kinds in WORKPLACES.values() for kind in kinds for _, t, r in kind.advice).lower()
    for word in ("women", "men ", "ladies", "gentlemen", "heels", "make-up", "attractive", "slim", "figure", "beard"):
        assert word not in words


def test_the_dossier_quotes_what_the_posting_says() -> None:
    dossier = make_brief(examples.cook(), made_on=DAY).dossier
    facts = {fact.topic: fact for fact in dossier.facts}
    assert facts["pay stated"].text == "£13.20 an hour"
    assert facts["closing date"].quote is not None
    assert facts["title"].quote is not None
    assert [quote.text for quote in dossier.culture] == ["We treat every resident as family."]
    assert any("hygiene" in item.text for item in dossier.to_find_out)


def test_facts_stated_as_data_are_shown_without_a_quote_where_no_words_say_them() -> None:
    dossier = make_brief(
        fit(facts=(Fact("location", "Ashford"), Fact("valid_through", "2026-05-12"))), made_on=DAY
    ).dossier
    facts = {fact.topic: fact for fact in dossier.facts}
    assert facts["place"].quote is None
    assert facts["closing date"].text == "2026-05-12"


def test_an_unnamed_employer_is_the_first_thing_to_find_out() -> None:
    assert make_brief(examples.electrician(), made_on=DAY).dossier.to_find_out[0].text == "Who the employer is"


@pytest.mark.parametrize(
    ("line", "lacks"),
    [
        (Says("Cut waste by 18 % when the kitchen was short of staff", has_number=True), ()),
        (Says("Cooked lunch"), ("situation", "result")),
        (Says("Responsible for lunch", has_action=False), ("situation", "action", "result")),
        (Says("Trained six people, so that nobody had to wait"), ("situation",)),
        (Says("Ran the desk during the move"), ("result",)),
    ],
)
def test_a_line_lacks_what_its_words_do_not_name(line: Says, lacks: tuple[str, ...]) -> None:
    claim = fit(says=[line]).resume.claims[0]
    assert lacks_of(claim) == lacks
    assert set(parts_of(claim)) | set(lacks) == {"situation", "action", "result"}


def test_story_prompts_ask_for_what_is_lacking_only_of_lines_that_serve() -> None:
    prompts = story_prompts(examples.cook())
    assert len(prompts) <= 8
    served = {requirement for prompt in prompts for requirement in prompt.serves}
    assert "r0" in served
    assert not any("fridges" in prompt.quote.text for prompt in prompts)
    assert prompts[0].prompt.endswith("difficult about it?")


def test_the_case_takes_strong_musts_and_results_first() -> None:
    case = make_case(examples.cook())
    assert [point.requirement for point in case] == ["r0", "r3", "r8"]
    assert case[0].text.startswith(
        "This job means preparing and serving meals to residents. I can show what came of it: "
    )


def test_the_case_says_nothing_where_there_is_no_evidence() -> None:
    assert make_case(fit(asks=[Ask("HACCP"), Ask("Excel")])) == ()
    listed = Ask("Excel", support=Support.WEAK, shown_by=((0, Strength.LISTED),))
    assert make_case(fit(asks=[listed], says=[Says("Excel", Section.SKILLS)])) == ()


def test_the_case_has_at_most_five_points_and_no_line_twice() -> None:
    strong = [Ask(f"Task {at}", Kind.DUTY, Level.MUST, Support.STRONG, ((at % 7, Strength.DONE),)) for at in range(9)]
    case = make_case(fit(asks=strong, says=[Says(f"Did task {at}") for at in range(7)]))
    assert len(case) == 5
    assert len({point.evidence for point in case}) == 5


def test_what_is_only_a_part_is_said_to_be_a_part() -> None:
    ask = Ask("Bake bread and cakes", Kind.DUTY, Level.MUST, Support.WEAK, ((0, Strength.DONE),))
    text = make_case(fit(asks=[ask], says=[Says("Baked bread")]))[0].text
    assert "I bring a part of it: “Baked bread”." in text


def test_readiness_counts_what_is_missing_and_says_that_the_times_are_assumed() -> None:
    readiness = make_brief(examples.cook(), made_on=DAY).readiness
    gaps = next(item for item in readiness.missing if "gaps" in item.text)
    assert gaps.minutes == 40
    assert "4 gaps" in gaps.text
    assert readiness.minutes == sum(item.minutes for item in readiness.missing)
    assert "guess" in readiness.assumption
    assert readiness.in_place[0] == "resume.txt is read."


def test_readiness_of_a_fit_without_gaps_names_none() -> None:
    strong = Ask("Cooking", Kind.DUTY, Level.MUST, Support.STRONG, ((0, Strength.DONE),))
    made = fit(asks=[strong], says=[Says("Cooked")], jobs=[Job("Cook", "A", (2020, 1), None)])
    assert not any("gap" in item.text for item in make_brief(made, made_on=DAY).readiness.missing)


def test_where_they_are_and_what_they_pay_comes_from_notes_before_data() -> None:
    made = fit(notes=[(NoteKind.PLACE, "Ashford, near the station")], facts=(Fact("location", "Kent"),))
    facts = [fact for fact in make_brief(made, made_on=DAY).dossier.facts if fact.topic == "place"]
    assert [fact.text for fact in facts] == ["Ashford, near the station"]
