"""Which pruner to trust: recorded full curves, replayed in many orders under each of them.

A pruner is paid in epochs and costs the best run where it ends that too early. Both are counted
here on curves that were trained to the end, as a study with `--pruner none` has them.
"""

import json
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import mean

import optuna
import pandas
from optuna.pruners import (
    BasePruner,
    HyperbandPruner,
    MedianPruner,
    PercentilePruner,
    SuccessiveHalvingPruner,
)
from optuna.trial import TrialState

from search.errors import SearchError, describe_error
from search.optimize.pruners import PRUNERS, make_pruner

Score = Callable[[list[float]], float]
EARLY_SHARE = 1 / 3


@dataclass(frozen=True)
class ReplayResult:
    """What came of one pruner over all replays.

    epochs     share of all epochs that were trained
    best_soon  the best score to be had with a THIRD of all epochs, mean
    best_kept  share of the replays in which the best run was trained to its end
    top_kept   of the best three runs, the share that was
    regret     how much lower, on average, the best score was that remained, as a fraction
    """

    pruner: str
    default: bool
    replays: int
    curves: int
    epochs: float
    best_soon: float
    best_kept: float
    top_kept: float
    regret: float


def compared_pruners(epochs: int) -> dict[str, Callable[[], BasePruner]]:
    """What is compared: the pruners `run` knows, by their names, and others to judge those by."""
    third, soon = max(1, epochs // 3), max(1, round(epochs / 8))
    found: dict[str, Callable[[], BasePruner]] = {
        **{name: partial(make_pruner, name, epochs) for name in PRUNERS},
        "median after 4 runs": partial(MedianPruner, 4, n_warmup_steps=soon),
        "median after 16 runs": partial(MedianPruner, 16, n_warmup_steps=soon),
    }
    for epoch in sorted({1, epochs // 5, third, epochs // 2} - {0, soon}):
        found[f"median from epoch {epoch}"] = partial(MedianPruner, 8, n_warmup_steps=epoch)
    for share in (25, 40, 60, 90):
        found[f"percentile {share}"] = partial(
            PercentilePruner, share, n_startup_trials=8, n_warmup_steps=third
        )
    for least, factor in ((1, 2), (1, 3), (1, 4), (3, 2), (3, 3), (third, 3), (third, 4)):
        found[f"ASHA from {least}, 1 in {factor}"] = partial(
            SuccessiveHalvingPruner, min_resource=least, reduction_factor=factor
        )
    for least, factor in ((1, 3), (3, 2), (3, 3)):
        found[f"Hyperband from {least}, 1 in {factor}"] = partial(
            HyperbandPruner, least, epochs, factor
        )
    return found


def replay_all(
    curves: list[list[float]], score: Score, count: int, default: str, seed: int = 0
) -> Iterator[ReplayResult]:
    """Every setting over the same `count` orders of the curves, each a study of its own."""
    scores = [score(curve) for curve in curves]
    # Of equal scores the best is any: a tie is no loss.
    ranked = sorted(scores, reverse=True)
    for name, pruner in compared_pruners(len(curves[0])).items():
        draw = random.Random(seed)
        epochs, soon, bests, tops, regrets = [], [], [], [], []
        for _ in range(count):
            order = draw.sample(range(len(curves)), len(curves))
            told = [curves[place] for place in order]
            trained, kept = replay(told, score, pruner())
            _, early = replay(told, score, pruner(), EARLY_SHARE * sum(map(len, curves)))
            soon.append(max((scores[order[place]] for place in early), default=0.0))
            survivors = [scores[order[place]] for place in kept]
            epochs.append(trained / sum(map(len, curves)))
            best = max(survivors, default=0.0)
            bests.append(best >= ranked[0])
            tops.append(sum(value >= ranked[2] for value in sorted(survivors)[-3:]) / 3)
            regrets.append(ranked[0] - best)
        yield ReplayResult(
            name,
            name == default,
            count,
            len(curves),
            mean(epochs),
            mean(soon),
            mean(bests),
            mean(tops),
            mean(regrets),
        )


def replay(
    curves: list[list[float]], score: Score, pruner: BasePruner, most: float = math.inf
) -> tuple[int, list[int]]:
    """One study of these curves in this order: the epochs trained, and who came to the end; no
    curve is begun after `most` epochs."""
    study = optuna.create_study(study_name="replay", direction="maximize", pruner=pruner)
    trained, kept = 0, []
    for place, curve in enumerate(curves):
        if trained + len(curve) > most:
            break
        trial = study.ask()
        for epoch, accuracy in enumerate(curve, start=1):
            trained += 1
            trial.report(accuracy, epoch)
            if epoch < len(curve) and trial.should_prune():
                study.tell(trial, state=TrialState.PRUNED)
                break
        else:
            study.tell(trial, score(curve))
            kept.append(place)
    return trained, kept


def read_curves(path: Path) -> list[list[float]]:
    """The curves of the complete trials in a table that `best --csv` wrote, all of one length."""
    try:
        table = pandas.read_csv(path)
        complete = table[table["outcome"] == "complete"]
        curves = [[float(accuracy) for accuracy in json.loads(text)] for text in complete["curve"]]
    except (OSError, ValueError, TypeError, KeyError) as reason:
        raise SearchError(
            f"{path} is no table of trials ({describe_error(reason)}): "
            "expected what `best --csv` writes"
        ) from None
    if len(curves) < 10 or len({len(curve) for curve in curves}) != 1:
        raise SearchError(
            f"{path} has {len(curves)} complete trials: expected at least 10, all of one length; "
            "`run --pruner none` makes them"
        )
    return curves
