"""What usually comes next, and how long it usually takes."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.ledger import usual
from candidacy.ledger.days import said
from candidacy.ledger.facts import Facts, call_is_off
from candidacy.ledger.kinds import INTERVIEWS, What
from candidacy.ledger.news import news_in
from candidacy.ledger.values import ContingencyState, Next, Plan, Stage, Usual

Words = tuple[str, Usual | None]
ENDED = (
    "Turn back to your other candidacies: the next application or interview is what counts now. If they call again, "
    "this one opens again."
)
PLAIN: dict[Stage, Words] = {
    Stage.NOTHING: ("Note the job, or record that you applied.", None),
    Stage.NOTED: ("Read the posting against your résumé, then apply.", None),
    Stage.APPLIED: ("An invitation, a no, or silence; go on with other applications.", usual.FIRST_INTERVIEW),
    Stage.SCREENING: ("An interview, a no, or silence.", usual.WHOLE_PROCESS),
    Stage.CHECKS: ("They hear your referees or wait for a check, then decide.", usual.INTERVIEW_TO_OFFER),
    Stage.STARTED: ("Settle in. Thank the people who helped you, and close what else is open.", None),
    Stage.ENDED: (ENDED, None),
}
PREPARE = "Prepare the interview, and ask there what happens next and by what date."
ASK_FOR_ANOTHER_DAY = "They may set another day, or say no; ask once, kindly."
RECORD_IT = "Write down how the interview went while it is fresh, or record that it was moved."
PREPARE_CALL = "Prepare the call, and ask there what happens next and by what date."
BEFORE_THE_OFFER = frozenset(
    {Stage.NOTHING, Stage.NOTED, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.CHECKS}
)
UNCOUNTED = frozenset({Stage.OFFER, Stage.ACCEPTED})


def next_of(facts: Facts, stage: Stage, plans: Sequence[Plan]) -> Next:
    """Return what usually comes next in one or a few sentences; every number in them names its source."""
    nearest = plans[0].event.what if plans and stage in BEFORE_THE_OFFER else None
    prepare = PREPARE if nearest in INTERVIEWS else PREPARE_CALL if nearest is What.SCREENED else ""
    text, duration = (prepare, None) if prepare else _words(facts, stage)
    planned = plans[0].text if plans else ""
    uncounted = usual.NOBODY_COUNTED if stage in UNCOUNTED and not planned else ""
    measured = usual.told(duration) if duration else uncounted
    return Next(" ".join(part for part in (planned, text, measured) if part), duration, _waiting(facts))


def _words(facts: Facts, stage: Stage) -> Words:
    if stage is Stage.INTERVIEW:
        return _interview(facts)
    if stage is Stage.OFFER:
        return _offer(facts)
    if stage is Stage.SCREENING and call_is_off(facts):
        return ASK_FOR_ANOTHER_DAY, None
    return (_accepted(facts), None) if stage is Stage.ACCEPTED else PLAIN[stage]


def _interview(facts: Facts) -> Words:
    if any(event not in facts.unrecorded for _, event in facts.rounds.pending):
        return PREPARE, None
    if facts.rounds.last_is_pending:
        return RECORD_IT, None
    if not facts.rounds.held:
        return ASK_FOR_ANOTHER_DAY, None
    text = "Thank them, note how it went, then put it out of mind. Another interview, reference checks, an offer or a no may follow."
    return text, usual.INTERVIEW_TO_OFFER


def _offer(facts: Facts) -> Words:
    if facts.negotiating:
        return "They answer what you asked for; get the result in writing before you accept.", None
    if not facts.written:
        return "Ask for it in writing, with every condition. Until you have it, go on as before.", None
    if _left(facts):
        return "Read it, ask once for what you want to change, and find out who confirms each condition.", None
    return (
        "Read it, ask once for what you want to change, then accept in writing or decline.",
        usual.OFFER_TO_ACCEPTANCE,
    )


def _accepted(facts: Facts) -> str:
    if not facts.written:
        return "Get the offer in writing: what you accepted is on no paper yet."
    if _left(facts):
        return f"Have every condition confirmed as cleared in writing: {_left(facts)}."
    if not facts.start.received or facts.start.moved_to_unknown:
        return "Ask for the start date in writing."
    if facts.start.passed and facts.start.day:
        return f"Record your first day, or ask what became of the start on {said(facts.start.day)}."
    return "Your first day. Until then, have every change confirmed in writing."


def _left(facts: Facts) -> str:
    left = (one for one in facts.conditions.all if one.state is not ContingencyState.CLEARED)
    return "; ".join(one.name.rstrip(".") for one in left)


def _waiting(facts: Facts) -> int | None:
    if facts.history.ended or facts.history.last(What.FIRST_DAY_WORKED):
        return None
    news = news_in(facts.history.life, facts.rounds)
    return (facts.history.today - news[-1].day).days if news else None
