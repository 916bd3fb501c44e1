"""How fast each engine trains, against the loop that people write: in turns, in one run.

A contest is one candidate on one engine that is given as many runs at once as it has workers, so
every figure is of the whole machine at full use, tests included.
"""

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import optuna
import torch
from torch.utils.flop_counter import FlopCounterMode

from search.analysis.statistics import mean_interval
from search.analysis.survey import propose
from search.data.dataset import DataSet
from search.engines.contract import Diverged, Engine, Epoch, TrainingFailed, WorkerDied
from search.errors import SearchError
from search.nets.architecture import build
from search.nets.candidate import Candidate, Run, Task
from search.nets.presets import PRESETS
from search.study.experiment import Experiment

BASELINE = "plain"
DEFAULT_PRESETS = ("B3", "C4", "E4")
QUICK_IMAGES, QUICK_EPOCHS = 10_000, 2


@dataclass(frozen=True)
class Measurement:
    """What came of one candidate on one engine.

    seconds_per_epoch  of the whole machine: wall time by all epochs trained in it; of a part of
                       the images, scaled to all of them
    accuracies         the last test accuracy of each run, fractions, seeds 0, 1, ...
    share_of_peak      multiplications of the convolutions by what the device can do in large
                       matrices in the engine's precision
    """

    candidate: str
    engine: str
    device: str
    epochs: int
    seconds_per_epoch: float
    images_per_second: float
    trials_per_hour: float
    share_of_peak: float
    accuracies: tuple[float, ...]


def bench_candidates(
    names: Iterable[str], sampled: int, experiment: Experiment, task: Task
) -> dict[str, Candidate]:
    """The presets of these names, and random candidates within the budget, always the same."""
    found = {name: PRESETS[name].candidate for name in names}
    drawn = propose(experiment, task, 100 * (sampled + 1))
    inside = [one for one in drawn if one.parameters and one.parameters <= task.max_parameters]
    for number, one in enumerate(inside[:sampled], start=1):
        trial = optuna.trial.FixedTrial(one.params)
        found[f"sampled {number}"] = experiment.suggest(trial)
    return found


def measure_engines(
    engines: dict[str, Callable[[], Engine]],
    candidates: dict[str, Candidate],
    data: DataSet,
    images: int,
    epochs: int,
    epochs_per_trial: int,
    seeds: int,
) -> Iterator[Measurement]:
    """Every candidate on every engine in turn, each with at least `seeds` runs of `epochs`.

    `data` is what the engines were given, perhaps a part of a set of `images` for training.

    An engine is open only while it is its turn, so that none is disturbed; what it does once per
    search, starting its workers and compiling, is done before its clock starts. Whole trials are
    timed by the clock on the wall; of shorter runs the last epoch, for their start would weigh more
    than it does in a trial.
    """
    peaks: dict[str, float] = {}
    for name, candidate in candidates.items():
        for engine_name, open_one in engines.items():
            with closing(open_one()) as engine:
                if engine_name != BASELINE:
                    train_all(engine, [Run(candidate, 0, 1)] * engine.workers)
                if engine_name not in peaks:
                    peaks[engine_name] = peak_flops(engine)
                # Full rounds: as many runs as the workers take at once, and a multiple of that.
                rounds = -(-seeds // engine.workers)
                runs = [Run(candidate, seed, epochs) for seed in range(rounds * engine.workers)]
                started = time.perf_counter()
                try:
                    ends = train_all(engine, runs)
                except (Diverged, TrainingFailed, WorkerDied) as reason:
                    raise SearchError(f"{name} on {engine_name}: {reason}") from reason
                if epochs == epochs_per_trial:
                    seconds = (time.perf_counter() - started) / (len(runs) * epochs)
                else:
                    seconds = statistics.mean(end.seconds for end in ends) / engine.workers
                share = flops_per_epoch(candidate, data) / seconds / peaks[engine_name]
                seconds *= images / len(data.train_labels)
                yield Measurement(
                    name,
                    engine_name,
                    engine.device,
                    epochs,
                    seconds,
                    images / seconds,
                    3600 / (seconds * epochs_per_trial),
                    share,
                    tuple(end.test_accuracy for end in ends),
                )


def subset(data: DataSet, train_images: int) -> DataSet:
    """`train_images`, drawn, for a set may be in order, and as large a share of the test images."""
    draw = torch.Generator().manual_seed(0)
    share = min(1, train_images / len(data.train_labels))
    train, test = (
        torch.randperm(len(labels), generator=draw)[: round(share * len(labels))]
        for labels in (data.train_labels, data.test_labels)
    )
    return replace(
        data,
        train_images=data.train_images[train],
        train_labels=data.train_labels[train],
        test_images=data.test_images[test],
        test_labels=data.test_labels[test],
    )


def train_all(engine: Engine, runs: Iterable[Run]) -> list[Epoch]:
    """Train all runs, as many at once as the engine has workers; the last epoch of each."""

    def last(run: Run) -> Epoch:
        *_, end = engine.train(run)
        return end

    with ThreadPoolExecutor(engine.workers) as threads:
        return list(threads.map(last, runs))


def flops_per_epoch(candidate: Candidate, data: DataSet) -> float:
    """Floating point operations of the convolutions: forward and backward on the training images,
    forward on the test images. The first layer's backward has no gradient of the images."""
    net = build(candidate.architecture, data.shape, data.classes)
    image = torch.zeros(2, *data.shape)  # BatchNorm wants two
    counter = FlopCounterMode(display=False)
    with counter:
        net(image)
    forward = counter.get_total_flops()
    with counter:
        net(image).sum().backward()
    both = counter.get_total_flops()
    return (both * len(data.train_labels) + forward * len(data.test_labels)) / len(image)


def peak_flops(engine: Engine) -> float:
    """What all the engine's cores reach together in multiplying large matrices, measured."""
    device = engine.device.split(",")[0]
    kind = torch.bfloat16 if "bfloat16" in engine.device else torch.float32
    a, b = (torch.randn(2048, 2048, device=device).to(kind) for _ in range(2))
    seconds = []
    for _ in range(6):
        started = time.perf_counter()
        torch.mm(a, b)[0, 0].item()  # which waits for a device that computes behind our back
        seconds.append(time.perf_counter() - started)
    return 2 * 2048**3 / min(seconds)


def summarize(found: list[Measurement]) -> list[dict[str, Any]]:
    """A row per engine: `speedup` is the geometric mean, over the candidates, of the baseline's
    seconds per epoch by the engine's; `difference` the mean of its accuracy minus the baseline's
    with the same candidate and seed, over `pairs`, with Student's 95 % interval."""
    baseline = {c.candidate: c for c in found if c.engine == BASELINE}
    rows = []
    for name in dict.fromkeys(contest.engine for contest in found):
        own = [c for c in found if c.engine == name and c.candidate in baseline]
        if not own:
            continue
        ratios = [baseline[c.candidate].seconds_per_epoch / c.seconds_per_epoch for c in own]
        differences = [
            mine - theirs
            for c in own
            for mine, theirs in zip(c.accuracies, baseline[c.candidate].accuracies, strict=False)
        ]
        rows.append(
            {
                "engine": name,
                "device": own[0].device,
                "speedup": statistics.geometric_mean(ratios),
                "speedup_least": min(ratios),
                "speedup_most": max(ratios),
                "seconds_per_epoch": statistics.geometric_mean(c.seconds_per_epoch for c in own),
                "trials_per_hour": statistics.geometric_mean(c.trials_per_hour for c in own),
                "accuracy_mean": statistics.mean(a for c in own for a in c.accuracies),
                "n": sum(len(c.accuracies) for c in own),
                "difference": statistics.mean(differences),
                "difference_interval": mean_interval(differences)
                if len(set(differences)) > 1
                else None,
                "pairs": len(differences),
            }
        )
    return rows
