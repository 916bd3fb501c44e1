"""The net that the report describes: layer by layer, and how it was trained."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from optuna.trial import FrozenTrial

from search.data.dataset import DataSet
from search.nets.architecture import Architecture, trace
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe

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
class LayerBox:
    """One layer: its name, the shape of its output, its number of parameters."""

    name: str
    output: str
    parameters: str


@dataclass(frozen=True)
class NetSection:
    """The net: its architecture in one line, its layers, its recipe."""

    architecture: str
    layers: Sequence[LayerBox]
    recipe: str


def net_section(shown: ShownNet, data: DataSet) -> NetSection:
    """Describe the net for images of the data set's shape."""
    architecture, recipe = shown.candidate.architecture, shown.candidate.recipe
    return NetSection(
        architecture=f"Trial {shown.trial.number}: {architecture}",
        layers=layer_boxes(architecture, data),
        recipe=f"Trained with {describe_recipe(recipe)}.",
    )


def layer_boxes(architecture: Architecture, data: DataSet) -> list[LayerBox]:
    """Describe the input image and every layer."""
    boxes = [LayerBox("image", "{} x {} x {}".format(*data.shape), "")]
    steps = trace(architecture, data.shape, data.classes)
    for step, name in zip(steps, str(architecture).split(" "), strict=True):
        parameters = f"{step.parameters:,} parameters" if step.parameters else "no parameters"
        boxes.append(LayerBox(name, "{} x {} x {}".format(*step.output), parameters))
    return boxes


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
