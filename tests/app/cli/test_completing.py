"""Tab in a shell: the real protocol of bash, zsh and fish, asked as the installed scripts ask it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk.completing import harmless
from candidacy.app.desk.noting import note_candidacy
from tests.app.conftest import POSTGRES, close
from tests.app.moments import NOW

HOSTILE = """Cook"; touch owned; $(touch owned) `touch owned` \\$(touch owned) \\\\`x` ' )) [bold] *"""
pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


@pytest.fixture(scope="session", autouse=True)
def command(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the command as it is installed, on the code that is tested."""
    made = tmp_path_factory.mktemp("bin") / "candidacy"
    made.write_text(f"#!{sys.executable}\nfrom candidacy.app.cli.main import main\nmain()\n", "utf-8")
    made.chmod(0o755)
    os.environ["PATH"] = f"{made.parent}{os.pathsep}{os.environ['PATH']}"
    return made


def run(home: Path, **told: str) -> subprocess.CompletedProcess[str]:
    asked = {**os.environ, "CANDIDACY_HOME": str(home), **told}
    return subprocess.run(["candidacy"], env=asked, capture_output=True, text=True, check=False, timeout=30)


def in_bash(home: Path, words: str) -> list[str]:
    done = run(home, _CANDIDACY_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=str(len(words.split(" ")) - 1))
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout.split()


@pytest.fixture
def kept(home: Path, seeker: UUID) -> Path:
    """Return a folder with three candidacies, no one having it open."""
    for title, employer in (("Cook", "Elm Street School"), ("Clerk", "Oak Street School"), (HOSTILE, "Samphire House")):
        note_candidacy(seeker=seeker, employer=employer, title=title, now=NOW)
    close()
    return home


def test_commands_candidacies_and_kinds_are_offered(kept: Path) -> None:
    assert in_bash(kept, "candidacy rec") == ["record"]
    assert in_bash(kept, "candidacy show ") == ["3", "2", "1"]
    assert in_bash(kept, "candidacy show cle") == ["clerk"]
    assert in_bash(kept, "candidacy show Oa") == ["Oak"]
    assert in_bash(kept, "candidacy show stree") == [], "it does not decide"
    assert in_bash(kept, "candidacy record 1 interview_r") == ["interview_rescheduled"]
    assert in_bash(kept, "candidacy people --in elm") == ["elm"]
    assert in_bash(kept, "candidacy asks 1 --group wo") == ["workplace"]
    assert "parked" not in in_bash(kept, "candidacy record 1 ")


def test_zsh_and_fish_are_told_the_names(kept: Path) -> None:
    zsh = run(kept, _CANDIDACY_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS="candidacy show 2").stdout
    assert '"2":"Clerk Oak Street School"' in zsh
    told = {"_CANDIDACY_COMPLETE": "complete_fish", "_TYPER_COMPLETE_ARGS": "candidacy show 2"}
    assert run(kept, _TYPER_COMPLETE_FISH_ACTION="get-args", **told).stdout == "2\tClerk Oak Street School\n"


@pytest.mark.parametrize("shell", ["complete_bash", "complete_zsh", "complete_fish"])
def test_a_name_gives_a_shell_nothing_to_run(kept: Path, shell: str) -> None:
    for begun in ("", "sam", "to", "3"):
        words = f"candidacy show {begun}"
        told = {"COMP_WORDS": words, "COMP_CWORD": "2", "_TYPER_COMPLETE_ARGS": words, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}  # fmt: skip
        written = run(kept, _CANDIDACY_COMPLETE=shell, **told).stdout.replace("_files\n", "")
        offered = written.removeprefix("_arguments '*: :((").removesuffix("))'\n")
        assert not set(offered) & set("$`\\\\;*'()[]&|<>"), written


def test_a_name_keeps_its_letters_and_loses_the_rest() -> None:
    assert harmless("Köchin, Schule – Nord-West (Ulm)\n$x") == "Köchin Schule Nord-West Ulm x"


def test_bash_takes_what_is_offered(kept: Path, tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    asked = {**os.environ, "CANDIDACY_HOME": str(kept)}
    script = run(kept, _CANDIDACY_COMPLETE="source_bash").stdout
    lines = f'{script}\nCOMP_WORDS=(candidacy show ""); COMP_CWORD=2\n_candidacy_completion candidacy\necho "${{COMPREPLY[*]}}"'
    done = subprocess.run([bash, "--norc", "-c", lines], env=asked, cwd=tmp_path, capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.split() == ["3", "2", "1"]
    assert list(tmp_path.glob("owned*")) == []


def test_no_folder_is_made_and_nothing_is_said_where_nothing_can_be_read(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    assert in_bash(nowhere, "candidacy show ") == []
    assert not nowhere.exists()
    nowhere.mkdir()
    (nowhere / "candidacy.sqlite3").write_bytes(b"this is no database at all" * 100)
    assert in_bash(nowhere, "candidacy show ") == []
    (nowhere / "candidacy.sqlite3").write_bytes(b"")
    assert in_bash(nowhere, "candidacy show ") == []
    assert [path.name for path in nowhere.iterdir()] == ["candidacy.sqlite3"]


def test_completion_writes_nothing_and_reads_what_another_process_just_wrote(home: Path, seeker: UUID) -> None:
    note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW)
    assert in_bash(home, "candidacy show ") == ["1"], "the log of the open data is read too"
    close()
    before = {path: path.stat().st_mtime_ns for path in home.iterdir()}
    in_bash(home, "candidacy show ")
    assert {path: path.stat().st_mtime_ns for path in home.iterdir()} == before


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_there_for_each_shell(tmp_path: Path, shell: str) -> None:
    assert f"complete_{shell}" in run(tmp_path, _CANDIDACY_COMPLETE=f"source_{shell}").stdout


def test_completing_and_help_load_no_django(kept: Path) -> None:
    ask = (
        "import sys; from candidacy.app.cli.completing import begun_candidacies; assert begun_candidacies(''); "
        "print([m for m in ('django', 'candidacy.fit', 'candidacy.prepare') if m in sys.modules])"
    )
    told = {**os.environ, "CANDIDACY_HOME": str(kept)}
    done = subprocess.run([sys.executable, "-c", ask], env=told, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_commands_are_there_before_anything_heavy_is_loaded() -> None:
    """How many milliseconds that takes is measured, not asserted: benchmarks/APP.md."""
    heavy = "django", "numpy", "scipy", "typst", "candidacy.fit", "candidacy.odds.fit", "candidacy.followup.mail"
    ask = f"import sys, candidacy.app.cli.main; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
