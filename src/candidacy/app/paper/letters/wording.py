"""The names of letters and of how they went, for every face."""

from __future__ import annotations

from candidacy.app.kept_letters import KeptLetter, Way
from candidacy.followup.notes.values import Kind

HEADINGS = {
    Kind.THANKS: "Thank-you note",
    Kind.FOLLOW_UP: "Follow-up",
    Kind.CONFIRMING: "Asking to confirm in writing",
    Kind.ACCEPTING: "Accepting the offer",
    Kind.DECLINING: "Turning the offer down",
    Kind.WITHDRAWING: "Withdrawing",
    Kind.BRIEFING: "For your referee",
}
WAYS = {
    Way.COPIED: "copied by you",
    Way.MAIL_PROGRAM: "from your mail program",
    Way.OWN_ACCOUNT: "through your mail account",
}


def name_of(letter: KeptLetter) -> str:
    """Return what the letter is, and to whom."""
    return f"{HEADINGS[letter.kind]}: {letter.name}" if letter.name else HEADINGS[letter.kind]
