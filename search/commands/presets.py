"""presets: the published models, and trained again."""

import argparse
import json
from dataclasses import asdict, replace
from typing import Any

from search.analysis import leaderboard
from search.analysis import reproduction as reproduce
from search.commands.screen import check_csv, console, write_csv
from search.commands.tables import presets_table
from search.commands.verbs import known_trials, load_data, open_study, task_of, train, training
from search.nets.presets import PUBLISHED
from search.study import lifecycle as studies
from search.study.experiment import find_experiment
from search.study.trials import count_trained

# --- presets ---------------------------------------------------------------------------------


def presets(args: argparse.Namespace) -> None:
    """The published models; with `--train`, until each named one has its seeds, and compared."""
    experiment = find_experiment()
    task = task_of(experiment, args)
    check_csv(args)
    name = args.study or reproduce.STUDY
    names = reproduce.check_names(args.train or ())
    if args.train is not None:
        data = load_data(args)
        task = replace(task, shape=data.shape, classes=data.classes)
        with open_study(args, name, experiment, data, task, alone=True) as study:
            missing = reproduce.queue_presets(study, names, args.seeds)
            objective = reproduce.preset_objective(experiment.score)
            trials = count_trained(study) + missing
            if missing:
                with training(args, data) as engine:
                    train(study, objective, task, engine, trials, args.timeout, queued_only=True)
            trained = study.get_trials(deepcopy=False)
        conditions = {"dataset": data.name, "epochs": task.epochs}
    else:
        if args.study:
            studies.load_study(name, args.storage)  # named, so it should be there
        trained = known_trials(name, args.storage)
        conditions = conditions_of(name, args.storage)
    comparable = conditions in ({}, PUBLISHED)
    rows = reproduce.preset_rows(names, task, trained, comparable)
    if args.csv:
        write_csv(leaderboard.rows_frame(rows), args.csv)
    if args.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
        return
    console.print(presets_table(rows))
    console.print(
        "score: the lowest test accuracy of the last three epochs, published for one seed and here "
        "the mean ± standard deviation over n seeds; holds: whether the published score lies where "
        "one more run would, with 95 % (three seeds or more)"
    )
    if not comparable:
        console.print(f"study {name}: {conditions}; the published figures are of {PUBLISHED}")
    short = [row.name for row in rows if args.train is not None and row.n < args.seeds]
    if short:
        console.print(f"still without {args.seeds} seeds: {' '.join(short)}; repeat the command")


def conditions_of(name: str, url: str | None) -> dict[str, Any]:
    """What a study was trained on; nothing if there is no such study."""
    attrs = studies.begun_attributes(name, url)
    return {what: attrs[what] for what in PUBLISHED if what in attrs}
