"""Letters, notes that are due, the follow-up and the mail account, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.app.kept_letters import FollowUpHere, FollowUpSet, KeptAccount, LookedAt, NoteDue, Ready
from candidacy.app.own_day import own_day
from candidacy.app.paper.letters.wording import WAYS, name_of
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.ledger.days import said

WIDTH = 80


def letter_text(looked: LookedAt, colour: bool) -> str:
    """Return the letter as it goes out, then what is worth a look; its lines are as they were written."""
    one, sheet = looked.letter, Sheet(WIDTH, colour)
    sheet.write(name_of(one), style=BOLD)
    if one.sent:
        how = f", {WAYS[one.how]}" if one.how else ""
        sheet.write(f"Sent on {said(own_day(one.sent))}{how}.", style=DIM)
    elif one.due:
        sheet.write(f"{'For' if one.kind == 'follow_up' else 'Best sent by'} {said(one.due)}. {one.why}", style=DIM)
        for source in one.sources:
            sheet.write(f"{source.name}, {source.year}: {source.sample}. {source.address}", style=DIM)
    sheet.blank()
    sheet.write(f"To: {' · '.join(filter(None, (one.name, one.address))) or 'nobody yet'}")
    sheet.write(f"Subject: {one.subject}")
    return f"{sheet}\n{one.body.rstrip()}\n{_look(looked, colour)}"


def _look(looked: LookedAt, colour: bool) -> str:
    if looked.letter.sent or not looked.problems:
        return ""
    sheet = Sheet(WIDTH, colour)
    sheet.write("Worth a look before it goes:", style=BOLD)
    for each in looked.problems:
        sheet.write(f"{each.place}: {each.text}", indent=2, first="- ")
    return f"\n{sheet}"


def letters_text(due: Sequence[NoteDue], several: Sequence[LookedAt], colour: bool) -> str:
    """Return whom to thank by when, then the letters there are."""
    sheet = Sheet(WIDTH, colour)
    for each in due:
        begun = ", begun" if each.draft else ""
        sheet.write(f"Thank {each.to.name}, best by {said(each.due)}{begun}.")
    for one in several:
        letter = one.letter
        state = f"sent {said(own_day(letter.sent))}" if letter.sent else "not sent"
        sheet.write(f"{letter.id.hex[:8]}  {name_of(letter)} ({state})")
    if not due and not several:
        sheet.write("Nobody is to be thanked, and no letter is kept.")
    return str(sheet)


def follow_up_text(found: FollowUpHere, colour: bool) -> str:
    """Return the day, and why it is this one."""
    sheet = Sheet(WIDTH, colour)
    if found.advised is None:
        sheet.write("No answer of theirs is awaited, so there is nothing to ask after.")
        return str(sheet)
    if found.set_for:
        sheet.write(f"Set for {said(found.set_for)}.", style=BOLD)
    elif found.advised.day:
        sheet.write(f"Ask on {said(found.advised.day)}.", style=BOLD)
    sheet.write(found.advised.why)
    for one in found.advised.assumptions[:1]:
        sheet.write(f"Assumed: {one.name}, {one.value:g} {one.unit}. {one.why}", style=DIM)
    return str(sheet)


def set_text(done: FollowUpSet, colour: bool) -> str:
    """Return what setting it did, and how it is undone."""
    sheet = Sheet(WIDTH, colour)
    sheet.write(f"Set for {said(done.letter.due)}." if done.letter.due else "Set.", style=BOLD)
    sheet.write(done.settled.text)
    if done.parked:
        sheet.write("It comes back with: candidacy undo", style=DIM)
    return str(sheet)


def ready_text(ready: Ready) -> str:
    """Return from whom to whom the letter would go, before it goes."""
    one, account = ready.letter, ready.account
    return (
        f"From: {account.sender} <{account.address}>\nTo: {one.name} <{one.address or 'no address yet'}>\n"
        f"Subject: {one.subject}\nThrough: {account.host}, port {account.port}"
    )


def account_text(one: KeptAccount | None, asks: bool, colour: bool) -> str:
    """Return how the seeker signs and sends."""
    sheet = Sheet(WIDTH, colour)
    if one is None:
        sheet.write("Nothing is said yet. Begin with: candidacy account --name NAME --address ADDRESS")
        return str(sheet)
    sheet.write(f"You sign as {one.sender or '(no name yet)'}, {one.address}.")
    if one.sends:
        user = f" as {one.user}" if one.user else ""
        sheet.write(f"Letters go through {one.host}, port {one.port}, {one.security}{user}.")
        sheet.write("The password is asked for each time." if asks else "The password lies in your keyring, or none is wanted.", style=DIM)  # fmt: skip
    else:
        sheet.write("No server is set: letters go out by your own mail program.")
    return str(sheet)
