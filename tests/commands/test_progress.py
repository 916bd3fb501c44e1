"""Tests of the progress display: live bars on a terminal, elsewhere one line per trial."""

import io
import re

import optuna
import pytest
from rich.console import Console

from search.commands.progress import ConsoleDisplay, ProgressDisplay
from search.engines.contract import Epoch
from search.study.attributes import set_trial_attributes


def finish_trial(study: optuna.Study, display: ProgressDisplay, score: float | None) -> None:
    """Run one trial of two epochs on worker 0; without a score it is over the budget."""
    trial = study.ask()
    set_trial_attributes(trial, architecture="8 16 [gap]", parameters=1_234)
    if score is None:
        trial.set_constraint("parameters", 1.0)
        state = optuna.trial.TrialState.PRUNED
    else:
        trial.report(score, 1)
        display.epoch(0, trial.number, "8 16 [gap]", Epoch(1, score, 0.1, score, 0.1, 1.0), 2)
        state = optuna.trial.TrialState.COMPLETE
    study.tell(trial, score, state=state)
    display.ended(0, study.trials[-1])


def show(console: Console) -> str:
    """Return what is printed by a search that stops after two of its three trials."""
    study = optuna.create_study(study_name="shown", direction="maximize")
    with ProgressDisplay(study, 3, 2, console) as display:
        for score in (0.9, None, 0.8):
            finish_trial(study, display, score)
        display.live.refresh()
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_without_a_terminal_each_trained_trial_is_one_line() -> None:
    lines = show(Console(file=io.StringIO(), width=200, markup=False)).splitlines()
    assert lines == [
        "[1/3] trial 0 · complete · score 90.00 % best so far · 1,234 parameters · 8 16 [gap]",
        "[2/3] trial 2 · complete · score 80.00 % · 1,234 parameters · 8 16 [gap]",
    ]


@pytest.mark.parametrize("width", [80, 100, 120])
def test_terminal_shows_time_first_and_crops_nothing(width: int) -> None:
    console = Console(file=io.StringIO(), width=width, force_terminal=True, markup=False)
    output = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", show(console))
    assert max(map(len, output.splitlines())) <= width
    assert "…" not in output
    lines = [line for line in output.splitlines() if "trained" in line]
    assert re.match(r"search +\S+ about \d+ s left, \d+ s elapsed · 2 of 3 trained", lines[-1])
    words = " ".join(output.split())
    assert "worker 2 ━━━━━━━━━━━━ starting (the first time: compiling, about 40 s)" in words
    assert "2 complete · 1 over budget · best 90.00 % (trial 0, 1,234 parameters)" in words
    assert output.count("[1/3] trial 0 · complete") == 1, "lines above the bars are not lost"


@pytest.mark.parametrize("no_color", [False, True])
def test_colours_say_how_trials_ended_unless_no_color_is_set(no_color: bool) -> None:
    output = show(
        Console(
            file=io.StringIO(),
            width=120,
            force_terminal=True,
            color_system="standard",
            highlight=False,
            no_color=no_color,
        )
    )
    assert ("\x1b[32m[1/3] trial 0" in output) is not no_color
    assert ("\x1b[32m" in output) is not no_color


def test_confirmation_shows_no_best_and_no_numbers_of_its_own() -> None:
    console = Console(file=io.StringIO(), width=200, force_terminal=True, markup=False)
    study = optuna.create_study(study_name="shown.confirm", direction="maximize")
    study.enqueue_trial({"trial": 7, "seed": 1})
    with ProgressDisplay(study, 3, 2, console) as display:
        trial = study.ask()
        trial.suggest_int("trial", 0, 9)
        trial.suggest_int("seed", 0, 9)
        set_trial_attributes(trial, architecture="8 16 [gap]", parameters=1_234)
        trial.report(0.9, 1)
        display.epoch(0, trial.number, "8 16 [gap]", Epoch(1, 0.9, 0.1, 0.9, 0.1, 1.0), 2)
        display.live.refresh()
        study.tell(trial, 0.9)
        display.ended(0, study.trials[-1])
        display.live.refresh()
    assert isinstance(console.file, io.StringIO)
    output = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", console.file.getvalue())
    assert "[1/3] trial 7 with seed 1 · complete · score 90.00 % · " in output
    assert "epoch 1/2, 90.00 %, 8 16 [gap]" in output
    assert "best" not in output and "trial 0" not in output


def test_later_rounds_of_a_confirmation_go_on_from_the_first() -> None:
    study = optuna.create_study(study_name="shown.confirm", direction="maximize")
    display = ConsoleDisplay()
    first = display.progress(study, 3, 1)
    study.add_trial(optuna.trial.create_trial(value=0.9, intermediate_values={1: 0.9}))
    later = display.progress(study, 3, 1)
    assert isinstance(first, ProgressDisplay) and isinstance(later, ProgressDisplay)
    first.started -= 60
    with display.progress(study, 3, 1) as shown:
        assert isinstance(shown, ProgressDisplay)
        assert (shown.done_before, shown.done) == (0, 1)
        assert shown.seconds_left() == pytest.approx(120, abs=5)
