"""Sign-in links: each made with the key of the running app, good for ten minutes and for one use."""

from __future__ import annotations

import hashlib
import secrets
from threading import Lock

from django.core.signing import BadSignature, TimestampSigner

GOOD_FOR_SECONDS = 600
SALT = "candidacy.sign-in"
MOST_VISITORS = 100
"""Browsers signed in at one time; the oldest has to use a new link after that."""


def _signer(key: str) -> TimestampSigner:
    return TimestampSigner(key=key, salt=SALT, fallback_keys=[])


def link(address: str, key: str) -> str:
    """Return a fresh sign-in link for the app at the address."""
    return f"{address}enter/{_signer(key).sign(secrets.token_urlsafe(16))}/"


class Door:
    """The door of the running app: its key, the links used, the browsers let in. All of it ends with the process."""

    def __init__(self) -> None:
        self.key = secrets.token_urlsafe(32)
        self._used: set[str] = set()
        self._inside: dict[str, None] = {}
        self._lock = Lock()

    def enter(self, token: str) -> str | None:
        """Return what the browser shows from now on, or None for a link that is used, old or not ours."""
        try:
            once = _signer(self.key).unsign(token, max_age=GOOD_FOR_SECONDS)
        except BadSignature:
            return None
        with self._lock:
            if once in self._used:
                return None
            self._used.add(once)
            return self._let_in()

    def _let_in(self) -> str:
        shown = secrets.token_urlsafe(32)
        self._inside[_digest(shown)] = None
        if len(self._inside) > MOST_VISITORS:
            del self._inside[next(iter(self._inside))]
        return shown

    def knows(self, shown: str) -> bool:
        """Say whether this browser was let in."""
        return _digest(shown) in self._inside

    def leave(self, shown: str) -> None:
        """The browser is out, and needs a new link."""
        with self._lock:
            self._inside.pop(_digest(shown), None)


def _digest(shown: str) -> str:
    # Looked up by digest, so that the time of the look-up tells nothing of the secret.
    return hashlib.sha256(shown.encode()).hexdigest()


DOOR = Door()
