"""confirm: race the best candidates over fresh seeds."""

import argparse
import json
import time
from contextlib import ExitStack
from dataclasses import asdict, replace

from search.analysis import confirmation as confirming
from search.analysis import leaderboard
from search.analysis import race as racing
from search.analysis import statistics as stats
from search.analysis.choice import candidates_to_confirm
from search.analysis.leaderboard import percent
from search.commands.screen import check_csv, console, write_csv
from search.commands.tables import show_confirmed
from search.commands.verbs import (
    DEFAULT_STUDY,
    candidate_of,
    data_of,
    load_confirmed,
    open_study,
    remember_target,
    target_of,
    train,
    training,
)
from search.engines.contract import Engine
from search.errors import SearchError
from search.study import lifecycle as studies
from search.study import paths
from search.study.experiment import find_experiment
from search.study.trials import count_trained


def confirm(args: argparse.Namespace) -> None:
    """Race the best candidates over fresh seeds, in a sibling study."""
    check_csv(args)
    search = studies.load_study(args.study or DEFAULT_STUDY, args.storage)
    if search.study_name.endswith(paths.SIBLING):
        name = search.study_name.removesuffix(paths.SIBLING)
        raise SearchError(f"study {search.study_name!r} is what confirms {name!r}: --study {name}")
    experiment, data = find_experiment(), data_of(search, args)
    chosen = candidates_to_confirm(search, load_confirmed(search, args), args.top)
    # Every candidate can still be said, or it ends here.
    candidates = {trial.number: candidate_of(trial) for trial in chosen}
    attrs, trials = search.user_attrs, search.get_trials(deepcopy=False)
    task = replace(
        experiment.task,
        epochs=attrs["epochs"],
        max_parameters=attrs["max_parameters"],
        shape=data.shape,
        classes=data.classes,
    )
    used = [trial.user_attrs["seed"] for trial in trials if "seed" in trial.user_attrs]
    seeds = racing.fresh_seeds(used, args.seeds, attrs["seed"])
    target = target_of(search, args)
    deadline = time.monotonic() + args.timeout
    name = confirming.sibling_name(search.study_name)
    with (
        open_study(*(args, name, experiment, data, task, attrs["load_as"]), alone=True) as study,
        ExitStack() as stack,
    ):
        remember_target(search, args)
        if stats.verdict(args.seeds, args.seeds) != "consistent":
            console.print(
                f"{args.seeds} seeds cannot show a net to be consistent, even if all of them reach "
                f"{percent(target)}: 8 are the least"
            )
        console.print(
            f"confirming {len(candidates)} candidates: all of {data.source}, {task.epochs} epochs; "
            "scores are of test images"
        )
        objective = racing.confirm_objective(candidates, experiment.score)
        opened: list[Engine] = []  # when something is to be trained, and once

        def train_waiting(waiting: int) -> int:
            left = deadline - time.monotonic()
            if waiting and left > 0:
                if not opened:
                    opened.append(stack.enter_context(training(args, data)))
                total = count_trained(study) + waiting
                train(study, objective, task, opened[0], total, left, queued_only=True)
            return opened[0].workers if opened else 1

        out = racing.race(search, study, list(candidates), seeds, target, train_waiting)
        rows = confirming.confirmed_candidates(search, study.get_trials(deepcopy=False), target)
    if args.csv:
        write_csv(leaderboard.rows_frame(rows), args.csv)
    if args.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
    else:
        show_confirmed(rows)
    if out is None:
        console.print("the time was up before the race was over: the same command goes on")
        return
    for number, reason in sorted(out.items()):
        console.print(f"trial {number} got no more seeds: {reason}")
