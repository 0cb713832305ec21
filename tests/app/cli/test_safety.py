"""Backups, exports, imports and erasing on the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from candidacy.app.paper.search.as_csv import cell
from candidacy.kernel.refusals import BadUse, NotConfirmed, NotEmpty, NothingToRead
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES, close
from tests.ledger.test_tables import HUNTR

CV = str(Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example" / "cv.md")
pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


def named(say: Say) -> list[str]:
    return [one["title"] for one in say("list", "--json")["candidacies"]]


def test_a_search_moves_to_another_machine(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("documents", "--add", CV, "--in", "1")
    before = say("list", "--json")
    say("export", str(tmp_path / "all.zip"))
    with pytest.raises(NotEmpty):
        say("import", str(tmp_path / "all.zip"))
    close()
    monkeypatch.setenv("CANDIDACY_HOME", str(tmp_path / "elsewhere"))
    say("import", str(tmp_path / "all.zip"))
    assert say("list", "--json") == before
    say("documents", "--get", "cv.md", "--out", str(tmp_path / "back.md"))
    assert (tmp_path / "back.md").read_bytes() == Path(CV).read_bytes()


@pytest.mark.parametrize("archive", [True, False])
def test_a_backup_takes_the_place_of_what_came_after(say: Say, tmp_path: Path, archive: bool) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    made = say("backup", *([str(tmp_path / "kept.zip")] if archive else []), "--json")["file"]
    say("add", "Clerk", "--at", "Oak Street School")
    close()
    told = say("restore", made, "--json")
    assert Path(told["former"]).is_file()
    assert named(say) == ["Cook"]
    assert say("check", "--json")["sound"]
    close()
    assert "Restored" in say("restore")


def test_tables_come_in_once_and_go_out_safely(say: Say, tmp_path: Path) -> None:
    table = tmp_path / "huntr.csv"
    table.write_bytes(HUNTR)
    assert say("import", str(table), "--json")["new"] == 3
    again = say("import", str(table), "--json")
    assert (again["new"], again["known"]) == (0, 3)
    assert "Taken in" in say("import", str(table))
    say("add", "=1+1", "--at", "@evil", "--note", "-1")
    say("export", str(tmp_path / "out.csv"))
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["Job title"] == "'=1+1"
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert rows[0]["History"].startswith("2026-01-05 noted; 2026-01-07 applied")
    assert cell("\t=1") == "'\t=1"


def test_the_resume_and_the_flow_go_out(say: Say, tmp_path: Path) -> None:
    with pytest.raises(NothingToRead):
        say("export", str(tmp_path / "me.json"))
    say("documents", "--add", CV)
    say("export", str(tmp_path / "me.json"))
    told = json.loads((tmp_path / "me.json").read_text("utf-8"))
    assert told["basics"]["name"]
    assert told["work"][0]["highlights"]
    for _ in range(2):
        say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "applied")
    say("record", "1", "rejected")
    say("export", str(tmp_path / "flow.txt"))
    flow = (tmp_path / "flow.txt").read_text("utf-8")
    assert flow == "Noted [1] Applied\nNoted [1] Still open\nApplied [1] Someone else was chosen\n"
    with pytest.raises(BadUse):
        say("export", str(tmp_path / "x.doc"))


def test_erasing_is_confirmed(say: Say) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("add", "Clerk", "--at", "Oak Street School")
    with pytest.raises(NotConfirmed):
        say("erase", "1")
    with pytest.raises(BadUse):
        say("erase", "--yes")
    say("erase", "1", "--yes")
    assert named(say) == ["Clerk"]
    say("erase", "--everything", "--yes")
    assert named(say) == []
