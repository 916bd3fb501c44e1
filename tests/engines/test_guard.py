"""Tests of what is done before a GPU is used and when it fails; fakes take its place."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field, replace

import pytest
import torch

from search.data.dataset import DataSet
from search.engines import registry, selfcheck
from search.engines.contract import Engine, Epoch, NoWorker, TrainingFailed, WorkerDied
from search.engines.cuda import CudaEngine
from search.engines.guard import GuardedEngine
from search.errors import SearchError
from search.nets.candidate import Run
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate
from search.study.trials import is_trained
from tests.conftest import InstantEngine
from tests.engines.conftest import RUN, accuracies
from tests.searches import count, run_trials

OUT_OF_MEMORY = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20 MiB.")
LOST = torch.AcceleratorError("CUDA error: an illegal memory access was encountered")


@dataclass
class WrongEngine:
    """An engine on the CPU whose epochs are changed."""

    engine: Engine
    changes: dict[str, object]
    workers: int = 2
    device: str = "wrong"
    runs: list[Run] = field(default_factory=list)

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        for epoch in self.engine.train(run):
            yield replace(epoch, **self.changes)  # type: ignore[arg-type]

    def close(self) -> None:
        pass


def test_right_engine_passes_its_check() -> None:
    data = selfcheck.sample_data()
    assert selfcheck.find_fault(CudaEngine(data, 2, "cpu"), data) is None


def test_wrong_losses_weights_and_errors_fail_the_check() -> None:
    data = selfcheck.sample_data()
    right = CudaEngine(data, 2, "cpu")
    fault = selfcheck.find_fault(WrongEngine(right, {"test_loss": 2.5}), data) or ""
    assert fault.startswith("test loss 2.50000 instead of 2.")
    *_, other = right.train(replace(selfcheck.RUNS[0], seed=2))
    fault = selfcheck.find_fault(WrongEngine(right, {"weights": other.weights}), data) or ""
    assert fault.startswith("the weight 0.weight is off by")
    broken = InstantEngine(2, raises={0: LOST})
    assert selfcheck.find_fault(broken, data) == (
        "AcceleratorError: CUDA error: an illegal memory access was encountered"
    )


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> dict[str, str | None]:
    """Pretend that this machine has a GPU, and say what its check returns."""
    result: dict[str, str | None] = {"fault": None}
    monkeypatch.setattr(registry, "available_engines", lambda: ["reference", "cpu", "cuda"])
    monkeypatch.setattr(registry, "check_gpu", lambda name: result["fault"])
    monkeypatch.setattr(registry, "open_gpu", lambda *_: InstantEngine(device="cuda"))
    monkeypatch.setattr(registry, "open_cpu", lambda *_: InstantEngine(device="cpu"))
    return result


def test_auto_takes_only_a_gpu_that_passes(
    gpu: dict[str, str | None], small: DataSet, caplog: pytest.LogCaptureFixture
) -> None:
    assert registry.open_engine("auto", small).device == "cuda"
    assert registry.open_engine("cuda", small).device == "cuda"
    gpu["fault"] = "train loss 3 instead of 2"
    assert registry.open_engine("auto", small).device == "cpu"
    assert caplog.messages == ["cuda fails its check, the CPU is used: train loss 3 instead of 2"]
    with pytest.raises(SearchError, match="fails its check: train loss 3 instead of 2"):
        registry.open_engine("cuda", small)


def test_gpu_that_cannot_be_opened_fails_its_check() -> None:
    assert registry.check_gpu("cuda:99")


def test_full_memory_halves_the_nets_at_once_once_for_all(
    caplog: pytest.LogCaptureFixture,
) -> None:
    engine = InstantEngine(4, raises={0: OUT_OF_MEMORY, 1: OUT_OF_MEMORY})
    guard = GuardedEngine(engine, lambda: True)
    first, second = guard.train(RUN), guard.train(RUN)
    next(first), next(second)
    for epochs in (first, second):
        with pytest.raises(WorkerDied, match="CUDA out of memory"):
            list(epochs)
    assert [m for m in caplog.messages if "at most" in m] == [
        "OutOfMemoryError: CUDA out of memory: at most 2 at once from now on"
    ]
    assert len(accuracies(guard, RUN)) == 3


def test_net_too_large_for_the_gpu_alone_fails() -> None:
    guard = GuardedEngine(InstantEngine(1, raises={0: OUT_OF_MEMORY}), lambda: True)
    with pytest.raises(TrainingFailed, match="out of memory"):
        list(guard.train(RUN))
    assert len(accuracies(guard, RUN)) == 3, "others still train"


def test_error_of_the_net_leaves_the_gpu_alone(caplog: pytest.LogCaptureFixture) -> None:
    guard = GuardedEngine(InstantEngine(4, raises={0: RuntimeError("bad shape")}), lambda: True)
    with pytest.raises(TrainingFailed, match="bad shape"):
        list(guard.train(RUN))
    assert not caplog.messages


def test_closed_guard_starts_no_run() -> None:
    with closing(GuardedEngine(InstantEngine(), lambda: True)) as guard:
        pass
    with pytest.raises(WorkerDied, match="closed"):
        list(guard.train(RUN))


def test_lost_gpu_is_replaced_by_the_cpu(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(2, "gpu", raises=dict.fromkeys(range(1, 99), LOST))
    spare = InstantEngine(1, "spare")
    guard = GuardedEngine(engine, lambda: False, lambda: spare)
    trials = run_trials(experiment, guard, small, 6)  # type: ignore[arg-type]
    assert count(trials) == 6
    assert len(engine.runs) <= 3, "no run starts on a lost device"
    devices = [trial.user_attrs["device"] for trial in trials if is_trained(trial)]
    assert devices.count("gpu") == 1 and devices.count("spare") == 5


def test_run_meant_for_a_lost_gpu_is_not_moved_to_the_spare() -> None:
    """Its trial names the GPU as its device, so it ends and is tried again."""
    engine = InstantEngine(2, "gpu", raises={0: LOST})
    guard = GuardedEngine(engine, lambda: False, lambda: InstantEngine(1, "spare"))
    late = guard.train(RUN)
    with pytest.raises(WorkerDied, match="gpu has failed"):
        list(guard.train(RUN))
    with pytest.raises(WorkerDied, match="gpu has failed"):
        next(late)
    assert (guard.device, len(accuracies(guard, RUN)), len(engine.runs)) == ("spare", 3, 1)


def test_lost_gpu_without_a_spare_ends_the_search(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(2, "gpu", raises=dict.fromkeys(range(3, 99), LOST))
    with pytest.raises(NoWorker, match="gpu has failed: AcceleratorError: CUDA error"):
        run_trials(experiment, GuardedEngine(engine, lambda: False), small, 20)  # type: ignore[arg-type]
    assert len(engine.runs) <= 5
    kept = load_study(locate("test")).get_trials()
    assert 1 <= count(kept) <= 4
    assert not [trial for trial in kept if trial.state.name == "RUNNING"]
