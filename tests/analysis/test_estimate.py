"""Tests of the expected score: on simulated searches, in which merit and luck are known."""

from statistics import correlation, mean

import numpy as np
import optuna
import pytest
from optuna.trial import TrialState, create_trial

from search.analysis.choice import candidates_to_confirm
from search.analysis.estimate import MIN_RUNS, expected_scores, ranked_by_estimate
from search.study.attributes import set_study_attributes

IMAGES = 10_000


def simulate(
    trials: int, loss_noise: float | None, seed: int = 0, images: int | None = IMAGES
) -> tuple[optuna.Study, list[float]]:
    """Make a study of nets whose error rate is from .4 to .8 %, each tested on a draw of images.

    Args:
        trials: How many complete trials it has.
        loss_noise: Relative deviation of the loss from 2.7 times the error rate; None for no loss.
        seed: Of merit and luck.
        images: How many test images the study says it has.

    Returns:
        The study, and the true accuracy of each trial's net.
    """
    random = np.random.default_rng(seed)
    study = optuna.create_study(direction="maximize")
    if images:
        set_study_attributes(study, test_images=images)
    merits = []
    for number in range(trials):
        error = random.uniform(0.004, 0.008)
        score = 1 - random.binomial(IMAGES, error) / IMAGES
        attrs: dict[str, object] = {"candidate": {"width": number}, "parameters": number}
        if loss_noise is not None:
            loss = 2.7 * error * (1 + random.normal(0, loss_noise))
            attrs["test_losses"] = [9.0, loss, loss, loss]
        steps = {1: 0.9, 2: score, 3: score, 4: score}
        study.add_trial(create_trial(value=score, user_attrs=attrs, intermediate_values=steps))
        merits.append(1 - error)
    return study, merits


def test_estimate_finds_better_nets_than_the_score() -> None:
    by_score, by_estimate, gaps = [], [], []
    for seed in range(20):
        study, merits = simulate(50, loss_noise=0.05, seed=seed)
        expected = expected_scores(study)
        scores = [trial.value or 0 for trial in study.trials]
        assert correlation([expected[n] for n in range(50)], merits) > correlation(scores, merits)
        by_score.append(merits[int(np.argmax(scores))])
        by_estimate.append(merits[ranked_by_estimate(study)[0].number])
        gaps.append(max(expected.values()) - merits[max(expected, key=lambda n: expected[n])])
    assert mean(by_estimate) > mean(by_score) + 0.0001, "a hundredth of a percent of accuracy"
    assert abs(mean(gaps)) < 0.0003, "the winner's estimate is hardly optimistic"


def test_few_runs_choose_better_nets_than_the_score() -> None:
    """A search of 50 trials has about nine complete ones."""
    by_score, by_estimate = [], []
    for seed in range(200):
        study, merits = simulate(9, loss_noise=0.1, seed=seed)
        by_score.append(merits[int(np.argmax([trial.value or 0 for trial in study.trials]))])
        by_estimate.append(merits[ranked_by_estimate(study)[0].number])
    assert mean(by_estimate) > mean(by_score)


def test_loss_that_rises_with_the_score_is_ignored() -> None:
    study = optuna.create_study(direction="maximize")
    set_study_attributes(study, test_images=IMAGES)
    for number in range(9):
        score = 0.99 + number / 1_000
        attrs = {"test_losses": [0.01 + number / 1_000], "candidate": {"width": number}}
        study.add_trial(create_trial(value=score, user_attrs=attrs, intermediate_values={1: score}))
    by_number = expected_scores(study)
    expected = [by_number[number] for number in range(9)]
    assert expected == sorted(expected) and expected[0] > 0.99 and expected[-1] < 0.998


def test_useless_loss_leaves_the_order_of_scores() -> None:
    study, _ = simulate(200, loss_noise=None)
    random = np.random.default_rng(1)
    trials = [
        create_trial(
            value=trial.value,
            intermediate_values=trial.intermediate_values,
            user_attrs=trial.user_attrs | {"test_losses": [random.uniform(0.01, 0.011)]},
        )
        for trial in study.trials
    ]
    noisy = optuna.create_study(direction="maximize")
    set_study_attributes(noisy, test_images=IMAGES)
    noisy.add_trials(trials)
    expected = expected_scores(noisy)
    scores = [trial.value or 0 for trial in noisy.trials]
    assert correlation([expected[n] for n in range(200)], scores) > 0.95
    assert max(expected.values()) < max(scores), "the luckiest is expected to do worse again"


@pytest.mark.parametrize(
    ("trials", "loss_noise", "images"),
    [(MIN_RUNS - 1, 0.05, IMAGES), (50, None, IMAGES), (50, 0.05, None), (0, 0.05, IMAGES)],
)
def test_without_better_knowledge_the_score_is_expected(
    trials: int, loss_noise: float | None, images: int | None
) -> None:
    study, _ = simulate(trials, loss_noise, images=images)
    assert expected_scores(study) == {trial.number: trial.value for trial in study.trials}


def test_objective_of_another_kind_keeps_its_own_values() -> None:
    study, _ = simulate(50, 0.05)
    values = create_trial(value=-3.5, user_attrs={"test_losses": [0.1]})
    study.add_trial(values)
    assert expected_scores(study)[50] == -3.5


def test_perfect_runs_have_an_estimate() -> None:
    study, _ = simulate(50, 0.05)
    for loss in (0.001, 0.002):
        study.add_trial(
            create_trial(
                value=1.0, intermediate_values={1: 1.0}, user_attrs={"test_losses": [loss]}
            )
        )
    expected = expected_scores(study)
    assert 0.99 < expected[51] < expected[50] <= 1.0001


def test_equal_estimates_prefer_the_faster_net() -> None:
    study = optuna.create_study(direction="maximize")
    for seconds in (9.0, 4.0, 6.0):
        attrs = {"seconds_per_epoch": seconds, "candidate": {"width": seconds}, "parameters": 1}
        study.add_trial(create_trial(value=0.9942, user_attrs=attrs))
    study.add_trial(create_trial(state=TrialState.PRUNED))
    assert [trial.number for trial in candidates_to_confirm(study, [], 2)] == [1, 2]


def test_smaller_nets_come_first_if_expected_to_reach_target() -> None:
    study, merits = simulate(50, 0.02)
    set_study_attributes(study, smaller_at=0.994)
    expected = expected_scores(study)
    order = [trial.number for trial in ranked_by_estimate(study)]
    reaching = [number for number in order if round(expected[number], 4) >= 0.994]
    assert order[: len(reaching)] == sorted(reaching), "by parameters, here by number"
    assert mean(merits[number] for number in reaching) > 0.994
