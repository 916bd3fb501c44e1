"""Check and measure the CUDA engine on a bare machine with a GPU, in under 12 minutes.

    tests/device/fetch.sh                                    # where there is a network
    OUT=results python3 tests/device/kit.py                  # on the machine, with build/device
    OUT=results python3 tests/device/kit.py --rehearse       # here, on the CPU, with small sizes

Needs Python 3.12 with torch, torchvision, numba and scikit-learn. The parts run one after another,
each in a process of its own with a limit; what it printed is in $OUT/device.json before the next
one begins. The study of the last part and its weights are in $OUT/studies.
"""

import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "device"
ALL_SECONDS = 660


def plan(rehearse: bool) -> list[tuple[str, int, list[str]]]:
    """Return the parts: name, limit in seconds, command after `python`."""
    engine, device = ("reference", "cpu") if rehearse else ("cuda", "cuda")
    bench = ["-m", "search", "bench", "F1", "--sampled", "0", "--json"]
    bench += ["--engine", engine] + (["--dataset", "digits"] if rehearse else [])
    suite = ["-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-W", "default"]
    suite += ["tests/engines/test_engines.py", "-k", "streams" if rehearse else "gpu"]
    return [
        ("selfcheck", 60, ["-m", "tests.device.measure", "selfcheck", device]),
        ("contract", 120, suite),
        ("profile", 60, ["-m", "tests.device.measure", "profile", device]),
        ("pace", 150, ["-m", "tests.device.measure", "pace", device]),
        ("bench", 60, bench),
        ("pairs", 90, ["-m", "tests.device.measure", "pairs", device]),
    ]


def run_part(command: list[str], limit: float, environment: dict[str, str], folder: Path) -> dict:
    """Run one part; return its status (None: out of time), seconds and the end of its output."""
    started = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, *command],
            cwd=folder,
            env=environment,
            timeout=limit,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        status, output = done.returncode, done.stdout
    except subprocess.TimeoutExpired as late:
        status, output = None, (late.stdout or b"").decode(errors="replace")
    seconds = round(time.monotonic() - started, 1)
    return {"status": status, "seconds": seconds, "output": output[-20_000:]}


def main() -> None:
    """Unpack the wheels, then run the parts and a search for the time that is left."""
    rehearse = "--rehearse" in sys.argv
    out = Path(os.environ["OUT"]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    packages = out.parent / "device-packages"
    if not rehearse:
        for wheel in (BUILD / "wheels").glob("*.whl"):
            zipfile.ZipFile(wheel).extractall(packages)
    path = f"{ROOT}:{packages}"
    environment = {**os.environ, "PYTHONPATH": path, "SEARCH_DATA_DIR": str(BUILD / "data")}
    deadline = time.monotonic() + (400 if rehearse else ALL_SECONDS)
    results = {}

    def perform(name: str, limit: float, command: list[str], folder: Path) -> None:
        limit = max(1.0, min(limit, deadline - time.monotonic()))
        results[name] = run_part(command, limit, environment, folder)
        (out / "device.json").write_text(json.dumps(results, indent=1))
        print(name, results[name]["status"], results[name]["seconds"], flush=True)

    for name, limit, command in plan(rehearse):
        perform(name, limit, command, ROOT)
    left = max(10, int(deadline - time.monotonic()) - 30)  # the runs under way end after it
    search = ["-m", "search", "run", "--trials", "5000", "--timeout", f"{left}s"]
    if rehearse:
        search = ["-m", "search", "run", "--trials", "1", "--dataset", "digits", "--epochs", "1"]
    perform("search", left + 30, search, out)


if __name__ == "__main__":
    main()
