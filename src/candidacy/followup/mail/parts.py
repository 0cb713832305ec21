"""The parts of a message: which are read as its text, which as its calendar; all others stay closed."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message as Parsed
from email.parser import BytesParser
from email.policy import compat32

from candidacy.fit.reading.decoding import decoded
from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge
from candidacy.kernel.problems import Problem

MESSAGE_LIMIT = 30_000_000
"""Bytes of one message with its attachments; mail servers take 25 million."""
PARTS_LIMIT = 200
DEPTH_LIMIT = 20
"""Parts inside parts; forwards of forwards stay below ten."""
BODY_LIMIT = 400_000
"""Bytes read of one text part."""
CALENDAR_LIMIT = 500_000
CALENDARS_LIMIT = 5
CHARSETS = {
    "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6",
    "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
    "latin-1", "latin1", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "cp1252", "cp437", "ibm437", "cp850", "ibm850", "macintosh", "koi8-r", "koi8-u",
    "iso-2022-jp", "shift_jis", "euc-jp", "gb2312", "gbk", "gb18030", "big5", "euc-kr", "tis-620", "utf-16", "utf-16le", "utf-16be",
}  # fmt: skip
"""Charsets of letters in the wild; none that unpacks anything. Another one is tried as UTF-8, then as Windows-1252, and never
looked up: behind the fence that would open a file."""
_CALENDAR = "text/calendar", "application/ics"


@dataclass(slots=True)
class Parts:
    """What was found in a message."""

    plain: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    calendars: list[tuple[bytes, str]] = field(default_factory=list)
    attached: list[Parsed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def parse(data: bytes, name: str) -> Parsed:
    """The message that the bytes are.

    Raises MailTooLarge past `MESSAGE_LIMIT` and MailTooDeep where parts stand in each other without end.
    """
    if len(data) > MESSAGE_LIMIT:
        raise MailTooLarge(f"{name} is larger than {MESSAGE_LIMIT // 1_000_000} MB.")
    try:
        return BytesParser(policy=compat32).parsebytes(data)
    except RecursionError:
        raise MailTooDeep(f"{name} has parts inside parts without end.") from None


def parts_of(parsed: Parsed, name: str) -> Parts:
    """The parts that are read. Raises MailTooDeep past `DEPTH_LIMIT`."""
    found = Parts()
    for count, part in enumerate(_walked(parsed, name)):
        if count >= PARTS_LIMIT:
            found.problems.append(
                Problem("parts_left_out", f"Only the first {PARTS_LIMIT} parts were looked at.", name)
            )
            break
        _sort(part, found, f"{name}, part {count + 1}")
    return found


def _walked(parsed: Parsed, name: str) -> Iterator[Parsed]:
    waiting = [(parsed, 0)]
    while waiting:
        part, depth = waiting.pop()
        if depth > DEPTH_LIMIT:
            raise MailTooDeep(f"{name} has parts inside parts, more than {DEPTH_LIMIT} deep.")
        yield part
        # Only of a multipart: elsewhere the standard library decodes by the charset named, and may choke on it.
        payload = part.get_payload() if part.is_multipart() else None
        # A message that is attached whole is a forward: it is opened by its own hand, see `door`.
        if isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            waiting += [(one, depth + 1) for one in reversed(payload) if isinstance(one, Parsed)]


def _sort(part: Parsed, found: Parts, place: str) -> None:
    kind = part.get_content_type()
    if kind == "message/rfc822":
        payload = part.get_payload() if part.is_multipart() else None
        found.attached += [one for one in payload if isinstance(one, Parsed)] if isinstance(payload, list) else []
    elif kind in _CALENDAR or _file_name(part).endswith(".ics"):
        _calendar(part, found, place)
    elif part.is_multipart() or part.get_content_disposition() == "attachment":
        return
    elif kind == "text/html":
        found.pages.append(_text(part, found.problems, place))
    elif kind == "text/plain":
        found.plain.append(_text(part, found.problems, place))


def _file_name(part: Parsed) -> str:
    given = part.get_param("name") or part.get_param("filename", header="content-disposition")
    return given.lower() if isinstance(given, str) else ""


def _calendar(part: Parsed, found: Parts, place: str) -> None:
    data = _bytes(part)
    if len(data) > CALENDAR_LIMIT:
        found.problems.append(Problem("calendar_too_large", "A calendar part is too large and was not read.", place))
    elif len(found.calendars) < CALENDARS_LIMIT:
        found.calendars.append((data, place))


def _bytes(part: Parsed) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, AssertionError):
        # boundary: broken base64 or quoted-printable, which the standard library does not always forgive.
        return b""
    return data if isinstance(data, bytes) else b""


def _text(part: Parsed, problems: list[Problem], place: str) -> str:
    data = _bytes(part)
    if len(data) > BODY_LIMIT:
        problems.append(Problem("text_cut", "The message is longer than a letter; the rest was left out.", place))
    text = _decoded(data[:BODY_LIMIT], part, problems, place)
    return _unflowed(text, part) if part.get_param("format") == "flowed" else text


def _decoded(data: bytes, part: Parsed, problems: list[Problem], place: str) -> str:
    declared = _charset(part)
    if declared in CHARSETS and declared not in {"us-ascii", "ascii"}:
        try:
            return data.decode(declared)
        except (UnicodeDecodeError, LookupError):
            pass
    elif declared not in CHARSETS:
        problems.append(unknown_charset(declared, place))
    found = decoded(data.removeprefix(codecs.BOM_UTF8))
    if found.problem:
        problems.append(Problem(*found.problem, place))
    return found.text


def unknown_charset(named: str, place: str) -> Problem:
    """The problem of a charset that is not known."""
    return Problem("unknown_charset", f"The charset it names is not known: {named[:40]}.", place)


def _charset(part: Parsed) -> str:
    given = part.get_param("charset")
    if isinstance(given, tuple) and (given[0] or "us-ascii").lower() not in CHARSETS:
        return str(given[0])
    try:
        return part.get_content_charset("utf-8")
    except (ValueError, LookupError):
        # boundary: a charset with a null in its name.
        return "none that can be read"


def _unflowed(text: str, part: Parsed) -> str:
    """The text with the soft line ends of format=flowed joined."""
    joined: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        soft = line.endswith(" ") and line != "-- "
        words = line.removeprefix(" ") if not line.startswith(">") else line
        kept = words[:-1] if soft and part.get_param("delsp") == "yes" else words
        if open_line and not words.startswith(">") and words != "-- ":
            joined[-1] += kept
        else:
            joined.append(kept)
        open_line = soft and not words.startswith(">")
    return "\n".join(joined)
