"""What we write out, read back by the libraries that others read it with: it says what was meant, and nothing more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, message_from_string, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses
from zoneinfo import ZoneInfo

from icalendar import Calendar

from candidacy.followup.calendar import Entry, Matter, export_bytes, feed_bytes
from candidacy.followup.calendar.moments import moved
from candidacy.followup.calendar.text import PLACE_LIMIT, link_fit, title_fit, words_fit
from candidacy.followup.calendar.values import Start
from candidacy.followup.notes.mailing import Sender, as_eml
from candidacy.followup.notes.values import Addressee, Kind, Note
from candidacy.kernel.refusals import Refusal

STAMP = datetime(2026, 3, 20, 9, tzinfo=UTC)
ID = "<one@local.invalid>"
LONGEST_LINE = 998
"""Octets of a line of a mail without its end (RFC 5322, 2.1.1)."""
LONGEST_FOLDED = 75
"""Octets of a line of a calendar without its end (RFC 5545, 3.1)."""
ZONES = "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran", "UTC"
PROPERTIES = {
    "BEGIN", "END", "PRODID", "VERSION", "CALSCALE", "METHOD", "TZID", "DTSTART", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO",
    "UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DTEND", "STATUS", "TRANSP", "CATEGORIES", "LOCATION", "DESCRIPTION", "URL",
    "ACTION", "TRIGGER", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
}  # fmt: skip
LETTERS: list[bytes] = [
    "Thank you\x1eAna Łoft\x1eana@hill.example\x1eSam\x1esam@example.org\x1eDear Ana,\r\n\r\nthank you.\n.\n".encode(),
    f'Grüße\x1eAna, "the" (cook)\x1ejörg@köche.example\x1e\x1ea.b+c@x-y.example\x1eFrom x\n{"=20 Ω" * 40}'.encode(),
    f"{'s' * 300}\x1ea\\\x1e\x1e{'Ω' * 90}\x1es@example.org\x1e{'x' * 1200}\r\r\n \t\n--\n".encode(),
]
DATES: list[bytes] = [
    b"Interview\x1eRoom 2; Mill Lane\x1eWith Jo.\nBring ID\x1ehttps://a.example/b?c=d;e\x1eone" * 2,
    "Offer\r\nEND:VEVENT\x1eŁódź\\n\x1ea\u2028b\tc\x1ejavascript:x\x1e\x1e".encode() * 3,
    f"{'汉字' * 90}\x1e{'x' * 1200}\x1e{'é' * 300}\x1e\x1e9".encode(),
]
"""What the targets below begin with."""
_SEPARATOR = b"\x1e"
_LINE_END = re.compile(r"\r\n|\r|\n")


def texts_of(data: bytes, count: int) -> list[str]:
    """So many texts out of the bytes, which stand between record separators; bytes that are no UTF-8 become surrogates."""
    parts = [one.decode("utf-8", "surrogateescape") for one in data.split(_SEPARATOR)[:count]]
    return parts + [""] * (count - len(parts))


def letter(data: bytes) -> None:
    """The fuzz target of letters: refused by name, or a mail with the headers we set, and its text as it was."""
    subject, name, address, own_name, own_address, *body = texts_of(data, 6)
    note = Note(Kind.THANKS, Addressee(name, address), subject, body[0], "", None, ())
    try:
        written = as_eml(note, Sender(own_name, own_address), STAMP, ID, unsent=len(data) % 2 == 0)
    except Refusal:
        return
    check_letter(written, note, Sender(own_name, own_address), unsent=len(data) % 2 == 0)


def check_letter(written: bytes, note: Note, sender: Sender, *, unsent: bool) -> None:
    """The mail is whole. Raises AssertionError where it is not."""
    head, _, _ = written.partition(b"\r\n\r\n")
    to = ["To"] if note.to.address.strip() else []
    ours = ["From", *to, "Subject", "Date", "Message-ID", *(["X-Unsent"] if unsent else [])]
    made = ["Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    names = [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    _same("the headers", sorted(names), sorted([*ours, *made]))
    _same("line ends", written.replace(b"\r\n", b"").count(b"\n") + written.replace(b"\r\n", b"").count(b"\r"), 0)
    _same("a line too long", max(map(len, written.split(b"\r\n"))) <= LONGEST_LINE, True)
    mail = message_from_bytes(written, policy=policy.default)
    _same("headers read", sorted(mail.keys()), sorted([*ours, *made]))
    # A long word is folded behind a blank of its own.
    _same("subject", " ".join(str(mail["Subject"] or "").split()), " ".join(note.subject.split()))
    _same("date", str(mail["Date"]), format_datetime(STAMP))
    _same("sender", _person(mail, written, "From"), _told(sender.name, sender.address))
    if to:
        _same("recipient", _person(mail, written, "To"), _told(note.to.name, note.to.address))
    _same("parts", (mail.is_multipart(), mail.get_content_type()), (False, "text/plain"))
    _same("text", _plain(mail.get_content()), _plain(note.body))


def _person(mail: EmailMessage, written: bytes, header: str) -> tuple[str, str]:
    """The one person of a header; the parser's own `display_name` parts long names where they were folded (Python 3.11)."""
    (one,) = mail[header].addresses
    # Raw UTF-8 in a header is what RFC 6532 asks for; it is handed on as escaped bytes.
    plain = message_from_string(written.decode("utf-8"), policy=policy.compat32)
    ((name, spec),) = getaddresses([str(plain[header])])
    _same("address", spec if spec.isascii() else "", one.addr_spec if spec.isascii() else "")
    told = str(make_header(decode_header(name)))
    return " ".join(told.split()), one.addr_spec.encode("utf-8", "surrogateescape").decode("utf-8")


def _told(name: str, address: str) -> tuple[str, str]:
    local, _, domain = address.strip().rpartition("@")
    return " ".join(name.split()), f"{local}@{domain.encode('idna').decode('ascii')}"


def _plain(text: str) -> str:
    return _LINE_END.sub("\n", text).removesuffix("\n")


def dates(data: bytes) -> None:
    """The fuzz target of calendars written: each entry is read back as it was meant, in lines that are short enough."""
    entries = entries_of(data)
    written = feed_bytes(entries, STAMP, texts_of(data, 1)[0]) if len(data) % 2 else export_bytes(entries, STAMP)
    check_calendar(written, entries)


def entries_of(data: bytes) -> list[Entry]:
    """Up to four entries out of the bytes, each with its own UID."""
    texts, numbers = texts_of(data, 20), bytes(data[:16].ljust(16, b"\0"))
    return [
        _entry(at, texts[5 * at : 5 * at + 5], numbers[4 * at : 4 * at + 4])
        for at in range(4)
        if any(texts[5 * at : 5 * at + 5])
    ]


def _entry(at: int, texts: Sequence[str], numbers: bytes) -> Entry:
    title, place, words, link, more = texts
    start = _start(numbers)
    end = start + timedelta(days=1) if not isinstance(start, datetime) else moved(start, numbers[2])
    alarms = tuple(60 * (one - 99) for one in numbers)
    return Entry(
        f"{at}{more}", list(Matter)[numbers[0] % len(Matter)], title, start, end, numbers[1], place, words, alarms, link,
        cancelled=numbers[3] % 2 == 1,
    )  # fmt: skip


def _start(numbers: bytes) -> Start:
    day = date(2000, 1, 1) + timedelta(days=numbers[0] * 64 + numbers[1])
    if numbers[3] % 3 == 0:
        return day
    clock = datetime(day.year, day.month, day.day, numbers[2] % 24, numbers[1] % 60)  # noqa: DTZ001 - the wall's
    return clock.replace(tzinfo=ZoneInfo(ZONES[numbers[2] % len(ZONES)])) if numbers[3] % 3 == 1 else clock


def check_calendar(written: bytes, entries: Sequence[Entry]) -> None:
    """The calendar is whole. Raises AssertionError where it is not."""
    raw = written.split(b"\r\n")
    _same("line ends", b"\n" in written.replace(b"\r\n", b"") or b"\r" in written.replace(b"\r\n", b""), False)
    _same("a line too long", max(map(len, raw)) <= LONGEST_FOLDED, True)
    _same("letters", all(one.decode("utf-8") is not None for one in raw), True)
    lines = written.decode("utf-8").replace("\r\n ", "").split("\r\n")
    _same("properties", {re.split("[:;]", one)[0] for one in lines if one} - PROPERTIES, set())
    calendar = Calendar.from_ical(written)
    found = [
        (
            str(one["UID"]), int(str(one["SEQUENCE"])), str(one["SUMMARY"]), str(one.get("LOCATION", "")),
            str(one.get("DESCRIPTION", "")), str(one.get("URL", "")), str(one["STATUS"]), len(one.walk("VALARM")),
        )
        for one in calendar.walk("VEVENT")
    ]  # fmt: skip
    _same("entries", found, [_meant(one) for one in sorted(entries, key=lambda entry: entry.uid)])


def _meant(one: Entry) -> tuple[str, int, str, str, str, str, str, int]:
    title = title_fit(one.title) or one.matter.value.replace("_", " ")
    status, alarms = ("CANCELLED", 0) if one.cancelled else ("CONFIRMED", len(one.alarms_min))
    return (
        title_fit(one.uid), one.sequence, title, title_fit(one.place, PLACE_LIMIT), words_fit(one.words), link_fit(one.link),
        status, alarms,
    )  # fmt: skip


def _same(what: str, found: object, meant: object) -> None:
    if found != meant:
        raise AssertionError(f"{what}: {found!r} for {meant!r}")
