"""What the candidacy is and what it isn't, in one sentence each."""

from __future__ import annotations

from collections.abc import Mapping

from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts, call_is_off
from candidacy.ledger.kinds import INTERVIEWS, What
from candidacy.ledger.moments import begin_day
from candidacy.ledger.reasons import Reason, reason_in
from candidacy.ledger.values import ContingencyState, Milestone, MilestoneName, Stage

Pair = tuple[str, str]
PLAIN: Mapping[Stage, Pair] = {
    Stage.NOTHING: (
        "Nothing is recorded here yet.",
        "It is not a candidacy yet: it begins when you note the job or apply.",
    ),
    Stage.NOTED: (
        "This is a job you have your eye on.",
        "It is not an application yet: the employer does not have yours.",
    ),
    Stage.APPLIED: (
        "This is an application, one among others.",
        "It is not an invitation, and silence is not a no.",
    ),
    Stage.SCREENING: (
        "They are taking a first look at you.",
        "It is not an interview yet, and no promise of one.",
    ),
    Stage.CHECKS: (
        "They are asking about you: your referees, your papers or a check.",
        "It is not an offer: they may be asking about others too.",
    ),
}
CALL_OFF = "The first call was called off, and no new day is set.", "It is not a no, and it is not an interview."
ENDED: Mapping[What, Pair] = {
    What.REJECTED: (
        "The employer said no, and this candidacy is over.",
        "It is not a verdict on you: one no says little, and you were not wronged only because someone else was chosen.",
    ),
    What.WITHDRAWN: (
        "You withdrew, and this candidacy is over.",
        "It is not a failure: withdrawing is always open to you.",
    ),
    What.OFFER_DECLINED: (
        "You declined, and this candidacy is over.",
        "It is not a door slammed: a friendly no is remembered well.",
    ),
    What.FELL_THROUGH: (
        "It fell through{why}, and this candidacy is over.",
        "It is not your last chance, and no reason to stop: the other candidacies come back to the front.",
    ),
}
REASONS: Mapping[Reason, str] = {
    Reason.HIRING_FREEZE: "a hiring freeze",
    Reason.STRONGER_CANDIDATE: "a stronger candidate",
    Reason.BACKGROUND_CHECK: "a background check",
    Reason.REFERENCES: "the references",
    Reason.FUNDING: "the funding",
    Reason.ROLE_CHANGED: "a change of the role",
    Reason.WORK_PERMIT: "the work permit",
}
MISSING: Mapping[MilestoneName, str] = {
    MilestoneName.OFFER_IN_WRITING: "the offer in writing",
    MilestoneName.NEGOTIATED: "the terms settled",
    MilestoneName.FORMALLY_ACCEPTED: "your formal acceptance",
    MilestoneName.START_DATE_RECEIVED: "a start date",
    MilestoneName.FIRST_DAY_BEGUN: "your first day",
}


def sentences_of(facts: Facts, stage: Stage, milestones: tuple[Milestone, ...]) -> Pair:
    """Return what it is and what it isn't; the word "yours" is kept for after the first day."""
    if facts.first_day:
        return _worked(facts, facts.first_day, stage)
    if stage is Stage.ENDED and facts.history.ending:
        return _ended(facts.history.ending)
    if stage is Stage.INTERVIEW:
        return _interview(facts)
    if stage is Stage.OFFER:
        return _offer(facts, milestones)
    if stage is Stage.ACCEPTED:
        return _accepted(facts, milestones)
    is_, is_not = CALL_OFF if call_is_off(facts) else PLAIN[stage]
    planned = next(
        (event for event in facts.history.ahead if event.what in INTERVIEWS and stage is not Stage.NOTHING), None
    )
    if planned:
        is_ = f"{is_.rstrip('.')}, with an interview noted for {said(planned.detail.day or planned.day)}."
        is_not = "It is not an offer, not a promise, and no obligation on either side."
    return is_, is_not


def _worked(facts: Facts, first_day: Event, stage: Stage) -> Pair:
    began = said(first_day.day)
    if stage is Stage.STARTED:
        return f"It is yours: you worked your first day on {began}.", "It is no longer a candidacy."
    if facts.history.ending and facts.history.ended:
        ended = said(facts.history.ending.day)
        return (
            f"You worked your first day on {began}, and on {ended} it ended.",
            "It is not a job to count on any more; your other candidacies come back to the front.",
        )
    return (
        f"You worked a first day here on {began}; since then it ended and has begun anew.",
        "The new start is not certain before you have worked its first day.",
    )


def _ended(ending: Event) -> Pair:
    is_, is_not = ENDED[ending.what]
    return is_.format(why=_why(ending)), is_not


def _why(ending: Event) -> str:
    known = REASONS.get(reason_in(ending.detail.reason or ending.detail.text))
    return f" because of {known}" if known else ""


def _interview(facts: Facts) -> Pair:
    rounds = facts.rounds
    further = "It only means you are one step further: it" if (rounds.current or 0) > rounds.before + 1 else "It"
    ahead = [number for number, event in rounds.pending if event not in facts.unrecorded]
    if ahead:
        return (
            f"This is an invitation to interview round {ahead[-1]}: you are one of a few they want to meet.",
            f"{further} is not an offer, not a promise, and no obligation on either side.",
        )
    day = begin_day(rounds.pending[-1][1]) if rounds.last_is_pending else None
    if day:
        return (
            f"Interview round {rounds.current} was to be on {said(day)}, and how it went is not recorded yet.",
            f"{further} is not an offer, and no promise of one.",
        )
    if rounds.held:
        return (
            f"You have had interview round {rounds.held[-1][0]}, and they are deciding.",
            f"{further} is not an offer, however long and friendly it was, and they are still considering others.",
        )
    return "An interview was called off, and no new day is set.", "It is not a no, and it is not an offer."


def _offer(facts: Facts, milestones: tuple[Milestone, ...]) -> Pair:
    if not facts.written:
        return "This is a spoken offer.", "It is not in writing, so it is nothing to count on yet: keep applying."
    state = ""
    if facts.negotiating:
        state = " that you are negotiating"
    elif _conditional(facts):
        state = " with conditions still open"
    return f"This is a written offer{state}.", f"It is not yours yet; still missing: {_missing(milestones)}."


def _accepted(facts: Facts, milestones: tuple[Milestone, ...]) -> Pair:
    is_not = f"It is not yours yet, and it can still fall through; still missing: {_missing(milestones)}."
    if not facts.offered:
        return "You recorded an acceptance, but nothing on record says what was offered.", is_not
    if not facts.written:
        return "You have accepted a spoken offer, and nothing is in writing.", is_not
    conditions = ", with conditions still open" if _conditional(facts) else ""
    return f"You have formally accepted the offer{conditions}.", is_not


def _conditional(facts: Facts) -> bool:
    return any(one.state is not ContingencyState.CLEARED for one in facts.conditions.all)


def _missing(milestones: tuple[Milestone, ...]) -> str:
    words = [MISSING[one.name] for one in milestones if not one.met]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
