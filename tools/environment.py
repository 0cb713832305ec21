"""Make the environment in .venv/: `python3 tools/environment.py run|dev|bench`. Standard library only.

It ends in one of three marks that make looks for: `.ready` (Candidacy runs), `.ready-dev` (and its tests run) and
`.ready-bench` (and its measurements run).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / "bin" / "python"
OLDEST, NEWEST = (3, 11), (3, 13)
MARKS = {"run": (".ready",), "dev": (".ready", ".ready-dev"), "bench": (".ready", ".ready-dev", ".ready-bench")}
MINUTES = {"run": "a minute", "dev": "a minute or two", "bench": "a minute or two"}


def main() -> None:
    """Make the environment and mark it ready."""
    which = sys.argv[1] if len(sys.argv) == 2 else ""
    if which not in MARKS:
        raise SystemExit("Say which environment to make: run, dev or bench.")
    make_home()
    install(which)
    for mark in MARKS[which]:
        (HOME / mark).touch()
    say("The environment in .venv/ is ready.")


def make_home() -> None:
    """Make .venv/ with a fitting Python and its pip, unless it is there."""
    if fits(str(PYTHON)) and has_pip():
        return
    python = fitting_python()
    say(f"Making the environment in .venv/ with {python} …")
    made = subprocess.run([python, "-m", "venv", "--clear", str(HOME)], check=False, capture_output=True, text=True)
    if made.returncode == 0 and has_pip():
        return
    if subprocess.run([python, "-c", "import ensurepip, venv"], check=False, capture_output=True).returncode:
        raise SystemExit(
            "This Python cannot make an environment. On Debian or Ubuntu: apt install python3-venv, then try again."
        )
    raise SystemExit(f"The environment could not be made in {HOME}: {made.stdout}{made.stderr}".strip())


def has_pip() -> bool:
    """Return whether the environment has pip; an environment made by another tool gets it here."""
    for words in (["pip", "--version"], ["ensurepip"]):
        if subprocess.run([str(PYTHON), "-m", *words], check=False, capture_output=True).returncode == 0:
            return True
    return False


def fitting_python() -> str:
    """Return a Python from 3.11 to 3.13: the one running this, else one found on the path."""
    for name in (sys.executable, "python3.13", "python3.12", "python3.11"):
        found = shutil.which(name)
        if found and fits(found):
            return found
    here = ".".join(str(part) for part in sys.version_info[:3])
    raise SystemExit(
        f"Candidacy needs Python 3.11, 3.12 or 3.13, and this is {here}. Install one of them, then try again."
    )


def fits(python: str) -> bool:
    """Return whether this program is a Python that Candidacy runs on."""
    ask = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    try:
        return subprocess.run([python, "-c", ask], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def install(which: str) -> None:
    """Install the pinned versions, each checked against its hash, and the project itself."""
    say(f"Installing the packages of pins/{which}.txt (the first time this takes {MINUTES[which]}) …")
    if pip("--require-hashes", "--requirement", str(ROOT / "pins" / f"{which}.txt")):
        raise SystemExit(
            "The packages could not be installed; the lines above say why. The first time needs a connection to the "
            "internet, so check that, then try again. Afterwards Candidacy needs none."
        )
    say("Installing Candidacy itself …")
    if pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)):
        raise SystemExit("Candidacy itself could not be installed into .venv/; the lines above say why.")


def pip(*words: str) -> int:
    """Run pip install in the environment and return its exit code."""
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    return subprocess.run([str(PYTHON), "-m", "pip", "install", *quiet, *words], check=False).returncode


def say(words: str) -> None:
    """Show a line of progress at once."""
    print(words, flush=True)


if __name__ == "__main__":
    main()
