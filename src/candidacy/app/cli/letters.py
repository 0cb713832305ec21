"""What the commands for letters share: the options, and what is done with the letter that is meant."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from candidacy.app.cli.home import Home, answer, coloured
from candidacy.app.wish_keys import key_of_part
from candidacy.kernel.refusals import BadUse

if TYPE_CHECKING:
    from candidacy.app.kept_letters import KeptLetter, Ready

EML = Annotated[str, typer.Option("--eml", metavar="FILE", help="Writes it as a draft that mail programs open.")]
SEND = Annotated[bool, typer.Option("--send", help="Sends it through your mail account, once you have said yes.")]
AGAIN = Annotated[bool, typer.Option("--again", help="With --send or --sent: although it was sent before.")]
YES = Annotated[bool, typer.Option("--yes", help="With --send: do not ask.")]
SENT = Annotated[bool, typer.Option("--sent", help="You sent it yourself, such as from your mail program.")]
DROP = Annotated[bool, typer.Option("--drop", help="Drops the draft.")]
BODY = Annotated[
    str, typer.Option("--body", metavar="FILE", help="Takes its words from this file; - for standard input.")
]
SUBJECT = Annotated[str, typer.Option("--subject", metavar="WORDS", help="Its subject.")]
ADDRESS = Annotated[str, typer.Option("--address", metavar="ADDRESS", help="Their mail address.")]
YES_WORDS = "yes", "y"


@dataclass(frozen=True, slots=True)
class Acts:
    """What is to be done with a letter, besides showing it."""

    body: str = ""
    subject: str = ""
    address: str = ""
    eml: str = ""
    send: bool = False
    sent: bool = False
    drop: bool = False
    again: bool = False
    yes: bool = False

    def checked(self) -> Acts:
        """Return the same. Raises BadUse for options that do not fit together."""
        if sum((bool(self.eml), self.send, self.sent, self.drop)) > 1:
            raise BadUse("--eml, --send, --sent and --drop are several wishes: one at a time.")
        if (self.again and not (self.send or self.sent)) or (self.yes and not self.send):
            raise BadUse("--again belongs to --send or --sent, and --yes to --send.")
        return self


def act(home: Home, begun: KeptLetter, acts: Acts, key: str | None, as_json: bool, more: dict[str, object]) -> None:
    """Do with the letter what is wished, and answer with what it is then, and whether anything was saved."""
    from candidacy.app.desk.letters_kept import drop_letter  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    letter = _edited(home, begun, acts, key)
    if acts.drop:
        drop_letter(seeker=home.seeker, letter=letter.id, now=home.now, key=key_of_part(key, "drop"))
        text = "Dropped. It comes back with: candidacy undo"
        answer(text=text, values=whole(saved=True, removed=str(letter.id)), as_json=as_json)
        return
    if acts.eml:
        _write_eml(home, letter.id, Path(acts.eml))
        more = {**more, "file": acts.eml}
    if acts.sent or acts.send:
        letter = _gone(home, letter, acts, key)
    show(home, letter, as_json, {"saved": letter != begun or _is_new(home, begun, key), **more})


def _is_new(home: Home, letter: KeptLetter, key: str | None) -> bool:
    """Say whether the command drew the letter up; sent again with its key it has the same answer."""
    return letter.made == home.now or key is not None


def show(home: Home, letter: KeptLetter, as_json: bool, more: dict[str, object]) -> None:
    """Write the letter with what is worth a look."""
    from candidacy.app.desk.letters_kept import looked_at  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.letters.as_json import letter_json  # noqa: PLC0415
    from candidacy.app.paper.letters.as_text import letter_text  # noqa: PLC0415
    from candidacy.app.paper.search.as_json import whole  # noqa: PLC0415

    looked = looked_at(letter, today=home.today)
    text = letter_text(looked, coloured())
    answer(text=text, values=whole(letter=letter_json(looked), **more), as_json=as_json)


def _edited(home: Home, letter: KeptLetter, acts: Acts, key: str | None) -> KeptLetter:
    from candidacy.app.cli.files import paper_at  # noqa: PLC0415 - not needed for --help
    from candidacy.app.desk.letters_kept import change_letter  # noqa: PLC0415

    if not (acts.body or acts.subject or acts.address):
        return letter
    body = paper_at(acts.body).data.decode("utf-8", "replace") if acts.body else letter.body
    return change_letter(
        seeker=home.seeker, letter=letter.id, subject=acts.subject or letter.subject, body=body,
        address=acts.address or letter.address, now=home.now, key=key_of_part(key, "edit"),
    )  # fmt: skip


def _write_eml(home: Home, letter: UUID, path: Path) -> None:
    from candidacy.app.cli.files import write_whole  # noqa: PLC0415 - not needed for --help
    from candidacy.app.desk.posting_letters import letter_as_eml  # noqa: PLC0415

    write_whole(path, letter_as_eml(seeker=home.seeker, letter=letter, now=home.now))


def _gone(home: Home, letter: KeptLetter, acts: Acts, key: str | None) -> KeptLetter:
    from candidacy.app.desk.letters_kept import mark_sent  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.desk.posting_letters import ready_to_send, send_letter  # noqa: PLC0415
    from candidacy.app.kept_letters import Way  # noqa: PLC0415

    told: dict[str, Any] = {"seeker": home.seeker, "letter": letter.id}
    if acts.sent:
        return mark_sent(**told, way=Way.MAIL_PROGRAM, again=acts.again, now=home.now, key=key_of_part(key, "sent"))
    ready = ready_to_send(**told, again=acts.again)
    _confirmed(ready, acts)
    password = typed_password(ready.account.host) if ready.asks_password else ""
    return send_letter(**told, password=password, again=acts.again, now=home.now, key=key_of_part(key, "send"))


def _confirmed(ready: Ready, acts: Acts) -> None:
    """Show to whom it would go, and have a yes. Raises SendingNotConfirmed."""
    from candidacy.app.paper.letters.as_text import ready_text  # noqa: PLC0415 - not needed for --help
    from candidacy.kernel.note_refusals import SendingNotConfirmed  # noqa: PLC0415

    typer.echo(ready_text(ready), err=True)
    if acts.yes:
        return
    if sys.stdin.isatty():
        typer.echo("Type yes to send it: ", err=True, nl=False)
        if sys.stdin.readline().strip().casefold() in YES_WORDS:
            return
    raise SendingNotConfirmed(f"This would go to {ready.letter.address or 'nobody yet'}.")


def typed_password(host: str) -> str:
    """Return the password typed at the terminal, unseen, or the first line of standard input; never an option's value."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass  # noqa: PLC0415 - not needed for --help

    return getpass(f"Password for {host}: ", sys.stderr)
