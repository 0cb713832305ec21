"""A language model that the seeker switched on, asked over HTTP: any endpoint that speaks as OpenAI's chat completions do."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from candidacy.kernel.model_refusals import LanguageModelFailed
from candidacy.kernel.refusals import UnusableSetting

PATIENCE_S = 120
"""A small model on an ordinary laptop writes a letter in less than a minute; ours."""
ANSWER_BYTES = 500_000
LOCAL = "localhost"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is asked, and by what name; the key is passed in each time and kept nowhere."""

    address: str
    name: str

    @property
    def local(self) -> bool:
        """Whether it is this machine itself, so that nothing leaves it."""
        return _is_local(urlsplit(self.address).hostname or "")


def checked(address: str, name: str) -> Endpoint:
    """Return the endpoint.

    Raises UnusableSetting for an address that is none, one with a name or password in it, and one elsewhere without encryption.
    """
    try:
        parts = urlsplit(address.strip())
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        raise UnusableSetting("That is no address of a language model, such as http://localhost:11434/v1.") from None
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
        raise UnusableSetting(
            "The address begins with https:// or, on this machine, http://, such as http://localhost:11434/v1."
        )
    if parts.username or parts.password:
        raise UnusableSetting(
            "Leave the name and the password out of the address: a key is asked for when it is needed."
        )
    if parts.scheme == "http" and not _is_local(host):
        raise UnusableSetting("Without encryption only this machine can be asked: the address begins with https://.")
    if not name.strip():
        raise UnusableSetting("The model's name is missing, such as llama3.2.")
    return Endpoint(address.strip().rstrip("/"), name.strip())


def answered(endpoint: Endpoint, wish: str, words: str, *, key: str = "", seconds: float = PATIENCE_S) -> str:
    """Return what the model writes to the words, as `wish` tells it to.

    Raises LanguageModelFailed where it does not answer in time, refuses, leads elsewhere, or writes nothing.
    """
    asked = {
        "model": endpoint.name, "stream": False, "temperature": 0.4,
        "messages": [{"role": "system", "content": wish}, {"role": "user", "content": words}],
    }  # fmt: skip
    heads = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked
        f"{endpoint.address}/chat/completions", json.dumps(asked).encode(), heads, method="POST"
    )
    return _written(_sent(request, endpoint, seconds))


class _NoOtherPlace(urllib.request.HTTPRedirectHandler):
    """What was sent to one address goes to no other one, whatever that one says."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        return None


def _sent(request: urllib.request.Request, endpoint: Endpoint, seconds: float) -> bytes:
    # Without the system's proxies: what was named is what is asked.
    opener = urllib.request.build_opener(_NoOtherPlace, urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=seconds) as answer:
            data: bytes = answer.read(ANSWER_BYTES + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise LanguageModelFailed(f"{endpoint.address} refused ({error.code}).") from None
    except (OSError, ValueError) as error:
        raise LanguageModelFailed(f"{endpoint.address} does not answer ({_plain(error)}).") from None
    if len(data) > ANSWER_BYTES:
        raise LanguageModelFailed(f"{endpoint.address} answered with far more than a letter.")
    return data


def _written(data: bytes) -> str:
    try:
        words = json.loads(data)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        words = None
    if not isinstance(words, str) or not words.strip():
        raise LanguageModelFailed("The model answered, but not with a letter.")
    return words.strip()


def _plain(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    return str(getattr(reason, "strerror", None) or reason)[:120]


def _is_local(host: str) -> bool:
    try:
        return host == LOCAL or ip_address(host).is_loopback
    except ValueError:
        return False
