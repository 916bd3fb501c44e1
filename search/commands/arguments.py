"""The options of every verb, and what may stand behind them."""

import argparse
import math
import re
from typing import Any, NoReturn

from search.errors import printable

ENGINES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")

# In the order of a search's life.
VERBS = {
    "run": "train until the study holds --trials trained trials; after a crash it goes on",
    "best": "the leaderboard",
    "confirm": "retrain the best candidates with fresh seeds: which is best, and is it consistent?",
    "export": "write the best net as one Python module that needs only torch",
    "report": "one HTML file that needs no network: the verdict first, then what it rests on",
    "dashboard": "optuna-dashboard on the study, for this machine only",
    "presets": "the published models; --train trains them: published against reproduced",
    "bench": "seconds per epoch and trials per hour: the plain loop against every engine",
    "space": "the knobs, their ranges, how many nets they make, how many fit the budget",
}


class Parser(argparse.ArgumentParser):
    """Answers bad usage with one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {printable(message)}; see {self.prog} --help\n")


def parser() -> Parser:
    """Every verb and its options."""
    top = Parser(
        prog="python -m search", description="Searches for small nets under a hard budget."
    )
    subparsers = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    verb = {
        name: subparsers.add_parser(name, help=what, description=what, allow_abbrev=False)
        for name, what in VERBS.items()
    }

    def add(names: str, *flags: str, **what: Any) -> None:
        for name in names.split():
            verb[name].add_argument(*flags, **what)

    add("run", "--study", type=nonempty, metavar="NAME", help="default: the data set's name")
    add("presets", "--study", type=nonempty, metavar="NAME", help="default: presets")
    add(
        "best confirm export report dashboard",
        "--study",
        type=nonempty,
        metavar="NAME",
        help="default: mnist",
    )
    add(
        "run best confirm export report dashboard presets",
        "--storage",
        type=nonempty,
        metavar="URL",
        help="default: sqlite:///studies/NAME.db",
    )
    for name, default in {"run": "auto", "presets": "mnist", "bench": "mnist"}.items():
        add(
            name,
            "--dataset",
            type=nonempty,
            default=default,
            metavar="NAME",
            help="auto (mnist, or digits without a network), mnist, digits, fashion-mnist, kmnist, "
            "qmnist, or a FOLDER of IDX files or of class/image.png; default: %(default)s",
        )
    add(
        "run confirm export report presets bench",
        "--data-dir",
        type=nonempty,
        metavar="FOLDER",
        help="default: SEARCH_DATA_DIR if set, else data",
    )
    add(
        "run presets bench space",
        "--max-parameters",
        type=positive,
        metavar="N",
        help="default: 8000, as objective.py says",
    )
    add(
        "run presets",
        "--epochs",
        type=positive,
        metavar="N",
        help="default: 15, as objective.py says",
    )
    add(
        "run confirm presets bench",
        "--workers",
        type=workers,
        metavar="N",
        help="default: auto; cpu: one per core",
    )
    add(
        "run confirm presets",
        "--engine",
        default="auto",
        choices=ENGINES,
        help="default: auto, which is cpu",
    )
    add(
        "run confirm presets bench",
        "--address",
        type=nonempty,
        default="auto",
        metavar="HOST:PORT",
        help="of the cluster, with --engine ray; default: the one this machine belongs to",
    )
    add(
        "run confirm presets",
        "--timeout",
        type=seconds,
        default=math.inf,
        metavar="30m",
        help="begin no trial after",
    )
    add(
        "run best confirm report",
        "--target",
        type=percentage,
        metavar="PERCENT",
        help="what a run should score; default: as the study was told, else 99.4",
    )
    add("best confirm presets bench space", "--json", action="store_true", help="for programs")
    add(
        "best confirm presets bench", "--csv", type=nonempty, metavar="FILE", help="the whole table"
    )

    add("run", "--trials", type=positive, default=50, metavar="N", help="default: 50")
    add("run", "--sampler", default="tpe", choices=("tpe", "gp", "random"), help="default: tpe")
    add(
        "run",
        "--pruner",
        default="median",
        choices=("median", "percentile", "halving", "hyperband", "none"),
        help="default: median, as Optuna's; percentile ends the worst quarter only",
    )
    add(
        "run",
        "--select-on",
        choices=("test", "validation"),
        help="the images that scores are of; validation: a sixth of the training images, of "
        "writers it does not train on where they are known, and the test images are left for "
        "confirm; default: as the study has it, else test",
    )
    add(
        "run",
        "--prefer",
        choices=("score", "smaller"),
        help="what to look for; smaller: from the moment a net scores --target, only smaller ones "
        "are begun; default: as the study has it, else score",
    )
    add(
        "run",
        "--seed",
        type=non_negative,
        metavar="N",
        help="default: drawn, and kept in the study",
    )
    add("run", "--no-warm-start", action="store_true", help="do not try the published models first")

    add("best", "--top", type=positive, default=10, metavar="N", help="default: 10")

    add("confirm", "--top", type=positive, default=5, metavar="N", help="candidates; default: 5")
    add("confirm", "--seeds", type=positive, default=10, metavar="N", help="for each; default: 10")

    add(
        "export",
        "--trial",
        type=non_negative,
        metavar="N",
        help="default: the incumbent, else the best",
    )
    add("export", "--output", type=nonempty, required=True, metavar="FILE.py", help="the module")
    add(
        "export",
        "--onnx",
        type=nonempty,
        metavar="FILE.onnx",
        help="the net for other runtimes, too",
    )

    add("report", "--output", type=nonempty, metavar="FILE.html", help="default: studies/NAME.html")

    add("dashboard", "--port", type=port, default=8080, metavar="N")

    add("presets", "--train", nargs="*", metavar="PRESET", help="these, or all if none is named")
    add("presets", "--seeds", type=positive, default=1, metavar="N", help="each; default: 1")

    add("bench", "presets", nargs="*", metavar="PRESET", help="default: B3 C4 E4")
    add(
        "bench",
        "--sampled",
        type=non_negative,
        default=2,
        metavar="N",
        help="random nets; default: 2",
    )
    add("bench", "--thorough", action="store_true", help="full runs with 3 seeds each: hours")
    add(
        "bench",
        "--engine",
        action="append",
        choices=("cpu", "cuda", "mps", "reference", "ray"),
        help="against the plain loop; may be repeated; default: every engine present; ray: with "
        "--coordinator only",
    )
    add(
        "bench",
        "--coordinator",
        type=positive,
        metavar="TRIALS",
        help="not the engines, but how fast trials are asked and told where nothing is trained",
    )
    add(
        "bench",
        "--trial-seconds",
        type=non_negative,
        default=0,
        metavar="N",
        help="with --coordinator: each trial lasts so long, and trains nothing still; default: 0",
    )
    add(
        "bench",
        "--pruners",
        type=nonempty,
        metavar="CURVES.csv",
        help="not the engines, but each pruner on full curves that `best --csv` wrote",
    )

    add(
        "space",
        "--sample",
        type=non_negative,
        default=0,
        metavar="N",
        help="print N random candidates",
    )
    return top


def integer(text: str, least: int, most: int = 999_999_999) -> int:
    if not re.fullmatch("[0-9]{1,9}", text) or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")
    return int(text)


def non_negative(text: str) -> int:
    return integer(text, 0)


def positive(text: str) -> int:
    return integer(text, 1)


def port(text: str) -> int:
    return integer(text, 1, 65_535)


def workers(text: str) -> int | None:
    return None if text == "auto" else integer(text, 1, 1_024)


def nonempty(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def percentage(text: str) -> float:
    """`99.4` is the fraction 0.994."""
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,6})?", text) or not 0 < float(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no percentage such as 99.4")
    return round(float(text) / 100, 8)


def seconds(text: str) -> float:
    """`90s`, `30m`, `1h30m`; a bare number is seconds."""
    parts = re.fullmatch(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s?)?", text, re.ASCII)
    if not text or not parts:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 90s, 30m or 1h30m")
    hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return 3600 * hours + 60 * minutes + rest
