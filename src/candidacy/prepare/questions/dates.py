"""Questions on the dates of a résumé: gaps, jobs side by side, short stays, and the time since the last job."""

from __future__ import annotations

from candidacy.fit.values import Break, Position
from candidacy.kernel.quotes import Quote
from candidacy.prepare.basis import Basis, label_of, month_name, paid_positions
from candidacy.prepare.questions.draft import Draft, Rank
from candidacy.prepare.values import QuestionKind

LONG_ENOUGH_TO_ASK = 3
SHORT_STAY = 8
MOST_SHORT_STAYS = 2

_YEARS_ONLY = " Your résumé gives only years here, so the months are a guess."


def date_drafts(basis: Basis) -> list[Draft]:
    """Return the questions that the dates of the résumé leave open."""
    resume = basis.fit.resume
    gaps = [_gap(basis, gap, turn) for turn, gap in enumerate(resume.gaps) if gap.months >= LONG_ENOUGH_TO_ASK]
    overlaps = [_overlap(basis, overlap, turn) for turn, overlap in enumerate(resume.overlaps)]
    return [*gaps, *_since(basis), *overlaps, *_short_stays(basis)]


def _sides(basis: Basis, stretch: Break) -> list[Position]:
    positions = basis.fit.resume.positions
    return [positions[at] for at in (stretch.before, stretch.after) if 0 <= at < len(positions)]


def _gap(basis: Basis, gap: Break, turn: int) -> Draft:
    start, end, months = month_name(gap.start), month_name(gap.end), _months(gap.months)
    texts = (
        f"Between {start} and {end} your résumé shows {months} without a job. What did you do in that time?",
        f"There are {months} from {start} to {end} that we cannot place. Would you tell us about them?",
        f"What happened after {start}, before you started again in {end}?",
    )
    sides = _sides(basis, gap)
    unsure = _YEARS_ONLY if any(side.year_only for side in sides) else ""
    return Draft(
        (*texts[turn % 3 :], *texts[: turn % 3]),
        QuestionKind.EXPERIENCE,
        Rank.DATES,
        f"By its dates your résumé shows no job for {months}, from {start} to {end}.{unsure}",
        _quotes(sides),
        None,
        ("What did you take from it?", "What made you ready to come back?"),
        (
            "One calm sentence is enough: what you did, and that you are ready now. You need not speak of health "
            "or family."
        ),
    )


def _overlap(basis: Basis, overlap: Break, turn: int) -> Draft:
    start, end = month_name(overlap.start), month_name(overlap.end)
    sides = _sides(basis, overlap)
    names = " and ".join(label_of(side) for side in sides)
    both = f"your jobs {names}" if names else "two of your jobs"
    texts = (
        f"From {start} to {end} {both} ran side by side. How did that work?",
        f"How did you share your time between {both} from {start} to {end}?",
        f"Were {both} both part-time between {start} and {end}?",
    )
    return Draft(
        (*texts[turn % 3 :], *texts[: turn % 3]),
        QuestionKind.EXPERIENCE,
        Rank.LATER,
        f"The dates of {both} overlap from {start} to {end}."
        + (_YEARS_ONLY if any(s.year_only for s in sides) else ""),
        _quotes(sides),
        None,
        ("Which of them came first when both needed you?",),
        "Say how many hours each took, or correct the dates if they are wrong.",
    )


def _since(basis: Basis) -> list[Draft]:
    """Ask about the time since the last job, where the résumé names no present one."""
    jobs = paid_positions(basis)
    if not jobs or any(job.present for _, job in jobs):
        return []
    ends = [(job.end, job) for _, job in jobs if job.end is not None]
    if not ends:
        return []
    last, job = max(ends, key=lambda pair: pair[0])
    months = basis.made_on.year * 12 + basis.made_on.month - 1 - last.index
    if months <= LONG_ENOUGH_TO_ASK:
        return []
    return [
        Draft(
            (f"Your last job in the résumé ended in {month_name(last)}. What have you been doing since?",),
            QuestionKind.EXPERIENCE,
            Rank.DATES,
            f"Your résumé names no job after {month_name(last)}.",
            (job.quote,),
            None,
            ("How have you kept your skills fresh?",),
            "Say what you have done since, learning, family work and applying included, in two sentences.",
        )
    ]


def _short_stays(basis: Basis) -> list[Draft]:
    drafts: list[Draft] = []
    for _, job in paid_positions(basis):
        if job.present or job.year_only or job.start is None or job.end is None:
            continue
        months = job.end.index - job.start.index + 1
        if not 0 < months <= SHORT_STAY or len(drafts) == MOST_SHORT_STAYS:
            continue
        texts = (
            f"Your job {label_of(job)} lasted {_months(months)}. Why did it end?",
            f"You left your job {label_of(job)} after {_months(months)}. How did that come about?",
        )
        drafts.append(
            Draft(
                texts[len(drafts) :],
                QuestionKind.MOTIVATION,
                Rank.LATER,
                f"By its dates this job lasted {_months(months)}.",
                (job.quote,),
                None,
                ("What did you learn there all the same?",),
                "Give the plain reason (a fixed term, a season, a move, a poor match) without blaming anybody.",
            )
        )
    return drafts


def _quotes(sides: list[Position]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys(side.quote for side in sides))


def _months(months: int) -> str:
    return "one month" if months == 1 else f"{months} months"
