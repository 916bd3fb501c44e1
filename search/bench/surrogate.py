"""Search a model of the task, fitted to recorded runs: whole searches, played in seconds.

Extremely randomized trees (Geurts, Ernst and Wehenkel, Machine Learning 63, 2006) predict a
net's merit from its params. What they leave unexplained is drawn once per net; the luck of a seed
is drawn for each run. Both are in logarithms: of the error rate, and of the loss.
"""

import json
import random
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from math import exp, inf, sqrt
from pathlib import Path
from statistics import linear_regression, mean, stdev, variance
from typing import Any

import numpy as np
import optuna
import pandas
from optuna.trial import FrozenTrial, TrialState
from sklearn.ensemble import ExtraTreesRegressor

from search.analysis.estimate import LAST_EPOCHS, final_loss, ranked_by_estimate
from search.analysis.leaderboard import LeaderboardRow
from search.bench.recorded import joined, read_runs
from search.errors import SearchError
from search.nets.architecture import parameter_count
from search.nets.candidate import Task
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.optimize.session import counted
from search.study.attributes import set_study_attributes, set_trial_attributes
from search.study.experiment import Experiment
from search.study.trials import count_trained, ranked_trials

HALF_IMAGE = 0.5e-4  # of MNIST's 10,000: no error at all is luck as well, and has no logarithm
MIN_RUNS = 30
SEARCHES = 20  # in each way
TRIALS, TOP, SEEDS = 50, 5, 8  # of a search and its confirmation: 40 runs
WAYS = (
    ("tpe", "percentile"),
    ("tpe", "median"),
    ("tpe", "halving"),
    ("tpe", "none"),
    ("random", "percentile"),
    ("gp", "percentile"),  # last: its searches take longest
)
# The luck of one run, from ten runs each of F1 and F2 (studies/found.csv): standard deviation of
# the logarithms of error rate (.04 points at 99.5 %) and of loss, and their correlation.
LUCK, SHARED = 0.077, 0.7
# What the values of a recorded run lie between.
RANGES = {"score": (0.0, 1.0), "test_loss": (1e-9, 1e9), "parameters": (1, 1e12)}
NOT_PARAMS = {field.name for field in fields(LeaderboardRow)} - {"parameters"} | {"scored_on"}


@dataclass(frozen=True)
class Surrogate:
    """A model of the task.

    Attributes:
        runs: The number of recorded runs.
        trees: Predicts the logarithm of the error rate from encoded params.
        columns: The encoded params, in order.
        unexplained: What the trees left unexplained of nets that they had not seen, less the luck
            of a single run.
        explained: Share of the variance of scores that they explain on nets they have not seen.
        loss_line: Slope and intercept of the logarithm of the loss on that of the error rate.
        off_line: Standard deviation of a net's mean logarithm of the loss from that line.
        shapes: Recorded error rates of each epoch, relative to that of the score.
    """

    runs: int
    trees: ExtraTreesRegressor
    columns: list[str]
    unexplained: Sequence[float]
    explained: float
    loss_line: tuple[float, float]
    off_line: float
    shapes: Sequence[Sequence[float]]

    def merit(self, params: Mapping[str, Any], parameters: int) -> "Merit":
        """Predict how good a net is, the same at every call."""
        row = encode(pandas.DataFrame([{**params, "parameters": parameters}]))
        features = row.reindex(columns=self.columns, fill_value=0.0).to_numpy()
        own = random.Random(zlib.crc32(json.dumps(params, sort_keys=True).encode()))
        error = float(self.trees.predict(features)[0]) + own.choice(self.unexplained)
        slope, intercept = self.loss_line
        return Merit(error, slope * error + intercept + own.gauss(0, self.off_line))

    def train(self, merit: "Merit", luck: random.Random) -> tuple[list[float], float]:
        """Play one run of a net of this merit.

        Returns:
            The accuracy after each epoch, a fraction, and the loss after the last one.
        """
        of_score = luck.gauss(0, LUCK)
        of_loss = SHARED * of_score + sqrt(1 - SHARED**2) * luck.gauss(0, LUCK)
        error = max(0.0, exp(merit.error + of_score) - HALF_IMAGE)
        curve = [1 - min(1.0, error * ratio) for ratio in luck.choice(self.shapes)]
        return curve, exp(merit.loss + of_loss)


@dataclass(frozen=True)
class Merit:
    """How good a net is over many seeds: mean logarithms of its error rate and of its loss."""

    error: float
    loss: float

    @property
    def score(self) -> float:
        """Mean score, a fraction."""
        return 1 + HALF_IMAGE - exp(self.error + LUCK**2 / 2)


@dataclass(frozen=True)
class Played:
    """Means over the searches with one sampler, pruner and choice; scores are fractions.

    Attributes:
        sampler: Its name.
        pruner: Its name.
        choice: By what the candidates to confirm were chosen.
        searches: The number of searches.
        epochs: Share of the epochs that full runs would have taken.
        kept: Share of the best tenth of the trained nets, by merit, that no pruner stopped.
        merit: Mean score, over many seeds, of the net that was confirmed best.
        error: Standard error of `merit`; None for a single search.
    """

    sampler: str
    pruner: str
    choice: str
    searches: int
    epochs: float
    kept: float
    merit: float
    error: float | None


def fit(paths: Sequence[Path], seed: int = 0) -> Surrogate:
    """Fit the model to the complete trials of CSV files written by `best --csv`.

    Raises:
        SearchError: If one of them is no such file, or they have fewer than 30 nets with losses, or
            values that no run has.
    """
    table, curves = read_runs(paths, MIN_RUNS, ("architecture", *RANGES))
    table = _checked(table, joined(paths))
    errors = np.log(1 - table["score"].to_numpy() + HALF_IMAGE)
    losses = np.log(table["test_loss"].to_numpy())
    features = encode(table.drop(columns=list(NOT_PARAMS), errors="ignore"))
    if list(features.columns) == ["parameters"]:
        raise SearchError(f"{joined(paths)}: no column of a param; expected those of `best --csv`")
    trees = ExtraTreesRegressor(
        500, min_samples_leaf=2, bootstrap=True, oob_score=True, random_state=seed
    ).fit(features.to_numpy(), errors)
    missed = errors - trees.oob_prediction_
    missed -= missed.mean()
    without_luck = sqrt(1 - LUCK**2 / max(LUCK**2, float(missed.var())))
    line = linear_regression(errors, losses)
    off_line = variance(losses - line.slope * errors - line.intercept)
    luck = LUCK**2 * (1 + line.slope**2 - 2 * line.slope * SHARED)
    return Surrogate(
        runs=len(table),
        trees=trees,
        columns=list(features.columns),
        unexplained=(without_luck * missed).tolist(),
        explained=float(trees.oob_score_),
        loss_line=(line.slope, line.intercept),
        off_line=sqrt(max(0.0, off_line - luck)),
        shapes=[_shape(curve) for curve in curves],
    )


def _checked(table: pandas.DataFrame, files: str) -> pandas.DataFrame:
    """Return the table with its numbers as numbers; refuse what would be fitted to nonsense."""
    for column, (low, high) in RANGES.items():
        numbers = pandas.to_numeric(table[column], errors="coerce")
        if not (fits := numbers.between(low, high)).all():
            raise SearchError(
                f"{files}: {column} of {table[column][~fits].iloc[0]}; expected at least "
                f"{low:g} and at most {high:g}, as `best --csv` writes them"
            )
        table = table.assign(**{column: numbers})
    if (nets := table["architecture"].nunique()) < MIN_RUNS:
        raise SearchError(
            f"{files}: runs of {counted(nets, 'net')}; expected at least {MIN_RUNS}: name several "
            "files, or record more with `run --pruner none`"
        )
    if table["score"].nunique() == 1:
        raise SearchError(f"{files}: all runs have the same score; expected scores that differ")
    return table


def _shape(curve: Sequence[float]) -> list[float]:
    """Return the error rate of each epoch, relative to the highest of the last epochs."""
    error = max(HALF_IMAGE, 1 - min(curve[-LAST_EPOCHS:]))
    return [(1 - accuracy) / error for accuracy in curve]


def encode(table: pandas.DataFrame) -> pandas.DataFrame:
    """Encode params as numbers: choices as a column each, a param that a net lacks as 0."""
    # Booleans as well: pandas holds them as objects in tables in which some nets lack the param.
    choices = table.select_dtypes(["object", "string", "bool"])
    wide = pandas.get_dummies(table, columns=list(choices))
    return wide.astype(float).fillna(0.0)


def play(
    surrogate: Surrogate,
    experiment: Experiment,
    task: Task,
    sampler: str,
    pruner: str,
    seed: int,
    warm_start: bool,
) -> tuple[optuna.Study, float]:
    """Play one search until it has enough trained trials.

    Returns:
        The study, and the share of the epochs that were trained.
    """
    study = optuna.create_study(
        study_name="surrogate",
        direction="maximize",
        sampler=make_sampler(sampler, seed),
        pruner=make_pruner(pruner, task.epochs),
    )
    set_study_attributes(study, test_images=10_000)
    for params in experiment.warm_start.values() if warm_start else ():
        study.enqueue_trial(params)
    luck = random.Random(seed)
    while count_trained(study) < TRIALS:
        trial = study.ask()
        try:
            value = _play_trial(surrogate, experiment, task, trial, luck)
        except optuna.TrialPruned:
            study.tell(trial, state=TrialState.PRUNED)
        else:
            study.tell(trial, value)
    epochs = sum(len(trial.intermediate_values) for trial in study.get_trials(deepcopy=False))
    return study, epochs / (TRIALS * task.epochs)


def _play_trial(
    surrogate: Surrogate,
    experiment: Experiment,
    task: Task,
    trial: optuna.Trial,
    luck: random.Random,
) -> float:
    def train(candidate: Any, epochs: int) -> Iterator[float]:
        parameters = parameter_count(candidate.architecture, task.shape, task.classes)
        merit = surrogate.merit(trial.params, parameters)
        curve, loss = surrogate.train(merit, luck)
        set_trial_attributes(trial, test_losses=[loss])
        trial.set_user_attr("merit", asdict(merit))
        yield from curve

    return experiment.objective(trial, train, task)


def compare(
    surrogate: Surrogate,
    experiment: Experiment,
    task: Task,
    searches: int,
    ways: Sequence[tuple[str, str]] = WAYS,
    warm_start: bool = True,
) -> Iterator[Played]:
    """Play searches with each sampler and pruner, and choose what is confirmed in several ways.

    Args:
        surrogate: The model of the task.
        experiment: The space and the objective.
        task: The budget.
        searches: The number of searches for each way.
        ways: Pairs of a sampler's and a pruner's name.
        warm_start: Whether the nets of WARM_START are tried first, as `run` does.
    """
    for sampler, pruner in ways:
        found: dict[str, list[float]] = {}
        epochs, kept = [], []
        for seed in range(searches):
            study, share = play(surrogate, experiment, task, sampler, pruner, seed, warm_start)
            epochs.append(share)
            kept.append(kept_of_best(study))
            luck = random.Random(-1 - seed)
            for choice, ranked in rankings(study).items():
                best = confirmed_best(surrogate, ranked[:TOP], luck)
                found.setdefault(choice, []).append(best.score)
        for choice, scores in found.items():
            yield Played(
                sampler=sampler,
                pruner=pruner,
                choice=choice,
                searches=searches,
                epochs=mean(epochs),
                kept=mean(kept),
                merit=mean(scores),
                error=stdev(scores) / sqrt(searches) if searches > 1 else None,
            )


def kept_of_best(study: optuna.Study) -> float:
    """Return the share of the best tenth of the trained nets, by merit, that was not stopped."""
    trained = [trial for trial in study.get_trials(deepcopy=False) if "merit" in trial.user_attrs]
    best = sorted(trained, key=lambda trial: trial.user_attrs["merit"]["error"])
    return mean(trial.state == TrialState.COMPLETE for trial in best[: max(1, len(best) // 10)])


def rankings(study: optuna.Study) -> dict[str, list[FrozenTrial]]:
    """Rank the complete trials in several ways, the best first."""
    complete = ranked_trials(study)
    last = {trial.number: _mean_of_last(trial) for trial in complete}
    return {
        "score": complete,
        "mean of the last epochs": sorted(complete, key=lambda trial: -last[trial.number]),
        "test loss": sorted(complete, key=lambda trial: final_loss(trial) or inf),
        "estimate": ranked_by_estimate(study),
    }


def _mean_of_last(trial: FrozenTrial) -> float:
    return mean(value for _, value in sorted(trial.intermediate_values.items())[-LAST_EPOCHS:])


def confirmed_best(
    surrogate: Surrogate, ranked: Sequence[FrozenTrial], luck: random.Random
) -> Merit:
    """Play further runs of each trial's net, and return the one with the best mean score."""

    def mean_score(merit: Merit) -> float:
        return mean(min(surrogate.train(merit, luck)[0][-LAST_EPOCHS:]) for _ in range(SEEDS))

    return max((Merit(**trial.user_attrs["merit"]) for trial in ranked), key=mean_score)
