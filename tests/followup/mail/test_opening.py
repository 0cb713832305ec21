"""A message's text as its reader sees it: charsets, HTML, threads, forwards, signatures."""

from __future__ import annotations

import pytest

from candidacy.fit.reading.html_tree import tree
from candidacy.followup.mail.opening import opened
from candidacy.followup.mail.shown import shown_text
from tests.followup.mail.letters import letter

NEWS = "We have decided to offer the post to somebody else this time."


def own(data: bytes) -> str:
    message = opened(data, "a.eml")
    return "\n".join(message.text[span.start : span.end] for span in message.blocks).strip()


@pytest.mark.parametrize(
    "quoted",
    [
        "On Mon, 2 Mar 2026 at 08:12, Ann Lee <ann@home.example> wrote:\n> I would like an interview",
        "On Mon, 2 Mar 2026 at 08:12, a person with a very long name indeed\n<ann@home.example> wrote:\n\n> I would like it",
        "Am 02.03.2026 um 08:12 schrieb Ann Lee <ann@home.example>:\n> Ich möchte ein Gespräch",
        "Le lun. 2 mars 2026 à 08:12, Ann Lee <ann@home.example> a écrit :\n> Je voudrais un entretien",
        "El lun, 2 mar 2026 a las 8:12, Ann Lee (<ann@home.example>) escribió:\n> Quisiera una entrevista",
        "Op ma 2 mrt. 2026 om 08:12 schreef Ann Lee <ann@home.example>:\n> Ik wil graag een gesprek",
        "-----Original Message-----\nFrom: Ann Lee\nSent: 2 March 2026\nTo: Jo\nSubject: Job\n\nI would like an interview",
        "-----Ursprüngliche Nachricht-----\nVon: Ann Lee\nGesendet: 2. März\nAn: Jo\nBetreff: Stelle\n\nBitte",
        "________________________________\nDe : Ann Lee\nEnvoyé : lundi\nÀ : Jo\nObjet : Poste\n\nJe voudrais un entretien",
        "De: Ann Lee\nEnviado: lunes\nPara: Jo\nAsunto: Puesto\n\nQuisiera una entrevista",
        "Van: Ann Lee\nVerzonden: maandag\nAan: Jo\nOnderwerp: Baan\n\nIk wil graag een gesprek",
        "> I would like an interview\n> as soon as you can",
    ],
)
def test_a_quoted_thread_is_not_the_senders(quoted: str) -> None:
    assert own(letter(f"{NEWS}\n\n{quoted}\n")).replace("_", "").strip() == NEWS


def test_an_answer_below_the_quote_is_the_senders() -> None:
    assert own(letter(f"On 2 March 2026, Ann Lee wrote:\n> I would like an interview\n>\n\n{NEWS}\n")) == NEWS


@pytest.mark.parametrize("closing", ["Kind regards,", "Mit freundlichen Grüßen", "Cordialement,", "Un saludo,", "-- "])
def test_a_signature_is_kept_apart(closing: str) -> None:
    message = opened(letter(f"{NEWS}\n\n{closing}\nJo Bell\nHarrow Foods Ltd\n"), "a.eml")
    assert message.signature[-1] == "Harrow Foods Ltd"
    assert own(letter(f"{NEWS}\n\n{closing}\nJo Bell\n")) == NEWS


def test_a_notice_is_not_the_senders_words() -> None:
    assert own(letter(f"{NEWS}\n\nThis email and any attachments are confidential and intended for you.\n")) == NEWS


def test_a_forwarded_mail_is_read_as_its_first_sender_wrote_it() -> None:
    body = "See below!\n\n---------- Forwarded message ---------\nFrom: Jo Bell <jo@harrowfoods.example>\nDate: Mon, 2 Mar 2026 08:12:00 +0000\nSubject: Post\nTo: me\n\n"
    message = opened(letter(body + NEWS, subject="Fwd: Post", sender="Pal <pal@home.example>"), "a.eml")
    assert own(letter(body + NEWS, subject="Fwd: Post")) == NEWS
    assert message.sender.address == "jo@harrowfoods.example"
    assert message.sent is not None
    assert message.sent.day == 2


def test_hidden_words_of_html_are_not_read() -> None:
    page = (
        "<html><head><title>No</title><style>p{}</style></head><body><div style='display:none'>interview invitation</div>"
        "<span style='font-size:0px'>offer</span><script>rejected()</script><!-- reference --><p>Caf&eacute; words,<br>seen.</p></body></html>"
    )
    assert shown_text(tree(page)) == "Café words,\nseen."
    assert own(letter("", html=page)) == "Café words,\nseen."


def test_a_quote_in_html_is_left_out_and_a_forward_is_not() -> None:
    page = "<div>We met and liked you.</div><div class='gmail_quote'>On Monday Ann wrote:<blockquote>Please</blockquote></div>"
    assert shown_text(tree(page)) == "We met and liked you."
    passed_on = (
        "<div>Look at this one</div><div class='gmail_quote'>---------- Forwarded message ---------<br>From: Jo</div>"
    )
    assert "From: Jo" in shown_text(tree(passed_on))


@pytest.mark.parametrize(
    "charset", ["utf-8", "iso-8859-15", "windows-1252", "koi8-r", "no-such-charset", "rot13", "zlib_codec"]
)
def test_any_charset_ends_in_text(charset: str) -> None:
    head = f"From: a@b.example\nContent-Type: text/plain; charset={charset}\n\n".encode()
    message = opened(head + "Gehälter für Köche".encode(), "a.eml")
    assert "r K" in message.text or "Geh" in message.text
    known = charset in {"utf-8", "iso-8859-15", "windows-1252", "koi8-r"}
    assert (any(one.code == "unknown_charset" for one in message.problems)) is not known


@pytest.mark.parametrize(
    "charset", ["windows-1256", "euc-jp", "tis-620", "cp437", "x-unknown", "rot13", "zlib_codec", "UTF-8"]
)
def test_a_header_in_any_charset_ends_in_words(charset: str) -> None:
    message = opened(f"From: a@b.example\nSubject: =?{charset}?q?Your=20interview?=\n\nWords here\n".encode(), "a")
    assert message.subject == "Your interview"
    unknown = [one.text for one in message.problems if one.code == "unknown_charset"]
    assert len(unknown) == (charset in {"x-unknown", "rot13", "zlib_codec"})


def test_quoted_printable_flowed_text_is_joined() -> None:
    data = b"From: a@b.example\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nWe caf=C3=A9 =\nand \nmore\n"
    assert own(data) == "We café and more"


def test_headers_cannot_smuggle_lines_or_turned_letters() -> None:
    data = b"From: =?utf-8?q?Jo=0D=0ABcc:_all=E2=80=AEmoc?= <jo@b.example>\nSubject: =?utf-8?b?QQ0KQmNjOiB4?=\n\nWords here\n"
    message = opened(data, "a.eml")
    assert message.subject == "A Bcc: x"
    assert not {"\r", "\n", "\u202e"} & set(message.sender.name + message.subject)


def test_text_without_headers_is_read_with_a_problem() -> None:
    message = opened(NEWS.encode(), "-")
    assert [one.code for one in message.problems] == ["no_headers"]
    assert own(NEWS.encode()) == NEWS
