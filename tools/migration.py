"""Make migration 0001 anew from the models: `.venv/bin/python tools/migration.py`. Only until the first release with a store."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "src" / "candidacy" / "app" / "store" / "migrations" / "0001_initial.py"
SAYS = '"""The tables as they begin, and the triggers that keep the events."""\n\n'
IMPORT = "\n\nfrom candidacy.app.store.guard import put_up\n"
LAST = "        migrations.RunPython(put_up, migrations.RunPython.noop),\n    ]\n"


def main() -> None:
    """Write the migration, with the triggers at its end."""
    FILE.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as home:
        around = os.environ | {"CANDIDACY_HOME": home, "DJANGO_SETTINGS_MODULE": "candidacy.app.settings.home"}
        made = [sys.executable, "-m", "django", "makemigrations", "store", "-n", "initial"]
        subprocess.run(made, check=True, env=around, stdout=subprocess.DEVNULL)
    text = re.sub(r"^# Generated.*\n\n?", SAYS, FILE.read_text("utf-8"))
    text = text.replace(
        "from django.db import migrations, models\n", "from django.db import migrations, models" + IMPORT
    )
    FILE.write_text(re.sub(r"    \]\n$", LAST, text), encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    subprocess.run([ruff, "check", "--fix", "--quiet", FILE], check=False)
    subprocess.run([ruff, "format", "--quiet", FILE], check=True)


if __name__ == "__main__":
    main()
