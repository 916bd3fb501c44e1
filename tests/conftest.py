"""What many laws stand on: a small set to learn, an engine that trains nothing, the command."""

import io
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch

from search.__main__ import main
from search.data.dataset import DataSet
from search.engines.contract import Epoch
from search.nets.candidate import Run

torch.set_num_threads(1)  # beside worker processes a second thread only waits

ROOT = Path(__file__).resolve().parent.parent
REAL_DATA = os.environ.get("SEARCH_DATA_DIR")

BAD_INPUTS = "bad inputs"
answered: Counter[str] = Counter()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "teardown":
        answered.update({name: n for name, n in report.user_properties if name == BAD_INPUTS})


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if count := answered[BAD_INPUTS]:
        terminalreporter.write_line(f"{count:,} bad inputs, each answered with one line")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """The doors' law of more than a thousand: their tests may run in several processes."""
    options = session.config.option
    whole = not options.keyword and not any("::" in word for word in session.config.args)
    if whole and not hasattr(session.config, "workerinput") and 0 < answered[BAD_INPUTS] <= 1_000:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


needs_mnist = pytest.mark.skipif(REAL_DATA is None, reason="SEARCH_DATA_DIR names no MNIST")


def blobs(train: int, test: int, side: int = 28) -> DataSet:
    """Ten classes, each a bright square in a place of its own, under noise."""
    random = torch.Generator().manual_seed(0)

    def part(count: int) -> tuple[torch.Tensor, torch.Tensor]:
        labels = torch.arange(count) % 10
        images = torch.randint(0, 100, (count, 1, side, side), generator=random)
        for image, label in zip(images, labels.tolist(), strict=True):
            row, column = 2 + side // 3 * (label // 4), 1 + side // 4 * (label % 4)
            image[0, row : row + 5, column : column + 5] += 150
        return images.to(torch.uint8), labels

    return DataSet("blobs", "made up", *part(train), *part(test), tuple("0123456789"))


@pytest.fixture(scope="session", autouse=True)
def signals_are_heard() -> Iterator[None]:
    """A suite started in the background, or under nohup, inherits deafness and would hand it on."""
    hear = {signal.SIGINT: signal.default_int_handler}
    if hasattr(signal, "SIGHUP"):
        hear[signal.SIGHUP] = signal.SIG_DFL
    before = {number: signal.signal(number, handler) for number, handler in hear.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture(scope="session")
def small() -> DataSet:
    return blobs(train=320, test=100)


@dataclass
class Instant:
    """An engine that trains nothing: a run's accuracies are its seed's, or what `train` raises."""

    workers: int = 1
    device: str = "nowhere"
    runs: list[Run] = field(default_factory=list)
    raises: dict[int, Exception] = field(default_factory=dict)  # at the nth run, counted from 0
    closed: int = 0

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        place = len(self.runs)
        self.runs.append(run)
        try:
            for number in range(1, run.epochs + 1):
                if place in self.raises and number == 2:
                    raise self.raises[place]
                accuracy = 0.9 + (run.seed % 997) / 1e4 + number / 1e3
                weights = b"weights" if number == run.epochs else None
                yield Epoch(number, accuracy, 0.1, 0.01, weights)
        finally:
            self.closed += 1

    def close(self) -> None:
        pass


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; space.py and objective.py are those beside the package."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextmanager
def started(folder: Path, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """`python -m search ...` in a folder; its group of processes is ended with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "search", *arguments],
        cwd=folder,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def search(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """The exit status, output and errors of `python -m search ...`."""
    with started(folder, *arguments, **environment) as process:
        output, errors = process.communicate(timeout=240)
        return process.returncode, output, errors


def answer(folder: Path, *arguments: str) -> tuple[object, str, str]:
    """The same without a process of its own, for verbs that start none."""
    output, errors = io.StringIO(), io.StringIO()
    with chdir(folder), redirect_stdout(output), redirect_stderr(errors):
        try:
            status: object = main(list(arguments))
        except SystemExit as end:
            status = end.code
    return status, output.getvalue(), errors.getvalue()
