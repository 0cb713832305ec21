"""What a mail is for: the traps that must not be fallen into, and floors on the labelled mails."""

from __future__ import annotations

import pytest
from benchmarks.mail.labelled import labelled

from candidacy.followup.mail import Kind, read_mail
from candidacy.followup.mail.naming.domains import stands_for
from tests.followup.mail.letters import letter

TRAPS = {
    "praise first, then no": (
        "It was a pleasure to meet you, and the panel was very impressed with your interview and your experience with "
        "children. After careful consideration we have decided to appoint another candidate.",
        Kind.REJECTION,
    ),
    "unfortunately, but only another day": (
        "Unfortunately the manager is ill on Monday, so we need to move your interview to Wednesday 25 March at 10am.",
        Kind.RESCHEDULED,
    ),
    "an interview only if selected": (
        "Thank you for applying for the role of baker. We have received your application. If you are selected, we will "
        "invite you to an interview and ask for references.",
        Kind.RECEIVED,
    ),
    "a way out mentioned": (
        "We would like to invite you to an interview on Wednesday at 10am. If you need to cancel or reschedule, please "
        "let us know.",
        Kind.INTERVIEW,
    ),
    "conditions of an offer": (
        "We are delighted to offer you the position of cook, subject to satisfactory references and a DBS check. Your "
        "contract is attached, please sign and return it.",
        Kind.WRITTEN_OFFER,
    ),
    "a loan, not a job": (
        "Thank you for your application for a loan. Unfortunately your application has not been successful.",
        Kind.NOT_ABOUT,
    ),
    "a job alert": (
        "New jobs matching your search: Staff Nurse, Ward Sister. Apply now! Unsubscribe from this job alert.",
        Kind.NOT_ABOUT,
    ),
    "a doctor's appointment": (
        "Your appointment with Dr Nair is on Monday at 9:40. If you need to cancel or rearrange, call the surgery.",
        Kind.NOT_ABOUT,
    ),
}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We have to reschedule your interview.", Kind.RESCHEDULED),
        ("We need your references please.", Kind.REFERENCES),
        ("Your interview is cancelled.", Kind.CANCELLED),
        ("Unfortunately we went with somebody else.", Kind.REJECTION),
        ("Are you free for a quick call tomorrow?", Kind.SCREENING),
    ],
)
def test_a_line_that_says_it_outright_is_enough(words: str, kind: Kind) -> None:
    assert read_mail(letter(words), "a.eml").kind is kind


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_not_fallen_into(trap: str) -> None:
    body, kind = TRAPS[trap]
    assert read_mail(letter(body, subject="Hello"), "a.eml").kind is kind


def test_the_sentence_that_says_so_is_quoted_exactly() -> None:
    news = "After careful\nconsideration we have decided to appoint another candidate."
    read = read_mail(letter(f"Dear Ann,\n\nThank you for coming. {news}\n\nYours sincerely\nJo\n"), "a.eml")
    assert read.quote is not None
    assert read.quote.text == news
    assert read.text[read.quote.span.start : read.quote.span.end] == news


@pytest.mark.parametrize("half", ["first", "later", "last", "fresh", "open"])
def test_the_labelled_mails_are_read_as_people_read_them(half: str) -> None:
    rows = [(one, read_mail(one.data, one.name)) for one in labelled(half)]
    wrong = [one.name for one, read in rows if one.kind != read.kind]
    assert len(wrong) <= 0.03 * len(rows), wrong
    assert all(read.quote is not None for _, read in rows if read.kind is not Kind.NOT_ABOUT)


@pytest.mark.parametrize(
    ("subject", "body", "job"),
    [
        ("Barista call", "We have to cancel our call.", "Barista"),
        ("Porter interviews 12/13 Jan", "We are pleased to invite you to an interview.", "Porter"),
        ("Team Leader post", "We are pleased to invite you to an interview.", "Team Leader"),
        ("Update", "Our team leader will invite you to an interview.", ""),
        (
            "Outcome",
            "Job Title: Band 3 Phlebotomist\nOutcome: your application was not successful.",
            "Band 3 Phlebotomist",
        ),
        ("Next step", "You are invited to an interview.\n\nJo\nLark & Linden (Junior Florist)", "Junior Florist"),
        (
            "Offer",
            "We wish to offer you employment in the capacity of Assistant Quality Controller.",
            "Assistant Quality Controller",
        ),
    ],
)
def test_the_job_is_named(subject: str, body: str, job: str) -> None:
    assert read_mail(letter(body, subject=subject), "a.eml").job == job


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your interest in Merrow Housing. Your application has not been successful.",
        "Thank you for the interest you've shown in Merrow Housing. Your application has not been successful.",
        "Employer: Merrow Housing\nYour application has not been successful.",
    ],
)
def test_the_employer_is_named_in_a_mail_of_a_service(words: str) -> None:
    assert read_mail(letter(words, sender="Trac <apps@trac-mail.example>"), "a.eml").employer == "Merrow Housing"


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        (
            "Thank you for your interest in Marrowstone Press for the Proofreader role. We have chosen someone else.",
            "Marrowstone Press",
        ),
        (
            "Gwen Pryce of Larkspur Solicitors has invited you to an interview for the post of clerk.",
            "Larkspur Solicitors",
        ),
    ],
)
def test_a_firm_is_told_from_its_job_and_its_people(words: str, employer: str) -> None:
    assert read_mail(letter(words, sender="Jobs <apps@trac-mail.example>"), "a.eml").employer == employer


@pytest.mark.parametrize(
    ("subject", "body"), [("Proofreader", ""), ("Contract", ""), ("Deckhand", "Please see attached.")]
)
def test_a_mail_whose_words_are_in_an_attachment_is_read_at_a_guess(subject: str, body: str) -> None:
    assert read_mail(letter(body, subject=subject), "a.eml").confidence <= 0.5


@pytest.mark.parametrize(
    "words",
    [
        "We invite you to an interview. You are one of four people we interview.",
        "You are invited to an interview with a three person interview panel.",
        "Please choose one of the three attached interview times.",
        "We use a two-stage interview process, and invite you to an interview.",
    ],
)
def test_a_number_of_people_or_times_is_no_round(words: str) -> None:
    assert read_mail(letter(words), "a.eml").round is None


def test_employer_job_and_round_are_named() -> None:
    body = (
        "We would like to invite you to a second interview for the post of Line Cook at Harrow Foods on 1 April at 2pm."
    )
    read = read_mail(letter(body, subject="Line Cook - second interview"), "a.eml")
    assert (read.employer, read.job, read.round) == ("Harrow Foods", "Line Cook", 2)


@pytest.mark.parametrize(
    ("sender", "employer"),
    [
        ("Harrow Foods Recruitment <no-reply@ats.example>", "Harrow Foods"),
        ("Harrow Foods via Hirelane <x@hirelane.example>", "Harrow Foods"),
        ("Screeners on behalf of Harrow Foods <x@screeners.example>", "Harrow Foods"),
        ("Jo Bell at Harrow Foods <jo@gmail.com>", "Harrow Foods"),
        ("Jo Bell <jo@harrowfoods.example>", "Harrow Foods"),
        ("Jo Bell <jo.bell@gmail.com>", ""),
        ("Recruitment Desk, Harrow Foods <desk@harrowfoods.example>", "Harrow Foods"),
        ("Practice Manager <pm@harrowfoods.example>", "Harrow Foods"),
        ("Harrow Foods <jobs@teamtailor.example>", "Harrow Foods"),
        ("Checkwell Screening <cases@checkwellscreening.example>", ""),
        ("Jo Bell <jo@belltonrecruitment.example>", ""),
    ],
)
def test_who_writes_names_the_employer(sender: str, employer: str) -> None:
    body = "We regret that your application has not been successful on this occasion."
    data = letter(body, sender="PLACE", subject="Application").replace(b"PLACE", sender.encode())
    assert read_mail(data, "a.eml").employer == employer


def test_a_name_in_the_words_that_the_domain_is_made_of_is_the_employer() -> None:
    body = "We regret that your application has not been successful.\n\nJo Bell\nClerk, Nether Harrow Parish Council"
    assert (
        read_mail(letter(body, sender="Jo <jo@netherharrowpc.example>"), "a.eml").employer
        == "Nether Harrow Parish Council"
    )


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("harrowfoods", "Harrow Foods Ltd"),
        ("harrowvalenhs", "Harrow Vale University Hospitals NHS Trust"),
        ("harrowquill", "Harrow & Quill Chambers"),
        ("hvdoorglass", "Harrow Valley Door & Glass"),
        ("hvac", "Harrow Vale Ambulance Charity"),
        ("harrowbrosroofing", "Harrow Brothers Roofing"),
    ],
)
def test_a_domain_stands_for_a_name(label: str, name: str) -> None:
    assert stands_for(label, name)
    assert not stands_for(label, "Pellworth Bakery")
    assert not stands_for(label, "Jo Bell")


def test_a_mail_in_another_language_is_not_read() -> None:
    body = "Sehr geehrte Frau Nair, leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben."
    assert read_mail(letter(body, subject="Ihre Bewerbung"), "a.eml").kind is Kind.NOT_ABOUT


@pytest.mark.parametrize("job", ["gardener", "welder", "cheesemaker", "tram driver", "farm worker"])
def test_the_job_does_not_change_what_a_mail_is_for(job: str) -> None:
    words = f"Thank you for applying. We have received your application for the {job} job and will be in touch."
    assert read_mail(letter(words, subject=job.title()), "a.eml").kind is Kind.RECEIVED
