"""Each page asked in this process: `python -m benchmarks.pages` with CANDIDACY_HOME filled; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from candidacy.app.desk.opening import open_home
from candidacy.app.web.frame.settling import settle

if TYPE_CHECKING:
    from django.test import Client

FLOOR = "empty view behind the same middleware"
SLOW = "brief as PDF (a file, not a page)"
SAVING = "a note saved (POST, answered with a redirect)"
TIMES, TIMES_SLOW = 30, 5

Ask = Callable[[], object]


def asked_pages() -> dict[str, str]:
    """Return the address of each page; `first` has papers and people, `longest` the most events."""
    from django.db.models import Count

    from candidacy.app.store.models import Candidacy, Document, Event, Story

    first = Candidacy.objects.order_by("number").values_list("id", flat=True)[0]
    longest = Event.objects.order_by().values("candidacy").annotate(many=Count("id")).order_by("-many")[0]["candidacy"]
    event = Event.objects.filter(candidacy=first, what="applied").values_list("id", flat=True)[0]
    base, forms = f"/candidacies/{first}/", ("change", "ask", "plan", "fact", "posting", "document", "person")
    return {
        "today": "/",
        "candidacies": "/candidacies/",
        "candidacies, searched": "/candidacies/?words=nurse&order=name",
        "candidacies, the last page": "/candidacies/?page=9999",
        "add a job": "/candidacies/add/",
        "one candidacy": base,
        "one candidacy, that with most events": f"/candidacies/{longest}/",
        "record: choose": f"{base}record/",
        "record: an interview is set": f"{base}record/interview_scheduled/",
        "correct an event": f"{base}events/{event}/",
        "brief": f"{base}brief/",
        **{f"form: {form}": f"{base}{form}/" for form in forms},
        "outlook": "/outlook/",
        "outlook, further and with more applications": "/outlook/?weeks=26&per_week=3",
        "assumptions": "/outlook/assumptions/",
        "stories": "/stories/",
        "add a story": "/stories/add/",
        "one story": f"/stories/{Story.objects.values_list('id', flat=True)[0]}/",
        "documents": "/documents/",
        "one document": f"/documents/{Document.objects.filter(kind='resume').values_list('id', flat=True)[0]}/",
        "settings": "/settings/",
        FLOOR: "/empty/",
        SLOW: f"{base}brief.pdf",
        SAVING: f"{base}record/note/",
    }


def getting(client: Client, address: str) -> Ask:
    def ask() -> object:
        answer = client.get(address)
        assert answer.status_code == 200, (address, answer.status_code)
        return answer.content

    return ask


def saving(client: Client, address: str) -> Ask:
    numbers, day = count(), f"{datetime.now().astimezone():%Y-%m-%d}"

    def ask() -> object:
        told = {"when": day, "text": "A note.", "key": f"{sys.argv[1:]}-{next(numbers)}-{time.time_ns()}"}
        answer = client.post(address, told)
        assert answer.status_code == 302, answer.status_code
        return answer

    return ask


def timed(ask: Ask, times: int) -> dict[str, list[float]]:
    """Return milliseconds by the clock and of processor time, and those of the first asking in this process."""
    wall, used = [], []
    for _ in range(times + 2):  # the first, one to warm up, and those that count
        began, began_used = time.perf_counter(), time.process_time()
        ask()
        wall.append((time.perf_counter() - began) * 1000)
        used.append((time.process_time() - began_used) * 1000)
    return {"first": wall[:1], "wall": wall[2:], "cpu": used[2:]}


def queries(ask: Ask) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    ask()
    with CaptureQueriesContext(connection) as found:
        ask()
    return len(found)


def client_inside() -> Client:
    """Return the seeker's own browser; its addresses are those of the app and one empty page."""
    from django.conf import settings
    from django.test import Client

    from benchmarks import floor

    settings.ROOT_URLCONF = "benchmarks.floor"
    floor.beside_the_app()
    from candidacy.app.web.door.links import DOOR, link

    client = Client(headers={"host": "127.0.0.1"})
    assert client.get(link("/", DOOR.key)).status_code == 302
    return client


def measure(*, queries_only: bool) -> dict[str, dict]:
    client, found = client_inside(), {}
    settle()
    for name, address in asked_pages().items():
        ask = saving(client, address) if name == SAVING else getting(client, address)
        told = {} if queries_only else timed(ask, TIMES_SLOW if name == SLOW else TIMES)
        found[name] = {**told, "address": address, "queries": queries(ask)}
    return found


def main() -> None:
    open_home(now=datetime.now().astimezone())
    print(json.dumps(measure(queries_only="--queries" in sys.argv)))


if __name__ == "__main__":
    main()
