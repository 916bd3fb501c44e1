"""run: train until the study holds enough trained trials."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING

import search
from search.commands.arguments import (
    PRUNERS,
    SAMPLERS,
    add_dataset,
    add_images,
    add_storage,
    add_target,
    add_timeout,
    add_training,
    non_negative,
    positive,
)

if TYPE_CHECKING:
    import optuna

HELP = "search until the study holds --trials trained trials; repeat the command to resume"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `run`, by group."""
    add_budget(parser)
    what = parser.add_argument_group("what to search")
    what.add_argument(
        "--prefer",
        choices=("score", "smaller"),
        help="smaller: once a net reaches --target, train only smaller nets "
        "(default: as before in this study, else score)",
    )
    add_target(what)
    what.add_argument(
        "--sampler",
        default="tpe",
        choices=SAMPLERS,
        help="Optuna's sampler, which proposes the trials (default: %(default)s)",
    )
    what.add_argument(
        "--pruner",
        choices=PRUNERS,
        help="Optuna's pruner, which stops runs early; percentile stops what is worse "
        "than three quarters of the complete runs (default: percentile)",
    )
    what.add_argument(
        "--seed", type=non_negative, metavar="N", help="seed of the search (default: random)"
    )
    what.add_argument(
        "--no-warm-start", action="store_true", help="do not start with WARM_START of space.py"
    )
    training = add_training(parser)
    add_dataset(training, default="auto")
    add_images(training)
    training.add_argument(
        "--select-on",
        choices=("test", "validation"),
        help="images that scores are measured on; validation: a sixth of the training images, "
        "which are then not trained on, and the test images are used by confirm only "
        "(default: as before in this study, else test)",
    )
    add_storage(parser, "name of the data set", data_dir=True)


def add_budget(parser: argparse.ArgumentParser) -> None:
    """Add the group `budget`."""
    group = parser.add_argument_group("budget")
    group.add_argument(
        "--trials",
        type=positive,
        default=50,
        metavar="N",
        help="stop when the study holds N trained trials in total (default: %(default)s)",
    )
    group.add_argument(
        "--epochs",
        type=positive,
        metavar="N",
        help="epochs of a run; at most, and by default, those of TASK in objective.py",
    )
    group.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="most parameters of a net; at most, and by default, those of TASK in objective.py",
    )
    add_timeout(group)


def perform(args: argparse.Namespace) -> None:
    """Search, then print a summary of the study, also after Ctrl-C or an error."""
    from search.commands.progress import ConsoleDisplay
    from search.commands.screen import command_line
    from search.optimize.pruners import DEFAULT_PRUNER

    display = ConsoleDisplay()
    try:
        search.run(
            args.trials,
            study=args.study,
            storage=args.storage,
            dataset=args.dataset,
            data_dir=args.data_dir,
            image_size=args.image_size,
            channels=args.channels,
            epochs=args.epochs,
            max_parameters=args.max_parameters,
            select_on=args.select_on,
            prefer=args.prefer,
            target=args.target,
            seed=args.seed,
            warm_start=not args.no_warm_start,
            sampler=args.sampler,
            pruner=args.pruner or DEFAULT_PRUNER,
            engine=args.engine,
            workers=args.workers,
            address=args.address,
            timeout=args.timeout,
            command=command_line(args),
            display=display,
        )
    finally:
        if display.study:
            summarize(display.study, args)


def summarize(study: "optuna.Study", args: argparse.Namespace) -> None:
    """Print the summary, or why the study cannot be read."""
    from search.commands.screen import STORAGE_ERRORS, command_line, console, database_error
    from search.errors import describe_error

    try:
        print_summary(study, args)
    except STORAGE_ERRORS as reason:
        console.print(
            f"the study cannot be read now ({describe_error(database_error(reason))}); "
            f"once it can be, resume with: {command_line(args)}"
        )


def print_summary(study: "optuna.Study", args: argparse.Namespace) -> None:
    """Print how the trials ended, the best of them, and the next commands."""
    from search.analysis.leaderboard import describe_ranking, leaderboard_rows
    from search.commands.screen import command_line, console, show_next, storage_options
    from search.commands.tables import print_leaderboard
    from search.study.attributes import trial_attributes
    from search.study.trials import count_outcomes, count_trained, describe_outcomes, outcome

    name, trained = study.study_name, count_trained(study)
    counts = describe_outcomes(count_outcomes(study))
    goal = f"{trained} of {args.trials}" if trained <= args.trials else f"{trained}"
    console.print(f"study {name} holds {goal} trained trials ({counts or 'none'})")
    failed = [t for t in study.get_trials(deepcopy=False) if outcome(t) == "failed"]
    reasons = Counter(trial_attributes(trial).reason or "unknown" for trial in failed)
    for reason, count in reasons.most_common(3):
        times = "once" if count == 1 else f"{count} times"
        console.print(f"failed {times}: {reason}", style="red")
    rows = leaderboard_rows(study)[:5]
    if rows:
        print_leaderboard(rows)
    if rows and rows[0].architecture:  # an objective that trains by itself has no net to retrain
        console.print(
            f"Single runs (n = 1), {describe_ranking(study)}: the top score is optimistic; "
            "`confirm` retrains the best."
        )
        options = f"--study {name}{storage_options(args)}"
        show_next(
            f"python -m search confirm {options}",
            f"python -m search export {options} --output best.py",
        )
    if trained < args.trials:
        console.print(f"resume with: {command_line(args)}", soft_wrap=True)
