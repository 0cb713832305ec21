"""The fenced child for mail: a batch of messages on standard input, what each says as JSON on standard output.

Run as `python -I -m candidacy.app.fence.mail_child`. Every module and every time zone is loaded first; then the fence is
closed, and only then a message is looked into.
"""

from __future__ import annotations

import codecs
import sys
import zoneinfo

from candidacy.app.fence.answering import answered
from candidacy.app.fence.limits import close_fence, set_limits
from candidacy.app.fence.mail_wire import Mail, packed, parted
from candidacy.followup.mail import ReadMail, read_mail
from candidacy.followup.mail.parts import CHARSETS
from candidacy.kernel.refusals import Refusal

HEADER = 4
_ZONES: list[zoneinfo.ZoneInfo] = []
"""Kept, for Python forgets a zone that nobody holds, and would have to open its file again."""
_WARMING = b"""From: A <a@b.example>
Date: Mon, 2 Mar 2026 09:00:00 +0000
Subject: =?utf-8?q?Interview?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Your interview is on Tuesday at 2pm London time.</p>
--x
Content-Type: text/calendar; method=REQUEST
Content-Transfer-Encoding: base64

QkVHSU46VkNBTEVOREFSDQpCRUdJTjpWVElNRVpPTkUNClRaSUQ6T3duDQpCRUdJTjpTVEFOREFS
RA0KRFRTVEFSVDoxOTcwMTAyNVQwMzAwMDANClRaT0ZGU0VURlJPTTorMDIwMA0KVFpPRkZTRVRU
TzorMDEwMA0KRU5EOlNUQU5EQVJEDQpFTkQ6VlRJTUVaT05FDQpCRUdJTjpWRVZFTlQNClNVTU1B
Ulk6VGFsaw0KRFRTVEFSVDtUWklEPU93bjoyMDI2MDMwM1QxNDAwMDANClJSVUxFOkZSRVE9REFJ
TFk7Q09VTlQ9Mg0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K
--x--
"""
"""A mail of every sort of part: reading it loads what is loaded late."""


def main() -> None:
    """Read the messages that are waiting and answer; the exit code is 0 whatever the answer."""
    set_limits()
    source = sys.stdin.buffer
    source.read(int.from_bytes(source.read(HEADER), "big"))
    data = source.read()
    load()
    close_fence()
    sys.stdout.buffer.write(packed([_answered(one) for one in parted(data)]))
    sys.stdout.buffer.flush()


def _answered(mail: Mail) -> ReadMail | Refusal:
    return answered(lambda data, name: read_mail(data, name, mail.came), mail.data, mail.name)


def load() -> None:
    """Load what reading would load late: codecs, time zones, modules."""
    for codec in CHARSETS:
        codecs.lookup(codec)
    _ZONES.extend(zoneinfo.ZoneInfo(name) for name in zoneinfo.available_timezones())
    read_mail(_WARMING, "warming")


if __name__ == "__main__":
    main()
