"""New mail fetched from the seeker's own mailbox, which stays as it was: nothing is marked as read, moved or deleted."""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date

from candidacy.app.post.account import Account, checked
from candidacy.app.post.guarding import Guard, plain, told
from candidacy.app.post.mailbox_client import LINE_LIMIT, Client
from candidacy.kernel.post_refusals import ServerGarbled, ServerNotReached, TlsFailed
from candidacy.kernel.refusal import Refusal
from candidacy.ledger.days import MONTHS

SECONDS = 60.0
"""For signing in, and again for each batch."""
MESSAGE_LIMIT = 30_000_000
"""Bytes; larger mails are left on the server and named."""
BATCH = 50
BATCH_BYTES = 20_000_000
SIZES_AT_ONCE = 500
SIGN_IN_LIMIT = 500_000
"""Bytes that a server may say before its mailbox is open."""
ROOM = 200_000
"""Bytes that a server may say besides what was asked for."""
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})\b")


@dataclass(frozen=True, slots=True)
class Place:
    """How far a mailbox was read. When `validity` is another one, its numbers begin anew."""

    validity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as the server gave it."""

    uid: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """Some messages, the oldest first; where to go on from; and what was left on the server for its size."""

    mails: tuple[Fetched, ...]
    place: Place
    too_large: tuple[int, ...]
    done: int
    """Messages looked at so far, of `of`."""
    of: int


def fetch(
    account: Account,
    password: str,
    *,
    since: date,
    place: Place | None = None,
    mailbox: str = "INBOX",
    seconds: float = SECONDS,
    message_limit: int = MESSAGE_LIMIT,
) -> Iterator[Batch]:
    """Yield the messages that came on or after `since` and lie behind `place`, in batches; the last says where to go on.

    There is at least one batch, an empty one where nothing is new. `seconds` are for signing in, and again for each
    batch. Raises UnsafeServer, ServerNotReached, TlsFailed, LoginRefused, MailboxNotThere and ServerGarbled.
    """
    checked(account, password)
    with Guard(seconds, SIGN_IN_LIMIT) as guard, _told(account, guard):
        client = Client(account, guard)
        try:
            client.sign_in(password)
            validity = client.examine(mailbox)
            guard.again(LINE_LIMIT)
            after = place.uid if place and place.validity == validity else 0
            yield from _batches(client, guard, _new(client, since, after), Place(validity, after), message_limit)
        finally:
            with suppress(OSError, imaplib.IMAP4.error):
                client.shutdown()


@contextmanager
def _told(account: Account, guard: Guard) -> Iterator[None]:
    """Whatever the library raises, told by name."""
    try:
        yield
    except Refusal as fault:
        raise (guard.refusal(account.host, fault) if guard.over or guard.flooded else fault) from None
    except (OSError, imaplib.IMAP4.error, ValueError, AttributeError) as fault:
        # boundary: what the library raises when a server does not keep to the protocol.
        raise _named(account.host, guard, fault) from None


def _named(host: str, guard: Guard, fault: Exception) -> Refusal:
    if guard.over or guard.flooded:
        return guard.refusal(host, fault)
    if isinstance(fault, ssl.SSLError):
        reason = getattr(fault, "verify_message", "") or fault.reason or told(fault)
        return TlsFailed(f"{host} offers no safe connection ({plain(str(reason))}).")
    broke = isinstance(fault, imaplib.IMAP4.abort) and "socket error" in str(fault)
    if broke or isinstance(fault, OSError):
        return ServerNotReached(f"{host} cannot be reached or broke off ({told(fault)}).")
    return ServerGarbled(f"{host} does not answer as a mail server does ({told(fault)}).")


def _new(client: Client, since: date, after: int) -> list[int]:
    day = f"{since.day}-{MONTHS[since.month - 1][:3]}-{since.year:04}"
    answer, found = client.uid("SEARCH", f"UID {after + 1}:*", "SINCE", day)
    if answer != "OK":
        raise ServerGarbled("The server does not search its mailbox.")
    numbers = {int(word) for line in found if isinstance(line, bytes) for word in line.split() if word.isdigit()}
    # "7:*" names the last mail even where its number is below 7.
    return sorted(number for number in numbers if number > after)


def _batches(client: Client, guard: Guard, uids: Sequence[int], place: Place, limit: int) -> Iterator[Batch]:
    done = 0
    for first in range(0, len(uids), SIZES_AT_ONCE):
        guard.again(LINE_LIMIT)
        sizes = _sizes(client, uids[first : first + SIZES_AT_ONCE])
        for batch in _parted(sizes, limit):
            wanted = [uid for uid, size in batch if size <= limit]
            guard.again(sum(size for _, size in batch if size <= limit) + ROOM)
            mails = _messages(client, wanted) if wanted else ()
            done += len(batch)
            place = Place(place.validity, max(uid for uid, _ in batch))
            guard.pause()
            yield Batch(mails, place, tuple(uid for uid, size in batch if size > limit), done, len(uids))
            guard.again(LINE_LIMIT)
    if not done:
        yield Batch((), place, (), 0, 0)


def _sizes(client: Client, uids: Sequence[int]) -> list[tuple[int, int]]:
    """Each number with its bytes; a mail that is gone by now is left out."""
    answer, found = client.uid("FETCH", ",".join(map(str, uids)), "(UID RFC822.SIZE)")
    if answer != "OK":
        raise ServerGarbled("The server does not say how large its mails are.")
    sizes: dict[int, int] = {}
    for line in found:
        uid, size = (pattern.search(line if isinstance(line, bytes) else b"") for pattern in (_UID, _SIZE))
        if uid and size:
            sizes[int(uid[1])] = int(size[1])
    wanted = set(uids)
    return sorted((uid, size) for uid, size in sizes.items() if uid in wanted)


def _parted(sizes: Sequence[tuple[int, int]], limit: int) -> Iterator[list[tuple[int, int]]]:
    batch: list[tuple[int, int]] = []
    total = 0
    for uid, size in sizes:
        weight = size if size <= limit else 0
        if batch and (len(batch) >= BATCH or total + weight > BATCH_BYTES):
            yield batch
            batch, total = [], 0
        batch.append((uid, size))
        total += weight
    if batch:
        yield batch


def _messages(client: Client, uids: Sequence[int]) -> tuple[Fetched, ...]:
    answer, found = client.uid("FETCH", ",".join(map(str, uids)), "(UID BODY.PEEK[])")
    if answer != "OK":
        raise ServerGarbled("The server does not give its mails out.")
    mails: dict[int, bytes] = {}
    for at, part in enumerate(found):
        if not isinstance(part, tuple):
            continue
        # Some servers put the number behind the message.
        after = next((one for one in found[at + 1 : at + 2] if isinstance(one, bytes)), b"")
        if not after.startswith((b")", b" ")):
            raise ServerGarbled("The server gives a mail out at another length than it says.")
        uid = _UID.search(part[0]) or _UID.search(after)
        if uid:
            mails[int(uid[1])] = part[1]
    return tuple(Fetched(uid, mails[uid]) for uid in uids if uid in mails)
