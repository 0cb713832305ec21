"""Mail that reads as if it were about no candidacy, and may be about one: it waits, and the seeker says what it is."""

from __future__ import annotations

from uuid import UUID

import pytest

from candidacy.app.desk.inbox import how_many_wait
from candidacy.app.desk.inbox_deciding import confirm
from candidacy.app.store.models import Received
from candidacy.followup.mail import Kind
from candidacy.kernel.mail_refusals import MailUnclear
from candidacy.ledger.kinds import What
from tests.app.desk.taking import NOW, YES, only, take
from tests.followup.mail.letters import letter

PARKING = "Der Parkplatz am Werktor bleibt am Dienstag gesperrt; bitte den am Kai benutzen."
"""In a language that is not read, so that it stays unsure whatever is learned."""
SALE = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")
TREES = letter("Plant a tree this spring. Unsubscribe.", sender="Shop <news@trees.example>", subject="Trees")


def confirmed(seeker: UUID) -> None:
    take(seeker, YES)
    confirm(seeker=seeker, mail=only(seeker).id, now=NOW)


@pytest.mark.parametrize(
    "mail",
    [
        letter(PARKING, subject="Parking on Tuesday"),
        letter(PARKING, subject="Parking", sender="Kim <kim@home.example>", headers={"In-Reply-To": "<1@harrowfoods.example>"}),
        letter(PARKING, subject="Parking", sender="Harrow Foods <kim@home.example>"),
    ],
)  # fmt: skip
def test_mail_of_a_known_sender_thread_or_employer_waits_and_is_not_sure(
    seeker: UUID, packer: UUID, mail: bytes
) -> None:
    confirmed(seeker)
    taken = take(seeker, SALE, mail)
    assert (taken.new, taken.left_alone) == (1, 1)
    one = only(seeker)
    assert (one.mail.kind, one.candidacy, one.proposed.what) == (Kind.NOT_ABOUT, packer, What.NOTE)
    assert one.proposed.detail.text == f"“{PARKING}”"
    assert one.mail.text.endswith(PARKING), "it is kept whole"
    made = confirm(seeker=seeker, mail=one.id, now=NOW)
    assert (made.kept.what, made.kept.detail.text) == (What.NOTE, f"“{PARKING}”")


def test_mail_given_by_itself_waits_whatever_it_reads_like(seeker: UUID, packer: UUID) -> None:
    assert (take(seeker, SALE).new, how_many_wait(seeker=seeker)) == (1, 1)
    assert only(seeker).candidacy is None
    with pytest.raises(MailUnclear):
        confirm(seeker=seeker, mail=only(seeker).id, now=NOW)
    assert confirm(seeker=seeker, mail=only(seeker).id, candidacy=packer, now=NOW).kept.what is What.NOTE
    assert take(seeker, SALE).known == 1


def test_what_was_left_alone_waits_when_it_is_given_once_more_by_itself(seeker: UUID, packer: UUID) -> None:
    assert take(seeker, SALE, TREES).left_alone == 2
    assert (take(seeker, SALE, TREES).known, take(seeker, TREES).new) == (2, 1)
    assert only(seeker).mail.subject == "Trees"
    assert Received.objects.get(state="left_alone").read == {}
    assert take(seeker, TREES).known == 1


def test_a_long_mail_is_quoted_by_its_beginning(seeker: UUID, packer: UUID) -> None:
    take(seeker, letter(PARKING + " Werktor gesperrt." * 60, subject="Parking"))
    told = only(seeker).proposed.detail.text
    assert told.startswith(f"“{PARKING}")
    assert told.endswith(" …”")
    assert len(told) < 310
