"""Writers that are killed: `python -m tests.app.store.endurance.harness ROUNDS WRITERS SEED`, on the data of CANDIDACY_HOME.

One process sets everything up, then forks writers for each round and kills them at a random moment with SIGKILL. A
writer says on its pipe what it tries before, and what was acknowledged after. In the end every acknowledged thing must
be there once, what was tried and never acknowledged is sent again with its key, and the chain must hold.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from uuid import UUID

from candidacy.app.desk.opening import open_home

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LONGEST_LIFE = 0.6
"""Seconds a writer lives at most; it writes a few hundred things in them on a calm machine."""
EVENTS_A_JOB, STORY_TURN = 12, 5


def write_on(seeker: UUID, name: str, pipe: int) -> None:
    """Note jobs, record events and keep stories until killed."""
    for number in range(100_000):
        key = f"{name}-{number}"
        os.write(pipe, f"try {key}\n".encode())
        kind, made = send(seeker, key)
        os.write(pipe, f"{kind} {key} {made}\n".encode())


def send(seeker: UUID, key: str) -> tuple[str, UUID]:
    """Carry out the wish that belongs to the key, and return what kind of thing it made and its id."""
    from candidacy.app.desk.noting import note_candidacy
    from candidacy.app.desk.recording import record
    from candidacy.app.desk.stories import keep_story
    from candidacy.app.store.models import Candidacy
    from candidacy.ledger.kinds import What

    name, _, place = key.rpartition("-")
    number = int(place)
    turn = number % (EVENTS_A_JOB + 1)
    if turn == 0:
        employer = f"Employer {number % 7}"
        return "candidacy", note_candidacy(seeker=seeker, employer=employer, title=key, now=NOW, key=key).id
    if turn == STORY_TURN:
        return "story", keep_story(seeker=seeker, title=key, now=NOW, key=key).id
    job = Candidacy.objects.get(title=f"{name}-{number - turn}").id
    return "event", record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, now=NOW, key=key).event


def start(seeker: UUID, name: str) -> tuple[int, int]:
    """Fork a writer and return its process and the end of its pipe."""
    from django.db import connections

    connections.close_all()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            write_on(seeker, name, writing)
        finally:
            os._exit(1)
    os.close(writing)
    return child, reading


def kill(child: int, reading: int, until: float) -> list[list[str]]:
    """Listen to the writer until its end has come, then kill it and return what it said."""
    heard = b""
    while (left := until - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            part = os.read(reading, 65_536)
            if not part:
                break
            heard += part
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 65_536):
        heard += part
    os.close(reading)
    whole = heard[: heard.rfind(b"\n") + 1]
    return [line.split() for line in whole.decode().splitlines()]


def main() -> None:
    """Run the rounds and print what was found as JSON."""
    rounds, writers, seed = (int(one) for one in sys.argv[1:4])
    chance = random.Random(seed)
    seeker = open_home(now=NOW)
    said: list[list[str]] = []
    ended_by_themselves = 0
    for number in range(rounds):
        running = [start(seeker, f"{number}-{writer}") for writer in range(writers)]
        begin = time.monotonic()
        for child, reading in running:
            told = kill(child, reading, begin + 0.15 + chance.random() * LONGEST_LIFE)
            ended_by_themselves += not told
            said += told
    tried = {key for kind, key, *_ in said if kind == "try"}
    unknown = sorted(tried - {key for kind, key, *_ in said if kind != "try"})
    said += [[kind, key, str(made)] for key in unknown for kind, made in [send(seeker, key)]]
    answer = {**found(seeker, said), "unknown": len(unknown), "silent": ended_by_themselves}
    sys.stdout.write(json.dumps(answer) + "\n")


def found(seeker: UUID, said: list[list[str]]) -> dict[str, object]:
    """Return how many were acknowledged, which of them are lost or doubled, and whether all is sound."""
    from candidacy.app.store.events import broken_chains
    from candidacy.app.store.models import Candidacy, Command, Event, Story

    kept = {
        "candidacy": set(Candidacy.objects.values_list("id", flat=True)),
        "event": set(Event.objects.values_list("id", flat=True)),
        "story": set(Story.objects.values_list("id", flat=True)),
    }
    told = [(kind, key, UUID(rest[0])) for kind, key, *rest in said if kind != "try"]
    tried = {key for kind, key, *_ in said if kind == "try"}
    commands = Counter(Command.objects.values_list("key", flat=True))
    events = Counter(Event.objects.exclude(what="noted").values_list("command", flat=True))
    return {
        "acknowledged": len(told),
        "lost": sum(id_ not in kept[kind] for kind, _, id_ in told),
        "doubled": sum(number > 1 for number in (commands + events).values()) - _both(commands, events),
        "not_there": len(tried - set(commands)),
        "never_tried": len(set(commands) - tried),
        "broken_chains": len(broken_chains()),
        "faults": _faults(),
    }


def _both(commands: Counter[str], events: Counter[str]) -> int:
    """A command and its one event bear the same key, which is as it should be."""
    return sum(commands[key] == 1 and events[key] == 1 for key in events)


def _faults() -> list[str]:
    from candidacy.app.folder import data_folder
    from candidacy.app.store.checking import faults_in
    from candidacy.app.store.place import database_file

    return faults_in(database_file(data_folder()))


if __name__ == "__main__":
    main()
