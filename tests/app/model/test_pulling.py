from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from candidacy.app.model.catalogue import MODELS, Model, PinnedFile
from candidacy.app.model.checking import is_whole
from candidacy.app.model.pulling import pull
from candidacy.kernel.model_refusals import ModelAltered, ModelNotFetched
from candidacy.kernel.refusals import CannotWrite

CONTENT = {"onnx/model.onnx": b"a model " * 60_000, "tokenizer.json": b"{}"}


class Quiet(SimpleHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so by its parent
        self.asked.append(self.path)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[str]:
    for name, data in CONTENT.items():
        (tmp_path / "there" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "there" / name).write_bytes(data)
    Quiet.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "there")))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def model(address: str, **changed: bytes) -> Model:
    pinned = {name: changed.get(name.split("/")[-1].split(".")[0], data) for name, data in CONTENT.items()}
    files = tuple(
        PinnedFile(name, name.split("/")[-1], hashlib.sha256(data).hexdigest(), len(data))
        for name, data in pinned.items()
    )
    return Model("small", address, "none", files)


def silent(name: str, here: int, size: int) -> None:
    assert here <= size, name


def test_a_model_is_fetched_whole_and_said_how_far(source: str, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    places = pull(model(source), tmp_path / "here", lambda *one: told.append(one))
    assert [place.read_bytes() for place in places] == list(CONTENT.values())
    assert told[-1] == ("tokenizer.json", 2, 2)
    assert len([one for one in told if one[0] == "model.onnx"]) > 1


def test_what_is_there_and_whole_is_not_fetched_again(source: str, tmp_path: Path) -> None:
    pull(model(source), tmp_path / "here", silent)
    Quiet.asked.clear()
    pull(model(source), tmp_path / "here", silent)
    assert Quiet.asked == []


def test_a_mirror_takes_the_place_of_the_source(source: str, tmp_path: Path) -> None:
    pull(model("https://nowhere.invalid/"), tmp_path / "here", silent, source)
    assert (tmp_path / "here" / "model.onnx").exists()


@pytest.mark.parametrize("pinned", [b"another ", b"a model " * 59_999 + b"a MODEL ", b"a model " * 60_001])
def test_a_file_that_is_not_the_pinned_one_is_thrown_away(source: str, tmp_path: Path, pinned: bytes) -> None:
    with pytest.raises(ModelAltered):
        pull(model(source, model=pinned), tmp_path / "here", silent)
    assert list((tmp_path / "here").iterdir()) == []


def test_a_source_that_does_not_answer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFetched):
        pull(model("http://127.0.0.1:9/"), tmp_path / "here", silent)


@pytest.mark.parametrize("address", ["http://example.org/", "file:///etc/", "ftp://example.org/"])
def test_only_https_is_asked(address: str, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFetched, match="https"):
        pull(model(address), tmp_path / "here", silent)


def test_a_folder_that_cannot_be_made_is_refused(source: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite):
        pull(model(source), tmp_path / "file" / "here", silent)


def test_the_catalogue_pins_every_file() -> None:
    for one in MODELS.values():
        assert one.address.startswith("https://")
        assert all(len(file.sha256) == 64 and file.size_bytes > 0 for file in one.files)
        assert not is_whole(Path("nowhere"), one.files[0])
