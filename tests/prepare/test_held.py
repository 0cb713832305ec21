from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.documents import Fact
from candidacy.prepare.banks.asks import BANK, NEXT_STEP_ASKS
from candidacy.prepare.banks.held import STANDARD, HeldTopic
from candidacy.prepare.brief import make_brief
from candidacy.prepare.held import held_list, held_topic, is_held
from tests.prepare import examples
from tests.prepare.builders import fit

PAY_AND_WISHES = (
    "What is the salary?",
    "How much does it pay?",
    "What does the job pay, and is there room in it?",
    "Is there a bonus?",
    "How are tips shared?",
    "What pension do you offer?",
    "How many days of holiday do I get?",
    "How much annual leave is there?",
    "Can I work from home?",
    "Could I work from home on some days?",
    "Is there parking for staff?",
    "Do I get a parking space?",
    "How soon could I be promoted?",
    "When will I get a raise?",
    "Do you pay relocation costs?",
    "Would you help with the costs of moving?",
    "Is there a staff discount?",
    "What is the sick pay?",
    "How is overtime shared on the ward?",
    "Is overtime paid?",
    "Would I get a company car?",
    "Do you sponsor visas?",
    "Could you sponsor my work permit?",
    "Is the job remote?",
    "Do you offer flexible hours?",
    "Can I have Fridays off?",
    "Do I have to work weekends?",
    "Would I have to work on bank holidays?",
    "What are the hours?",
    "How many hours a week would I work?",
    "Are the hours flexible?",
    "Do you offer health insurance?",
    "What benefits do you offer?",
    "What is the benefits package?",
    "Do staff get free meals?",
    "Can I finish early on Wednesdays because of my children?",
    "When is payday?",
    "What is the hourly rate?",
    "Is the salary negotiable?",
    "How much would I earn after a year?",
    "Do you pay for travel?",
    "Is training paid?",
    "Do you reimburse travel costs?",
    "Can I bring my dog?",
    "Do I get a laptop?",
    "Could I work part-time?",
    "Is a four-day week possible?",
    "How long is the lunch break?",
    "How far ahead is the rota published?",
    "Can I swap shifts?",
    "Do you have a gym membership for employees?",
    "I have a holiday booked in June. Is that a problem?",
    "Will I be paid for the trial shift?",
    "What is the pay range?",
    "Is commission paid?",
    "Are there share options?",
    "How long until the first pay rise?",
    "Where can I park?",
    "Do you give time off for exams?",
    "How many sick days are there?",
    "Is there remote work?",
    "Which perks are there?",
    "What is the parental leave?",
    "Does the company contribute to a pension?",
    "Could I get my own office?",
    "What kind of money are we talking about?",
    "Will there be an allowance for the uniform?",
    "Would it be possible to start later in the mornings?",
)
THE_WORK = (
    "How do you support children on the holiday programme?",
    "What does progression look like in this role?",
    "How many hours of training do new cooks get?",
    "What does an ordinary day look like?",
    "How do you handle guests who cannot pay?",
    "How is the payroll run?",
    "Which payroll system do you use?",
    "How do you decide on discounts for customers?",
    "What are the benefits of the new system for patients?",
    "How do you help people who claim housing benefit?",
    "How busy does it get over the holidays?",
    "How have the new opening hours worked out for readers?",
    "Did the Care Quality Commission raise anything?",
    "How do you commission new work?",
    "How does the team pay attention to detail?",
    "How many pension schemes does the team look after?",
    "How do you deal with compensation claims?",
    "How do you monitor patients who live in remote areas?",
    "What happens when somebody is ill?",
    "How do you look after sick children?",
    "Who are the paying guests mostly?",
    "How do customers pay: by card or in cash?",
    "Why did the last person leave?",
    "How long do people usually stay before they leave?",
    "How do you share the work in the team?",
    "How do you raise concerns about safety?",
    "What promotions in the store are planned?",
    "How are parking fines dealt with?",
    "Who fills the role when I am new?",
    "What would you like the new person to achieve in the first three months?",
    "What are the next steps, and by what date may I expect to hear?",
    "How do stock levels get checked?",
    "How is handover done between shifts?",
    "Do you have a tip for my preparation?",
    "Any tips for a new starter?",
    "How is the weekend programme planned?",
    "Does the team work in one place?",
    "What training would I get?",
    "How do you welcome new readers?",
    "What is the caseload of a new social worker?",
    "Which machines would I work on?",
    "How does the team keep up morale on night shifts?",
    "How do you raise money for new projects?",
    "How do parents pay for lunches?",
    "What insurance products does the branch sell?",
    "How do visitors find parking for disabled guests?",
    "What share of the work is at the desk?",
    "How does the school support equity and inclusion?",
    "How do you teach pupils about money?",
    "How is success measured?",
    "What qualifications could I work towards?",
    "Who would I report to?",
    "How many covers do you do on a Saturday?",
    "How early do deliveries arrive?",
    "Who covers when a colleague is on leave?",
    "How does the museum price its tickets?",
    "How would you describe the culture?",
    "Which software do you use for leave requests?",
    "What wages software does the office run?",
    "How many people work from this site?",
    "What do you do when a tenant is late with the rent?",
    "How does the shop prepare for Christmas?",
    "How do volunteers get on with paid staff?",
    "How did the team earn the trust of residents?",
    "How much of the work is planned?",
)


@pytest.mark.parametrize("text", PAY_AND_WISHES)
def test_pay_perks_and_wishes_wait(text: str) -> None:
    assert is_held(text)


@pytest.mark.parametrize("text", THE_WORK)
def test_questions_on_the_work_do_not_wait(text: str) -> None:
    assert held_topic(text) is None


@pytest.mark.parametrize(("topic", "text"), STANDARD)
def test_the_standard_list_is_recognised_by_topic(topic: HeldTopic, text: str) -> None:
    assert held_topic(text) is topic


def test_no_question_of_the_bank_is_one_that_waits() -> None:
    for ask in (*NEXT_STEP_ASKS, *(ask for group in BANK.values() for ask in group)):
        assert not is_held(ask.text), ask.text


def test_own_questions_on_pay_are_held_and_the_others_asked() -> None:
    brief = make_brief(
        examples.librarian(),
        made_on=date(2026, 11, 24),
        own_asks=["What is the salary?", "How do you choose new books?", "how do you choose new books"],
    )
    assert brief.held[0].text == "What is the salary?"
    assert [ask.text for ask in brief.asks if ask.why.startswith("Your own")] == ["How do you choose new books?"]
    assert not any(is_held(ask.text) for ask in brief.asks)


def test_the_reason_names_the_pay_that_the_posting_states() -> None:
    held = held_list(examples.cook().posting, (), {})
    pay = next(one for one in held if held_topic(one.text) is HeldTopic.PAY)
    assert "“£13.20 an hour”" in pay.reason
    by_fact = held_list(fit(facts=(Fact("pay", "30,000 EUR a year"),)).posting, (), {})
    assert any("30,000 EUR a year" in one.reason for one in by_fact)


def test_a_held_question_can_be_overruled_by_its_words_or_its_topic() -> None:
    posting = examples.cook().posting
    by_words = held_list(posting, ("What is the salary?",), {"what is the salary": "the law here says so"})
    assert by_words[0].overruled == "the law here says so"
    by_topic = held_list(posting, (), {"pension and insurance": "I compare two offers"})
    assert [one.overruled for one in by_topic if one.overruled] == ["I compare two offers"]
    added = held_list(posting, (), {"Can I have Fridays off?": "a deal-breaker for me"})
    assert added[0].overruled == "a deal-breaker for me"


@given(st.text(max_size=300))
def test_any_text_is_held_or_not_and_always_the_same(text: str) -> None:
    assert held_topic(text) == held_topic(text)
