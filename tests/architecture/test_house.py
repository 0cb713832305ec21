"""The house keeps its own rules."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from candidacy.kernel import refusals
from candidacy.kernel.answers import ANSWERS

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "candidacy"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST_MODULE_LINES = 300
LONGEST_FUNCTION_LINES = 42
TABLES = ("fit/english/", "prepare/banks/")
"""Word lists, one word a line: long, but there is nothing to follow in them."""
LONG_FUNCTIONS = {"brief": "one parameter for each option of the command"}
NETWORK = {"socket", "urllib", "http", "requests", "httpx", "ssl", "ftplib", "smtplib", "imaplib"}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_the_import_contracts_hold() -> None:
    # By this Python, not by the script beside it: in a copied environment that one looks at the checkout it was made for.
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_is_small_named_exactly_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    table = str(path.relative_to(SOURCE)).startswith(TABLES)
    assert table or len(text.splitlines()) <= LONGEST_MODULE_LINES
    assert path.stem not in {"utils", "helpers", "manager", "common"}
    assert ast.get_docstring(tree), "a module begins by saying what it is for"
    long = [one.name for one in functions(tree) if (one.end_lineno or 0) - one.lineno >= LONGEST_FUNCTION_LINES]
    assert set(long) <= LONG_FUNCTIONS.keys()


FETCHING = SOURCE / "app" / "model" / "pulling.py"
"""The one module that fetches something, and only for `candidacy model pull`."""
ASKING = SOURCE / "app" / "model" / "language.py"
"""The one module that asks a language model, and only at a press on a letter."""
POST = SOURCE / "app" / "post"
"""Letters that the seeker sends and mail that the seeker fetches, through the seeker's own account."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_reaches_a_network(path: Path) -> None:
    text = path.read_text("utf-8")
    may = path in (FETCHING, ASKING) or path.parent == POST
    assert may or not NETWORK & set(imported(ast.parse(text)))
    assert path == SOURCE / "app" / "desk" / "language_model.py" or "candidacy.app.model.language" not in text
    assert path == SOURCE / "app" / "cli" / "model.py" or "candidacy.app.model.pulling" not in text


def every_refusal() -> list[type[refusals.Refusal]]:
    found = refusals.Refusal.__subclasses__()
    return found + [one for each in found for one in each.__subclasses__()]


def test_every_refusal_has_its_own_answer_and_stands_in_the_documents() -> None:
    page = (ROOT / "docs" / "reference" / "refusals.md").read_text("utf-8")
    codes = [one.code for one in every_refusal()]
    exits = [ANSWERS[code].exit_code for code in codes]
    assert len(set(codes)) == len(codes)
    assert len(set(exits)) == len(exits)
    for one in every_refusal():
        assert f"`{one.code}`" in page
        assert one.next_step in page


def test_the_readmes_commands_can_be_made() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    for target in ("run", "test"):
        assert f"make {target}" in readme
        assert f"\n{target}:" in makefile
