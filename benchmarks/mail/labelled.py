"""The labelled mails as messages: `@@ kind | employer | job | when | round`, headers, and the words.

X: says how a message is made: html, alt (text and HTML), qp, b64, thread (with a quoted mail below), bulk, `ics START MINUTES SUMMARY`,
`cancel START MINUTES SUMMARY`.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

HERE = Path(__file__).parent
UNSEEN = HERE / "unseen"
"""Files that nothing is learned from and that nobody who works on the reader has read."""
THREAD = """

On Mon, 2 Mar 2026 at 08:12, <applicant@homemail.example> wrote:

> Dear all,
>
> I am writing to apply for the job. Unfortunately I could not attend the interview last year and had to
> reschedule, so I was rejected. I would be happy to send references or a start date.
"""


@dataclass(frozen=True)
class Labelled:
    """One mail with what a person says of it; "" where the mail does not say."""

    name: str
    data: bytes
    kind: str
    employer: str
    job: str
    when: str
    round: int | None


def labelled(half: str) -> list[Labelled]:
    """Every mail of a set: "first", "later", "last", "fresh", "open", or one file's such as "open_alder"."""
    every = sorted([*HERE.glob("*.mails"), *UNSEEN.glob("*.mails")])
    paths = [path for path in every if path.stem == half or path.stem.startswith(f"{half}_")]
    return [one for path in paths for one in labelled_in(path)]


def labelled_in(path: Path) -> list[Labelled]:
    """Every mail of one file."""
    blocks = path.read_text("utf-8").split("@@ ")[1:]
    return [_labelled(f"{path.stem}-{number:03}.eml", block) for number, block in enumerate(blocks, start=1)]


def _labelled(name: str, block: str) -> Labelled:
    label, _, rest = block.partition("\n")
    kind, employer, job, when, *more = (part.strip() for part in label.split("|"))
    heads: dict[str, str] = {}
    lines = rest.split("\n")
    while lines and lines[0][:1] in "FSDX" and lines[0][1:3] == ": ":
        line = lines.pop(0)
        heads[line[0]] = line[3:]
    number = int(more[0]) if more and more[0] else None
    return Labelled(name, _message(heads, "\n".join(lines).strip(), name), kind, employer, job, when, number)


def _message(heads: dict[str, str], body: str, name: str) -> bytes:
    style = heads.get("X", "").split()
    message = EmailMessage()
    message["From"] = heads["F"]
    message["To"] = "applicant@homemail.example"
    message["Subject"] = heads.get("S", "")
    if "D" in heads:
        message["Date"] = heads["D"]
    message["Message-ID"] = f"<{name}@made-up.example>"
    if "bulk" in style:
        message["List-Unsubscribe"] = "<https://lists.example/u>"
    _fill(message, body + (THREAD if "thread" in style else ""), style)
    if style and style[0] in {"ics", "cancel"}:
        _invite(message, style)
    return message.as_bytes()


def _fill(message: EmailMessage, body: str, style: list[str]) -> None:
    cte = "base64" if "b64" in style else "quoted-printable" if "qp" in style else "8bit"
    if "html" in style:
        message.set_content(_page(body), subtype="html", cte="quoted-printable")
        return
    message.set_content(body, cte=cte)
    if "alt" in style:
        message.add_alternative(_page(body), subtype="html")


def _page(body: str) -> str:
    parts = (
        f"<p style='margin:0 0 12px'>{html.escape(one).replace(chr(10), '<br>')}</p>" for one in body.split("\n\n")
    )
    return (
        "<html><head><style>p{font-family:Arial}</style><title>mail</title></head><body>"
        "<div style='display:none;max-height:0'>Preview of our newsletter, unsubscribe here</div>"
        f"<table><tr><td>{''.join(parts)}</td></tr></table><img src='https://t.example/p.gif' width=1 height=1></body></html>"
    )


def _invite(message: EmailMessage, style: list[str]) -> None:
    method = "CANCEL" if style[0] == "cancel" else "REQUEST"
    start = datetime.strptime(style[1], "%Y%m%dT%H%M%S%z")
    end = start + timedelta(minutes=int(style[2]))
    text = "\r\n".join(
        (
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//made up//EN", f"METHOD:{method}", "BEGIN:VEVENT",
            f"UID:{style[1]}@made-up.example", f"DTSTART:{style[1]}", f"DTEND:{end:%Y%m%dT%H%M%SZ}",
            f"SUMMARY:{' '.join(style[3:])}", f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
            "END:VEVENT", "END:VCALENDAR", "",
        )
    )  # fmt: skip
    message.add_attachment(
        text.encode(), maintype="text", subtype="calendar", params={"method": method}, filename="invite.ics"
    )
