"""Made-up mails of the made-up search: two that wait to be looked at, one that was dismissed, one that is left alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from candidacy.ledger.days import said


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail: how many days ago it was sent, and its words; `{day}` is the day so many days ahead."""

    days_ago: int
    sender: str
    subject: str
    body: str
    ahead: int = 0


DISMISSED = "Museum shop manager: news from the Lightship Museum"
MAILS = (
    Mail(
        1, "Priya Holm <priya.holm@gannetstreetdental.example>", "Dental receptionist: interview",
        "Dear Ms Tam-Ferreira,\n\nI am sorry that you waited so long for our answer. We would like to invite you to an interview for "
        "the post of dental receptionist on {day} at 10:30 am, at 7 Gannet Street. You will meet Dr Osei and me; it takes about "
        "forty minutes.\n\nPlease tell me whether that suits you.\n\nKind regards\nPriya Holm\nGannet Street Dental\n", ahead=8,
    ),
    Mail(
        0, "Office <office@ternbaycouncil.example>", "Council clerk",
        "Dear Rosalind,\n\nThank you for the filing task. Before we go on with your application for the post of council clerk we would "
        "like to write to your references. Please send us the names and addresses of two referees.\n\nYours sincerely\nBeatrix Abara\nTern Bay Town Council\n",
    ),
    Mail(
        2, "Lightship Museum <jobs@lightshipmuseum.example>", DISMISSED,
        "Dear Rosalind,\n\nThank you again for coming to see us about the post of museum shop manager. We have not made our final decision on the "
        "opening hours yet and will be in touch as soon as we have.\n\nBest wishes\nErik Lindqvist\nLightship Museum\n",
    ),
    Mail(
        1, "Harbour Jobs <alerts@harbourjobs.example>", "12 new jobs near you",
        "12 new jobs match your alert: shop work near Tern Bay. See them all on our site. You get this mail because you signed up "
        "for alerts. Unsubscribe at any time.\n",
    ),
)  # fmt: skip


def written(mail: Mail, now: datetime) -> bytes:
    """Return the mail as a mail program sends it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = mail.sender, "rosalind@home.example", mail.subject
    message["Date"] = format_datetime(now - timedelta(mail.days_ago))
    message.set_content(mail.body.replace("{day}", said(now.date() + timedelta(mail.ahead))))
    return message.as_bytes()
