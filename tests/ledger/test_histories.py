"""Histories written by hand, from the ordinary to the absurd, and what each means.

In the column of milestones: w offer in writing, n negotiated, a formally accepted, s start date received, f first day. In
the column of answers: y yours, o open, k keep applying, r may resign; a dot where it is not so.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from candidacy.ledger import standing
from tests.ledger.journeys import day, events

LETTERS = "wnasf"
OFFER = "2 applied; 5 interview_held r1; 8 written_offer"
SIGNED = f"{OFFER}; 9 accepted_formally"
READY = f"{SIGNED}; 10 start_date_received @40"


class Case(NamedTuple):
    about: str
    history: str
    stage: str
    milestones: str
    answers: str
    warnings: str = ""
    round: int | None = None
    today: int = 20


CASES = [
    # the ordinary way
    Case("nothing", "", "nothing_recorded", "", ".ok."),
    Case("noted", "1 noted", "noted", "", ".ok."),
    Case("only a note", "1 note", "noted", "", ".ok."),
    Case("applied", "2 applied", "applied", "", ".ok."),
    Case("acknowledged", "2 applied; 3 acknowledged", "applied", "", ".ok."),
    Case("silence is no rejection", "2 applied; 19 heard_nothing", "applied", "", ".ok."),
    Case("screened", "2 applied; 4 screened", "screening", "", ".ok."),
    Case("a first call called off", "2 applied; 4 screened @25; 6 screening_cancelled", "screening", "", ".ok."),
    Case("a test asked for", "2 applied; 4 assessment_asked; 6 assessment_done", "screening", "", ".ok."),
    Case("invited", "2 applied; 4 interview_invited", "interview", "", ".ok.", round=1),
    Case("scheduled", "2 applied; 4 interview_scheduled @25", "interview", "", ".ok.", round=1),
    Case("interviewed", "2 applied; 5 interview_held r1", "interview", "", ".ok.", round=1),
    Case("second round", "5 interview_held r1; 9 interview_scheduled r2 @25", "interview", "", ".ok.", round=2),
    Case("references", "5 interview_held r1; 8 references_asked; 9 references_given; 10 references_contacted", "checks", "", ".ok.", round=1),
    Case("talks again after the references", "5 interview_held; 8 references_asked; 9 interview_held", "interview", "", ".ok.", round=2),
    Case("spoken offer", "5 interview_held; 8 verbal_offer", "offer", "", ".ok.", round=1),
    Case("written offer", OFFER, "offer", "w", ".ok.", round=1),
    Case("negotiating", f"{OFFER}; 9 negotiation_opened", "offer", "w", ".ok.", round=1),
    Case("negotiated", f"{OFFER}; 9 negotiation_opened; 12 negotiation_closed", "offer", "wn", ".ok.", round=1),
    Case("accepted without negotiating", SIGNED, "accepted", "wna", ".o..", round=1),
    Case("ready to give notice", READY, "accepted", "wnas", ".o.r", round=1),
    Case("first day", f"{READY}; 40 first_day_worked", "started", "wnasf", "y..r", round=1, today=41),
    Case("rejected", "2 applied; 5 rejected", "ended", "", "..k."),
    Case("withdrawn", "2 applied; 5 withdrawn", "ended", "", "..k."),
    Case("declined", f"{OFFER}; 9 offer_declined", "ended", "", "..k.", round=None),
    Case("fell through", f"{READY}; 15 fell_through | hiring freeze", "ended", "", "..k."),
    # offers and acceptances out of order
    Case("accepted before any offer", "2 applied; 5 accepted_formally", "accepted", "na", ".o..", "accepted_before_offer"),
    Case("accepted a spoken offer", "5 verbal_offer; 6 accepted_formally", "accepted", "na", ".o..", "accepted_before_written_offer"),
    Case("the letter came after the yes", "5 verbal_offer; 6 accepted_formally; 8 written_offer; 9 start_date_received @40", "accepted", "wnas", ".o..", "accepted_before_written_offer"),
    Case("and was accepted once more", "5 verbal_offer; 6 accepted_formally; 8 written_offer; 9 accepted_formally; 9 start_date_received @40", "accepted", "wnas", ".o.r", "accepted_before_written_offer"),
    Case("offer and yes on one day", "8 accepted_formally; 8 written_offer; 9 start_date_received @40", "accepted", "wnas", ".o.r"),
    Case("offer after the yes by the clock", "8 accepted_formally t9; 8 written_offer t12; 9 start_date_received @40", "accepted", "wnas", ".o..", "accepted_before_offer"),
    Case("a newer letter", f"{READY}; 12 written_offer", "accepted", "wnas", ".o.r", "newer_offer_not_accepted", round=1),
    Case("negotiating before an offer", "5 interview_held; 6 negotiation_opened", "interview", "", ".ok.", "negotiation_before_offer", round=1),
    Case("accepted while negotiating", f"{OFFER}; 9 negotiation_opened; 10 accepted_formally; 11 start_date_received @40", "accepted", "was", ".o..", "accepted_while_negotiating", round=1),
    Case("negotiation opened again", f"{READY}; 11 negotiation_opened; 12 negotiation_closed; 13 negotiation_opened", "accepted", "wnas", ".o..", "accepted_while_negotiating", round=1),
    Case("closed and never opened", f"{OFFER}; 9 negotiation_closed", "offer", "wn", ".ok.", "negotiation_closed_unopened", round=1),
    Case("opened and closed on one day", f"{OFFER}; 9 negotiation_closed; 9 negotiation_opened", "offer", "wn", ".ok.", round=1),
    Case("deadline passed", "8 written_offer !15", "offer", "w", ".ok.", "offer_deadline_passed"),
    Case("accepted too late", "8 written_offer !15; 16 accepted_formally", "accepted", "wna", ".o..", "accepted_after_deadline"),
    Case("deadline ahead", "8 written_offer !20", "offer", "w", ".ok."),
    # conditions
    Case("a condition open", f"{READY}; 9 contingency_added | background check", "accepted", "wnas", ".o..", round=1),
    Case("a condition cleared", f"{READY}; 9 contingency_added | background check; 12 contingency_cleared | background check", "accepted", "wnas", ".o.r", round=1),
    Case("cleared in other words", f"{READY}; 9 contingency_added | subject to a DBS; 12 contingency_cleared | criminal record fine", "accepted", "wnas", ".o.r", round=1),
    Case("cleared without a name", f"{READY}; 9 contingency_added | two references; 12 contingency_cleared", "accepted", "wnas", ".o.r", round=1),
    Case("one of two cleared", f"{READY}; 9 contingency_added | visa; 9 contingency_added | medical; 12 contingency_cleared | medical passed", "accepted", "wnas", ".o..", round=1),
    Case("one of two, not said which", f"{READY}; 9 contingency_added | visa; 9 contingency_added | medical; 12 contingency_cleared", "accepted", "wnas", ".o..", "contingency_not_named", round=1),
    Case("all at once", f"{READY}; 9 contingency_added | visa; 9 contingency_added | medical; 12 contingency_cleared | all conditions met", "accepted", "wnas", ".o.r", round=1),
    Case("the wrong one cleared", f"{READY}; 9 contingency_added | visa; 12 contingency_cleared | references", "accepted", "wnas", ".o..", "cleared_unknown_contingency", round=1),
    Case("one half of a double condition", f"{READY}; 9 contingency_added | references and background check; 12 contingency_cleared | references", "accepted", "wnas", ".o..", round=1),
    Case("both halves, one after the other", f"{READY}; 9 contingency_added | references and background check; 12 contingency_cleared | references; 14 contingency_cleared | DBS", "accepted", "wnas", ".o.r", round=1),
    Case("cleared twice", f"{READY}; 9 contingency_added | visa; 12 contingency_cleared | visa; 13 contingency_cleared | visa", "accepted", "wnas", ".o.r", round=1),
    Case("cleared before it was added", f"{READY}; 11 contingency_cleared | visa; 12 contingency_added | visa", "accepted", "wnas", ".o..", "cleared_unknown_contingency", round=1),
    Case("a condition failed", f"{READY}; 9 contingency_added | visa; 12 contingency_failed | visa", "accepted", "wnas", ".o..", "contingency_failed", round=1),
    Case("failed, then cleared after all", f"{READY}; 9 contingency_added | visa; 12 contingency_failed | visa; 14 contingency_cleared | visa", "accepted", "wnas", ".o.r", round=1),
    Case("a failure nobody had named", f"{READY}; 12 contingency_failed | medical", "accepted", "wnas", ".o..", "contingency_failed", round=1),
    Case("cleared and failed on one day", f"{READY}; 9 contingency_added | visa; 12 contingency_failed | visa; 12 contingency_cleared | visa", "accepted", "wnas", ".o..", "contingency_failed", round=1),
    Case("a check under way", f"{READY}; 12 check_begun | background", "accepted", "wnas", ".o..", round=1),
    Case("a check cleared", f"{READY}; 12 check_begun | background; 14 check_cleared", "accepted", "wnas", ".o.r", round=1),
    Case("a check failed", f"{READY}; 12 check_begun; 14 check_failed", "accepted", "wnas", ".o..", "check_failed", round=1),
    Case("a check cleared does not clear the condition", f"{READY}; 9 contingency_added | DBS; 12 check_begun | DBS; 14 check_cleared | DBS", "accepted", "wnas", ".o..", round=1),
    Case("a condition cleared clears its check", f"{READY}; 9 contingency_added | DBS; 12 check_begun | DBS; 14 contingency_cleared | DBS", "accepted", "wnas", ".o.r", round=1),
    # the start
    Case("no day named", f"{SIGNED}; 10 start_date_received", "accepted", "wnas", ".o.r", "start_day_not_recorded", round=1),
    Case("the start is today", f"{SIGNED}; 10 start_date_received @20", "accepted", "wnas", ".o.r", round=1),
    Case("the start has passed", f"{SIGNED}; 10 start_date_received @19", "accepted", "wnas", ".o..", "start_date_passed", round=1),
    Case("moved ahead", f"{SIGNED}; 10 start_date_received @19; 15 start_date_moved @50", "accepted", "wnas", ".o.r", round=1),
    Case("moved, and nobody says to when", f"{READY}; 15 start_date_moved | postponed", "accepted", "wnas", ".o..", "start_day_not_recorded", round=1),
    Case("moved and never received", f"{SIGNED}; 15 start_date_moved @50", "accepted", "wnas", ".o.r", "start_date_moved_unreceived", round=1),
    Case("a start date before any offer", "5 interview_held; 6 start_date_received @40", "interview", "s", ".ok.", "start_date_before_offer", round=1),
    Case("a start date dated ahead", f"{SIGNED}; 40 start_date_received", "accepted", "wna", ".o..", "not_happened_yet", round=1),
    Case("first day ahead", f"{READY}; 40 first_day_worked", "accepted", "wnas", ".o.r", "not_happened_yet", round=1),
    Case("first day before the start date", f"{READY}; 18 first_day_worked", "started", "wnasf", "y..r", "first_day_before_start_date", round=1),
    Case("first day out of the blue", "18 first_day_worked", "started", "f", "y.k.", "first_day_without_acceptance"),
    Case("two first days", f"{READY}; 15 first_day_worked; 16 first_day_worked", "started", "wnasf", "y..r", "two_first_days first_day_before_start_date", round=1),
    Case("signed after the first day", "5 written_offer; 6 first_day_worked; 8 accepted_formally", "started", "wnaf", "y...", "first_day_before_acceptance"),
    Case("late, but kept", f"{SIGNED}; 10 start_date_received @15; 17 first_day_worked", "started", "wnasf", "y..r", round=1),
    # endings and new beginnings
    Case("invited after a no", "2 applied; 5 rejected; 9 interview_invited", "interview", "", ".ok.", "began_anew", round=1),
    Case("no and invitation on one day, by the clock", "2 applied; 9 rejected t9; 9 interview_invited t15", "interview", "", ".ok.", "began_anew", round=1),
    Case("no and invitation on one day, no clock", "2 applied; 9 interview_invited; 9 rejected", "ended", "", "..k."),
    Case("offered anew after a fall-through", f"{READY}; 12 fell_through; 15 written_offer", "offer", "w", ".ok.", "began_anew"),
    Case("accepted after withdrawing", f"{OFFER}; 9 withdrawn; 12 accepted_formally", "accepted", "na", ".o..", "accepted_before_offer began_anew"),
    Case("a better offer after a no of yours", f"{OFFER}; 9 offer_declined; 12 written_offer; 13 accepted_formally; 14 start_date_received @40", "accepted", "wnas", ".o.r", "began_anew"),
    Case("old conditions die with the old offer", f"{OFFER}; 9 contingency_added | visa; 10 fell_through; 12 written_offer; 13 accepted_formally; 14 start_date_received @40", "accepted", "wnas", ".o.r", "began_anew"),
    Case("a failed check told after the end", f"{READY}; 12 fell_through; 13 check_failed | background", "ended", "", "..k."),
    Case("a late receipt opens nothing", "2 applied; 5 rejected; 6 acknowledged; 7 note; 8 negotiation_closed", "ended", "", "..k."),
    Case("ended after the first day", f"{READY}; 15 first_day_worked; 18 fell_through", "ended", "f", "y.k.", "ended_after_first_day"),
    Case("a first day after a no", "2 applied; 5 rejected; 15 first_day_worked", "started", "f", "y.k.", "first_day_without_acceptance began_anew"),
    Case("again after a first job here", "2 first_day_worked; 5 fell_through; 9 applied", "applied", "f", "yok.", "began_anew"),
    Case("declined what was never offered", "2 applied; 5 offer_declined", "ended", "", "..k.", "declined_before_offer"),
    Case("an ending ahead", "2 applied; 25 rejected", "applied", "", ".ok.", "not_happened_yet"),
    Case("only an ending", "5 fell_through", "ended", "", "..k."),
    # rounds, references, promises
    Case("held without being scheduled", "5 interview_held", "interview", "", ".ok.", round=1),
    Case("three rounds without numbers", "5 interview_held; 7 interview_held; 9 interview_held", "interview", "", ".ok.", round=3),
    Case("scheduled and held is one round", "4 interview_scheduled; 5 interview_held; 6 interview_scheduled; 7 interview_held", "interview", "", ".ok.", round=2),
    Case("rounds the wrong way round", "5 interview_held r2; 9 interview_held r1", "interview", "", ".ok.", "rounds_out_of_order", round=2),
    Case("a round missing", "5 interview_held r1; 9 interview_held r3", "interview", "", ".ok.", "round_missing", round=3),
    Case("called off", "4 interview_scheduled @15; 8 interview_cancelled", "interview", "", ".ok.", round=1),
    Case("set for a day that passed", "4 interview_scheduled @15", "interview", "", ".ok.", "interview_not_recorded", round=1),
    Case("set for another day", "4 interview_scheduled @15; 8 interview_rescheduled @25", "interview", "", ".ok.", round=1),
    Case("an interview dated ahead is a plan", "2 applied; 25 interview_scheduled", "applied", "", ".ok."),
    Case("referees contacted unasked", "5 interview_held; 9 references_contacted", "checks", "", ".ok.", "references_contacted_unasked", round=1),
    Case("a promise that passed", "5 interview_held; 5 promised_date @15", "interview", "", ".ok.", "promised_date_passed", round=1),
    Case("a promise that was kept", "5 interview_held; 5 promised_date @15; 14 interview_invited r2", "interview", "", ".ok.", round=2),
    Case("a promise still running", "5 interview_held; 5 promised_date @20", "interview", "", ".ok.", round=1),
    Case("a promise in loose words", "5 interview_held; 5 promised_date | in a week or so", "interview", "", ".ok.", round=1),
    # corrections and other accidents of keeping a record
    Case("the only first day corrected away", f"{READY}; 15 first_day_worked #f; 16 correction >f", "accepted", "wnas", ".o.r", round=1),
    Case("and the correction taken back", f"{READY}; 15 first_day_worked #f; 16 correction #c >f; 17 correction >c", "started", "wnasf", "y..r", "first_day_before_start_date", round=1),
    Case("a correction made later is not known yet", f"{READY}; 15 first_day_worked #f; 25 correction >f", "started", "wnasf", "y..r", "first_day_before_start_date", round=1),
    Case("a first day put off by correction", f"{READY}; 15 first_day_worked #f; 40 first_day_worked >f", "accepted", "wnas", ".o.r", "not_happened_yet", round=1),
    Case("an ending corrected away", f"{READY}; 15 fell_through #f; 16 correction >f", "accepted", "wnas", ".o.r", round=1),
    Case("a correction of nothing", "2 applied; 5 correction >zz", "applied", "", ".ok.", "correction_points_nowhere"),
    Case("two corrections of each other", "2 applied #a; 5 correction #b >c; 6 correction #c >b", "applied", "", ".ok.", "correction_circle"),
    Case("a circle that something breaks", "2 written_offer #a; 5 correction #b >c; 6 correction #c >b; 7 correction >c", "offer", "w", ".ok."),
    Case("corrected in two ways", "2 verbal_offer #a; 3 applied >a; 4 written_offer >a", "offer", "w", ".ok.", "corrected_two_ways"),
    Case("facts that correct each other", "2 rejected #a >b; 15 first_day_worked #b >a", "nothing_recorded", "", ".ok.", "correction_circle"),
    Case("without a day", "2 applied; - first_day_worked", "applied", "", ".ok.", "undated"),
    Case("the same thing twice", "2 applied; 2 applied; 8 written_offer; 8 written_offer", "offer", "w", ".ok."),
    Case("everything on one day", "8 first_day_worked; 8 start_date_received; 8 accepted_formally; 8 written_offer; 8 applied", "started", "wnasf", "y..r"),
]  # fmt: skip


def test_the_table_is_long_and_names_no_case_twice() -> None:
    assert len({case.about for case in CASES}) == len(CASES) > 100


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_a_history_means(case: Case) -> None:
    found = standing(events(case.history), day(case.today))
    flags = {"y": found.yours, "o": found.open, "k": found.keep_applying, "r": found.may_resign}
    seen = Case(
        about=case.about,
        history=case.history,
        stage=str(found.stage),
        milestones="".join(letter for letter, one in zip(LETTERS, found.milestones, strict=True) if one.met),
        answers="".join(letter if told else "." for letter, told in flags.items()),
        warnings=" ".join(dict.fromkeys(one.code for one in found.warnings)),
        round=found.round,
        today=case.today,
    )
    assert seen == case


def test_every_warning_can_happen_and_is_explained() -> None:
    source = Path(__file__).parents[2]
    folder = source / "src" / "candidacy" / "ledger" / "warnings"
    page = (source / "docs" / "rooms" / "ledger.md").read_text("utf-8")
    explained = set(re.findall(r"^\| `(\w+)` \|", page.split("## Warnings")[1], re.MULTILINE))
    assert explained == {code for case in CASES for code in case.warnings.split()}
    text = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    assert [code for code in explained if f'"{code}"' not in text] == []
