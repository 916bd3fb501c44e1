"""Measure how fast each engine trains, compared with the usual DataLoader loop.

An engine always trains as many runs at once as it has workers, so every figure is of the whole
machine at full use, testing included.
"""

import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

from search.analysis.statistics import mean_interval
from search.bench.flops import flops_per_epoch, peak_flops
from search.bench.plan import BASELINE, EnginePlan
from search.engines.contract import Diverged, Engine, Epoch, TrainingFailed, WorkerDied
from search.errors import SearchError
from search.nets.candidate import Candidate, Run


@dataclass(frozen=True)
class Measurement:
    """How fast one engine trained one candidate.

    Attributes:
        candidate: Its name.
        engine: Its name.
        device: What the engine trained on.
        epochs: Epochs of each run.
        seconds_per_epoch: Wall-clock time divided by the epochs of all runs; if a subset of the
            images was used, scaled to all of them.
        images_per_second: Training images.
        trials_per_hour: Whole trials.
        share_of_peak: Operations of the convolutions, as a fraction of what the device reaches on
            large matrices in the engine's precision.
        accuracies: The last test accuracy of each run, fractions, for seeds 0, 1, ...
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


@dataclass(frozen=True)
class EngineSummary:
    """One engine compared with the baseline, over all candidates.

    Attributes:
        engine: Its name.
        device: What it trained on.
        speedup: Seconds per epoch of the baseline divided by the engine's, geometric mean over
            the candidates.
        speedup_least: For the candidate with the lowest speedup.
        speedup_most: For the candidate with the highest speedup.
        seconds_per_epoch: Geometric mean over the candidates.
        trials_per_hour: Geometric mean over the candidates.
        accuracy_mean: Mean test accuracy of all runs, a fraction.
        n: Number of these runs.
        difference: Mean accuracy minus the baseline's with the same candidate and seed.
        difference_interval: Student's 95 % interval of that mean; None if all pairs differ equally.
        pairs: Number of pairs that `difference` is the mean of.
    """

    engine: str
    device: str
    speedup: float
    speedup_least: float
    speedup_most: float
    seconds_per_epoch: float
    trials_per_hour: float
    accuracy_mean: float
    n: int
    difference: float
    difference_interval: tuple[float, float] | None
    pairs: int


def measure_engines(plan: EnginePlan) -> Iterator[Measurement]:
    """Measure every candidate on every engine, one after another.

    An engine is open only while it is measured, so that engines do not disturb each other. What it
    does once per search (starting its workers, compiling) is done before the clock starts.

    Raises:
        SearchError: If a run cannot be trained to its end.
    """
    peaks: dict[str, float] = {}
    for candidate_name, candidate in plan.candidates.items():
        for engine_name, open_engine in plan.engines.items():
            with closing(open_engine()) as engine:
                try:
                    if engine_name != BASELINE:
                        train_all(engine, [Run(candidate, 0, 1)] * engine.workers)
                    if engine_name not in peaks:
                        peaks[engine_name] = peak_flops(engine)
                    seconds, accuracies = measure_runs(plan, candidate, engine)
                except (Diverged, TrainingFailed, WorkerDied) as reason:
                    raise SearchError(f"{candidate_name} on {engine_name}: {reason}") from reason
                flops = flops_per_epoch(candidate, plan.data)
                full_seconds = seconds * plan.images / len(plan.data.train_labels)
                yield Measurement(
                    candidate=candidate_name,
                    engine=engine_name,
                    device=engine.device,
                    epochs=plan.epochs,
                    seconds_per_epoch=full_seconds,
                    images_per_second=plan.images / full_seconds,
                    trials_per_hour=3600 / (full_seconds * plan.epochs_per_trial),
                    share_of_peak=flops / seconds / peaks[engine_name],
                    accuracies=accuracies,
                )


def measure_runs(
    plan: EnginePlan, candidate: Candidate, engine: Engine
) -> tuple[float, tuple[float, ...]]:
    """Train the candidate with at least `plan.seeds` seeds on all workers.

    Whole trials are timed by the wall clock. Of shorter runs only the last epoch is timed, because
    their start would weigh more than it does in a trial.

    Returns:
        The seconds per epoch of `plan.data`, and the last test accuracy of each run.
    """
    rounds = -(-plan.seeds // engine.workers)  # rounded up, so that no worker is ever idle
    runs = [Run(candidate, seed, plan.epochs) for seed in range(rounds * engine.workers)]
    started = time.perf_counter()
    ends = train_all(engine, runs)
    if plan.epochs == plan.epochs_per_trial:
        seconds = (time.perf_counter() - started) / (len(runs) * plan.epochs)
    else:
        seconds = statistics.mean(end.seconds for end in ends) / engine.workers
    return seconds, tuple(end.test_accuracy for end in ends)


def train_all(engine: Engine, runs: Iterable[Run]) -> list[Epoch]:
    """Train all runs, as many at once as the engine has workers; return the last epoch of each."""

    def last_epoch(run: Run) -> Epoch:
        *_, end = engine.train(run)
        return end

    with ThreadPoolExecutor(engine.workers) as threads:
        return list(threads.map(last_epoch, runs))


def summarize(measurements: Sequence[Measurement]) -> list[EngineSummary]:
    """Compare each engine with the baseline, on the candidates measured on both."""
    baseline = {m.candidate: m for m in measurements if m.engine == BASELINE}
    shared = [m for m in measurements if m.candidate in baseline]
    names = dict.fromkeys(m.engine for m in shared)
    return [_summary([m for m in shared if m.engine == name], baseline) for name in names]


def _summary(own: Sequence[Measurement], baseline: dict[str, Measurement]) -> EngineSummary:
    """Compare one engine's measurements with the baseline's, by candidate."""
    ratios = [baseline[m.candidate].seconds_per_epoch / m.seconds_per_epoch for m in own]
    differences = [
        accuracy - expected
        for m in own
        for accuracy, expected in zip(m.accuracies, baseline[m.candidate].accuracies, strict=False)
    ]
    return EngineSummary(
        engine=own[0].engine,
        device=own[0].device,
        speedup=statistics.geometric_mean(ratios),
        speedup_least=min(ratios),
        speedup_most=max(ratios),
        seconds_per_epoch=statistics.geometric_mean(m.seconds_per_epoch for m in own),
        trials_per_hour=statistics.geometric_mean(m.trials_per_hour for m in own),
        accuracy_mean=statistics.mean(a for m in own for a in m.accuracies),
        n=sum(len(m.accuracies) for m in own),
        difference=statistics.mean(differences),
        difference_interval=mean_interval(differences) if len(set(differences)) > 1 else None,
        pairs=len(differences),
    )
