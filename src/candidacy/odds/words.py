"""Chances in plain words: so many of twenty people, the range with them, and always what one can do next."""

from __future__ import annotations

from candidacy.kernel.chances import Chance

TWENTY = 20
BLEAK = 0.5
"""Below an even chance a figure is never said without the next step."""


def of_twenty(share: float) -> str:
    """Return a share in words: "about 7 of 20", "fewer than 1 in 20" below 5 in 100, "more than 19 in 20" above 95."""
    if not 0 <= share <= 1:
        raise ValueError(f"Not a share: {share}")
    if share * TWENTY < 1:
        return f"fewer than 1 in {TWENTY}"
    if share * TWENTY > TWENTY - 1:
        return f"more than {TWENTY - 1} in {TWENTY}"
    return f"about {dots_of(share)} of {TWENTY}"


def dots_of(share: float, number: int = TWENTY) -> int:
    """Return how many of `number` dots stand for a share; halves go up."""
    if not 0 <= share <= 1:
        raise ValueError(f"Not a share: {share}")
    return int(share * number + 0.5)


def chance_in_words(chance: Chance, people: str, get: str, next_step: str = "") -> str:
    """Return "About 7 of 20 people at this point get an offer; it could be 4 to 9. Next: …".

    `people` names the reference class ("people at this point"), `get` what they get ("get an offer"). ValueError where
    either is missing, or where the chance is below one half and no `next_step` in the seeker's hands is given.
    """
    if not people.strip() or not get.strip():
        raise ValueError("A chance is always the chance of some people to get something: name both")
    if chance.median < BLEAK and not next_step.strip():
        raise ValueError("A low chance is never said without the next step")
    middle = of_twenty(chance.median)
    sentence = f"{middle[0].upper()}{middle[1:]} {people} {get}; {could_be(chance)}."
    return f"{sentence} Next: {next_step.strip()}" if next_step.strip() else sentence


def could_be(chance: Chance) -> str:
    """Return the range in words: "it could be 4 to 9", "it could be fewer than 1 in 20 up to 3"."""
    low, high = dots_of(chance.low), dots_of(chance.high)
    if high < 1 or chance.high * TWENTY < 1:
        return f"all of the range lies below 1 in {TWENTY}"
    if chance.low * TWENTY > TWENTY - 1:
        return f"all of the range lies above {TWENTY - 1} in {TWENTY}"
    if chance.low * TWENTY < 1:
        return f"it could be from fewer than 1 up to {high}"
    if low == high:
        return f"the range rounds to the same {low}"
    return f"it could be {low} to {high}"
