"""The wishes: "this language model may help", "switch it off", "say my letter as I would"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID, uuid4

from candidacy.app.desk.letters_kept import letter_of, looked_at
from candidacy.app.desk.words import long, short
from candidacy.app.kept_letters import KeptLetter, LookedAt
from candidacy.app.model.awaiting import awaited
from candidacy.app.model.language import PATIENCE_S, Endpoint, answered, checked
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import LanguageModel
from candidacy.followup.notes.redrafting import letter_in, wish_for
from candidacy.kernel.model_refusals import LanguageModelFailed, NoLanguageModel
from candidacy.kernel.note_refusals import LetterStays

AT_MOST_S = PATIENCE_S
"""So long the model is waited for."""
EVERY_S = 1.0
"""So often whoever waits is told that it goes on."""


@dataclass(frozen=True, slots=True)
class Redraft:
    """What the model made of a letter, with what of it is worth a look; nothing of it is kept."""

    endpoint: Endpoint
    looked: LookedAt
    """The letter with the model's words in place of its own, as it would be looked at."""


def use_language_model(*, seeker: UUID, address: str, name: str, now: datetime, key: str | None = None) -> Endpoint:
    """Return the endpoint that may be asked from now on, each time by the seeker's own click. Nothing is sent.

    Raises UnusableSetting for an address that is none, or not safe.
    """
    found = checked(short(address, "address", needed=True), short(name, "name"))
    told = {"address": found.address, "name": found.name}
    rows = LanguageModel.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        row, _ = LanguageModel.objects.update_or_create(
            seeker_id=seeker, defaults=told, create_defaults={**told, "id": uuid4(), "made": now}
        )
        return row.id

    once(seeker=seeker, wish="language model", asked=told, make=make, now=now, key=key, touches=Scope((rows,)))
    return found


def switch_off_language_model(*, seeker: UUID, now: datetime, key: str | None = None) -> None:
    """No language model is asked any more.

    Raises NoLanguageModel where none was switched on.
    """
    rows = LanguageModel.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        gone = rows.values_list("id", flat=True).first()
        if gone is None:
            raise NoLanguageModel("No language model is switched on.")
        rows.delete()
        return gone

    once(seeker=seeker, wish="language model off", asked={}, make=make, now=now, key=key, touches=Scope((rows,)))


def language_model_of(*, seeker: UUID) -> Endpoint | None:
    """Return the model that is switched on; None while none is, which is how it begins."""
    row = LanguageModel.objects.filter(seeker_id=seeker).values_list("address", "name").first()
    return checked(*row) if row else None


def redraft(
    *,
    seeker: UUID,
    letter: UUID,
    now: datetime,
    model_key: str = "",
    seconds: float = PATIENCE_S,
    while_waiting: Callable[[], object] = lambda: None,
) -> Redraft:
    """Return the letter as `redrafting` makes it; `while_waiting` is called each second until then."""
    for made in redrafting(seeker=seeker, letter=letter, now=now, model_key=model_key, seconds=seconds):
        if made is not None:
            return made
        while_waiting()
    raise LanguageModelFailed("The model gave no answer.")


def redrafting(
    *,
    seeker: UUID,
    letter: UUID,
    now: datetime,
    model_key: str = "",
    seconds: float = PATIENCE_S,
    every_s: float = EVERY_S,
) -> Iterator[Redraft | None]:
    """Give None each `every_s` seconds, then the letter in the model's words, looked at for what nobody said; the letter stays as it is.

    Only its words are sent, and the tone. `model_key` goes to the model's server where it asks for one, and is kept nowhere.
    Raises NoLanguageModel, LetterStays for one that was sent, and LanguageModelFailed.
    """
    endpoint = language_model_of(seeker=seeker)
    if endpoint is None:
        raise NoLanguageModel("No language model is switched on.")
    known = letter_of(seeker=seeker, letter=letter)
    if known.sent:
        raise LetterStays("This letter was sent, and stays as it was.")
    ask = partial(answered, endpoint, wish_for(known.tone), known.body, key=model_key, seconds=seconds)
    for answer in awaited(ask, every_s):
        yield None if answer is None else _looked_at(known, endpoint, answer, now)


def _looked_at(known: KeptLetter, endpoint: Endpoint, answer: str, now: datetime) -> Redraft:
    body = letter_in(answer)
    if not body:
        raise LanguageModelFailed("The model answered, but not with a letter.")
    new = replace(known, body=long(body, "letter", needed=True))
    return Redraft(endpoint, looked_at(new, today=now.date()))
