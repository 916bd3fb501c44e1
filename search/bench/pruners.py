"""Compare pruners by replaying recorded learning curves under each of them.

A pruner saves epochs, and loses the best run if it stops that run too early. Both are counted on
curves that were trained to the end, as a study run with `--pruner none` records them.
"""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import mean

import optuna
from optuna.pruners import (
    BasePruner,
    HyperbandPruner,
    MedianPruner,
    PercentilePruner,
    SuccessiveHalvingPruner,
)
from optuna.trial import TrialState

from search.bench.recorded import Curve
from search.optimize.pruners import DEFAULT_PRUNER, PRUNERS, make_pruner

Score = Callable[[Curve], float]

REPLAYS = 200
EARLY_SHARE = 1 / 3  # of all epochs, for `best_soon`
MIN_RUNS = 10


@dataclass(frozen=True)
class PrunerReplay:
    """What one pruner saved and lost, over all replays; scores are fractions.

    Attributes:
        pruner: Its name.
        default: Whether it is the default of `run`.
        replays: Number of orders in which the curves were replayed.
        curves: Number of curves.
        epochs: Fraction of all epochs that were trained.
        best_soon: Mean best score after a third of all epochs.
        best_kept: Fraction of the replays in which the best run was trained to its end.
        top_kept: Fraction of the best three runs that were trained to their end.
        regret: Mean of the best score of all runs minus the best score found.
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
    """Name the pruners to compare: those of `run`, and variants of them.

    Args:
        epochs: Length of the runs.

    Returns:
        Functions that make a fresh pruner, by its name.
    """
    third, eighth = max(1, epochs // 3), max(1, round(epochs / 8))
    pruners: dict[str, Callable[[], BasePruner]] = {
        **{name: partial(make_pruner, name, epochs) for name in PRUNERS},
        "percentile after 8 runs": partial(PercentilePruner, 75, 8, n_warmup_steps=eighth),
        "median after 4 runs": partial(MedianPruner, 4, n_warmup_steps=eighth),
        "median after 16 runs": partial(MedianPruner, 16, n_warmup_steps=eighth),
    }
    for epoch in sorted({1, epochs // 5, third, epochs // 2} - {0, eighth}):
        pruners[f"median from epoch {epoch}"] = partial(MedianPruner, 8, n_warmup_steps=epoch)
    for share in (25, 40, 60, 90):
        pruners[f"percentile {share} from epoch {third}, after 8 runs"] = partial(
            PercentilePruner, share, n_startup_trials=8, n_warmup_steps=third
        )
    for least, factor in ((1, 2), (1, 3), (1, 4), (3, 2), (3, 3), (third, 3), (third, 4)):
        pruners[f"ASHA from {least}, 1 in {factor}"] = partial(
            SuccessiveHalvingPruner, min_resource=least, reduction_factor=factor
        )
    for least, factor in ((1, 3), (3, 2), (3, 3)):
        pruners[f"Hyperband from {least}, 1 in {factor}"] = partial(
            HyperbandPruner, least, epochs, factor
        )
    return pruners


def replay_all(
    curves: Sequence[Curve],
    score: Score,
    count: int = REPLAYS,
    default: str = DEFAULT_PRUNER,
    seed: int = 0,
) -> Iterator[PrunerReplay]:
    """Replay the curves under every pruner, in the same random orders.

    Args:
        curves: Test accuracies by epoch of each run, fractions, all of one length.
        score: The score of a full curve.
        count: Number of orders; each is a study of its own.
        default: The name of the default pruner.
        seed: Of the random orders.
    """
    scores = [score(curve) for curve in curves]
    ranked = sorted(scores, reverse=True)
    for name, make in compared_pruners(len(curves[0])).items():
        generator = random.Random(seed)
        orders = [generator.sample(range(len(curves)), len(curves)) for _ in range(count)]
        results = [_replay_order(curves, scores, order, score, make) for order in orders]
        bests = [max(kept, default=0.0) for _, _, kept in results]
        yield PrunerReplay(
            pruner=name,
            default=name == default,
            replays=count,
            curves=len(curves),
            epochs=mean(share for share, _, _ in results),
            best_soon=mean(best for _, best, _ in results),
            # By score and not by run: of runs with equal scores, any will do.
            best_kept=mean(best >= ranked[0] for best in bests),
            top_kept=mean(
                sum(kept_score >= ranked[2] for kept_score in sorted(kept)[-3:]) / 3
                for _, _, kept in results
            ),
            regret=mean(ranked[0] - best for best in bests),
        )


def _replay_order(
    curves: Sequence[Curve],
    scores: Sequence[float],
    order: Sequence[int],
    score: Score,
    make: Callable[[], BasePruner],
) -> tuple[float, float, list[float]]:
    """Replay one order, once to the end and once for a third of the epochs.

    Returns:
        The fraction of the epochs trained, the best score of the short replay, and the scores of
        the runs that the full replay did not prune.
    """
    ordered = [curves[index] for index in order]
    epochs = sum(map(len, curves))
    trained, kept = replay(ordered, score, make())
    _, early = replay(ordered, score, make(), EARLY_SHARE * epochs)
    best_soon = max((scores[order[index]] for index in early), default=0.0)
    return trained / epochs, best_soon, [scores[order[index]] for index in kept]


def replay(
    curves: Sequence[Curve], score: Score, pruner: BasePruner, max_epochs: float = math.inf
) -> tuple[int, list[int]]:
    """Replay one study of these curves in this order.

    Args:
        curves: Test accuracies by epoch of each run, fractions.
        score: The score of a full curve.
        pruner: A fresh pruner.
        max_epochs: No run is started that could exceed this total.

    Returns:
        The number of epochs trained, and the indices of the runs trained to their end.
    """
    study = optuna.create_study(study_name="replay", direction="maximize", pruner=pruner)
    trained, kept = 0, []
    for index, curve in enumerate(curves):
        if trained + len(curve) > max_epochs:
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
            kept.append(index)
    return trained, kept
