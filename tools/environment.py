"""Make the environment in .venv/: `python3 tools/environment.py run|dev`. Standard library only."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 13)


def fitting_python() -> str:
    """Return a Python from 3.11 to 3.13: the one running this, else one found on the path."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    for name in ("python3.13", "python3.12", "python3.11"):
        found = shutil.which(name)
        if found:
            return found
    stop(
        f"Candidacy needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}. Install one of them and try again."
    )


def stop(sentence: str) -> NoReturn:
    """Leave with one plain sentence."""
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


def make_home(python: str) -> None:
    """Make .venv/ unless it is there."""
    if (HOME / "bin" / "python").exists():
        return
    print("Making the environment in .venv/ …", flush=True)
    made = subprocess.run([python, "-m", "venv", "--clear", str(HOME)], check=False, capture_output=True, text=True)
    if made.returncode:
        stop("Python cannot make an environment here. On Debian or Ubuntu: apt install python3-venv, then try again.")


def install(which: str) -> None:
    """Install the pinned versions and the project itself."""
    print(f"Installing the {which} packages (a minute or two the first time) …", flush=True)
    pip = [str(HOME / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    done = subprocess.run([*pip, "install", "--require-hashes", "-r", str(ROOT / "pins" / f"{which}.txt")], check=False)
    if done.returncode:
        stop(
            "The packages could not be installed. Check that this machine can reach its package index, then try again."
        )
    done = subprocess.run([*pip, "install", "--no-deps", "--editable", str(ROOT)], check=False)
    if done.returncode:
        stop("Candidacy itself could not be installed into .venv/; the lines above say why.")


def main() -> None:
    """Make the environment and mark it ready."""
    which = sys.argv[1] if len(sys.argv) > 1 else "run"
    if which not in ("run", "dev"):
        stop("Say which: run or dev.")
    make_home(fitting_python())
    install(which)
    (HOME / (".ready" if which == "run" else ".ready-dev")).touch()
    (HOME / ".ready").touch()


if __name__ == "__main__":
    main()
