"""The built wheel works in a clean environment, as `pipx run` and `uvx` would use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "src" / "candidacy" / "app" / "example"


@pytest.mark.wheel
def test_the_wheel_makes_a_brief_in_a_clean_environment(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    subprocess.run([home / "bin" / "pip", "install", "--quiet", str(wheel)], check=True)
    subprocess.run([home / "bin" / "candidacy", "--help"], check=True, cwd=tmp_path)
    command = [str(home / "bin" / "candidacy"), "brief", str(EXAMPLE / "cv.md"), str(EXAMPLE / "posting.md")]
    done = subprocess.run([*command, "--json"], check=True, capture_output=True, cwd=tmp_path)
    assert json.loads(done.stdout)["posting"]["title"].startswith("Library Assistant")
    subprocess.run([*command, "--out", "brief.pdf"], check=True, cwd=tmp_path)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
