"""Wall time of one `majika analyze` from the shell, median of ten runs.

python bench/cold_start.py
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

MAIL = Path(__file__).parent.parent / "examples" / "amazon-emergency" / "fake-mac.eml"
RUNS = 10


def seconds(*command: str) -> float:
    """Wall time of a command. Exit status 1 and 2 mean that it failed: nothing to measure."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode in (1, 2):
        sys.exit(done.stderr.decode(errors="replace"))
    return time.perf_counter() - started


def median(*command: str) -> float:
    return statistics.median(seconds(*command) for _ in range(RUNS))


if __name__ == "__main__":
    python = sys.executable
    seconds(python, "-m", "majika", "analyze", str(MAIL))  # writes byte code, fills the disk cache
    print(
        f"majika analyze, cold       {median(python, '-m', 'majika', 'analyze', str(MAIL)):7.3f} s"
    )
    print(f"python -c pass, for scale  {median(python, '-c', 'pass'):7.3f} s")
