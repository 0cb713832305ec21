"""The fence: documents and refusals come through it; nothing else does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from candidacy.app.fence import parent, read_all_fenced, read_fenced
from candidacy.fit.documents import Document
from candidacy.fit.reading import read
from candidacy.kernel.refusals import BrokenDocument, FileTooLarge, LockedDocument, Refusal, TooMuchToRead
from tests.documents import hostile, office, pages, pdfs
from tests.fit.reading.checks import assert_sound

HONEST = {
    "cv.pdf": pdfs.two_columns_by_rows(),
    "cv.docx": office.docx(hostile.WORDS),
    "cv.odt": office.odt("<text:p>Words</text:p>"),
    "job.html": pages.page(pages.PLAIN_POSTING),
    "data.html": pages.page("", pages.faulty_scripts()["escaped description"]),
    "cv.md": b"# Jane Doe\n\n- Led a team\n",
    "cv.txt": "Café – manager".encode("cp1252"),
    "utf16.txt": "Café manager".encode("utf-16"),
    "cv.json": b'{"basics": {"name": "Jane Doe"}, "work": [{"name": 7}]}',
    "odd \udcff name.txt": b"Words",
}
EXPECTED = {
    "empty.txt": "empty_document",
    "blank.txt": "empty_document",
    "binary.txt": "unknown_format",
    "zip-bomb.docx": "too_much_to_read",
    "dense.docx": "too_much_to_read",
    "xml-bomb.docx": "broken_document",
    "xml-bomb-utf16.docx": "broken_document",
    "external-entity.docx": "broken_document",
    "no-main-part.docx": "broken_document",
    "deep.docx": "too_much_to_read",
    "locked-member.docx": "locked_document",
    "truncated.docx": "broken_document",
    "truncated.odt": "broken_document",
    "looped-pages.pdf": "broken_document",
    "claimed-pages.pdf": "broken_document",
    "scanned.pdf": "scanned_document",
    "locked.pdf": "locked_document",
    "only-a-header.pdf": "broken_document",
    "deep.json": "broken_document",
    "deep-inside.json": "broken_document",
}
ANOTHER = '{"name":"cv.txt","media":"text","sha256":"0","text":"a","lines":[[0,1,1,2,3,null]],"facts":[],"problems":[]}'
"""A whole and valid answer about another document."""
pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")


def test_every_format_comes_through_as_it_is_read_without_the_fence() -> None:
    names = [name for name in HONEST if "\udcff" not in name]
    answers = read_all_fenced([(HONEST[name], name) for name in names])
    for name, answer in zip(names, answers, strict=True):
        plain = read(HONEST[name], name)
        assert isinstance(answer, Document), (name, answer)
        assert (answer.text, answer.facts, answer.problems, answer.sha256) == (
            plain.text,
            plain.facts,
            plain.problems,
            plain.sha256,
        )
        assert [(line.span, line.page, line.style, line.starts_block, line.quotable) for line in answer.lines] == [
            (line.span, line.page, line.style, line.starts_block, line.quotable) for line in plain.lines
        ]


def test_boxes_come_through_to_a_hundredth_of_a_point() -> None:
    fenced, plain = read_fenced(HONEST["cv.pdf"], "cv.pdf"), read(HONEST["cv.pdf"], "cv.pdf")
    for one, other in zip(fenced.lines, plain.lines, strict=True):
        assert one.box is not None
        assert other.box is not None
        assert abs(one.box.left - other.box.left) < 0.01


def test_an_odd_name_comes_through() -> None:
    assert read_fenced(b"Words", "odd \udcff name.txt").text == "Words"


def test_hostile_files_end_in_a_document_or_a_named_refusal() -> None:
    files = hostile.hostile_files()
    start = time.monotonic()
    answers = dict(zip(files, read_all_fenced([(data, name) for name, data in files.items()]), strict=True))
    assert time.monotonic() - start < 40
    for name, answer in answers.items():
        if isinstance(answer, Refusal):
            assert EXPECTED.get(name) in {answer.code, None}, (name, answer.code)
        else:
            assert name not in EXPECTED
            assert_sound(answer)


def test_a_path_in_an_archive_writes_nothing(tmp_path: Path) -> None:
    aim = tmp_path / "escaped.txt"
    data = office.docx(hostile.WORDS, parts={f"../../../../../../../..{aim}": "out", str(aim): "out"})
    assert read_fenced(data, "cv.docx").lines
    assert not aim.exists()


def test_refusals_come_through_with_their_sentence() -> None:
    with pytest.raises(LockedDocument, match=r"cv\.pdf is protected"):
        read_fenced(pdfs.locked(), "cv.pdf")


def test_a_file_past_the_limit_is_refused_before_any_child_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candidacy.app.fence.parent.subprocess.Popen", None)
    with pytest.raises(FileTooLarge, match="50 MB"):
        read_fenced(bytes(parent.INPUT_LIMIT + 1), "cv.pdf")


def in_child(code: str) -> subprocess.CompletedProcess[str]:
    """What happens to Python code once the fence is closed around it."""
    closed = "from candidacy.app.fence.limits import close_fence, set_limits\n"
    closed += "import os, socket, subprocess, ctypes, pathlib\n"
    script = f"{closed}set_limits()\nclose_fence()\n{code}"
    return subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "code",
    [
        "open('/etc/passwd')",
        "open('escaped', 'w')",
        "os.open('/etc/passwd', os.O_RDONLY)",
        "os.listdir('/')",
        "os.system('true')",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "os.kill(1, 0)",
        "os.remove('x')",
        "pathlib.Path('/etc/passwd').read_text()",
        "subprocess.run(['true'])",
        "socket.socket()",
        "socket.getaddrinfo('localhost', 80)",
        "ctypes.CDLL(None)",
        "import sqlite3",
    ],
)
def test_nothing_reaches_outside_a_closed_fence(code: str) -> None:
    done = in_child(code)
    assert done.returncode == 1
    assert "outside the fence" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no resource limits there")
def test_the_system_itself_opens_nothing_in_a_closed_fence() -> None:
    script = (
        "import ctypes, resource\nlibrary = ctypes.CDLL(None)\nopened = library.open\n"
        "from candidacy.app.fence.limits import close_fence, set_limits\nset_limits()\nclose_fence()\n"
        "print(opened(b'/etc/passwd', 0))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "-1"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory otherwise")
def test_memory_is_limited() -> None:
    assert "MemoryError" in in_child("bytearray(2 << 30)").stderr


def test_the_environment_does_not_reach_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, object] = {}
    real = subprocess.Popen

    def spy(*arguments: object, **named: object) -> object:
        seen.update(named)
        return real(*arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setattr("candidacy.app.fence.parent.subprocess.Popen", spy)
    read_fenced(b"Words", "cv.txt")
    environment = seen["env"]
    assert isinstance(environment, dict)
    assert set(environment) <= {"SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"}


def fake_child(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Start this code in place of the child."""
    real = subprocess.Popen

    def started(_: object, **named: object) -> object:
        return real([sys.executable, "-I", "-c", code], **named)  # type: ignore[call-overload]

    monkeypatch.setattr("candidacy.app.fence.parent.subprocess.Popen", started)


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("import time; time.sleep(60)", TooMuchToRead),
        ("import os; os.kill(os.getpid(), 9)", TooMuchToRead),
        ("import os; os.kill(os.getpid(), 11)", BrokenDocument),
        ("import os; os.abort()", BrokenDocument),
        ("raise SystemExit(3)", BrokenDocument),
        ("print('not json')", BrokenDocument),
        ('print(\'{"refusal": "file_not_there", "sentence": "x"}\')', BrokenDocument),
        ("import sys; sys.stdout.write('x' * 40_000_000)", TooMuchToRead),
        (f"print('{ANOTHER}')", BrokenDocument),
    ],
)
def test_a_child_that_fails_is_a_refusal(monkeypatch: pytest.MonkeyPatch, code: str, refusal: type[Refusal]) -> None:
    fake_child(monkeypatch, code)
    start = time.monotonic()
    # On a busy machine a child may need seconds to begin: only the one that never ends is given few.
    (answer,) = read_all_fenced([(b"Words" * 100_000, "cv.txt")], seconds=1.5 if "sleep" in code else 50)
    assert type(answer) is refusal
    assert time.monotonic() - start < 45


def test_children_run_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_child(monkeypatch, "import time; time.sleep(2)")
    start = time.monotonic()
    read_all_fenced([(b"Words", "cv.txt")] * 3)
    assert time.monotonic() - start < 5.5


def test_ctrl_c_leaves_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def slow(_: object, **named: object) -> object:
        child = real([sys.executable, "-I", "-c", "import time; time.sleep(60)"], **named)  # type: ignore[call-overload]
        started.append(child)
        return child

    monkeypatch.setattr("candidacy.app.fence.parent.subprocess.Popen", slow)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts background jobs deaf to Ctrl-C
    try:
        threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            read_all_fenced([(b"Words", "cv.txt")] * 2)
    finally:
        signal.signal(signal.SIGINT, before)
    assert [child.poll() is not None for child in started] == [True, True]


def test_order_is_kept_past_the_number_at_once() -> None:
    inputs = [(f"Words {at}".encode(), "cv.txt") for at in range(parent.AT_ONCE + 2)]
    answers = read_all_fenced(inputs)
    assert [answer.text for answer in answers if isinstance(answer, Document)] == [data.decode() for data, _ in inputs]
