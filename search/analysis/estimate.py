"""What a single run says of its candidate: the score to expect of further runs.

Scores of single runs differ by luck as much as those of good candidates differ by merit, so the
highest of many is mostly luck. The test loss of the same run has less of it. Over all complete
trials, the logarithm of the error rate is therefore fitted by a line on the logarithm of the loss;
what a trial deviates from the line counts only as far as such deviations exceed the luck of a draw
of test images. This is shrinkage with the amount estimated from the data, as of Efron and Morris,
"Data analysis using Stein's estimator and its generalizations", JASA 70 (1975).
"""

from collections.abc import Sequence
from math import exp, inf, log
from statistics import linear_regression, mean

import optuna
from optuna.trial import FrozenTrial

from search.study.attributes import smaller_at, study_attributes, trial_attributes
from search.study.trials import ranked_trials

MIN_RUNS = 5  # to fit a line
LAST_EPOCHS = 3  # of which the score is the lowest, and the loss here the mean


def expected_scores(study: optuna.Study) -> dict[int, float]:
    """Estimate the mean score of further runs of each complete trial's candidate.

    Returns:
        Scores by number of trial. They are the trials' own scores where no line can be fitted: with
        fewer than five losses, or equal ones, and where a score is not the lowest accuracy of the
        last three epochs.
    """
    trials = ranked_trials(study)
    scores = {trial.number: trial.value or 0.0 for trial in trials}
    images = study_attributes(study).test_images
    losses = {trial.number: log(loss) for trial in trials if (loss := final_loss(trial))}
    if not images or len(losses) < MIN_RUNS or not all(map(_is_lowest_accuracy, trials)):
        return scores
    # Half an image more: no error at all is luck as well, and has no logarithm.
    errors = {number: log(1 - score + 0.5 / images) for number, score in scores.items()}
    if len(set(losses.values())) < 2:
        return scores
    with_loss = [errors[number] for number in losses]
    line = linear_regression(list(losses.values()), with_loss)
    slope = max(0.0, line.slope)  # below 0 by chance, in few runs
    mean_error, mean_loss = mean(with_loss), mean(losses.values())
    fitted = {n: mean_error + slope * (losses.get(n, mean_loss) - mean_loss) for n in scores}
    share = _share_of_merit([errors[n] - fitted[n] for n in losses], with_loss, images)
    return {
        number: 1 + 0.5 / images - exp(fitted[number] + share * (errors[number] - fitted[number]))
        for number in scores
    }


def _share_of_merit(deviations: Sequence[float], errors: Sequence[float], images: int) -> float:
    """Return which share of the deviations from the line is more than luck, from 0 to 1.

    Args:
        deviations: Of the logarithms of the error rates from the line.
        errors: The logarithms of the error rates.
        images: The number of test images. Of a share of them that is wrong, such as .005, the
            logarithm has the variance (1 - .005) / (.005 * images).
    """
    luck = mean((1 - exp(error)) / (exp(error) * images) for error in errors)
    variance = sum(deviation**2 for deviation in deviations) / (len(deviations) - 2)
    return max(0.0, 1 - luck / variance) if variance > 0 else 0.0


def final_loss(trial: FrozenTrial) -> float | None:
    """Return the mean test loss of the last epochs; None of a trial without losses."""
    losses = trial_attributes(trial).test_losses
    return mean(losses[-LAST_EPOCHS:]) if losses else None


def ranked_by_estimate(study: optuna.Study) -> list[FrozenTrial]:
    """Return the complete trials, the highest expected score first, as `ranked_trials` by score.

    Of equal ones, to a hundredth of a percent, the one that trains faster comes first.
    """
    expected, target = expected_scores(study), smaller_at(study)

    def key(trial: FrozenTrial) -> tuple[float, float, float]:
        score, attrs = round(expected[trial.number], 4), trial_attributes(trial)
        seconds, parameters = attrs.seconds_per_epoch or inf, attrs.parameters or 0
        if target is not None and score >= target:
            return -inf, parameters, seconds
        return -score, seconds, parameters

    return sorted(ranked_trials(study), key=key)


def _is_lowest_accuracy(trial: FrozenTrial) -> bool:
    curve = [accuracy for _, accuracy in sorted(trial.intermediate_values.items())]
    return bool(curve) and trial.value == min(curve[-LAST_EPOCHS:])
