"""Fixtures of many tests: a small data set, an engine that trains nothing, a finished study."""

import io
import os
import shutil
import signal
from collections.abc import Generator, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import torch
from filelock import FileLock
from hypothesis import settings

from search.__main__ import main
from search.data.dataset import DataSet
from search.engines.contract import Epoch
from search.nets.candidate import Run
from search.study.experiment import Experiment, find_experiment

torch.set_num_threads(1)  # beside worker processes a second thread only waits

ROOT = Path(__file__).resolve().parent.parent
REAL_DATA = os.environ.get("SEARCH_DATA_DIR")

# Property tests draw 25 examples each; SEARCH_EXAMPLES=1000 tries harder.
settings.register_profile(
    "search", max_examples=int(os.environ.get("SEARCH_EXAMPLES", "25")), deadline=None
)
settings.load_profile("search")

needs_mnist = pytest.mark.skipif(REAL_DATA is None, reason="SEARCH_DATA_DIR names no MNIST")


def blobs(train: int, test: int, side: int = 28) -> DataSet:
    """Make images of ten classes: noise and a bright square whose place is the class."""
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
def default_signal_handlers() -> Iterator[None]:
    """Restore SIGINT and SIGHUP, which a suite started in the background or by nohup ignores.

    The processes that the tests start would inherit the ignored signals.
    """
    handlers = {signal.SIGINT: signal.default_int_handler}
    if hasattr(signal, "SIGHUP"):
        handlers[signal.SIGHUP] = signal.SIG_DFL
    earlier = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    yield
    for number, handler in earlier.items():
        signal.signal(number, handler)


@pytest.fixture(scope="session")
def small() -> DataSet:
    return blobs(train=320, test=100)


@dataclass
class InstantEngine:
    """An engine that trains nothing: the seed decides a run's accuracies."""

    workers: int = 1
    device: str = "nowhere"
    runs: list[Run] = field(default_factory=list)
    raises: dict[int, Exception] = field(default_factory=dict)  # by the number of the run, from 0
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
                yield Epoch(number, accuracy, 0.1, accuracy, 0.1, 0.01, weights)
        finally:
            self.closed += 1

    def close(self) -> None:
        pass


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty folder; space.py and objective.py are those beside the package."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def experiment(project: Path) -> Experiment:
    """The space.py and objective.py of this clone, in an empty folder."""
    return find_experiment()


def run_in_process(folder: Path, *arguments: str) -> tuple[object, str, str]:
    """Run `python -m search ...` in this process, which is faster than a new one."""
    output, errors = io.StringIO(), io.StringIO()
    with chdir(folder), redirect_stdout(output), redirect_stderr(errors):
        try:
            status: object = main(list(arguments))
        except SystemExit as end:
            status = end.code
    return status, output.getvalue(), errors.getvalue()


# The commands that made the finished study; without the number of trials or seeds.
FINISHED_RUN = (
    *("run", "--dataset", "digits", "--epochs", "2", "--select-on", "validation"),
    *("--no-warm-start", "--pruner", "none", "--seed", "1", "--workers", "1", "--trials"),
)
FINISHED_CONFIRM = (
    *("confirm", "--study", "digits", "--top", "2", "--target", "1", "--workers", "1", "--seeds"),
)


@pytest.fixture(scope="session")
def finished_study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train three trials on the digits and confirm two of them; the suite's workers share them."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "finished"
    with FileLock(shared / "finished.lock"):
        if not (folder / "done").exists():
            folder.mkdir()
            for command in ((*FINISHED_RUN, "3"), (*FINISHED_CONFIRM, "4")):
                status, _, errors = run_in_process(folder, *command)
                assert status == 0, errors
            (folder / "done").touch()
    return folder


@pytest.fixture
def finished(finished_study: Path, project: Path) -> Path:
    """Change to a folder with a copy of the finished study `digits`."""
    # Everything is in the databases; other files of SQLite may vanish while they are copied.
    ignored = shutil.ignore_patterns("*.db-shm", "*.db-wal")
    shutil.copytree(finished_study / "studies", project / "studies", ignore=ignored)
    return project
