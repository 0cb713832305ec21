"""Notes, the follow-up and letters on the command line: drawn up, changed, sent after a yes; the password is no option."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
import typer

from candidacy.app.cli.main import app
from candidacy.kernel import note_refusals as refused
from candidacy.kernel.model_refusals import NoLanguageModel
from candidacy.kernel.post_refusals import LoginRefused, SentBefore
from candidacy.kernel.refusals import BadUse, NotFound
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES
from tests.app.model.test_language import model, says
from tests.app.post.servers import PASSWORD, USER, Post, honest

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "reference" / "letters-json.md").read_text("utf-8")

pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


@pytest.fixture(autouse=True)
def no_keyring() -> None:
    keyring = pytest.importorskip("keyring")
    keyring.set_keyring(__import__("keyring.backends.null", fromlist=["Keyring"]).Keyring())


@pytest.fixture
def job(say: Say) -> str:
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "interview_held", "--with", "Ada Okoro", "--with", "Tom Achterberg")
    say("account", "--name", "Pat Quill", "--address", USER)
    return "1"


@pytest.fixture
def applied(say: Say) -> str:
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "applied")
    say("account", "--name", "Pat Quill", "--address", USER)
    return "1"


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def server(post: Post, say: Say, job: str) -> Iterator[None]:
    with honest(post) as port:
        say("account", "--host", "127.0.0.1", "--port", str(port), "--user", USER, "--security", "none")
        yield


def typing(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))


def test_a_note_is_drawn_up_changed_and_written_as_a_file(say: Say, job: str, tmp_path: Path) -> None:
    assert "Thank Ada Okoro, best by" in say("note", job)
    due = say("note", job, "--json")["due"]
    assert [one["name"] for one in due] == ["Ada Okoro", "Tom Achterberg"]
    assert all("opinion" in source["sample"] for one in due for source in one["sources"])
    told = say("note", job, "--to", "ada", "--tone", "warm", "--about", "the new kitchen", "--json")["letter"]
    assert told["body"].startswith("Hello Ada Okoro,")
    assert told["complete"]
    words = tmp_path / "words.txt"
    words.write_text("Dear Ada,\n\nthank you.\n", "utf-8")
    kept = say("note", job, "--to", "ada", "--body", str(words), "--address", "ada@elm.example", "--json")["letter"]
    assert (kept["id"], kept["body"]) == (told["id"], "Dear Ada,\n\nthank you.")
    say("note", job, "--to", "Ada Okoro", "--eml", str(tmp_path / "note.eml"))
    mail = BytesParser(policy=default).parsebytes((tmp_path / "note.eml").read_bytes())
    assert (str(mail["To"]), mail["X-Unsent"]) == ("Ada Okoro <ada@elm.example>", "1")
    assert "Sent on" in say("note", job, "--to", "ada", "--sent")
    with pytest.raises(SentBefore):
        say("note", job, "--to", "ada", "--sent")
    assert [one["name"] for one in say("note", job, "--json")["due"]] == ["Tom Achterberg"]


def test_with_a_gap_it_is_shown_and_not_written(say: Say, job: str, tmp_path: Path) -> None:
    assert "Something of your own belongs here." in " ".join(say("note", job, "--to", "Tom").split())
    with pytest.raises(refused.GapsLeft):
        say("note", job, "--to", "Tom", "--eml", str(tmp_path / "x.eml"))
    assert not (tmp_path / "x.eml").exists()


def test_it_is_sent_after_a_yes_with_the_password_typed(
    say: Say, job: str, server: None, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("note", job, "--to", "Ada Okoro", "--about", "the kitchen", "--address", "ada@elm.example")
    say(*words)
    typing(monkeypatch, "")
    with pytest.raises(refused.SendingNotConfirmed):
        say("note", job, "--to", "ada", "--send")
    typing(monkeypatch, "wrong\n")
    with pytest.raises(LoginRefused):
        say("note", job, "--to", "ada", "--send", "--yes")
    typing(monkeypatch, "")
    with pytest.raises(refused.PasswordNeeded):
        say("note", job, "--to", "ada", "--send", "--yes")
    assert post.taken == []
    typing(monkeypatch, f"{PASSWORD}\n")
    sent = say("note", job, "--to", "ada", "--send", "--yes", "--json")["letter"]
    assert sent["how"] == "own_account"
    assert post.taken[0].rcpt_tos == ["ada@elm.example"]
    with pytest.raises(SentBefore):
        say("note", job, "--to", "ada", "--send", "--yes")
    typing(monkeypatch, f"{PASSWORD}\n")
    say("note", job, "--to", "ada", "--send", "--again", "--yes")
    assert len(post.taken) == 2


def test_no_option_takes_a_password() -> None:
    found = typer.main.get_command(app)
    commands = (found.commands[name] for name in ("note", "followup", "letter", "account"))  # type: ignore[attr-defined]
    options = [one for command in commands for one in command.params if "password" in (one.name or "") + str(one.opts)]
    assert {name for one in options for name in one.opts} == {"--keep-password", "--forget-password"}
    assert all(one.is_flag for one in options)


def test_somebody_of_an_earlier_round_is_thanked_for_that_round_and_nobody_unknown(say: Say, job: str) -> None:
    say("record", job, "interview_held", "--round", "2", "--with", "Ines Moreau", "--with", "Ada Okoro")
    words = ("--about", "the kitchen", "--json")
    assert say("note", job, "--to", "Tom", *words)["letter"]["round"] == 1
    assert say("note", job, "--to", "Ada", *words)["letter"]["round"] == 2, "the last time they were met"
    assert say("note", job, "--to", "Ada", "--round", "1", *words)["letter"]["round"] == 1
    with pytest.raises(refused.NobodyOfThatName, match="there is Ines Moreau, Ada Okoro, Tom Achterberg"):
        say("note", job, "--to", "Nobody Here")
    with pytest.raises(refused.NobodyOfThatName, match="in round 1; there is"):
        say("note", job, "--to", "Ines", "--round", "1")
    with pytest.raises(refused.NobodyOfThatName, match="could be Ines Moreau or Tom Achterberg"):
        say("note", job, "--to", "e")
    say("people", "--in", job, "--add", "Jo Bell", "--role", "recruiter")
    assert say("note", job, "--to", "Jo Bell", *words)["letter"]["name"] == "Jo Bell"
    with pytest.raises(BadUse):
        say("note", job, "--round", "1")


def test_where_nobody_was_met_it_is_said(say: Say, applied: str) -> None:
    with pytest.raises(refused.NobodyOfThatName, match="Nobody is on record as met"):
        say("note", applied, "--to", "Ada")


def test_the_follow_up_says_its_day_is_set_and_comes_back(say: Say, applied: str) -> None:
    assert "No day was promised" in say("followup", applied)
    told = say("followup", applied, "--json")["follow_up"]
    assert (told["awaited"], told["advised"], told["set_for"]) == (True, True, None)
    done = say("followup", applied, "--set", "--json")
    assert done["parked"]
    assert done["letter"]["due"] == told["day"]
    assert done["next"]["code"] == "find_next"
    assert "Out of mind" in say("show", applied) or say("list", "--json")["candidacies"][0]["parked"]
    say("undo")
    assert say("list", "--json")["candidacies"][0]["parked"] is None
    assert "Set for" in say("followup", applied)
    assert "Could you tell me how things stand" in say("followup", applied, "--draft")
    assert say("followup", applied, "--draft", "--on", "in two weeks", "--json")["letter"]["due"] != told["day"]
    say("followup", applied, "--sent")
    assert "Asking again is not advised" in " ".join(say("followup", applied).split())


def test_a_follow_up_leaves_in_sight_what_is_still_to_be_written_and_takes_no_day_that_is_gone(
    say: Say, job: str
) -> None:
    done = say("followup", job, "--set", "--json")
    assert (done["parked"], done["until"]) == (None, None)
    assert "stays here" in say("followup", job, "--set")
    with pytest.raises(refused.DayGone):
        say("followup", job, "--set", "--on", "2020-01-01")
    assert say("followup", job, "--json")["follow_up"]["set_for"] == done["letter"]["due"]


def test_it_is_said_to_be_saved_only_where_something_was(say: Say, applied: str, job: str) -> None:
    words = ("note", job, "--to", "Ada Okoro")
    assert say(*words, "--about", "the kitchen", "--json")["saved"] is True
    assert say(*words, "--json")["saved"] is False
    assert say(*words, "--address", "ada@elm.example", "--json")["saved"] is True
    assert say(*words, "--address", "ada@elm.example", "--json")["saved"] is False
    assert say(*words, "--sent", "--json")["saved"] is True
    assert say("followup", applied, "--draft", "--json")["saved"] is True
    assert say("followup", applied, "--draft", "--json")["saved"] is False
    assert say("followup", applied, "--draft", "--on", "in two weeks", "--json")["saved"] is True
    keyed = ("letter", "withdrawing", job, "--key", "k", "--json")
    assert [say(*keyed)["saved"] for _ in "12"] == [True, True], "sent again it has the same answer"


@pytest.mark.parametrize("what", ["withdrawn", "rejected"])
def test_what_is_on_record_already_is_not_offered_again(say: Say, job: str, what: str) -> None:
    say("letter", "withdrawing", job, "--to", "Ada Okoro")
    say("record", job, what)
    assert "record" not in say("letter", "withdrawing", job, "--sent", "--json")


def test_letters_are_drawn_from_the_record_and_recording_is_offered(say: Say, job: str) -> None:
    with pytest.raises(refused.NoOfferOnRecord):
        say("letter", "declining", job)
    assert "withdraw my application" in say(
        "letter", "withdrawing", job, "--to", "Ada Okoro", "--reason", "I moved away"
    )
    told = say("letter", "withdrawing", job, "--sent", "--json")
    assert told["record"] == "withdrawn"
    assert say("list", "--json")["candidacies"][0]["open"], "nothing is recorded by itself"
    assert [one["kind"] for one in say("letter", "all", job, "--json")["letters"]] == ["withdrawing"]
    say("people", "--add", "Dr. Quist", "--role", "referee", "--in", job)
    assert "Dear Dr. Quist," in say("letter", "briefing", job, "--call", "tomorrow")
    removed = say("letter", "briefing", job, "--drop", "--json")["removed"]
    say("undo")
    assert removed in [one["id"] for one in say("letter", "all", job, "--json")["letters"]]


@pytest.mark.parametrize(
    "words",
    [
        ("note", "1", "--tone", "warm"), ("note", "1", "--to", "a", "--tone", "loud"), ("note", "1", "--to", "a", "--send", "--sent"),
        ("note", "1", "--to", "a", "--yes"), ("followup", "1", "--on", "tomorrow"), ("followup", "1", "--set", "--draft"),
        ("letter", "poem", "1"), ("account", "--try", "--keep-password"),
    ],
)  # fmt: skip
def test_options_that_do_not_fit_are_refused(say: Say, job: str, words: tuple[str, ...]) -> None:
    with pytest.raises(BadUse):
        say(*words)


def test_an_account_is_tried_from_the_terminal(
    say: Say, job: str, server: None, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, f"{PASSWORD}\n")
    assert "They let you in. Nothing was sent." in say("account", "--try")
    known = say("account", "--json")["account"]
    assert (known["sender"], known["host"], known["asks_password"]) == ("Pat Quill", "127.0.0.1", True)
    assert post.taken == []


def test_help_needs_no_django() -> None:
    code = (
        "import sys\nfrom candidacy.app.cli.main import app\n"
        "for name in ('note','followup','letter','account'):\n app([name, '--help'], standalone_mode=False)\n"
        "assert 'django' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_every_key_is_documented(say: Say, job: str) -> None:
    answers = [
        say("note", job, "--json"), say("note", job, "--to", "ada", "--json"), say("followup", job, "--json"),
        say("followup", job, "--set", "--json"), say("letter", "withdrawing", job, "--json"), say("letter", "all", job, "--json"),
        say("letter", "withdrawing", job, "--drop", "--json"), say("account", "--json"),
    ]  # fmt: skip
    named = set(re.findall(r"`([a-z_]+)`", PAGE))
    assert {key for one in answers for key in keys(one)} <= named


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    if isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_a_letter_is_redrafted_when_asked_and_kept_when_wished(say: Say, job: str) -> None:
    say("note", job, "--to", "Ada Okoro")
    with pytest.raises(NoLanguageModel):
        say("redraft", job)
    with model(says("Dear Ada Okoro,\n\nThank you for the 900 rolls.\n\nPat")) as (address, asked):
        told = say("model", "use", address, "llama", "--json")
        assert (told["local"], asked) == (True, [])
        mine = say("note", job, "--to", "Ada Okoro", "--json")["letter"]["body"]
        told = say("redraft", job, "--to", "ada", "--json")
        assert "900 rolls" in told["letter"]["body"]
        assert "unsaid" in {one["code"] for one in told["letter"]["look"]}
        assert say("note", job, "--to", "Ada Okoro", "--json")["letter"]["body"] == mine
        assert "Kept" in say("redraft", job, "--keep")
    assert "900 rolls" in say("note", job, "--to", "Ada Okoro", "--json")["letter"]["body"]
    say("undo")
    assert say("note", job, "--to", "Ada Okoro", "--json")["letter"]["body"] == mine
    say("model", "off")
    with pytest.raises(NotFound):
        say("redraft", job, "--to", "nobody here")


def test_what_the_pages_ask_for_a_note_and_for_a_referee_can_be_said_here_too(say: Say, job: str) -> None:
    note = say("note", job, "--to", "Ada", "--called", "Addie", "--promised", "the menu", "--about", "lunch", "--json")
    assert note["letter"]["body"].startswith("Dear Addie,")
    assert "the menu" in note["letter"]["body"]
    say("people", "--in", job, "--add", "Bram Okoro", "--role", "referee", "--mail", "bram@homemail.example")
    told = (
        "letter",
        "briefing",
        job,
        "--to",
        "okoro",
        "--call",
        "in 3 days",
        "--call-last",
        "in 9 days",
        "--call-by",
        "Ms Vane",
    )
    letter = say(*told, "--json")["letter"]
    assert letter["address"] == "bram@homemail.example"
    assert "Ms Vane will call or write, most likely between" in letter["body"]
