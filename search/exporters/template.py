"""The text of an exported module."""

from string import Template

# How pictures of more than 8 bits are read, in read_picture and in to_tensor: not at all, or as in
# the training images, some of which had them.
SHALLOW_PARTS = {
    "read_deep": """\
    if picture.mode.startswith(("I", "F")):
        raise ValueError("a picture of more than 8 bits: convert it to 8 bits first")
""",
    "scale_deep": "",
}

DEEP_PARTS = {
    "read_deep": """\
    if picture.mode == "F":
        raise ValueError("a picture of floats: convert it to integers first")
    if picture.mode.startswith("I"):  # 16 bits
        return ImageOps.exif_transpose(picture).convert("I")
""",
    "scale_deep": """\
    if picture.mode == "I":
        pixels = torch.frombuffer(bytearray(picture.tobytes()), dtype=torch.int32)
        if pixels.min() < 0 or pixels.max() >= 1 << DEEP_BITS:
            raise ValueError(f"a picture of more than {DEEP_BITS} bits, which training had not")
        return (pixels >> DEEP_BITS - 8).to(torch.uint8).view(1, *SHAPE[1:]).expand(SHAPE)
""",
}

CHOSEN_ON = {
    "test": """\
The net was selected by its score on this same test set, so score and accuracy are optimistic:
expect slightly less on new images.""",
    "validation": """\
The net was selected by its score on validation images, held out of the training set. The test set
was not used to select it.""",
    "validation, then test": """\
The net was selected on validation images, held out of the training set. Where several nets were
confirmed, the best of them was chosen on the test set; the run of the median score always is.""",
}

# The module has to explain itself: it is passed on without this package.
MODULE = Template('''\
"""$title

It needs only torch, and Pillow for pictures. `classify(picture)` returns a class and its
probability, `load()` the trained net, `predict(images)` its logits; images are integers from 0 to
255 or floats from 0 to 1. As a program:

    python THIS_FILE PICTURE ...    classify pictures; --invert where dark and bright are swapped
    python THIS_FILE FOLDER         count the parameters and measure the accuracy again on
$measured_on

The exit status of the second is 0 if both are as claimed, 1 if not, 2 if they cannot be measured.

$provenance

$chosen_on
"""

$imports

import torch
from torch import nn

PARAMETERS = $parameters
CORRECT = $correct
IMAGES = $images
MARGIN = $margin  # correct images may differ by this many: other chips round differently

SHAPE = $shape  # channels, height, width
CLASSES = $class_names  # by label
MEAN = $mean  # of each channel of the training images, from 0 to 1
STD = $std
$deep_bits\
$test_files

UNREADABLE = (OSError, EOFError, ValueError, ImportError, struct.error, zlib.error)


class Net(nn.Sequential):
    """Maps images (N, *SHAPE), integers 0 to 255 or floats 0 to 1, to logits (N, $classes)."""

    def __init__(self) -> None:
        super().__init__(
$layers
        )
        self.register_buffer("mean", torch.tensor(MEAN).view(-1, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(STD).view(-1, 1, 1), persistent=False)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        maps = images.to(self.mean.dtype)
        if not images.is_floating_point():
            maps = maps / 255
        maps = (maps - self.mean) / self.std
        for layer in self:
            maps = layer(maps)
        return maps


def load() -> Net:
    """Return the trained net in eval mode, on the CPU."""
    net = Net()
    # BatchNorm's count of batches, an integer, is not stored.
    tensors = [tensor for tensor in net.state_dict().values() if tensor.is_floating_point()]
    sizes = [tensor.numel() for tensor in tensors]
    numbers = torch.tensor(struct.unpack(f"<{sum(sizes)}f", base64.b64decode(WEIGHTS)))
    for tensor, values in zip(tensors, torch.split(numbers, sizes), strict=True):
        tensor.copy_(values.view_as(tensor))
    return net.eval()


def predict(images: torch.Tensor) -> torch.Tensor:
    """Return the logits of images (N, C, H, W) or (C, H, W); C may be left out if it is 1.

    The net is loaded at each call; to classify often, call the net that `load()` returns.

    Raises:
        ValueError: The images have another shape, or values below 0, or are floats above 1.
    """
    shapes = (SHAPE, SHAPE[1:]) if SHAPE[0] == 1 else (SHAPE,)
    if images.shape not in shapes and images.shape[1:] not in shapes:
        raise ValueError(f"images of shape {tuple(images.shape)}, expected (N, *{SHAPE})")
    if images.dtype == torch.bool:
        raise ValueError("booleans, expected integers 0 to 255: multiply them by 255")
    if SHAPE[0] == 1 and tuple(images.shape) == (3, *SHAPE[1:]):
        raise ValueError("one RGB image or three grey ones? Pass (3, 1, H, W), or use classify")
    if not images.is_floating_point():
        images = images.long()  # the narrower types cannot all be compared
    most = 1 if images.is_floating_point() else 255
    if (images < 0).any():
        raise ValueError("values below 0, expected 0 to 1: pass images that are not normalised")
    if not (images <= most).all():  # also if one is not a number
        kind = "floats above 1, expected 0 to 1: pass" if most == 1 else "integers above 255: scale"
        raise ValueError(f"{kind} 0-255 images as uint8")
    with torch.no_grad():
        return load().to(images.device)(images.reshape(-1, *SHAPE))


def classify(picture: object, invert: bool = False) -> tuple[str, float]:
    """Return the class of a picture and its probability according to the net.

    The picture is turned upright by its EXIF data, made grey or coloured as the training images
    are, resized to $size, and black where it is transparent.

    Args:
        picture: A path, a PIL image, or an array of integers 0 to 255, (H, W) or (H, W, 3).
        invert: Swap dark and bright first.

    Raises:
        ValueError, OSError: It cannot be read.
    """
    pixels = to_tensor(read_picture(picture))
    probabilities = predict(255 - pixels if invert else pixels).softmax(1)[0]
    label = int(probabilities.argmax())
    return CLASSES[label], float(probabilities[label])


def looks_inverted(picture: object) -> bool:
    """Return whether a picture is about as bright as the training images only when inverted."""
    brightness = float(to_tensor(read_picture(picture)).float().mean()) / 255
    usual = sum(MEAN) / len(MEAN)
    return abs(brightness - usual) > abs(1 - brightness - usual) + 0.3


def read_picture(picture: object) -> object:
    """Return a path, PIL image or array as an upright PIL image in grey or RGB."""
    from PIL import Image, ImageOps

    if isinstance(picture, (str, Path)):
        picture = Image.open(picture)
    elif not isinstance(picture, Image.Image):
        pixels = torch.as_tensor(picture)
        if pixels.dtype != torch.uint8 or pixels.ndim < 2 or pixels.shape[2:] not in ((), (3,)):
            raise ValueError("expected an array of integers 0 to 255, (H, W) or (H, W, 3)")
        mode, size = "L" if pixels.ndim == 2 else "RGB", (pixels.shape[1], pixels.shape[0])
        picture = Image.frombytes(mode, size, bytes(pixels.flatten().tolist()))
$read_deep\
    picture = ImageOps.exif_transpose(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "black"), picture)
    return picture.convert("L" if SHAPE[0] == 1 else "RGB")


def to_tensor(picture: object) -> torch.Tensor:
    """Return a PIL image, resized to $size, as integers 0 to 255 of SHAPE."""
    picture = picture.resize((SHAPE[2], SHAPE[1]), resample=2)  # bilinear
$scale_deep\
    pixels = torch.frombuffer(bytearray(picture.tobytes()), dtype=torch.uint8)
    return pixels.view(SHAPE[1], SHAPE[2], SHAPE[0]).permute(2, 0, 1)


$readers


def measure(folder: Path) -> int:
    """Print parameters and accuracy; return 0 if they are as claimed, else 1."""
    images, labels = read_test_images(folder)
    net = load()
    parameters = sum(parameter.numel() for parameter in net.parameters())
    with torch.inference_mode():
        classes = torch.cat([net(batch).argmax(1) for batch in torch.split(images, $batch)])
    correct = int((classes == labels).sum())
    print(f"parameters  {parameters:,}, claimed {PARAMETERS:,}")
    print(f"accuracy    {correct / IMAGES:.2%}, claimed {CORRECT / IMAGES:.2%}")
    print(f"            {correct:,} of {IMAGES:,} images, claimed {CORRECT:,} +-{MARGIN}")
    as_claimed = parameters == PARAMETERS and abs(correct - CORRECT) <= MARGIN
    print("as claimed" if as_claimed else "NOT as claimed")
    return 0 if as_claimed else 1


def main(arguments: list[str]) -> int:
    """Classify pictures or measure the claim, as the module's docstring says."""
    paths = [word for word in arguments if not word.startswith("-")]
    options = set(arguments) - set(paths)
    if options & {"-h", "--help"}:
        print(__doc__.strip())
        return 0
    try:
        if not paths or options - {"--invert"}:
            raise ValueError("expected pictures, or the folder of the test images; see --help")
        if len(paths) == 1 and not Path(paths[0]).is_file():
            return measure(Path(paths[0]))
    except UNREADABLE as error:
        return fail(error)
    return max([show(path, "--invert" in options) for path in paths])


def show(path: str, invert: bool) -> int:
    """Print the class of a picture; return 0, or 2 if it cannot be read."""
    try:
        picture = read_picture(path)
        name, probability = classify(picture, invert)
        print(f"{name}  {probability:.1%}  {path}", flush=True)
        if not invert and looks_inverted(picture):
            hint = "dark and bright seem swapped against the training images: try --invert"
            print(f"note: {path}: {hint}", file=sys.stderr)
        return 0
    except UNREADABLE as error:
        return fail(error if path in str(error) else f"{path}: {error}")


def fail(message: object) -> int:
    """Print an error in one line; return 2."""
    print(" ".join(f"error: {message}".split()), file=sys.stderr)
    return 2


# float32, little-endian, in base64; the tensors in the order of Net().state_dict().
WEIGHTS = """
$weights
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
''')
