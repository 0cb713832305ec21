from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.prepare.phrase import Form, phrase_of, quoted
from candidacy.prepare.phrase.leads import core_of

DOING = [
    ("Preparing and serving meals to residents", "preparing and serving meals to residents"),
    ("Ability to work under pressure", "working under pressure"),
    ("You will manage the diary of two directors", "managing the diary of two directors"),
    ("You will manage your own caseload", "managing your own caseload"),
    ("Prepare, cook and serve meals", "preparing, cooking and serving meals"),
    ("Plan menus and order supplies", "planning menus and ordering supplies"),
    ("Maintains records and reports faults", "maintaining records and reporting faults"),
    ("Responsible for opening and closing the shop", "opening and closing the shop"),
    ("Willing to work weekends and evenings", "working weekends and evenings"),
    ("You must be willing to travel between sites", "travelling between sites"),
    ("You should be able to lift 20 kg", "lifting 20 kg"),
    ("Support pupils with reading", "supporting pupils with reading"),
    ("Work with teachers to plan lessons", "working with teachers to plan lessons"),
    (
        "Support teachers to plan lessons and deliver workshops",
        "supporting teachers to plan lessons and deliver workshops",
    ),
    ("Answering the phone and dealing with enquiries", "answering the phone and dealing with enquiries"),
    ("Assist readers at the desk", "assisting readers at the desk"),
    ("Handle complaints", "handling complaints"),
    ("Reports to the head of catering", "reporting to the head of catering"),
    ("Effectively manage competing demands", "effectively managing competing demands"),
    ("Manage a team of 12, including recruitment and rotas", "managing a team of 12"),
    ("Confident using Microsoft Office", "using Microsoft Office"),
    ("We are looking for someone who can work well on a team.", "working well on a team"),
    ("The post holder will order and check deliveries", "ordering and checking deliveries"),
    ("The successful candidate must be able to drive a van", "driving a van"),
    ("To assist the head gardener", "assisting the head gardener"),
    ("• Clean rooms and public areas", "cleaning rooms and public areas"),
    ("1. Install and test wiring", "installing and testing wiring"),
    ("You'll greet guests and take orders", "greeting guests and taking orders"),
    ("Drive a 7.5 tonne lorry", "driving a 7.5 tonne lorry"),
    ("Monitor the temperature of fridges", "monitoring the temperature of fridges"),
    ("Refer patients to other services", "referring patients to other services"),
    ("Set up the room before each lesson", "setting up the room before each lesson"),
    ("Liaise with families and other agencies", "liaising with families and other agencies"),
    ("Reconcile supplier accounts and chase late payments", "reconciling supplier accounts and chasing late payments"),
]
BEING = [
    ("Calm under pressure", "being calm under pressure"),
    ("Reliable and punctual", "being reliable and punctual"),
    ("Team player", "being a team player"),
    ("Be a team player", "being a team player"),
    ("You are a team player", "being a team player"),
    ("We are looking for someone who is patient and kind", "being patient and kind"),
    ("Self-motivated and able to work alone", "being self-motivated and able to work alone"),
]
THING = [
    ("Strong knowledge of HACCP", "HACCP"),
    ("Must hold a full UK driving licence", "a full UK driving licence"),
    ("Driving licence", "a driving licence"),
    ("Full driving licence is essential", "a full driving licence"),
    ("Food hygiene certificate Level 2", "a food hygiene certificate Level 2"),
    ("Excellent communication skills, both written and verbal", "communication skills, both written and verbal"),
    ("Fluent French", "French"),
    ("Fluent in Spanish and English", "Spanish and English"),
    ("Proficient in Microsoft Excel", "Microsoft Excel"),
    ("Good working knowledge of Excel and Word", "Excel and Word"),
    ("Degree or diploma in hospitality", "a degree or diploma in hospitality"),
    ("Bachelor's degree in computer science", "a bachelor's degree in computer science"),
    ("NVQ Level 3 in Health and Social Care", "an NVQ Level 3 in Health and Social Care"),
    ("Current registration with the NMC", "current registration with the NMC"),
    ("A good eye for detail", "a good eye for detail"),
    ("Good level of IT literacy", "a good level of IT literacy"),
    ("Familiar with Agile methodologies (Scrum, Kanban)", "Agile methodologies"),
    ("Must be fluent in English and Welsh", "English and Welsh"),
    ("Attention to detail", "attention to detail"),
    ("Good sense of humour", "a good sense of humour"),
    ("Flexible approach to work", "a flexible approach to work"),
    ("You have a warm and friendly manner", "a warm and friendly manner"),
    ("Wound care", "wound care"),
    ("Stock control", "stock control"),
    ("Phlebotomy and cannulation", "phlebotomy and cannulation"),
    ("Welding certificate (MIG/TIG) essential", "a welding certificate"),
    ("18th Edition wiring regulations", "18th Edition wiring regulations"),
    ("Own car and clean driving licence", "your own car and clean driving licence"),
    ("Enhanced DBS check", "an enhanced DBS check"),
    ("Valid CPC card", "a valid CPC card"),
    ("Right to work in the UK", "the right to work in the UK"),
    ("Commitment to safeguarding", "a commitment to safeguarding"),
    ("Passion for food", "a passion for food"),
    ("Customer service", "customer service"),
    ("GCSE English and maths", "GCSE English and maths"),
    ("Understanding of safeguarding procedures", "safeguarding procedures"),
    ("Excellent time management and organisational skills", "time management and organisational skills"),
]
EXPERIENCE = [
    ("3+ years' experience in a busy kitchen", "experience in a busy kitchen"),
    ("Experience of working with children", "experience of working with children"),
    ("Previous retail experience", "retail experience"),
    ("At least two years of experience as a chef de partie", "experience as a chef de partie"),
    ("Minimum 5 years in a similar role", "experience in a similar role"),
    ("You'll need experience with tills", "experience with tills"),
    ("Some experience working in a library is desirable", "experience working in a library"),
    ("Cleaning experience", "cleaning experience"),
]
QUOTED = [
    "Registered nurse with current NMC PIN",
    "Erfahrung in der Küche",
    "Expérience dans une cuisine",
    "Can you work in a team?",
    "Communication: you can explain things",
    "The rooms are clean and the guests are happy",
    "Crack the test",
    "Knowledge | skills | attitude",
    "The post holder will ensure that rooms are clean and report faults",
    "Our culture emphasises teamwork",
    "This requires good communication skills",
    "He said “no”",
    "Working hours are 9 to 5",
    "Support - admin - other",
    "Experience",
    "Available Saturday mornings",
    "Fault finding and repair of PLC-controlled machinery",
    "Five GCSEs at grade C or above, including Maths and English",
]


@pytest.mark.parametrize(("words", "phrase"), DOING)
def test_an_action_becomes_an_ing_phrase(words: str, phrase: str) -> None:
    assert (phrase_of(words).text, phrase_of(words).form) == (phrase, Form.DOING)


@pytest.mark.parametrize(("words", "phrase"), BEING)
def test_a_way_of_being_is_told_apart_from_an_action(words: str, phrase: str) -> None:
    assert (phrase_of(words).text, phrase_of(words).form) == (phrase, Form.BEING)


@pytest.mark.parametrize(("words", "phrase"), THING)
def test_a_thing_becomes_a_noun_phrase(words: str, phrase: str) -> None:
    assert (phrase_of(words).text, phrase_of(words).form) == (phrase, Form.THING)


@pytest.mark.parametrize(("words", "phrase"), EXPERIENCE)
def test_experience_stays_a_noun_of_its_own(words: str, phrase: str) -> None:
    assert (phrase_of(words).text, phrase_of(words).form) == (phrase, Form.EXPERIENCE)


@pytest.mark.parametrize("words", QUOTED)
def test_in_doubt_the_words_are_quoted(words: str) -> None:
    assert phrase_of(words).form is Form.QUOTED
    assert phrase_of(words).text == quoted(words)


def test_a_duty_may_begin_with_a_word_that_is_also_a_noun() -> None:
    assert phrase_of("Order supplies", duty=True).text == "ordering supplies"
    assert phrase_of("Catalogue and shelve new books", duty=True).text == "cataloguing and shelving new books"
    assert phrase_of("Stock control", duty=True).form is Form.THING


def test_a_text_without_words_still_gives_something_to_say() -> None:
    assert phrase_of(" – … !").form is Form.THING


@given(st.text(max_size=200))
def test_any_text_gives_a_phrase_without_line_ends(words: str) -> None:
    phrase = phrase_of(words)
    assert phrase.text.strip() == phrase.text
    assert phrase.text
    assert "\n" not in phrase.text
    if phrase.form is not Form.QUOTED:
        assert "“" not in phrase.text


@given(st.text(alphabet="abcdefgh ,.;:", min_size=1, max_size=600))
def test_what_stands_in_quotation_marks_stands_in_the_text(words: str) -> None:
    inside = quoted(words).split("“")[1].split("”")[0]
    assert inside in " ".join(words.split())


def test_bullets_and_what_is_said_around_the_point_are_taken_off() -> None:
    assert core_of("  • Valid passport (essential) is required.") == "Valid passport"
