"""What came of a study: leaderboard, net, exported module, report."""

from pathlib import Path

import optuna
import pandas
from torch import nn

from search.analysis.choice import ExportChoice, choose_export, rebuild_candidate
from search.analysis.confirmation import confirmation_of
from search.analysis.leaderboard import trials_frame
from search.api.arguments import checked
from search.api.studies import AnyStudy, find_study
from search.data.split import apply_split
from search.exporters.chosen import Exported, export_chosen
from search.files import atomic_write
from search.nets.architecture import build_trained
from search.study.attributes import study_attributes, tested_on
from search.study.data import study_data
from search.study.paths import STUDIES
from search.study.weights import load_weights


def leaderboard(study: AnyStudy = None, *, storage: str | None = None) -> pandas.DataFrame:
    """List every finished trial: the complete ones by score, then the others.

    Args:
        study: A study, its name, or None for the latest in studies/.
        storage: The URL of a database; by default `sqlite:///studies/NAME.db`.

    Returns:
        One row a trial with its outcome, score, parameters, architecture, curve, seed and params.
        Accuracies are fractions, of one run each (n = 1).

    Raises:
        SearchError: There is no such study, or it cannot be read.
    """
    return trials_frame(find_study(study, storage))


@checked
def load_net(
    study: AnyStudy = None,
    *,
    trial: int | None = None,
    storage: str | None = None,
    data_dir: str | Path | None = None,
) -> nn.Sequential:
    """Load a trained net.

    Args:
        study: A study, its name, or None for the latest in studies/.
        trial: The number of a complete trial; by default the confirmed winner, else the best one.
        storage, data_dir: As in `run`.

    Returns:
        The net in eval mode, on the CPU. It takes float images (N, C, H, W) from 0 to 1, normalised
        with the mean and standard deviation of the training images
        (`search.data.dataset.normalise`), and returns logits (N, classes).

    Raises:
        SearchError: There is no such study or trial, or its weights are not on this machine.
    """
    searched = find_study(study, storage)
    choice = _choose(searched, trial)
    data = study_data(searched, data_dir)
    candidate = rebuild_candidate(choice.trial, data.shape)
    weights = load_weights(choice.owner, choice.run)
    return build_trained(candidate.architecture, weights, data.shape, data.classes)


@checked
def export(
    study: AnyStudy = None,
    output: str | Path = "best.py",
    *,
    trial: int | None = None,
    onnx: str | Path | None = None,
    storage: str | None = None,
    data_dir: str | Path | None = None,
) -> Exported:
    """Write a trained net as one Python module that needs only torch, checked bit for bit.

    Args:
        study: A study, its name, or None for the latest in studies/.
        output: The module, a .py file; only an earlier export is overwritten.
        trial: The number of a complete trial; by default the confirmed winner, else the best one.
        onnx: Also written, for other runtimes: an .onnx file.
        storage, data_dir: As in `run`.

    Returns:
        What the module claims: its parameters and how many test images it gets right.

    Raises:
        SearchError: There is no such trial, its weights do not reproduce its accuracy, or a file
            cannot be written; nothing is left half-written.
    """
    searched = find_study(study, storage)
    choice = _choose(searched, trial)
    data = study_data(searched, data_dir)
    candidate = rebuild_candidate(choice.trial, data.shape)
    onnx = Path(onnx) if onnx else None
    return export_chosen(searched, choice, candidate, data, Path(output), onnx, data_dir)


def _choose(study: optuna.Study, trial: int | None) -> ExportChoice:
    confirmation = confirmation_of(study)
    return choose_export(study, confirmation.confirmed, confirmation.sibling, trial)


@checked
def report(
    study: AnyStudy = None,
    output: str | Path | None = None,
    *,
    target: float | None = None,
    figures: str | Path | None = None,
    hand_in: str | Path | None = None,
    storage: str | None = None,
    data_dir: str | Path | None = None,
) -> Path:
    """Write a study as one HTML file; its verdict is copied to the dashboard.

    Args:
        study: A study, its name, or None for the latest in studies/.
        output: The page, an .html file; by default studies/NAME.html.
        target: The score, a fraction, that counts as good enough; by default as stored.
        figures: A folder in which each figure is saved as .svg and .png as well.
        hand_in: A folder that receives a ladder of models, as NAME.md and as model.py.
        storage, data_dir: As in `run`.

    Returns:
        The page's path.

    Raises:
        SearchError: There is no such study, it has no complete trial, its weights or data are not
            on this machine, or a file cannot be written.
    """
    from search.reports import page  # matplotlib takes a second to import
    from search.reports.dashboard import save_to_dashboard
    from search.reports.handin import write_hand_in
    from search.reports.net import ShownNet

    searched = find_study(study, storage)
    confirmation = confirmation_of(searched, target)
    choice = choose_export(searched, confirmation.confirmed, confirmation.sibling)
    split = study_attributes(choice.owner).select_on or "test"
    data = apply_split(study_data(searched, data_dir), split, data_dir)
    candidate = rebuild_candidate(choice.trial, data.shape)
    path = Path(output or STUDIES / f"{searched.study_name}.html")
    weights = load_weights(choice.owner, choice.run)
    shown = ShownNet(choice.trial, choice.run, candidate, weights, tested_on(choice.owner))
    confirmed, target = confirmation.confirmed, confirmation.target
    built = page.build_report(searched, confirmed, shown, data, target)
    with atomic_write(path, ".html") as part:
        part.write_text(built.html, encoding="utf-8")
    if hand_in:
        write_hand_in(searched, choice.trial, built.verdict, data, Path(hand_in))
    if figures:
        page.save_figures(built, Path(figures))
    save_to_dashboard(searched, built)
    return path
