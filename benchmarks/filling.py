"""A made-up search of any size, the same each time but for its ids: for each candidacy thirty events."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from uuid import UUID, uuid4

from candidacy.app.desk.opening import open_home
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What

SEED, EVENTS_EACH, FEWEST = 20261129, 30, 5
DAYS_BACK, STILL_OPEN = 360, 3
WAY = (
    What.APPLIED, What.ACKNOWLEDGED, What.SCREENED, What.INTERVIEW_INVITED, What.INTERVIEW_SCHEDULED,
    What.INTERVIEW_HELD, What.REFERENCES_ASKED, What.VERBAL_OFFER, What.WRITTEN_OFFER,
)  # fmt: skip
ENDS = What.REJECTED, What.REJECTED, What.WITHDRAWN, What.FELL_THROUGH, What.HEARD_NOTHING, What.NOTE, What.NOTE
BETWEEN = What.NOTE, What.NOTE, What.PROMISED_DATE, What.INTERVIEW_RESCHEDULED, What.INTERVIEW_HELD
TRADES = "Cook", "Nurse", "Library assistant", "Joiner", "Bus driver", "Teacher", "Bookkeeper", "Gardener"


def fill(size: int, now: datetime) -> UUID:
    """The folder CANDIDACY_HOME names holds `size` candidacies; the first has a posting, a résumé and people."""
    seeker = open_home(now=now)
    dice = random.Random(SEED)
    made = _candidacies(seeker, size, now)
    _events(seeker, made, now, dice)
    _people(seeker, made, now)
    _papers(seeker, made, now)
    _stories(seeker, size, now)
    # What is measured as the first start of an hour is to find no copy and no proof of this hour.
    from candidacy.app.store.backups import forget_copies

    forget_copies()
    return seeker


def _candidacies(seeker: UUID, size: int, now: datetime) -> list[UUID]:
    from candidacy.app.store.models import Candidacy, Employer

    begun = now - timedelta(DAYS_BACK)
    employers = [Employer(seeker_id=seeker, name=f"Employer {number}", made=begun) for number in range(-(-size // 2))]
    Employer.objects.bulk_create(employers, 500)
    rows = [
        Candidacy(
            seeker_id=seeker, number=at + 1, employer=employers[at // 2], made=begun,
            title=f"{TRADES[at % len(TRADES)]} {at + 1}", place="Tern Bay", note="Heard of it from a friend.",
        )
        for at in range(size)
    ]  # fmt: skip
    Candidacy.objects.bulk_create(rows, 500)
    return [row.id for row in rows]


def _events(seeker: UUID, made: list[UUID], now: datetime, dice: random.Random) -> None:
    """Some candidacies have five events, a few well over a hundred; all are chained as `append` chains them."""
    from candidacy.app.store.chain import BEGINNING, Link, digest_of
    from candidacy.app.store.events import keep
    from candidacy.app.store.models import Command
    from candidacy.app.store.records import Said, body_of

    told = sorted(_told(made, now, dice), key=lambda one: one[0])
    links, prev = [], BEGINNING
    for seq, (at, candidacy, what, detail) in enumerate(told, start=1):
        body = body_of(Said(what, When(at.date()), detail=detail))
        link = Link(seeker, seq, uuid4(), candidacy, at, str(what), body, f"bench-{seq}", prev)
        links.append(replace(link, hash=digest_of(link)))
        prev = links[-1].hash
    keep(links)
    commands = [
        Command(seeker_id=seeker, key=link.command, wish="record", asked=link.hash, answer=str(link.id), at=link.recorded)
        for link in links
    ]  # fmt: skip
    Command.objects.bulk_create(commands, 500)


def _told(made: list[UUID], now: datetime, dice: random.Random) -> Iterator[tuple[datetime, UUID, What, Detail]]:
    weights = [dice.expovariate(1) for _ in made]
    more = Counter(dice.choices(range(len(made)), weights, k=(EVENTS_EACH - FEWEST) * len(made)))
    for place, candidacy in enumerate(made):
        # The first has the posting: were it over in one size only, the pages would show less there.
        kinds = _kinds(FEWEST + more[place], dice, still_open=place == 0)
        begun = dice.uniform(60, DAYS_BACK)
        for at, what in enumerate(kinds):
            moment = now - timedelta(begun * (1 - at / len(kinds)))
            yield moment, candidacy, what, _detail(what, moment, dice)


def _kinds(many: int, dice: random.Random, *, still_open: bool) -> list[What]:
    way = list(WAY[: min(STILL_OPEN if still_open else dice.randint(1, len(WAY)), many - 2)])
    between = [dice.choice(BETWEEN) for _ in range(many - 2 - len(way))]
    places = set(dice.sample(range(len(way) + len(between)), len(way)))
    steps, others = iter(way), iter(between)
    return [
        What.NOTED,
        *(next(steps if at in places else others) for at in range(many - 2)),
        What.NOTE if still_open else dice.choice(ENDS),
    ]


def _detail(what: What, moment: datetime, dice: random.Random) -> Detail:
    if what is What.NOTE:
        return Detail(text="They called about the shifts and will write next week.")
    if what in (What.PROMISED_DATE, What.INTERVIEW_SCHEDULED, What.INTERVIEW_RESCHEDULED):
        return Detail(day=(moment + timedelta(dice.randint(2, 20))).date(), people=("Ines Moreau",))
    return Detail()


def _people(seeker: UUID, made: list[UUID], now: datetime) -> None:
    from candidacy.app.store.models import Involvement, Person

    some = made[::5]
    people = [
        Person(seeker_id=seeker, name=f"Person {at}", role="referee" if at % 2 else "interviewer", made=now)
        for at in range(len(some))
    ]
    Person.objects.bulk_create(people, 500)
    parts = [
        Involvement(seeker_id=seeker, person=each, candidacy_id=where, made=now)
        for each, where in zip(people, some, strict=True)
    ]
    Involvement.objects.bulk_create(parts, 500)


def _papers(seeker: UUID, made: list[UUID], now: datetime) -> None:
    """The first candidacy has the posting of the example; its résumé is in play in all; a letter for each hundred."""
    from candidacy.app.desk.papers import Paper
    from candidacy.app.desk.papers_kept import keep_document, keep_posting
    from candidacy.app.kept import PaperKind
    from candidacy.app.store.models import Attachment

    resume, posting = (Paper(name, _example(name)) for name in ("cv.md", "posting.md"))
    kept = keep_document(seeker=seeker, paper=resume, kind=PaperKind.RESUME, now=now)
    rows = [Attachment(seeker_id=seeker, candidacy_id=where, document_id=kept.id, made=now) for where in made]
    Attachment.objects.bulk_create(rows, 500)
    keep_posting(seeker=seeker, candidacy=made[0], paper=posting, now=now)
    for number in range(len(made) // 100):
        letter = Paper(f"letter-{number}.md", f"# Letter {number}\n\nI would like to work with you.\n".encode())
        keep_document(seeker=seeker, paper=letter, kind=PaperKind.LETTER, now=now, candidacy=made[number])


def _example(name: str) -> bytes:
    return Path(str(files("candidacy.app.example") / name)).read_bytes()


def _stories(seeker: UUID, size: int, now: datetime) -> None:
    from candidacy.app.desk.stories import keep_story

    for number in range(size // 50):
        keep_story(
            seeker=seeker, title=f"The day the till broke, {number}", situation="A full shop.", task="Serve all.",
            action="Wrote every sale down.", result="Nobody waited.", competencies=("pressure",), now=now,
        )  # fmt: skip
