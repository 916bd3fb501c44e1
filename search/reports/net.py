"""The net that the report describes: layer by layer, and how it was trained."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from optuna.trial import FrozenTrial

from search.data.dataset import DataSet
from search.nets import NOTATION
from search.nets.architecture import Architecture, Conv, Pool, Step, trace
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe
from search.reports.table import TableText

ALWAYS_SHOWN = ("optimizer", "lr", "momentum", "batch_size", "schedule")


@dataclass(frozen=True)
class ShownNet:
    """The net that the report describes.

    Attributes:
        trial: The search's trial that proposed it.
        run: The trial, of the search or of its sibling, that trained the weights.
        candidate: Its architecture and recipe.
        weights: The state_dict after the last epoch.
        images: The images that `run` was tested on: "test" or "validation".
    """

    trial: FrozenTrial
    run: FrozenTrial
    candidate: Candidate
    weights: dict[str, torch.Tensor]
    images: str


@dataclass(frozen=True)
class NetSection:
    """The net: its architecture in one line, how to read that, its layers, its recipe."""

    architecture: str
    notation: str
    table: TableText
    recipe: str


def net_section(shown: ShownNet, data: DataSet) -> NetSection:
    """Describe the net for images of the data set's shape."""
    architecture, recipe = shown.candidate.architecture, shown.candidate.recipe
    return NetSection(
        architecture=f"Trial {shown.trial.number}: `{architecture}`",
        notation=NOTATION,
        table=layer_table(architecture, data),
        recipe=f"Trained with {describe_recipe(recipe)}.",
    )


def layer_table(architecture: Architecture, data: DataSet) -> TableText:
    """Tabulate the input image and every layer."""
    rows = [("image", "-", "1 x 1", "{} x {} x {}".format(*data.shape), "-")]
    steps = trace(architecture, data.shape, data.classes)
    fields = receptive_fields(steps)
    for step, field, name in zip(steps, fields, str(architecture).split(" "), strict=True):
        window = window_of(step)
        kernel = f"{window[0]} x {window[0]}" if window else "all"
        seen = f"{field} x {field}" if field else "whole image"
        output = "{} x {} x {}".format(*step.output)
        rows.append((name, kernel, seen, output, f"{step.parameters:,}"))
    heads = ("layer", "kernel", "receptive field", "output", "parameters")
    return TableText("The layers in their order; sizes in pixels", heads, rows)


def window_of(step: Step) -> tuple[int, int] | None:
    """Return the side of a layer's window and its stride; None if it sees its whole input."""
    match step.layer:
        case Conv(kernel=kernel):
            return kernel, 1
        case Pool(size=size):
            return size, size
    return None


def receptive_fields(steps: Sequence[Step]) -> list[int | None]:
    """Compute the side, in pixels, of the part of the image that one output of each layer sees.

    Returns:
        A side per layer, padding included; None from the first layer on that sees all its input.
    """
    fields: list[int | None] = []
    field: int | None = 1
    jump = 1  # pixels of the image between neighbouring outputs
    for step in steps:
        window = window_of(step)
        if field is not None and window is not None:
            field, jump = field + (window[0] - 1) * jump, jump * window[1]
        else:
            field = None
        fields.append(field)
    return fields


def describe_recipe(recipe: Recipe) -> str:
    """List the main settings of a recipe and its augmentation, and all that are not defaults."""
    settings = {**vars(recipe), **vars(recipe.augment)}
    defaults = {**vars(Recipe()), **vars(NO_AUGMENT)}
    return ", ".join(
        f"{name.replace('_', ' ')} {format_value(value)}"
        for name, value in settings.items()
        if name != "augment" and (name in ALWAYS_SHOWN or value != defaults[name])
    )


def format_value(value: Any) -> str:
    """Format a setting; the values of a tuple are separated by spaces."""
    if isinstance(value, tuple):
        return " ".join(map(format_value, value))
    return f"{value:.4g}" if isinstance(value, float) else str(value)
