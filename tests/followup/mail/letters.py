"""Made-up messages for the tests."""

from __future__ import annotations

from email.message import EmailMessage

SENT = "Fri, 20 Mar 2026 09:00:00 +0000"
"""A Friday."""


def letter(
    body: str,
    *,
    subject: str = "Your application",
    sender: str = "Jo Bell <jo.bell@harrowfoods.example>",
    sent: str = SENT,
    html: str = "",
    cte: str = "8bit",
    headers: dict[str, str] | None = None,
) -> bytes:
    """A message as a mail program makes it."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = sender, subject, sent
    for name, value in (headers or {}).items():
        message[name] = value
    if body or not html:
        message.set_content(body, cte=cte)
    if html and body:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message.as_bytes()


def invited(body: str, event: str, method: str = "REQUEST") -> bytes:
    """A message with a calendar part of one event."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "Jo <jo@harrowfoods.example>", "Interview", SENT
    message.set_content(body)
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\n{event}\r\nEND:VCALENDAR\r\n"
    message.add_attachment(calendar.encode(), maintype="text", subtype="calendar", filename="invite.ics")
    return message.as_bytes()


def nested(depth: int) -> bytes:
    """A message whose parts stand in each other."""
    head = b"From: a@b.example\r\nMIME-Version: 1.0\r\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(depth))
    return head + parts + b"Content-Type: text/plain\r\n\r\nWords\r\n"
