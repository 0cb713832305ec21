"""Was it luck? The whole record against what the usual rates expect, stage by stage, in words that blame nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from candidacy.ledger.days import said as day_said
from candidacy.odds.tally import Tally, Tried, tally

RARE = 0.05
"""A stage departs where its tail, times the number of stages looked at, is rarer than one in twenty (Bonferroni)."""

PLACES: Mapping[str, str] = {
    "application": "after applying",
    "screen": "after a first look or call",
    "interview": "after a first interview",
    "final": "after a later interview",
    "verbal_offer": "after an offer by word of mouth",
    "written_offer": "after an offer in writing",
}
"""Each stage in words; so do the faces call it."""
WORTH_CHANGING: Mapping[str, str] = {
    "application": "look at which jobs, at what level, through whom, and at the first page of the résumé",
    "screen": "look at the fit and the level of the jobs, and at what is asked in the first short talk",
    "interview": "practise the questions that came, and ask somebody to listen",
    "final": "ask for specific feedback; at this stage other finalists and chance decide most",
    "verbal_offer": "ask for the offer in writing, with a date",
    "written_offer": "settle every condition in writing, and keep applying until the first day",
}
"""What is worth a look at each stage (research/science.md §2.3)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The record read: all stages together, each stage, and the stages that luck alone does not explain."""

    whole: Tally
    stages: tuple[Tally, ...]
    below: tuple[str, ...]
    above: tuple[str, ...]

    @property
    def luck_explains_it(self) -> bool:
        """Whether luck alone explains all of it: no stage departs."""
        return not (self.below or self.above)


@dataclass(frozen=True, slots=True)
class DatedFact:
    """Something said or done that may matter in law, with its day, in the seeker's own words or as a quote."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """Whom to ask about unequal treatment: orientation, not legal advice."""

    name: str
    address: str


BODIES: Mapping[str, Body] = {
    "GB": Body("Acas, and the Equality Advisory and Support Service", "https://www.acas.org.uk/"),
    "US": Body("Equal Employment Opportunity Commission (EEOC)", "https://www.eeoc.gov/"),
    "IE": Body("Workplace Relations Commission", "https://www.workplacerelations.ie/"),
    "DE": Body("Antidiskriminierungsstelle des Bundes", "https://www.antidiskriminierungsstelle.de/"),
    "FR": Body("Défenseur des droits", "https://www.defenseurdesdroits.fr/"),
    "CA": Body(
        "the human rights commission or tribunal of your province; for banks, transport, telecommunications and federal "
        "employers the Canadian Human Rights Commission",
        "https://www.chrc-ccdp.gc.ca/",
    ),
    "AU": Body("Australian Human Rights Commission", "https://humanrights.gov.au/"),
    "NZ": Body("Te Kāhui Tika Tangata Human Rights Commission", "https://tikatangata.org.nz/"),
    "NL": Body("College voor de Rechten van de Mens", "https://www.mensenrechten.nl/"),
    "AT": Body("Gleichbehandlungsanwaltschaft", "https://www.gleichbehandlungsanwaltschaft.gv.at/"),
    "IT": Body("UNAR, Ufficio Nazionale Antidiscriminazioni Razziali", "https://www.unar.it/"),
    "ZA": Body("Commission for Conciliation, Mediation and Arbitration (CCMA)", "https://www.ccma.org.za/"),
}
ANYWHERE = Body("the equality body of your country", "https://equineteurope.org/")


def read_record(several: Sequence[Tried]) -> Reading:
    """Return the reading of all stages tried; a stage with no try is left out. ValueError where nothing was tried."""
    tried = [one for one in several if one.tries]
    if not tried:
        raise ValueError("Nothing has been tried yet, so there is nothing to read")
    stages = tuple(tally(one.stage, [one]) for one in tried)
    below = tuple(one.name for one in stages if one.fewer * len(stages) < RARE)
    above = tuple(one.name for one in stages if one.more * len(stages) < RARE)
    return Reading(tally("whole", tried), stages, below, above)


def said(one: Tally) -> str:
    """Return a tally in words: expected, happened, plausible, and how often that happens at exactly these rates."""
    few = one.happened <= one.expected
    tail = one.fewer if few else one.more
    share = (
        f"{round(100 * tail)} in 100" if tail >= 0.015 else "about 1 in 100" if tail >= 0.005 else "fewer than 1 in 100"
    )
    return (
        f"Of {one.tries} waits for an answer one would expect {one.expected:.1f} to go on; {one.happened} did. Between {one.low} and {one.high} "
        f"is plausible. {'So few' if few else 'So many'} or {'fewer' if few else 'more'} happens to {share} people with exactly the usual chances."
    )


def sentences(reading: Reading, facts: Sequence[DatedFact] = (), country: str | None = None) -> tuple[str, ...]:
    """Return the reading in sentences: the whole, what departs and what to do there, and a guard against blame.

    `facts` that may matter in law are never weighed: they come with their dates and whom to ask in `country` (ISO
    alpha-2), whatever the figures are.
    """
    lines = [said(reading.whole), *(_departs(one, reading) for one in reading.stages if _named(one, reading))]
    if reading.luck_explains_it:
        lines.append("Luck alone explains this record; that is no proof that it was luck.")
    lines.append(
        "These figures compare counts with what is usual. They do not show what you can do, and they do not show that "
        "anybody was unfair to you, or fair."
    )
    return (*lines, *beside_the_figures(facts, country))


def beside_the_figures(facts: Sequence[DatedFact], country: str | None = None) -> tuple[str, ...]:
    """Return the dated facts, earliest first, and whom to ask; nothing where there are none."""
    if not facts:
        return ()
    body = BODIES.get(country or "", ANYWHERE)
    noted = tuple(f"{day_said(one.day)}: {one.text}" for one in sorted(facts, key=lambda one: one.day))
    return (
        "What you noted here may matter in law. No figure on this page answers it. Keep it with its dates and papers:",
        *noted,
        f"To ask: {body.name}, {body.address}. Time limits can be short, so ask soon. This is orientation, not legal advice.",
    )


def _named(one: Tally, reading: Reading) -> bool:
    return one.name in (*reading.below, *reading.above)


def _departs(one: Tally, reading: Reading) -> str:
    place = PLACES.get(one.name, one.name)
    if one.name in reading.above:
        return f"{place[0].upper()}{place[1:]} the record is better than luck alone explains: {_lower(said(one))}"
    try_next = WORTH_CHANGING.get(one.name, "change one thing here and see what comes of the next ten")
    return (
        f"{place[0].upper()}{place[1:]} the record is not explained by luck alone: {_lower(said(one))} "
        f"Either the usual rates do not fit these jobs, or something at this stage can be changed: {try_next}."
    )


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
