"""Writes a trained net as a Python module that imports only torch.

The source contains nothing but known layers and numbers; texts from the study go into the module's
docstring, without characters that could end it. The module is executed before it is written, and
has to give the trained net's logits.
"""

import base64
import math
import re
import sys
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
from search.exporters import readers, template
from search.exporters.template import CHOSEN_ON, MODULE
from search.nets.architecture import ACTIVATIONS, Architecture, Shape, build_trained

# Besides the standard library's: a file of this name would be found before the real one.
TAKEN_NAMES = {"torch", "torchvision", "numpy", "PIL", "optuna", "search", "space", "objective"}
MARGIN = 2  # images in 10,000 that the rounding of another chip may classify differently


class ExportError(SearchError):
    """A net that cannot be exported, or is changed by the export; no file is written."""


@dataclass(frozen=True)
class Claim:
    """The learnable parameters of an exported net, and how many test images are correct."""

    parameters: int
    correct: int
    images: int

    @property
    def margin(self) -> int:
        """The number of images by which a measurement on another machine may differ."""
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
    """Write a trained net as a module, completely or not at all.

    Args:
        architecture: The net.
        state: Its state_dict.
        data: The data set; the claim is measured on its test images.
        output: A .py file; of existing files, only an earlier export is overwritten.
        provenance: Lines for the module's docstring.
        expected: The test accuracy, a fraction, after the last epoch of the run.
        chosen_on: The key of CHOSEN_ON for the images that the net was selected on.

    Returns:
        What the module claims.

    Raises:
        ExportError: The net does not have the expected accuracy, or the file is no export.
        SearchError: The file cannot be written.
    """
    if output.suffix != ".py":
        raise ExportError(f"{output} cannot be a module: expected a name that ends in .py")
    if output.stem in sys.stdlib_module_names | TAKEN_NAMES:
        raise ExportError(f"{output} would be imported for another module: choose another name")
    with files.atomic_write(output, ".py") as part:
        if output.is_file() and b"\nPARAMETERS = " not in output.read_bytes():
            raise ExportError(f"{output} exists and is no export: choose another name")
        text, claim, _ = checked_module(architecture, state, data, provenance, chosen_on)
        correct = claim.correct if expected is None else round(expected * claim.images)
        if abs(claim.correct - correct) > claim.margin:
            raise ExportError(
                f"with its weights the net gets {claim.correct:,} of {claim.images:,} test images "
                f"right, the trial got {correct:,}: the weights, the data or torch have changed "
                "since"
            )
        part.write_text(text, encoding="ascii")
    return claim


def logits_of(net: Callable[[Tensor], Tensor], data: DataSet) -> Tensor:
    """Return the logits of all test images, in batches as in training: others round differently."""
    with torch.inference_mode():
        return torch.cat([net(batch) for batch in torch.split(data.test_images, TEST_BATCH)])


def checked_module(
    architecture: Architecture,
    state: Mapping[str, Tensor],
    data: DataSet,
    provenance: Mapping[str, object],
    chosen_on: str = "test",
) -> tuple[str, Claim, nn.Module]:
    """Make the module and execute it.

    Returns:
        Its source, its claim, and the net that it loads, equal to the trained one bit for bit.

    Raises:
        ArchitectureError: The weights do not fit the net.
        ExportError: The module gives other logits.
    """
    net = build_trained(architecture, state, data.shape, data.classes)
    logits = logits_of(lambda images: net(normalise(images.float() / 255, data)), data)
    claim = Claim(
        parameters=sum(parameter.numel() for parameter in net.parameters()),
        correct=int((logits.argmax(1) == data.test_labels).sum()),
        images=len(data.test_labels),
    )
    text = module_text(net, data, claim, provenance, chosen_on)
    module: dict[str, Any] = {"__name__": "exported"}
    try:
        exec(text, module)
        loaded = module["load"]()
        loaded_logits = logits_of(loaded, data)
    except Exception as reason:
        raise ExportError(f"the module does not run: {describe_error(reason)}") from reason
    if not torch.equal(loaded_logits, logits):
        raise ExportError("the module's logits differ from the net's")
    return text, claim, loaded


def module_text(
    net: nn.Sequential,
    data: DataSet,
    claim: Claim,
    provenance: Mapping[str, object],
    chosen_on: str = "test",
) -> str:
    """Make the source of the module, ASCII in lines of at most 100 characters.

    Raises:
        ExportError: A layer cannot be exported.
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
        class_names=_class_names(data.class_names),
        batch=TEST_BATCH,
        size=f"{data.shape[2]}x{data.shape[1]}",
        **(_idx_parts(data.name) if data.is_idx else PICTURE_PARTS),
        **_deep_parts(data.deep_bits),
        layers="\n".join(layer_lines(net, data.shape)),
        weights="\n".join(textwrap.wrap(_weights(net), 100)),
    )


PICTURE_PARTS = {
    "imports": readers.PICTURE_IMPORTS,
    "measured_on": readers.PICTURE_MEASURED_ON,
    "readers": readers.PICTURE_READERS,
    "test_files": f"\n{readers.PICTURE_FILES}",
}


def _idx_parts(name: str) -> dict[str, str]:
    """Return the parts of a module that reads IDX files."""
    files = readers.QMNIST_FILES if name == "qmnist" else readers.MNIST_FILES
    return {
        "imports": readers.IDX_IMPORTS,
        "measured_on": readers.IDX_MEASURED_ON,
        "readers": readers.IDX_READERS,
        "test_files": f"\n{readers.IDX_FILES}{files}",
    }


def _deep_parts(bits: int | None) -> dict[str, str]:
    """Return the parts of a module that read pictures of 16 bits, of which `bits` are used."""
    if bits is None:
        return template.SHALLOW_PARTS | {"deep_bits": ""}
    line = f"DEEP_BITS = {bits}  # that pictures stored with 16 use\n"
    return template.DEEP_PARTS | {"deep_bits": line}


def _class_names(names: tuple[str, ...]) -> str:
    """Return the source of the tuple of class names: literals in ASCII, in short lines."""
    if len(ascii(names)) < 80:
        return ascii(names)
    lines = []
    for name in names:
        parts = [name[start : start + 8] for start in range(0, len(name), 8)] or [""]
        if len(ascii(name)) < 90:
            parts = [name]
        lines += [f"    {part!a}" for part in parts]
        lines[-1] += ","
    return "\n".join(["(", *lines, ")"])


def _docstring_lines(facts: Mapping[str, object]) -> Iterator[str]:
    for name, value in facts.items():
        yield from textwrap.wrap(
            f"{_plain(name):<16} {_plain(value)}",
            width=96,
            initial_indent="    ",
            subsequent_indent=" " * 21,
        )


def _plain(value: object) -> str:
    """Make one line of printable ASCII without quotes and backslashes, which could end a string."""
    line = " ".join(str(value)[:2_000].split())
    return re.sub(r"[^ !#-\[\]-~]", "?", line)


# The arguments that are written for each layer, unless they are torch's defaults: a newer torch has
# arguments that an older one does not know. A layer with another unusual argument fails the check
# that the logits are equal.
_ARGUMENTS: dict[type[nn.Module], tuple[str, ...]] = {
    nn.Conv2d: ("in_channels", "out_channels", "kernel_size", "padding", "groups", "bias"),
    nn.BatchNorm2d: ("num_features",),
    nn.MaxPool2d: ("kernel_size",),
    nn.AvgPool2d: ("kernel_size",),
    nn.AdaptiveAvgPool2d: ("output_size",),
    nn.Flatten: (),
    nn.Linear: ("in_features", "out_features", "bias"),
    nn.Dropout: ("p",),
    **{getattr(nn, name): () for name in ACTIVATIONS.values()},
}


def layer_lines(net: nn.Sequential, shape: Shape) -> Iterator[str]:
    """Yield the source of each layer, with the shape of its output where it changes."""
    images = torch.zeros(1, *shape)
    for layer in net:
        line, before = f"            {_layer(layer)},", images.shape
        with torch.inference_mode():
            images = layer(images)
        size = "x".join(map(str, images.shape[1:]))
        yield line if images.shape == before else f"{line}  # {size}"


def _layer(layer: nn.Module) -> str:
    kind = type(layer)
    if kind not in _ARGUMENTS:
        raise ExportError(f"a layer {_plain(kind.__name__)} cannot be exported")
    arguments = []
    for name in _ARGUMENTS[kind]:
        value = _number(layer.bias is not None if name == "bias" else getattr(layer, name))
        default = signature(kind).parameters[name].default
        if default is Parameter.empty:
            arguments.append(value)
        elif value != repr(default):
            arguments.append(f"{name}={value}")
    return f"nn.{kind.__name__}({', '.join(arguments)})"


def _number(value: object) -> str:
    """Return the source of an int, float or bool; of a pair of equal ones, the source of one."""
    if isinstance(value, tuple) and len(set(value)) == 1:
        value = value[0]
    if type(value) not in (int, float, bool):
        raise ExportError(f"an argument of a layer is {_plain(repr(value))}, expected a number")
    return repr(value)


def _weights(net: nn.Sequential) -> str:
    """Encode weights and statistics, in the order of the state_dict, as float32 in base64."""
    tensors = [tensor for tensor in net.state_dict().values() if tensor.is_floating_point()]
    numbers = torch.cat([tensor.flatten() for tensor in tensors])
    return base64.b64encode(numbers.numpy().astype("<f4").tobytes()).decode()
