"""A trained net as one Python module that imports only torch, or as one ONNX file.

Whatever becomes source here is made of layers on a list and of numbers; what a study says about
itself stands in the module's docstring alone, in letters that cannot end it. Nothing is written
before it has been run and gave the trained net's logits.
"""

import base64
import math
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from inspect import Parameter, signature
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from search import files
from search.data.dataset import DataSet, normalise
from search.engines.contract import TEST_BATCH
from search.errors import SearchError, describe_error
from search.exporters.template import CHOSEN_ON, MNIST_FILES, MODULE, QMNIST_FILES
from search.nets.architecture import ACTIVATIONS, Architecture, Shape, build

MARGIN = 2  # images in 10,000: what another chip's rounding may move over a boundary


class ExportError(SearchError):
    """A net that cannot be written, or did not come out as it was; no file is left."""


@dataclass(frozen=True)
class Claim:
    """What an exported net says of itself: learnable numbers, and how many test images it gets."""

    parameters: int
    correct: int
    images: int

    @property
    def margin(self) -> int:
        """By how many images a measurement elsewhere may differ."""
        return math.ceil(self.images * MARGIN / 10_000)


def export(
    architecture: Architecture,
    state: Mapping[str, Tensor],
    data: DataSet,
    output: Path,
    provenance: Mapping[str, object],
    expected: float | None = None,
    chosen_on: str = "test",
) -> Claim:
    """Write the net to `output`, a .py file, whole or not at all; returns what it claims.

    `state` is the state_dict of the net that `build` makes for `data`. `provenance` is shown in the
    docstring, line by line. `expected` is the test accuracy, a fraction, that the trial ended with;
    `chosen_on`, one of _CHOSEN_ON, says whose images decided that it is this net.
    Raises ExportError where that is not the net's, or where `output` is a file that was not
    exported; SearchError where it cannot be written.
    """
    if output.suffix != ".py":
        raise ExportError(f"{output} cannot be a module: its name has to end in .py")
    with files.atomic_write(output, ".py") as part:
        if output.is_file() and b"\nPARAMETERS = " not in output.read_bytes():
            raise ExportError(f"{output} is there and no earlier export: choose another name")
        text, claim, _ = checked_module(architecture, state, data, provenance, chosen_on)
        right = claim.correct if expected is None else round(expected * claim.images)
        if abs(claim.correct - right) > claim.margin:
            raise ExportError(
                f"these weights in this net get {claim.correct:,} of {claim.images:,} test images "
                f"right, the trial got {right:,}: space.py has changed since"
            )
        part.write_text(text, encoding="ascii")
    return claim


def logits_of(net: Callable[[Tensor], Tensor], data: DataSet) -> Tensor:
    """Of the test images, in the batches training tests in: another size may round differently."""
    with torch.inference_mode():
        return torch.cat([net(some) for some in torch.split(data.test_images, TEST_BATCH)])


# --- the module --------------------------------------------------------------------------------


def checked_module(
    architecture: Architecture,
    state: Mapping[str, Tensor],
    data: DataSet,
    provenance: Mapping[str, object],
    chosen_on: str = "test",
) -> tuple[str, Claim, nn.Module]:
    """A module's text, its claim, and the net it loads: to the bit the one that was trained."""
    net = build(architecture, data.shape, data.classes).eval()
    try:
        net.load_state_dict(state)
    except Exception as reason:
        raise ExportError(
            f"the weights are not this net's: {describe_error(reason)[:200]}"
        ) from reason
    # As training computes them when it tests.
    logits = logits_of(lambda images: net(normalise(images.float() / 255, data)), data)
    claim = Claim(
        parameters=sum(each.numel() for each in net.parameters()),
        correct=int((logits.argmax(1) == data.test_labels).sum()),
        images=len(data.test_labels),
    )
    text = module_text(net, data, claim, provenance, chosen_on)
    module: dict[str, Any] = {"__name__": "exported"}
    try:
        exec(text, module)
        loaded = module["load"]()
        found = logits_of(loaded, data)
    except Exception as reason:
        raise ExportError(f"the module does not run: {describe_error(reason)}") from reason
    if not torch.equal(found, logits):
        raise ExportError("the module's logits are not the net's, bit for bit")
    return text, claim, loaded


def module_text(
    net: nn.Sequential,
    data: DataSet,
    claim: Claim,
    provenance: Mapping[str, object],
    chosen_on: str = "test",
) -> str:
    """The source of a module that holds `net`, in ASCII and lines of at most 100 characters.

    Raises ExportError for a layer that is not on the list.
    """
    facts = {
        "data set": f"{data.name}, checksum {data.checksum}",
        "classes": ", ".join(data.class_names),
    }
    return MODULE.substitute(
        title=f"A net of {claim.parameters:,} parameters that gets {claim.correct:,} of "
        f"{claim.images:,} test images right: {claim.correct / claim.images:.2%}.",
        provenance="\n".join(_docstring_lines(facts | dict(provenance))),
        chosen_on=CHOSEN_ON[chosen_on],
        parameters=claim.parameters,
        correct=claim.correct,
        images=claim.images,
        margin=claim.margin,
        mean=data.mean,
        std=data.std,
        shape=data.shape,
        classes=data.classes,
        batch=TEST_BATCH,
        test_files=QMNIST_FILES if data.name == "qmnist" else MNIST_FILES,
        layers="\n".join(_layer_lines(net, data.shape)),
        weights="\n".join(textwrap.wrap(_weights(net), 100)),
    )


def _docstring_lines(facts: Mapping[str, object]) -> Iterator[str]:
    for what, value in facts.items():
        yield from textwrap.wrap(
            f"{_plain(what):<16} {_plain(value)}",
            width=96,
            initial_indent="    ",
            subsequent_indent=" " * 21,
        )


def _plain(value: object) -> str:
    """On one line of printable ASCII, less the quotes and backslashes which could end a string."""
    line = " ".join(str(value)[:2_000].split())
    return re.sub(r"[^ !#-\[\]-~]", "?", line)


# What each kind of layer is made with; what is torch's default is not written, because newer torch
# has some that older torch does not know. A layer that differs from the defaults in what is not
# named here fails the check that the logits are the same.
_MADE_WITH: dict[type[nn.Module], tuple[str, ...]] = {
    nn.Conv2d: ("in_channels", "out_channels", "kernel_size", "padding", "groups", "bias"),
    nn.BatchNorm2d: ("num_features",),
    nn.MaxPool2d: ("kernel_size",),
    nn.AvgPool2d: ("kernel_size",),
    nn.AdaptiveAvgPool2d: ("output_size",),
    nn.Flatten: (),
    nn.Linear: ("in_features", "out_features", "bias"),
    nn.Dropout: ("p",),
    **dict.fromkeys(ACTIVATIONS.values(), ()),
}


def _layer_lines(net: nn.Sequential, shape: Shape) -> Iterator[str]:
    """Each layer's source, and what comes out of it where that is of another shape."""
    images = torch.zeros(1, *shape)
    for layer in net:
        line, before = f"            {_layer(layer)},", images.shape
        with torch.inference_mode():
            images = layer(images)
        size = "x".join(map(str, images.shape[1:]))
        yield line if images.shape == before else f"{line}  # {size}"


def _layer(layer: nn.Module) -> str:
    kind = type(layer)
    if kind not in _MADE_WITH:
        raise ExportError(f"a layer {_plain(kind.__name__)} is not one that can be written")
    arguments = []
    for name in _MADE_WITH[kind]:
        value = _number(layer.bias is not None if name == "bias" else getattr(layer, name))
        default = signature(kind).parameters[name].default
        if default is Parameter.empty:
            arguments.append(value)
        elif value != repr(default):
            arguments.append(f"{name}={value}")
    return f"nn.{kind.__name__}({', '.join(arguments)})"


def _number(value: object) -> str:
    """The source of an int, float or bool, or of a pair of the same, which needs saying once."""
    if isinstance(value, tuple) and len(set(value)) == 1:
        value = value[0]
    if type(value) not in (int, float, bool):
        raise ExportError(f"a layer is made with {_plain(repr(value))}, expected a number")
    return repr(value)


def _weights(net: nn.Sequential) -> str:
    """All that was trained or averaged, in the order of the state_dict: float32 in base64."""
    tensors = [each for each in net.state_dict().values() if each.is_floating_point()]
    numbers = torch.cat([each.flatten() for each in tensors])
    return base64.b64encode(numbers.numpy().astype("<f4").tobytes()).decode()
