from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from candidacy.app.cli.main import app
from candidacy.kernel.model_refusals import ModelNotThere
from candidacy.kernel.refusals import BadUse

run = CliRunner()


def test_where_says_whether_a_model_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDIDACY_HOME", str(tmp_path))
    answer = run.invoke(app, ["model", "where"])
    assert answer.exit_code == 0
    assert str(tmp_path / "models") in answer.stdout
    assert "no whole model" in answer.stderr


def test_pull_asks_first_and_fetches_nothing_on_no(tmp_path: Path) -> None:
    answer = run.invoke(app, ["model", "pull", "--to", str(tmp_path / "here")], input="n\n")
    assert answer.exit_code == 1
    assert "91 MB" in answer.stderr
    assert not (tmp_path / "here").exists()


def test_a_brief_with_no_model_there_is_refused(tmp_path: Path) -> None:
    cv, posting = tmp_path / "cv.txt", tmp_path / "posting.txt"
    cv.write_text("Clerk, 2019 - present\n- Filed letters\n")
    posting.write_text("Requirements\n- Filing\n")
    answer = run.invoke(app, ["brief", str(cv), str(posting), "--model", str(tmp_path)])
    assert isinstance(answer.exception, ModelNotThere)


def test_the_speech_model_is_named_with_its_size_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    answer = run.invoke(app, ["model", "pull", "whisper-small", "--to", str(tmp_path / "here")], input="n\n")
    assert "whisper-small (MIT), 486 MB" in answer.stderr
    assert not (tmp_path / "here").exists()
    assert isinstance(run.invoke(app, ["model", "pull", "giant"]).exception, BadUse)
    assert isinstance(run.invoke(app, ["model", "where", "giant"]).exception, BadUse)
