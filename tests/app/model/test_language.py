"""A language model is asked once, at the address that was named, and its answer is a letter or a refusal."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from candidacy.app.model.language import ANSWER_BYTES, Endpoint, answered, checked
from candidacy.kernel.model_refusals import LanguageModelFailed
from candidacy.kernel.refusals import UnusableSetting

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


def says(words: object) -> Reply:
    def reply(handler: BaseHTTPRequestHandler, _asked: dict[str, Any]) -> None:
        data = json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(data)

    return reply


@contextmanager
def model(reply: Reply) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A server on this machine that answers so; gives its address, and what it was asked."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append({"path": self.path, "key": self.headers.get("Authorization"), **given})
            reply(self, given)

        def log_message(self, *_args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        server.server_close()


def test_it_is_asked_once_with_the_words_the_wish_and_the_key() -> None:
    with model(says("  Dear Ada\n")) as (address, asked):
        assert answered(checked(address, "llama"), "Be plain.", "Dear Ada,", key="secret") == "Dear Ada"
    (one,) = asked
    assert (one["path"], one["key"], one["model"]) == ("/v1/chat/completions", "Bearer secret", "llama")
    assert [part["content"] for part in one["messages"]] == ["Be plain.", "Dear Ada,"]


def test_without_a_key_none_is_sent() -> None:
    with model(says("Dear Ada")) as (address, asked):
        answered(checked(address, "llama"), "", "")
    assert asked[0]["key"] is None


def status(code: int, **heads: str) -> Reply:
    def reply(handler: BaseHTTPRequestHandler, _asked: dict[str, Any]) -> None:
        handler.send_response(code)
        for name, value in heads.items():
            handler.send_header(name, value)
        handler.end_headers()

    return reply


def raw(data: bytes) -> Reply:
    def reply(handler: BaseHTTPRequestHandler, _asked: dict[str, Any]) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(data)

    return reply


@pytest.mark.parametrize(
    "reply",
    [
        status(401), status(500), status(307, Location="http://127.0.0.1:9/elsewhere"), raw(b""), raw(b"{}"), raw(b"[1]"),
        raw(b'{"choices": []}'), raw(b"[" * 90_000), raw(b"x" * (ANSWER_BYTES + 1)), says(""), says(None), says(7),
    ],
)  # fmt: skip
def test_what_is_no_letter_is_refused(reply: Reply) -> None:
    with model(reply) as (address, asked), pytest.raises(LanguageModelFailed):
        answered(checked(address, "llama"), "", "Dear Ada,")
    assert len(asked) == 1, "nothing is sent a second time, nor elsewhere"


def test_a_server_that_is_silent_or_not_there_is_given_up() -> None:
    waiting = threading.Event()

    def silent(_handler: BaseHTTPRequestHandler, _asked: dict[str, Any]) -> None:
        waiting.wait(5)

    with model(silent) as (address, _):
        with pytest.raises(LanguageModelFailed):
            answered(checked(address, "llama"), "", "x", seconds=0.3)
        waiting.set()
    with pytest.raises(LanguageModelFailed):
        answered(Endpoint("http://127.0.0.1:9/v1", "llama"), "", "x", seconds=1)


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("http://localhost:11434/v1/", True), ("http://127.0.0.1:8080/v1", True), ("http://[::1]:8080/v1", True),
        ("https://models.example/v1", False),
    ],
)  # fmt: skip
def test_addresses_that_may_be_asked(address: str, local: bool) -> None:
    found = checked(address, " llama ")
    assert (found.address, found.name, found.local) == (address.rstrip("/"), "llama", local)


@pytest.mark.parametrize(
    "address",
    [
        "", "localhost", "ftp://localhost/v1", "http://models.example/v1", "http://localhost.evil.example/v1",
        "https://user:secret@models.example/v1", "https://models.example/v1?key=x", "https://[::1", "file:///etc/passwd",
        "https://models.example:99999/v1", "http://192.168.1.4/v1",
    ],
)  # fmt: skip
def test_addresses_that_are_none_or_not_safe_are_refused(address: str) -> None:
    with pytest.raises(UnusableSetting):
        checked(address, "llama")


def test_a_model_without_a_name_is_refused() -> None:
    with pytest.raises(UnusableSetting):
        checked("http://localhost:1/v1", " ")
