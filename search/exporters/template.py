"""The text of an exported module."""

from string import Template

# --- the module's text -------------------------------------------------------------------------

# In which files the test set lies; where it does not, its owner may write such (grey images only).
MNIST_FILES = """\
IMAGE_FILE = "t10k-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "t10k-labels-idx1-ubyte", (0x0801, IMAGES)
LABEL_BYTE = 0"""

QMNIST_FILES = """\
IMAGE_FILE = "qmnist-test-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "qmnist-test-labels-idx2-int", (0x0C02, IMAGES, 8)
LABEL_BYTE = 3"""

CHOSEN_ON = {
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
MODULE = Template('''\
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
