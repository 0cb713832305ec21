"""A recording is listened to behind the fence, can be followed and stopped, and no child outlives its parent."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as some

from candidacy.app.fence import followed, sounds
from candidacy.app.fence.sounds import Listening, Message, NotHeard, Progress, Seekable, SoundHeard, Wishes, WordsHeard
from candidacy.app.paper.rehearsal import rehearsal_json
from candidacy.app.sound.decoding import Decoding
from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.kernel.refusal import Refusal
from candidacy.kernel.sound_refusals import ListeningStopped, NoSound, SoundBroken, SoundTooLong, TooMuchToHear
from candidacy.rehearse.said.values import Origin
from candidacy.rehearse.sound import measure_blocks
from tests.app.fence.recorded import recording, speech, streamed
from tests.app.hearing.test_offline import TYPED
from tests.app.sound.recordings import KINDS
from tests.app.sound.test_decoding import wav
from tests.samples import sampled

TIMES = 7
SOUND_ALONE = Wishes(hear=False)
pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")


def all_of(data: bytes, wishes: Wishes = SOUND_ALONE, name: str = "take.webm") -> list[Message]:
    with Listening(data, name, wishes) as listening:
        return list(listening.messages())


@pytest.mark.parametrize("kind", KINDS)
def test_the_measures_are_those_without_the_fence(kind: str) -> None:
    data, name = recording(kind), f"take.{kind}"
    found = all_of(data, Wishes(0.4, hear=False), name)
    (sound,) = [one for one in found if isinstance(one, SoundHeard)]
    plain = Decoding(data, name)
    assert sound.measures == json.loads(
        json.dumps(rehearsal_json(name, measure_blocks(plain.blocks(), 0.4), plain.problems))
    )
    assert sound.doubt == ""
    assert len(sound.peaks) == 600
    assert 0.1 < max(sound.peaks) <= 1


def test_progress_grows_and_what_is_found_comes_in_order() -> None:
    found = all_of(streamed("webm"))
    shares = [one.share for one in found if isinstance(one, Progress)]
    assert shares == sorted(set(shares))
    assert shares[-1] == 1
    assert len(shares) > 3
    assert [type(one) for one in found if not isinstance(one, Progress)] == [SoundHeard, Seekable]
    (seekable,) = [one for one in found if isinstance(one, Seekable)]
    assert seekable.mime == "audio/webm"
    (again, *_) = [one for one in all_of(seekable.data) if isinstance(one, SoundHeard)]
    assert again.measures["duration_s"] == pytest.approx(10.4, abs=0.01)


def test_words_are_heard_after_the_sound_and_doubted() -> None:
    found = all_of(speech(1), Wishes(), "said.wav")
    assert isinstance(found[-1], WordsHeard)
    assert found[-1].origin is Origin.RECOGNISED
    assert found[-1].doubt
    assert {"porter", "trays", "nobody"} <= {one.text for one in found[-1].words}
    parts = [one.part for one in found if isinstance(one, Progress)]
    assert parts == sorted(parts)
    assert set(parts) == {"sound", "words"}


def test_typed_words_are_laid_along_the_sound() -> None:
    (heard,) = [one for one in all_of(speech(1), Wishes(typed=TYPED)) if isinstance(one, WordsHeard)]
    assert heard.origin is Origin.TYPED
    assert [one.text for one in heard.words if one.text not in {"um", "uh"}] == TYPED.split()
    assert {"um", "uh"} <= {one.text for one in heard.words}


def test_a_text_is_laid_along_a_long_recording_in_windows() -> None:
    text = " ".join([TYPED] * TIMES)
    found = all_of(speech(TIMES), Wishes(typed=text))
    (heard,) = [one for one in found if isinstance(one, WordsHeard)]
    assert [one.text for one in heard.words if one.text not in {"um", "uh"}] == text.split()
    starts = [one.start_s or 0.0 for one in heard.words]
    assert starts == sorted(starts)
    assert len([one for one in found if isinstance(one, Progress) and one.part == "words"]) > 2
    porters = [one.start_s or 0.0 for one in heard.words if one.text == "porter"]
    assert np.diff(porters) == pytest.approx(np.full(TIMES - 1, np.diff(porters).mean()), abs=0.2)


def test_words_that_are_not_heard_do_not_lose_the_sound() -> None:
    pytest.importorskip("pocketsphinx")
    found = all_of(recording("wav"), Wishes(typed="um, – …"))
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], NotHeard)
    assert type(found[-1].refusal) is WordsNotHeard


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", SoundBroken),
        (b"RIFF", SoundBroken),
        (random.Random(1).randbytes(100_000), SoundBroken),
        (b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n", SoundBroken),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", SoundBroken),
    ],
    ids=["empty", "begun", "noise", "playlist", "concat"],
)
def test_what_is_no_recording_is_refused(data: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        all_of(data)


def test_no_samples_and_ten_hours_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSound):
        all_of(wav(tmp_path / "none.wav", 0).read_bytes())
    with pytest.raises(SoundTooLong):
        all_of(wav(tmp_path / "long.wav", 36_000, 1_000).read_bytes())


def test_what_is_too_large_starts_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "SOUND_BYTES_LIMIT", 10)
    monkeypatch.setattr(followed, "started", None)
    with pytest.raises(TooMuchToHear):
        Listening(bytes(11), "a.wav", SOUND_ALONE)


LAST_PAGES_S = 2.2
"""OGG comes in pages of a second, and bytes are not spread evenly over the seconds."""


@sampled(4, 8, allow=[HealthCheck.too_slow])
@given(some.floats(0, 1), some.sampled_from(["webm", "ogg", "m4a"]))
@example(0.001, "webm")
def test_a_recording_cut_at_any_byte_is_measured_or_refused(share: float, kind: str) -> None:
    data = streamed(kind)
    try:
        found = all_of(data[: round(share * len(data))])
    except (SoundBroken, NoSound):
        assert share < 0.1
    else:
        (sound,) = [one for one in found if isinstance(one, SoundHeard)]
        assert sound.measures["duration_s"] == pytest.approx(10.4 * share, abs=LAST_PAGES_S)


@sampled(20, 60)
@given(some.data())
def test_damaged_bytes_are_measured_or_refused(choices: some.DataObject) -> None:
    data = bytearray(streamed(choices.draw(some.sampled_from(["webm", "ogg", "m4a"]))))
    for _ in range(choices.draw(some.integers(1, 20))):
        data[choices.draw(some.integers(0, len(data) - 1))] = choices.draw(some.integers(0, 255))
    try:
        sound = measure_blocks(Decoding(bytes(data), "take").blocks())
    except Refusal:
        return
    assert sound.duration_s < 7200


def gone(process: int, within_s: float) -> bool:
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        try:
            if Path(f"/proc/{process}/stat").read_text().split()[2] == "Z":
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.02)
    return False


def test_it_is_stopped_in_the_middle_from_another_thread() -> None:
    with Listening(speech(TIMES), "said.wav", Wishes()) as listening:
        for one in listening.messages():
            if isinstance(one, Progress) and one.part == "words":
                time.sleep(0.3)
                began = time.monotonic()
                stopper = threading.Thread(target=listening.stop)
                stopper.start()
        stopper.join()
        assert time.monotonic() - began < 1
        assert listening._child._process.returncode == -signal.SIGKILL
        assert not any(thread.is_alive() for thread in listening._child._threads)
        listening.stop()


def test_leaving_the_messages_leaves_no_child() -> None:
    messages = Listening(recording("wav"), "a.wav", SOUND_ALONE).messages()
    next(messages)
    assert isinstance(messages, Iterator)
    messages.close()  # type: ignore[attr-defined]


def test_ctrl_c_leaves_no_child() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    listening = Listening(speech(TIMES), "said.wav", Wishes())
    try:
        threading.Timer(1.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt), listening:
            list(listening.messages())
    finally:
        signal.signal(signal.SIGINT, before)
    assert listening._child._process.returncode is not None


PARENT = """
import sys
from candidacy.app.fence.sounds import Listening, Progress, Wishes
listening = Listening(sys.stdin.buffer.read(), "said.wav", Wishes(hear=sys.argv[1] == "words"))
for one in listening.messages():
    if isinstance(one, Progress) and one.part == sys.argv[1]:
        print(listening._child._process.pid, flush=True)
        while True:
            pass
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("part", ["sound", "words"])
def test_a_child_does_not_outlive_a_parent_that_is_killed(part: str) -> None:
    data = speech(TIMES)
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, part], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdin
        assert parent.stdout
        parent.stdin.write(data)
        parent.stdin.close()
        child = int(parent.stdout.readline())
        parent.kill()
    assert gone(child, 2)


def fake_child(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Start this code in place of the child; it may say messages with `say`."""
    start = "from candidacy.app.fence.sound_child import say, main\nimport os, sys, time\n"

    def started(_: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        lines = start + textwrap.dedent(code)
        return subprocess.Popen([sys.executable, "-I", "-c", lines], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    monkeypatch.setattr(followed, "started", started)


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("os.kill(os.getpid(), 9)", TooMuchToHear),
        ("os.kill(os.getpid(), 11)", ListeningStopped),
        ("raise SystemExit(3)", ListeningStopped),
        ("print('no frames')", ListeningStopped),
        ("sys.stdout.buffer.write(bytes([255] * 40))", ListeningStopped),
        ("say({'what': 'open'})", ListeningStopped),
        ("say({'what': ['x']})", ListeningStopped),
        ("say({'what': 'refusal', 'code': 'file_not_there', 'sentence': 'x'})", ListeningStopped),
        ("say({'what': 'progress', 'part': 'sound', 'share': 7})", ListeningStopped),
        ("say({'what': 'sound', 'measures': {}, 'peaks': [], 'doubt': ''})", ListeningStopped),
        ("time.sleep(60)", TooMuchToHear),
    ],
)
def test_a_child_that_fails_is_a_refusal(monkeypatch: pytest.MonkeyPatch, code: str, refusal: type[Refusal]) -> None:
    fake_child(monkeypatch, code)
    if "sleep" in code:
        monkeypatch.setattr(sounds, "QUIET_S", 3.0)
    with pytest.raises(refusal):
        all_of(recording("wav"))


def test_a_child_that_dies_of_the_words_does_not_lose_the_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "from candidacy.app.fence import sound_child\nsound_child._hear = lambda *_: os.kill(os.getpid(), 11)\nmain()"
    )
    fake_child(monkeypatch, code)
    found = all_of(recording("wav"), Wishes(typed="I did."))
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], NotHeard)
    assert type(found[-1].refusal) is ListeningStopped


def test_a_missing_recogniser_does_not_lose_the_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_child(monkeypatch, "sys.modules['pocketsphinx'] = None\nmain()")
    found = all_of(recording("wav"), Wishes())
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], NotHeard)
    assert type(found[-1].refusal) is RecogniserMissing


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory otherwise")
def test_a_child_that_takes_too_long_for_the_words_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_child(
        monkeypatch, "from candidacy.app.fence import sound_child\nsound_child.words_cpu_s = lambda _: 0.01\nmain()"
    )
    found = all_of(speech(TIMES), Wishes())
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], NotHeard)
    assert type(found[-1].refusal) is TooMuchToHear


def test_several_at_the_same_time_do_not_mix() -> None:
    kinds = ("wav", "webm", "ogg")
    found: dict[str, list[Message]] = {}

    def hear(kind: str) -> None:
        found[kind] = all_of(recording(kind), name=f"take.{kind}")

    threads = [threading.Thread(target=hear, args=(kind,)) for kind in kinds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for kind in kinds:
        (sound,) = [one for one in found[kind] if isinstance(one, SoundHeard)]
        assert sound.measures["file"] == f"take.{kind}"
