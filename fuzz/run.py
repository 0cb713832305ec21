"""Run one fuzz target on damaged seeds: `python fuzz/run.py pdf --seconds 10 --seed 1`.

With atheris installed, `--atheris` hands the target to it instead.
"""

from __future__ import annotations

import argparse
import sys
import time
from importlib import import_module
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.app.fence.recorded import recording, streamed
from tests.documents import hostile, office, pages, pdfs
from tests.followup.mail import letters

from fuzz.mutation import mutated
from fuzz.targets import TARGETS
from fuzz.written import DATES, LETTERS

SLOW = 5.0
"""Seconds after which an input counts as found."""
SEEDS: dict[str, list[bytes]] = {
    "pdf": [pdfs.two_columns_by_rows(), pdfs.scanned(), pdfs.looped_xref()],
    "docx": [office.docx(hostile.WORDS)],
    "odt": [office.odt("<text:p>Words</text:p>")],
    "html": [pages.page(pages.PLAIN_POSTING), *(pages.page("", one) for one in pages.faulty_scripts().values())],
    "markdown": [b"# Jane\n\n- **Led** a team\n\n| a | b |\n|---|---|\n"],
    "text": ["• Led a team\r\n\fCafé".encode()],
    "mail": [
        letters.letter(
            "We are pleased to invite you to an interview on Tuesday 31 March at 2pm.", html="<p>We are</p>"
        ),
        letters.invited("Moved to Friday.", "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Paris:20260301T100000\r\nEND:VEVENT"),
        letters.letter(
            "Fw\n\n-----Original Message-----\nFrom: A <a@b.example>\nSubject: Job\n\nWe regret", subject="Fw: Job"
        ),
        letters.nested(6),
    ],
    "calendar": [
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\n"
        b"DTSTART:20260101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        b"END:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:7@a.example\r\nSEQUENCE:2\r\nSUMMARY:Interview\\, round 1\r\n"
        b"DTSTART;TZID=Here:20260331T140000\r\nDURATION:PT45M\r\nORGANIZER;CN=Jo:mailto:jo@a.example\r\nLOCATION:Mill\r\n  Lane\r\n"
        b"BEGIN:VALARM\r\nTRIGGER:-PT30M\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260331\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n",
    ],
    "sound": [streamed("webm"), streamed("ogg"), streamed("m4a"), recording("wav")[:60_000], recording("mp3")],
    "letter": LETTERS,
    "dates": DATES,
    "json_resume": [b'{"basics": {"name": "Jane"}, "work": [{"startDate": "2019", "highlights": ["Led"]}]}'],
}


def main() -> int:
    """Fuzz until the time is over; a failing input is saved and named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--atheris", action="store_true")
    given = parser.parse_args()
    if given.atheris:
        return _with_atheris(given.target)
    seeds = SEEDS.get(given.target) or [seed for some in SEEDS.values() for seed in some]
    chance = Random(given.seed)
    until, count = time.monotonic() + given.seconds, 0
    while time.monotonic() < until:
        data = chance.choice(seeds)
        for _ in range(chance.randint(1, 4)):
            data = mutated(data, chance)
        _run(given.target, data)
        count += 1
    sys.stdout.write(f"{given.target}: {count} inputs, none found\n")
    return 0


def _run(target: str, data: bytes) -> None:
    start = time.monotonic()
    try:
        TARGETS[target](data)
    except BaseException:
        _save(target, data)
        raise
    if time.monotonic() - start > SLOW:
        _save(target, data)
        raise SystemExit(f"{target}: an input took longer than {SLOW} s")


def _save(target: str, data: bytes) -> None:
    path = Path("build") / f"fuzz-{target}.bin"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    sys.stderr.write(f"saved {path}\n")


def _with_atheris(target: str) -> int:
    atheris = import_module("atheris")
    atheris.Setup(sys.argv[:1], TARGETS[target])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
