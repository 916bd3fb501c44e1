"""The verdict at the top of the report: what a study has shown, and how certain it is."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from search.analysis.confirmation import Confirmed, smallest
from search.analysis.leaderboard import percent
from search.reports.mistakes import MistakesSection
from search.reports.net import ShownNet
from search.study.attributes import trial_attributes


@dataclass(frozen=True)
class Verdict:
    """What a study has shown.

    Attributes:
        headline: The verdict in one line.
        kind: "consistent", "not" or "", which colours the box on the page.
        lines: The sentences it rests on.
    """

    headline: str
    kind: str
    lines: Sequence[str]


def verdict(
    study_name: str,
    confirmed: Sequence[Confirmed],
    shown: ShownNet,
    tested: MistakesSection,
    target: float,
) -> Verdict:
    """State the verdict on the incumbent, or on the search's first trial without one.

    Args:
        study_name: The search's name.
        confirmed: The confirmed candidates, perhaps none.
        shown: The net that the report describes.
        tested: How that net does on the test images.
        target: The score that a run should reach, a fraction.
    """
    attrs = trial_attributes(shown.trial)
    parameters = attrs.parameters or trial_attributes(shown.run).parameters or 0
    size = f"{parameters:,} parameters"
    halves = (
        f"The run that the report shows, with score {percent(shown.run.value)}, classifies "
        f"{percent(tested.first_half)} of the first half of the {shown.images} images correctly "
        f"after its last epoch, and {percent(tested.second_half)} of the second half (n = 1)."
    )
    origin = []
    if attrs.preset:
        origin = [
            f"The net is {attrs.preset}, not found by this search: see `python -m search presets`."
        ]
    best = next((row for row in confirmed if row.incumbent), None)
    if best is None:
        return Verdict(
            headline=f"Unconfirmed: {percent(shown.trial.value)} in one run, {size}",
            kind="",
            lines=[
                "A single run chosen as the best of many is optimistic: "
                f"`python -m search confirm --study {shlex.quote(study_name)}` retrains the best "
                "candidates.",
                *origin,
                halves,
            ],
        )
    certainty = best.verdict.removesuffix(f" at n = {best.n}").capitalize()
    return Verdict(
        headline=f"{certainty} at {percent(target)}: {size}, mean score "
        f"{percent(best.score_mean)}, n = {best.n}",
        kind={"consistent": "consistent", "not consistent": "not"}.get(best.verdict, ""),
        lines=[
            *origin,
            describe_smallest(confirmed),
            f"In the search it scored {percent(best.search_score)} on {best.selected_on} images "
            f"(n = 1); with fresh seeds, on the test images, {percent(best.score_mean)} on average "
            f"(n = {best.n}).",
            describe_selection_bias(confirmed, best.selected_on),
            halves,
        ],
    )


def describe_smallest(confirmed: Sequence[Confirmed]) -> str:
    """Name the smallest consistent candidate."""
    least = smallest(confirmed)
    if least is None:
        return "None of the confirmed candidates is shown to be consistent."
    return (
        f"The smallest consistent candidate: trial {least.trial} with {least.parameters:,} "
        f"parameters, mean score {percent(least.score_mean)}, n = {least.n}."
    )


def describe_selection_bias(confirmed: Sequence[Confirmed], selected_on: str) -> str:
    """Compare the scores that the candidates were selected by with those of fresh seeds."""
    points = 100 * mean(row.search_score - row.score_mean for row in confirmed)
    sentence = (
        f"Selection bias: in the search, the {len(confirmed)} confirmed candidates scored "
        f"{abs(points):.2f} points {'more' if points >= 0 else 'less'} than they do on average "
        "with fresh seeds."
    )
    if selected_on != "test":
        sentence += " A part of it comes from other images and a smaller training set."
    return sentence
