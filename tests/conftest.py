"""What Python compiled stays for the programs that tests start and for the next run, even where the shell forbids it.

With `PYTHONDONTWRITEBYTECODE` set, as in many containers, each program and each worker would compile the house anew.
"""

from __future__ import annotations

import os
import sys

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
