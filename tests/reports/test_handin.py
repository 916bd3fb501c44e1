"""Tests of the hand-in: which models it picks, what it says of them, and that its code is right."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import optuna
import pytest
import torch

from search.analysis.leaderboard import LeaderboardRow, leaderboard_rows
from search.data.dataset import DataSet
from search.files import FileError
from search.nets.architecture import (
    Architecture,
    Conv,
    GlobalPool,
    Layer,
    Linear,
    Pool,
    build,
    parameter_count,
)
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe
from search.reports.handin import augments_last_epoch, ladder, write_hand_in
from search.reports.verdict import Verdict

CLASSIFY = Conv(None, 1, after="none")
NETS: list[tuple[Layer, ...]] = [
    (Conv(4, dropout=0.1), Pool(), GlobalPool(), CLASSIFY),
    (Conv(4, padding=1), Conv(6, separable=True, after="act-norm"), CLASSIFY, GlobalPool()),
    (Conv(3, after="act"), Pool("avg"), Conv(5, 1), Linear()),
    (Conv(4), Conv(4, kernel=1, after="none"), Conv(None, after="act-norm"), GlobalPool()),
]
VERDICT = Verdict("Unconfirmed: 97.00 % in one run", "", ["One | run: `again` repeats it."])


@pytest.fixture
def study() -> optuna.Study:
    study = optuna.create_study(study_name="digits", direction="maximize")
    study.set_user_attr("epochs", 3)
    study.set_user_attr("max_parameters", 8_000)
    for number, (layers, score) in enumerate(zip(NETS, (0.90, 0.95, 0.96, 0.97), strict=True)):
        net = Architecture(layers)
        attrs: dict[str, Any] = {
            "parameters": parameter_count(net),
            "architecture": str(net),
            "candidate": asdict(Candidate(net, Recipe(lr=0.1 * (number + 1)))),
            "train_accuracies": [0.5, 0.8, score + (0.02 if number == 1 else -0.01)],
            "train_losses": [2.0, 1.0, 0.5],
        }
        study.add_trial(
            optuna.trial.create_trial(
                value=score,
                user_attrs=attrs,
                intermediate_values={1: score, 2: score + 0.01, 3: score},
            )
        )
    return study


def rows(*scores: float) -> list[LeaderboardRow]:
    study = optuna.create_study(study_name="x", direction="maximize")
    for score in scores:
        study.add_trial(optuna.trial.create_trial(value=score))
    return leaderboard_rows(study)


@pytest.mark.parametrize(
    ("scores", "winner", "picked"),
    [
        ((0.5,), 0, [0]),
        ((0.5, 0.4), 0, [1, 0]),
        ((0.5, 0.4, 0.6), 2, [1, 0, 2]),
        ((0.7, 0.4, 0.6, 0.3), 0, [3, 1, 2, 0]),  # the best came first
        ((0.5, 0.4, 0.6, 0.7, 0.3), 2, [4, 1, 0, 2]),  # 0.7 was luck, as confirmation found
        ((0.5, 0.6, 0.7), 0, [1, 2, 0]),  # too few are left without such
        ((0.1, 0.2, 0.21, 0.5, 0.6, 0.61, 0.7), 6, [0, 2, 3, 4, 6]),
        ((0.1, 0.990, 0.991, 0.992, 0.993, 0.994, 0.995, 0.996, 0.997), 8, [0, 2, 4, 6, 8]),
    ],
)
def test_ladder_rises_by_even_ranks(
    scores: tuple[float, ...], winner: int, picked: list[int]
) -> None:
    assert [row.trial for row in ladder(rows(*scores), winner)] == picked


def test_code_builds_the_nets_of_the_study(
    study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    write_hand_in(study, study.trials[3], VERDICT, small, tmp_path)
    module: dict[str, Any] = {}
    exec((tmp_path / "model.py").read_text(), module)
    images = torch.rand(5, *small.shape)
    for number, layers in enumerate(NETS):
        torch.manual_seed(number)
        expected = build(Architecture(layers), small.shape, small.classes).eval()
        written = module[f"Model_{number + 1}"]().eval()
        state = zip(written.state_dict(), expected.state_dict().values(), strict=True)
        written.load_state_dict(dict(state))
        assert torch.equal(written(images), expected(images))


@pytest.fixture
def text(study: optuna.Study, small: DataSet, tmp_path: Path) -> str:
    """What the hand-in says of the study."""
    write_hand_in(study, study.trials[3], VERDICT, small, tmp_path)
    return (tmp_path / "digits.md").read_text()


def test_text_states_what_the_study_holds(text: str) -> None:
    assert "**Unconfirmed: 97.00 % in one run**" in text
    assert "One \\| run: `again` repeats it." in text, "what a study holds is no markup"
    assert "More than the 90.00 % of Model_1 with at most 8,000 parameters" in text
    assert "Changed: the net; lr 0.1 to 0.2." in text
    assert "the training accuracy is 2.00 points above the test accuracy" in text
    assert "the training accuracy is 1.00 points below the test accuracy" in text
    assert "Its score is 5.00 points above that of Model_1" in text
    assert "| 3 | 0.5000 | 97.00 % | 95.00 % |" in text
    assert text.count("### Log") == 4


def test_text_names_only_the_handicaps_of_the_training(text: str) -> None:
    assert "It is measured with dropout, while the weights change, which lowers it." in text
    assert "It is measured while the weights change, so the true gap may be larger." in text


@pytest.mark.parametrize(("plain_epochs", "augmented"), [(0, True), (2, False)])
def test_last_epoch_is_augmented_unless_it_is_plain(plain_epochs: int, augmented: bool) -> None:
    recipe = Recipe(augment=Augment(degrees=(5.0,)), plain_epochs=plain_epochs)
    assert augments_last_epoch(recipe) == augmented
    assert not augments_last_epoch(Recipe())


def test_winner_with_no_higher_score_is_said_to_be_chosen_otherwise(
    study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    study.add_trial(
        optuna.trial.create_trial(
            value=0.97,
            user_attrs=study.trials[3].user_attrs | {"parameters": 10},
            intermediate_values={1: 0.97, 2: 0.97, 3: 0.97},
        )
    )
    write_hand_in(study, study.trials[4], VERDICT, small, tmp_path)
    last = (tmp_path / "digits.md").read_text().split("## Model_5")[1]
    assert "it was not chosen by the score of this run alone. Changed: only the seed." in last
    assert "Its score is equal to that of Model_4, with" in last


def test_only_the_winner_is_called_the_net_of_the_report(
    study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    stored = study.trials[3]
    falling = optuna.create_study(study_name="falling", direction="maximize")
    for name, value in study.user_attrs.items():
        falling.set_user_attr(name, value)
    for score in (0.9, 0.95, 0.9):
        falling.add_trial(optuna.trial.create_trial(value=score, user_attrs=stored.user_attrs))
    write_hand_in(falling, falling.trials[1], VERDICT, small, tmp_path)
    second, third = (tmp_path / "falling.md").read_text().split("## Model_2")[1].split("## Model_3")
    assert "Another net of at most 8,000 parameters, for comparison: its score is that of" in second
    assert "The net that the report describes" not in second
    assert "More than the 90.00 % of Model_2" in third


def test_file_that_is_no_hand_in_is_kept(
    study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    mine = tmp_path / "model.py"
    mine.write_text("mine")
    with pytest.raises(FileError, match="is no hand-in"):
        write_hand_in(study, study.trials[3], VERDICT, small, tmp_path)
    assert mine.read_text() == "mine"
    assert not (tmp_path / "digits.md").exists()
    mine.unlink()
    write_hand_in(study, study.trials[3], VERDICT, small, tmp_path)
    write_hand_in(study, study.trials[3], VERDICT, small, tmp_path)  # over its own
