"""A trained net as one Python module that imports only torch, or as one ONNX file.

Whatever becomes source here is made of layers on a list and of numbers; what a study says about
itself stands in the module's docstring alone, in letters that cannot end it. Nothing is written
before it has been run and gave the trained net's logits.
"""

import base64
import math
import re
import textwrap
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from inspect import Parameter, signature
from pathlib import Path
from string import Template
from typing import Any

import torch
from torch import Tensor, nn

from search import files
from search.data.dataset import DataSet, normalise
from search.engines.reference import TEST_BATCH
from search.errors import SearchError, brief
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
    with files.whole(output, ".py") as part:
        if output.is_file() and b"\nPARAMETERS = " not in output.read_bytes():
            raise ExportError(f"{output} is there and no earlier export: choose another name")
        text, claim, _ = _module(architecture, state, data, provenance, chosen_on)
        right = claim.correct if expected is None else round(expected * claim.images)
        if abs(claim.correct - right) > claim.margin:
            raise ExportError(
                f"these weights in this net get {claim.correct:,} of {claim.images:,} test images "
                f"right, the trial got {right:,}: space.py has changed since"
            )
        part.write_text(text, encoding="ascii")
    return claim


def export_onnx(
    architecture: Architecture, state: Mapping[str, Tensor], data: DataSet, output: Path
) -> bool:
    """Write the net to `output`, one ONNX file, whole or not at all.

    Input `images`, uint8 (N, C, H, W) from 0 to 255, for any N; output `logits`, float32
    (N, classes). Returns whether onnxruntime was there to check it. Raises ExportError, or
    SearchError where `output` cannot be written.
    """
    if find_spec("onnx") is None or find_spec("onnxscript") is None:
        raise ExportError("ONNX needs two more packages: pip install onnx onnxscript")
    checked = find_spec("onnxruntime") is not None
    with files.whole(output, ".onnx") as part:
        _, _, net = _module(architecture, state, data, {})
        content = _onnx(net, data)
        if checked:
            _check_onnx(content, data, _logits(net, data))
        part.write_bytes(content)
    return checked


def _logits(net: Callable[[Tensor], Tensor], data: DataSet) -> Tensor:
    """Of the test images, in the batches training tests in: another size may round differently."""
    with torch.inference_mode():
        return torch.cat([net(some) for some in torch.split(data.test_images, TEST_BATCH)])


# --- the module --------------------------------------------------------------------------------


def _module(
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
        raise ExportError(f"the weights are not this net's: {brief(reason)[:200]}") from reason
    # As training computes them when it tests.
    logits = _logits(lambda images: net(normalise(images.float() / 255, data)), data)
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
        found = _logits(loaded, data)
    except Exception as reason:
        raise ExportError(f"the module does not run: {brief(reason)}") from reason
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
    return _MODULE.substitute(
        title=f"A net of {claim.parameters:,} parameters that gets {claim.correct:,} of "
        f"{claim.images:,} test images right: {claim.correct / claim.images:.2%}.",
        provenance="\n".join(_docstring_lines(facts | dict(provenance))),
        chosen_on=_CHOSEN_ON[chosen_on],
        parameters=claim.parameters,
        correct=claim.correct,
        images=claim.images,
        margin=claim.margin,
        mean=data.mean,
        std=data.std,
        shape=data.shape,
        classes=data.classes,
        batch=TEST_BATCH,
        test_files=_QMNIST_FILES if data.name == "qmnist" else _MNIST_FILES,
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


# --- ONNX --------------------------------------------------------------------------------------


def _onnx(net: nn.Module, data: DataSet) -> bytes:
    # Two images, because of one the tracer would make a constant.
    images = torch.zeros(2, *data.shape, dtype=torch.uint8)
    try:
        # Torch and onnxscript talk of each other's deprecations, which nobody here can mend.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                net,
                (images,),
                dynamo=True,
                verbose=False,
                input_names=["images"],
                output_names=["logits"],
                dynamic_shapes={"images": {0: torch.export.Dim("N")}},
            )
    except Exception as reason:
        raise ExportError(f"torch cannot write this net as ONNX: {brief(reason)[:200]}") from reason
    assert program is not None
    model = program.model_proto  # all in one, weights included
    model.doc_string = "images: uint8 (N, C, H, W) from 0 to 255; logits: float32 (N, classes)"
    graph = model.graph
    # The tracer notes where on this machine each line of source lies.
    for part in (graph, *graph.node, *graph.input, *graph.output, *graph.value_info):
        part.ClearField("metadata_props")
    content: bytes = model.SerializeToString()
    return content


def _check_onnx(content: bytes, data: DataSet, logits: Tensor) -> None:
    """Other runtimes add in another order: close is all that can be asked."""
    try:
        runtime = import_module("onnxruntime")
        session = runtime.InferenceSession(content, providers=["CPUExecutionProvider"])
        found = _logits(
            lambda some: torch.from_numpy(session.run(None, {"images": some.numpy()})[0]), data
        )
    except Exception as reason:
        raise ExportError(f"onnxruntime cannot run it: {brief(reason)}") from reason
    if not torch.allclose(found, logits, rtol=1e-3, atol=1e-3):
        raise ExportError("onnxruntime's logits are not close to the net's")


# --- the module's text -------------------------------------------------------------------------

# In which files the test set lies; where it does not, its owner may write such (grey images only).
_MNIST_FILES = """\
IMAGE_FILE = "t10k-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "t10k-labels-idx1-ubyte", (0x0801, IMAGES)
LABEL_BYTE = 0"""

_QMNIST_FILES = """\
IMAGE_FILE = "qmnist-test-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "qmnist-test-labels-idx2-int", (0x0C02, IMAGES, 8)
LABEL_BYTE = 3"""

_CHOSEN_ON = {
    "test": """\
The net was chosen by its score on the very test set it is measured on, so score and accuracy are
optimistic: expect a little less on images that nobody has looked at.""",
    "validation": """\
The net was chosen by its score on images held out of the training set: the test set it is measured
on had no say in that.""",
    "validation, then test": """\
The net was among those chosen on images held out of the training set. Which of them is the best,
and which of its runs the typical one, the test set it is measured on has told.""",
}

# Whoever is handed the file has nothing but the file: it explains itself, and uses nothing of this
# package.
_MODULE = Template('''\
"""$title

It needs torch alone. Imported, `load()` is the trained net and `predict(images)` its logits; both
take whole numbers from 0 to 255, or floats from 0 to 1. Run with a folder, it measures its
parameters and accuracy again, on the test files named below, gzipped or not, and exits with 1 if
they are not as claimed, 2 if it cannot measure.

$provenance

$chosen_on
"""

import base64
import gzip
import math
import struct
import sys
import zlib
from pathlib import Path

import torch
from torch import nn

PARAMETERS = $parameters
CORRECT = $correct
IMAGES = $images
MARGIN = $margin  # images more or less that are still as claimed: other chips round differently

SHAPE = $shape  # channels, height, width
MEAN = $mean  # of each channel of the training images, where white is 1
STD = $std

# The test files, in IDX format and of grey images, each by its name and header: the numbers' type
# and dimensions, then how many there are along each; and which byte of a label is the class.
$test_files


class Net(nn.Sequential):
    """Images (N, *SHAPE), whole numbers 0 to 255 or floats 0 to 1, in; logits (N, $classes) out."""

    def __init__(self) -> None:
        super().__init__(
$layers
        )
        self.register_buffer("mean", torch.tensor(MEAN).view(-1, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(STD).view(-1, 1, 1), persistent=False)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        if not images.is_floating_point():
            images = images.float() / 255
        return super().forward((images.float() - self.mean) / self.std)


def load() -> Net:
    """The trained net, in eval mode, on the CPU."""
    net = Net()
    # All that was trained or averaged; BatchNorm's count of batches, a whole number, was not.
    tensors = [tensor for tensor in net.state_dict().values() if tensor.is_floating_point()]
    sizes = [tensor.numel() for tensor in tensors]
    numbers = torch.tensor(struct.unpack(f"<{sum(sizes)}f", base64.b64decode(WEIGHTS)))
    for tensor, values in zip(tensors, torch.split(numbers, sizes), strict=True):
        tensor.copy_(values.view_as(tensor))
    return net.eval()


def predict(images: torch.Tensor) -> torch.Tensor:
    """Logits of images (N, C, H, W) or of one (C, H, W), without the C where there is one channel.

    Loads the net each time: call what `load()` returns where that matters. Raises ValueError for
    images of another shape, and for floats above 1.
    """
    fitting = (SHAPE, SHAPE[1:]) if SHAPE[0] == 1 else (SHAPE,)
    if images.shape not in fitting and images.shape[1:] not in fitting:
        raise ValueError(f"images of shape {tuple(images.shape)}, expected (N, *{SHAPE})")
    if images.is_floating_point() and (images > 1).any():
        raise ValueError("floats above 1, expected 0 to 1: pass 0-255 images as uint8")
    with torch.no_grad():
        return load().to(images.device)(images.reshape(-1, *SHAPE))


def read_idx(folder: Path, name: str, header: tuple[int, ...]) -> torch.Tensor:
    """The bytes behind the header, of the file in folder, folder/raw or folder/*/raw.

    Raises an OSError, EOFError, ValueError or zlib.error that says what is wrong.
    """
    found = {}
    for place in (folder, folder / "raw", *folder.glob("*/raw")):
        for path in (place / f"{name}.gz", place / name):
            if path.is_file():
                found[place] = path
    if len(found) != 1:
        many = "in more than one place" if found else "nowhere"
        raise ValueError(f"{name}, gzipped or not, is {many} in {folder}")
    [path] = found.values()
    start = struct.pack(f">{len(header)}I", *header)
    width = 4 if header[0] >> 8 == 0x0C else 1  # bytes of a number
    size = len(start) + width * math.prod(header[1:])
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        content = file.read(size + 1)  # no more, whatever the file may unpack to
    if len(content) != size or not content.startswith(start):
        raise ValueError(f"{path} is cut short, or not of the {IMAGES:,} images claimed on")
    return torch.frombuffer(bytearray(content), dtype=torch.uint8)[len(start) :]


def main(arguments: list[str]) -> int:
    """Measures again: 0 if all is as claimed, 1 if not, 2 if that could not be found out."""
    try:
        if SHAPE[0] != 1:
            raise ValueError("the test images of this set are not IDX files")
        if len(arguments) != 1:
            raise ValueError(f"expected one argument, the folder of {IMAGE_FILE[0]}")
        folder = Path(arguments[0])
        images = read_idx(folder, *IMAGE_FILE).view(-1, *SHAPE)
        labels = read_idx(folder, *LABEL_FILE).view(IMAGES, -1)[:, LABEL_BYTE]
        net = load()
    except (OSError, EOFError, ValueError, struct.error, zlib.error) as error:
        print(" ".join(f"cannot measure: {error}".split()), file=sys.stderr)
        return 2
    parameters = sum(parameter.numel() for parameter in net.parameters())
    with torch.inference_mode():
        classes = torch.cat([net(some).argmax(1) for some in torch.split(images, $batch)])
    correct = int((classes == labels).sum())
    print(f"parameters  {parameters:,}, claimed {PARAMETERS:,}")
    print(f"accuracy    {correct / IMAGES:.2%}, claimed {CORRECT / IMAGES:.2%}")
    print(f"            {correct:,} of {IMAGES:,} images, claimed {CORRECT:,} +-{MARGIN}")
    as_claimed = parameters == PARAMETERS and abs(correct - CORRECT) <= MARGIN
    print("as claimed" if as_claimed else "NOT as claimed")
    return 0 if as_claimed else 1


# float32, little-endian, in base64; tensor after tensor as Net().state_dict() has them.
WEIGHTS = """
$weights
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
''')
