"""What the documents, the pins and the Makefile say is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from candidacy.app.cli.main import app
from candidacy.kernel import refusals
from candidacy.kernel.answers import ANSWERS

ROOT = Path(__file__).resolve().parents[2]
PINS = sorted((ROOT / "pins").glob("*.txt"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def told(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", PAGES, ids=told)
def test_a_page_names_only_targets_that_can_be_made(path: Path) -> None:
    assert set(re.findall(r"`make ([a-z]+)", path.read_text("utf-8"))) <= TARGETS


@pytest.mark.parametrize("path", PAGES, ids=told)
def test_a_page_links_only_to_what_is_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (path.parent / link).exists()]
    assert missing == []


def test_every_command_and_option_stands_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "commands.md").read_text("utf-8")
    assert [one.name for one in app.registered_commands if f"## `candidacy {one.name}" not in page] == []
    written = [path.read_text("utf-8") for path in (ROOT / "src" / "candidacy" / "app" / "cli").glob("*.py")]
    options = re.findall(r'"(--[a-z-]+)"', "".join(written))
    assert [option for option in options if not re.search(f"`(candidacy )?{option}", page)] == []


def test_the_table_of_refusals_gives_the_right_numbers() -> None:
    page = (ROOT / "docs" / "reference" / "refusals.md").read_text("utf-8")
    rows = {
        code: (int(leave), int(status)) for code, leave, status in re.findall(r"\| `(\w+)` \| (\d+) \| (\d+) ", page)
    }
    assert rows == {code: tuple(answer) for code, answer in ANSWERS.items() if code != refusals.Refusal.code}


def test_there_are_pins_for_running_developing_and_measuring() -> None:
    assert [path.stem for path in PINS] == ["bench", "dev", "run"]


@pytest.mark.parametrize("path", PINS, ids=told)
def test_pins_are_exact_hashed_and_name_no_host(path: Path) -> None:
    text = path.read_text("utf-8")
    asked = [line for line in text.replace("\\\n", " ").splitlines() if line and line[0] not in "# "]
    assert asked
    assert [one for one in asked if "==" not in one or "--hash=sha256:" not in one] == []
    assert not re.search(r"\w+://|--(extra-)?index|--find-links", text)
