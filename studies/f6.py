"""A net of 7,664 parameters that gets 9,960 of 10,000 test images right: 99.60%.

It needs only torch, and Pillow for pictures. `classify(picture)` returns a class and its
probability, `load()` the trained net, `predict(images)` its logits; images are integers from 0 to
255 or floats from 0 to 1. As a program:

    python THIS_FILE PICTURE ...    classify pictures; --invert where dark and bright are swapped
    python THIS_FILE FOLDER         count the parameters and measure the accuracy again on
                                    the test files named below, gzipped or not

The exit status of the second is 0 if both are as claimed, 1 if not, 2 if they cannot be measured.

    data set         mnist, checksum 35914650c8beaeed
    classes          0, 1, 2, 3, 4, 5, 6, 7, 8, 9
    score            99.55 %, the lowest accuracy of the last three epochs
    standing         one of 10 runs of preset F6, whose mean score is 99.56 %
    curve            98.90 99.01 99.24 99.32 99.42 99.52 99.52 99.50 99.49 99.55 99.52 99.54
                     99.55 99.59 99.60
    study            presets, trial 30
    run              presets, trial 30
    layers           9p1 dw-30p1 max2 dw-38 dw-52 dw-26 dw-30 gap 1x1:classes
    recipe           Recipe(optimizer='sgd', lr=0.22, momentum=0.9, nesterov=True,
                     weight_decay=3.8e-05, decay_kernels_only=True, batch_size=64,
                     schedule='onecycle', by_epoch=False, step_epochs=6, gamma=0.1, warmup=0.17,
                     label_smoothing=0.0, ema=0.999, augment=Augment(degrees=(9.7,),
                     translate=(0.07, 0.07), scale=(0.919, 1.081), shear=0.0, zoom=1.0,
                     zoom_share=0.0, nearest=False), plain_epochs=3)
    seed             8
    trained on       cpu, one thread, bfloat16
    versions         python 3.11.7, torch 2.14.1, torchvision 0.29.1, numba 0.68.1, optuna 5.0.0

The net was selected by its score on this same test set, so score and accuracy are optimistic:
expect slightly less on new images.
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

PARAMETERS = 7664
CORRECT = 9960
IMAGES = 10000
MARGIN = 2  # correct images may differ by this many: other chips round differently

SHAPE = (1, 28, 28)  # channels, height, width
CLASSES = ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')  # by label
MEAN = (0.1307,)  # of each channel of the training images, from 0 to 1
STD = (0.3081,)

# The test files (IDX format, grey images): name, and the header that they must have. LABEL_BYTE is
# the byte of a label that holds the class.
IMAGE_FILE = "t10k-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "t10k-labels-idx1-ubyte", (0x0801, IMAGES)
LABEL_BYTE = 0

UNREADABLE = (OSError, EOFError, ValueError, ImportError, struct.error, zlib.error)


class Net(nn.Sequential):
    """Maps images (N, *SHAPE), integers 0 to 255 or floats 0 to 1, to logits (N, 10)."""

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(1, 9, 3, padding=1, bias=False),  # 9x28x28
            nn.BatchNorm2d(9),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.Conv2d(9, 9, 3, padding=1, groups=9, bias=False),
            nn.Conv2d(9, 30, 1, bias=False),  # 30x28x28
            nn.BatchNorm2d(30),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.MaxPool2d(2),  # 30x14x14
            nn.Conv2d(30, 30, 3, groups=30, bias=False),  # 30x12x12
            nn.Conv2d(30, 38, 1, bias=False),  # 38x12x12
            nn.BatchNorm2d(38),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.Conv2d(38, 38, 3, groups=38, bias=False),  # 38x10x10
            nn.Conv2d(38, 52, 1, bias=False),  # 52x10x10
            nn.BatchNorm2d(52),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.Conv2d(52, 52, 3, groups=52, bias=False),  # 52x8x8
            nn.Conv2d(52, 26, 1, bias=False),  # 26x8x8
            nn.BatchNorm2d(26),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.Conv2d(26, 26, 3, groups=26, bias=False),  # 26x6x6
            nn.Conv2d(26, 30, 1, bias=False),  # 30x6x6
            nn.BatchNorm2d(30),
            nn.ReLU(),
            nn.Dropout(p=0.03),
            nn.AdaptiveAvgPool2d(1),  # 30x1x1
            nn.Conv2d(30, 10, 1, bias=False),  # 10x1x1
            nn.Flatten(),  # 10
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
    are, resized to 28x28, and black where it is transparent.

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
    if picture.mode.startswith(("I", "F")):
        raise ValueError("a picture of more than 8 bits: convert it to 8 bits first")
    picture = ImageOps.exif_transpose(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "black"), picture)
    return picture.convert("L" if SHAPE[0] == 1 else "RGB")


def to_tensor(picture: object) -> torch.Tensor:
    """Return a PIL image, resized to 28x28, as integers 0 to 255 of SHAPE."""
    picture = picture.resize((SHAPE[2], SHAPE[1]), resample=2)  # bilinear
    pixels = torch.frombuffer(bytearray(picture.tobytes()), dtype=torch.uint8)
    return pixels.view(SHAPE[1], SHAPE[2], SHAPE[0]).permute(2, 0, 1)


def read_test_images(folder: Path) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the images (N, *SHAPE) and labels (N) of the test files."""
    images = read_idx(folder, *IMAGE_FILE).view(-1, *SHAPE)
    return images, read_idx(folder, *LABEL_FILE).view(IMAGES, -1)[:, LABEL_BYTE]


def read_idx(folder: Path, name: str, header: tuple[int, ...]) -> torch.Tensor:
    """Read a test file in folder, folder/raw or folder/*/raw; return what follows its header.

    Raises:
        ValueError: It is missing, in several places, truncated, or of another test set.
        OSError, EOFError, zlib.error: It cannot be read.
    """
    paths = {}
    for parent in (folder, folder / "raw", *folder.glob("*/raw")):
        for path in (parent / f"{name}.gz", parent / name):
            if path.is_file():
                paths[parent] = path
    if len(paths) != 1:
        where = "in more than one place" if paths else "nowhere"
        raise ValueError(f"{name}, gzipped or not, is {where} in {folder}")
    [path] = paths.values()
    start = struct.pack(f">{len(header)}I", *header)
    width = 4 if header[0] >> 8 == 0x0C else 1  # bytes per number
    size = len(start) + width * math.prod(header[1:])
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        content = file.read(size + 1)  # no more, even if the file decompresses to gigabytes
    if len(content) != size or not content.startswith(start):
        raise ValueError(f"{path} is truncated, or not of the {IMAGES:,} images of the claim")
    return torch.frombuffer(bytearray(content), dtype=torch.uint8)[len(start) :]


def measure(folder: Path) -> int:
    """Print parameters and accuracy; return 0 if they are as claimed, else 1."""
    images, labels = read_test_images(folder)
    net = load()
    parameters = sum(parameter.numel() for parameter in net.parameters())
    with torch.inference_mode():
        classes = torch.cat([net(batch).argmax(1) for batch in torch.split(images, 500)])
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
FPEYPwrJ/z5+EEc/kGgMP62tTT9aiSg/1Savv5gPoL8gry+/d6Oov3Djnr78YaM/ZBXTvquVBcBKkZi/s8SiP1vbLj+f0b++GNNg
vuKhmb7lPMy+B7jUPWArLr8tgQC/7KM4P5JY3b4lEzW/NNGWP0wSPz3aqpu/9Relv5KT27+ciTe/Q1fzvqMWhj88lKM/aIJ5P8Tn
274CXQLAQkx+P+eViD7LqX+/YRyLP4u1ej/IAyg/Lzkdv5VLML9WIje8qbmCPri33z4ozDo/DXqIPz/xnT744JQ+MfXlvkESsz4/
Hs0+wtosv0Igor7r7UG+kwKCvjOHw71dk3S/U8H9PhrjOD2gdIe/iZO7PgY0Cz+b1Pe+VsI4v1AVbz9XDQ4/r3auP0v/Ez/XhoK+
ZloAP6Gr275Kvoq/2Vw8vmeThL8Sh5i/pEy0PzhhOkASeh5A38giQH3NsD90Zck/UGoYQGqMvT+9Heg/yQ1fPwRqrL2ggfs+eAMD
ve/GJD87OcG/g8wyP+KHMT8fRDA/3zRbvBabyjtyCBK92B0DPH0C8Dyr6gI9eTVEvaGFBrz5H8e8OXikQEBF5kBdRJ9AsuTaQK4K
C0Hs5IRABoZiQGVusT81SRlBVuGTv0I0br4iaby/IqZfP8xCOb5meqS9s20PP7deGT/9NEM/hS2wPl5/CD/ZOAs/Au9VP7BQTD+V
Ab4+6meAP7H0Hj/2Mdu9Tv07PvP1CL+iDUu/12nrPUTgQb8bZoi/atpmPc2Csr4r+ka/acIhv9k3Hb+bxbS+TppVv2GDUb+ihIC+
GX2cvkuZF7+LrbG+ugMRP11ZvrzdyKO9bM+cvubccT+pKY4/CKwwPwSHTz+hH56+8k+6vmTqXb7qFN2+F11Xv7UZv74jmB6+nThg
v4eqR765ihq+FWBaPnmyFb+V2C2/GlhAP5bMTTsitcG+GZh0P4S+QD/MLAs/GM0qvyicOL98EDU/EnNCP1Sv975rpxa/oy2SP7pP
T74UhO2+aTXoPR17DL852Ba//JJzvI2ZKL8FElq/5rsTvmO62r4t10S/8LWHviovMj/yrl+/BkSUP4UfkT6LkWS9PnSFvgLwIz+H
2Aw/tJCUPwd2yD7mx5U9cyxMvUc69D0ZuNa9OgDHvC4yTL4xF14/tppDP8kqQj8XwbI+YeQ7vtEraj9/QDq+oGUDv9oUN77W9lc/
NFZYPAoUn70/cPY++mQQPyo5dT93gic+xY0dvGa/pr7bp1w/9jwPPq+8tb1W/Ls84RF4vDTXyL2sRkG/Vtm2vLnuEjzAYui9qjh+
vxy6yD4tzRO+E/0Zv//enL45y3U95sacPeeMqL4D3hO+QIJOv1thFz8zRtu9LCmjvtA5vj66SME9+y83vx+tBD/+Xj0+e5HWva/S
Vz07zKk+xUcfvI3NQL9ed4k+UpAcPoBZFT4BNl0/kWIZPrVGdT4fwMk9WeeGPiq3gT+W2LQ+3qW2PqvCTjy98R4/xuOQPlr0GTz1
swM/R5y9vtgR7r3Q7kq/77vhvLf+xz2nMYU+k24av9nHKb3EKaA8/1XyPC+MortjJCE+Hkx4vkAojr1Ulvc9K7vov4pS9j3gp1e9
9PSlvCFbeL6driq+zYlOvl+wzj0vLYS+Q0MFv5LBQb8fZ+I+7l+gPrEEZT8aC8O+Wa/YvbUqRT6OSjk/zQGDPlB6TT6AvBM+hcCK
P7uE8j4X148/old2P7ROHj+0FQM+LF/2PtisMb/sNWc/vJSmvyzJajo6iRi/KSStvDMqJz+LFsS+v520v2Dasr6B9bY+W2AGP7wf
t752OKw+18VBPmHj2T78fJM+RmP2vGsUgr+DguY9E0w0v0I5/r61C74+nZv5vu/DbT4t+mc+N0wTvhmIHr6bRMI/KMTKPrHOw76A
Y+Y+WdoBPSwEZj99y7Q/rGxMvzlqXT+4o/g+L/S6Pq6KF7/G1Ei9ESFIvin5PT0jpHw9l8fRvoTHaD/3YfA+x3EZPHYJ4L07V+u7
OfcTv+UaYD+Rqu0+NAWEvi5vTb8U86U+dRUav7XMcj62Ami+JabOvQD5dj4pX++97/7xPScry75J3Wa9Xt/rPmMPRT/jh0M/Tbl8
Pl+++j36KTM+NMcYupT3xz7Q0yS/u64oPanKKb+Iv14+g/xuP9tL/T3qCvy9MjopvUeKj7+y7kw+3jc1PqdQlDwuQF0/aQskvzat
Gj8K2cy8w/CsOYDa/j0mzw+/ZmlwP3A3dD+eZrI+tzLuvs7rxr6OoCa/8LcrPtj4Er/J4Uy+5N/SvRgwZz8eisU+J2C5vpBp7L0M
QVK/1lIev56qab/VcF2+9KhUP/gajj0iDPO+PDfzvfRqpz6s/6g+kvkPv1qRUL73RxW8mQeqPioi/z3tsju+35rnPVhed74kn7c+
RO2pvknoI74Rtls+8jMDPqiGpL6iTgO+ci7XPi9r2L2rE+e+CvdAviWrOb7bP78+U+WAvKRFML/Vmpk7a0/Rva0VHr5BUDk/Kg+Y
P1NJpD/hj54/I1yqP+03lT93oMU/bFPJP+SQAUDQea0/32qdP77orz8qWMY/SWmbP+Az1D9aYXg/k7PFP07muj9mRbo/1CX3P/dU
yT/VrqM/ccihPxgWyj+zxZo/W5iYP5ECrj9Bq5A/P0KCP+wjsD9iKcM/xi2XP5K7lb5Qcnk+xfttv0w1C72F5ki91xvzPnRupr4Z
RsE+a7nNPnA/Vr4cuCC+zYg/v/qY+b7R41U/+y5kvv8Xbz2t0RC+abrSvgPpg75zoAe+iUtBPlFEQD+gWJe9qzRiPSJucr5JxQy/
2yX3vfL9nr6W6Fq+UQRaP3toB8AXSFM982W4wITB0T6fL55AaQ09QAbo2sBf1Dc8PGD0vxHCor9GKdw/NuHbwPD4G8B5sHy/j/3X
wCObw8A4qobBofbav1969L8XyN6/v9YIwKWgoEBlXQrBJP17QGLLXkDpkNfAIxYdwODzHj1NduzAka/EQauR6kEe8BlCEASHQdfK
akCCNZ5B4ke+QW1VnUFEuAtBj8FGQeJSkEC2hjFCWjCpQXOYlkG9ZeFBaeQLQqe0KkFjAi1Cl86WQQcbrEFvXSJBm3u4QM2+vUHv
wClBblTpQUzmuUFasB9BJndKQLtcxkD5ek5BIkkzv/I52T6jn6w/gPaBvKorUz4uAz09as3pPbpz/74thli//ZLYvrLsL7+G3w++
hM89PepeGj9o4IM/0yNjvv37Mj7+cgo/++/2vpshNb+cgrC+643bPhpQgL73VhK8kumXP4At8z7vbgM/lVRmv2FJD7+8aF0+Ev5A
v3+7ob0tKCk/W8ivvqMTED+pvr8+7c7Lvj/sEb7iEBK+lNgyv6Nxir4oxIs+dJ9ivV67kT7KK5y9G5ZEPlie1z7F6qa9w8+EP9Jv
1D58j8E8uHZgPqgmyz3FQvi9QJASv9iLYz3sJaY+gLRqv/ekNz5NynU/FPn+vkac3z39mPE9mDAfPwCFn74m2tG+Ac1gP+Fu6b4e
KJ++IhhqPw7/ir0J3Pg9Sp6ZvtrDsb3KkmM/BkcKO3NJGr58V0K+DwkXP1eYC72N+5S/GW4EPmB+O74py7y+aklAPmDW/D71YDW+
KOelPl2sqr2BYZ+/KUQDP6C3tT7y2dA+5Pmrvs89b77nufc9BUC7vgWIz7lvVG8+9JwTvp9/eL5HfYa+nTG6vrLFYD8BG00/locb
P2pgFj9W95Q+7mfoPJtsTj/NvYw/tzxjv++aE75JOiU+odFLv0SUqD4TXR6+XCaevoYMJb9uXiw+7QIiv1+6db2u6w0/FX9JPy0P
Oj8wsg4/nmOqvs2BKD8WJA0/qpBcvgzL9D5lpic/C0WVvwipXr/mjgy/Fi/Uve/JFz/6mY0/xrsFP7hKLj6B4Ai+u6cQP+DB8zzL
gg49mjUvPoF9Pz9DxdM+2rWfvt8Xlj78bCE/hpI2v6S9Jb9nVQy+6OnjvdzzEb5r2QY/5TGFPgi+wT4OFI8/GCIHPVnyoz7K1TU/
ws2mPiqM47wIYCQ+cfBxvi2gP78JAcg+2oCMv5jIxj1904c/MHLKvlG2Vb+63Zs9oGwkvz4TKr+BVQs/ypUJvh1ywD5RaLY+D3UP
P20E0j2uSVS+BO9GP+vhAD/VVRI+5dQSvidO477cHJG9ycWkPkDBCz/mlg6+jts9v4iqT70tNWS+qdtRv6tWSrxoAkE+IW0ov+40
IL4Cm92+UcxHvyjCprxeE8q+OG8Iv6sQXD10OJG+A0pFP8tlZj61vUu9JfXdPp5ty7tn18M+BRBBPd8Yaj0dqTk/mBpnv9HoZ75G
rFw/kzAhv1a+Hz6xL1c/CSmfvplBij7ZOJO+SaQqPkiRgD5e8rY+ir75vtnCFr9QN/i+9vKLv7ddSL013IE8BAP/vqAMKL/qU6G+
o5iUPfXGur6W+0A9mbcTP60o9T61pBY/w6csPqz4d75f32U9ajm1vpRxkb2cglY+pFo2Pc+Ylj7/gvo+IO7HPUxLvj2l/ww/5ZRE
vuwUrj3f4NI+8ykzv3UG6r3MMeM+7SCEPvvOCD9KVcM+Xn/pPre75z6AXcM+QI4VvnZhz76XtkS+68sWv7dUxL62OBc+KH40PsHe
Jr5Wd4++0kkLPuGTib1w9Tu+LuM+Pm/okD0CueK+NXQIv1zC1D5y/ew9VEr4vtTe0L7WKVC/KPx0vusHJL2mj5K97G7dvnNBVL/I
P3S/y63HPkMWML4ZFl4+N++EPTsD7T0Qb4G+H8CjPi+kRz87+5M+hEwHPoLM/D23OIO9BExZPqFmtj3osDI+l7o+vs6Dpr0HcKa+
9jUbvlto472U0py9QyJUv2/ETDwp4xi/mnGhvdCjRD7Qih+6s/YSPm6CWb2iRKa9uhijveu5sD7C/Y49+mi6vTjBsb2gcq2+fM/p
vncqoL7HFxs8WHAjvurcZL1pXkG+RV+uvYKBEz4oOMe++y/svt38Br8o3ZM/UNl5vj+vb79GV0M9Ojeuvvwg6j6ypIM+TnSLvwam
9jxj/g6/Q3ffPefzij6Nxrq8yRUTPkhSoT6KZ8E9l8KGPuOrCb5icYk+/cHXvmTABT4fXck+Uuk6Pb1PLz6Wl8U9FvLrPKxSFb4w
QiU+kVzMvqlEJT6TxbQ+RsKJveu/yj0yCYK+eXUGvd1BhrzoEEQ+nLgAP0a6lD6kU4u+Mvx6Psc9Jb95gUi/yMZSPs9RMz5SDAk+
Ru6ZvYm4wz6A5om9WRtTvhCWK74/OLs+15cZP3wAPzwTz9A+LkxMPnhNSL5Hrgq/vw3EvV3eEb5EU+E+KKlkvT7bwb7yI+2+j+4Y
PH625L3FRQi/Ot6EPrvBZT5hj2E+SiYfPxRlVz0L/Yc8HBr0PYhoPD9Qe5W9YWkQvqMYeT4c0AS+3ZeKPhRtO73k5zc/uh5dvoVI
pD0RyQS/o6/oPetPK73bkKA88Uuivp499LrPeV09zD1IvtGwBL5ioQc+uxs0vrG/8D7QB80+3prFvA40nT0Sxo895vaUvmH9Az/A
BfY+/s7svdXZLb0n+aY80C2zPe/hRL66m9w+vQgnPgtQhL+0wWe/Lsx0PkUmYb5+pJ6+KaLpPSAO97y/0zA9X25FPXou2LmfyyW/
rRp9PQ6YHj9qOwM/WzyNvfjyjzmg7k4/irqzPlzUAD+jT18+luG/vbRBMj4XDZ8+uWVEPwRTdr53k82+lF+HvefU/D14gjs+3hNO
P9sGIb+zsjW+wcL0vARATT37mtg7TRYMv5qwjr5by+0+YP4RP0k0176u1gC/2ZSzvrtpKr7Qm+W+NhIJPAuz5zt0VmQ/lJLKvs00
EL+svKc5v7T/vEr/qj5Q9OI+/pJQP+SBPD7Q8XS84++avj1hB7/Le4o+q7mcPjzNDr9igLM+dfExPkBKGj5Ptzw+nCFFv4g7Mb+y
HBY/hUE1vi+ZL73nTfy8r5aXPgeFr77HjVm/63r6PjFAm77150E/ShmRPQYDJb4J+749nwFBO9PvCD9oO9c+AYk1PwjTzT6Db4C8
F62DvW1Jbr3Bocw+BhEkP1OWEr1PQs+9wmqhvit13r4d/Uc9WR4fP683Oz6fMAe/ck8LP3oInT2PaQ6/3ucUPtYRuj6YEdS8huIV
v/JxrLzR8Pa+RH+kvUZDqz56mz4+SilsPs7Dkj0cK2w+ckURPx42vr4iLq6+C3tHvm9QLL4rqcm9CMjUvgN6wj4P3t4+QKsEPzuO
xb25mpi9DwnRPrT1cD4pBEq+eSflvfkUwD7xPMQ97f22vo8KdT5MORc/JqdPPSL5aD/le00+TDc7PXpkKT+StzI+0tQfviEi9LsC
jC8+CoGPvlSGKL6eGL4+fa8fPtKShz6ZAlu9cO+GPnhALj+l7Z8+dbenvqEYNz4GT9i+gsiTPqkwEj9wyoO+pyK6Ptc6vLuKsT68
8Uv2Pu1j2T4pZv0+ZvHwvUZNuj2wrZm6OYWfvpCQAT9hvpG9QI5bPtvW5735itw9MEF4vga0sz7RdDO/4vTevu5Tcj1+YG0+S8qu
PkgV0TzrFYO+Akxivv3Ypbq8yCC+IPT5vbxoJb4EtvM9IDisviYDC71mNmy/a/qCvrTqzL4BROG+HNEYv4xX7byHhr0+fG3OPOn7
v7yUUwo9ND3AO8EkAD+XCK0+YCMpPfLeuT0INKg+yHeqvCo9Pr6MwBY+DckNPmcVg75SqTi/SI4hPrkmWD12zPs+pyQWvqdu4Dxl
/Nm9h7ZgPhYiDb6Jj+W+4GVCO/uH8b5yl4c9pToEPeUiWL2YHME9hFefvty97ry9uQ+9uIcoP9CUxb64/g++bB9Rv4J63T4568M9
4agIvtiFYL5MdXu+7TQWvhhmqL6Nzri+ExVjPm4BlD7LB7C8QVxkPugBdDxSrAQ+bnByPOVZGD/Q/wu/lJGtPgJcfT4I6NK8L5ka
P6xVAr4JRQE+goPgPvUKQr5D6xI+fsOVvkzaBL4KDlA+w6KfvbTJCr/TNQC/mVC4vnPGzz5KdNY9rUmOPgSd/r7/IRA+noFxP+CE
hr2tBJQ9z1StPfEnPT/a5kQ+2s4bPwXBLj5Ideg96YpOPqp4JL7pLI89uJ6GvnI0WD6cfS2/Rxo7v5tj+71cFzq7sHtfPl1tub6t
JMm8Ii1LP6mWNL75o7Y6nyiHPfCpgz1ni/A+gPk6PqZ5tr61UlC/KRK1PTmisT0TLAk9CJslPvAx1z4IguA+g/O1PqU9N75E2bq9
URAYvjZFz76t4mY/HsQLPhcOar7qZ4S/nXgLPKfTyz6Mdd89rkizPq6ECb/S76e+O6E3PgwN1j5flpO+WMIGvjTRaz4WC8O+8Ztm
PqSwkb7ClIQ/NsCsPnXqtT6yD7O9xZ4Yvtrcv74Jpt4+2hWVvneCJb5ucyS9CtG2PRIo9Ly6IxO/nIghv5LZoL4xHo0+aQ2xvuAk
Pz6iniO/syhhPnpz1b6LwDK+Vmu0PrG2BD86dKG8byBcvq5tbD1OvuA8dZZtvkRtBL1K1qc+Txp1vvcIgD6MzoI9nJjavntsnL6k
i8w+PzjuvZHrJT3RCSW+/X8Qvx2XqL2Sh5y+W6bhPUwozj5SrLy6SGaQvgsQ8b6f1Zu98PHgvvjQgD7x6wk9GTOVvrEY071M6Ai9
Pm4DvlEHnrzqQ0S7HSSNvgvqiT005U09MhhTPxhTPj7EXo0+b7oTPG4pBj+TQP+9c6Javr7qUz5DXIy+EWtHPshJmz5pBzE/bGyd
PnSphT672fE+EW/6vYk5kz1tGrc9hQOnPSGi0b0ekE++zwP5vg7/Zj6gueE+2WIZPvwFWb2+xW8+AsPyPAHsK76FYgM9FZqVPV75
zr3GLvi+I/weP9X9nz0Zi4E+BUVLvk57gjz1wA0/Jj3PvsLadj4f46y++jbLPQU3xz5xjJ4+XBxfPuXl8j4806Q+150Wvy6AHj9G
Ytc+L+6ovuo2B78W9oe+sgMCvkNGJj5virs81YSEvoenhT4Y3z+/NaLQvowsUr5QN709sukuvgbJ+T043dO+FvtPPpVTYL17Vb8+
jjT0PgVNib5WbBY+xF6nO+1l2L7MyUQ+LhWwvvQpozvb++y+07NePjUtmT0IpdU9F1ldPn79AT3Eacm+F3fcvNK1376rkCG+p3xM
vtRb6T2Qu1O+gAvfvitzR75HdZG+TxYmP3yjaz7I2Ia7/aPZPoAZZj0B3/Q+ZMi7Pkv4YT4kykY+TN1/vcjTs7wp2+O+HTDKPgNO
BD+UxDM+2o/yO5nbyT61baI+BJ6vvS738b6kUhy/+D5HvSu1kD4sWYc9nqygPChby7y1t9O++izcvbYPvT4nNqu+hbx2vlNQxr4R
MPs9Me8Mv6iHm76XlJC/S4GxvpqTtr77KiU+VVyqv0gdAb0meDI+3cy4vvVhJT7JH9K+pOM1vhhRRL5jnDS+GqcQv3o6D7/NbvA+
wfFovqnDBr7zNJu+zfS5vdtAh71PSY++Be85vkSRhT7BX7K8plHsvcC9/b0ZQGo+n1BTvvoKfb76c2U+xG4VPm2W/r7d4VC+LvlY
vkOoSb0AfBg+vTMHv+Qtvb2338u+Cix8PRgc373hPNA9xarAvqvwtj7tA5C9hr72vPZbb72UFA0+n3cPP718g74Ofxm+NnxSPthN
9D5HvSy/SmMOP+pIPz9rdmE+zn8gve+ZrLwmsYW+ohaKvjmEC77qlLu9QJLwPkoEID6jRac6dlHovSxhJD4OScq9WX+xvp9dRr3M
GEk+/+OhvYlgcb7lxb6+OqdovgPKsD5p1RY9ZeQ3P0tEk74Ajhi+0qUKv3Z0Kj6Df8Y+zYmtPf0nh76CgtA+MBKnPnIuRT5j3ww+
US8Lvp8oYL7P5sG+6SCwPjPOgb6f4es+ISrVPoj4Rj5bP+g9BjvfPlbxSb6OnSe8UMvbPoGX/D78peK+KO8/vij79D5KhRC+Cj6F
vhpdab1WVo6+EsZ9PRU2Lz0oR8G+5aYsvKYn8L0d/ey9lg3/PdrfE71fzJa+y4TaPOnh6b4pJ/W9YNo/vtlw8b50fZc9yCk6PYvb
Cz08SFi+uTnnPV7jor4x8127dOIEv0QFt76OYrO9m/YNPgDC1b3Z/Jc9KCl6Pq9Dab6ssm2+RaUVP+zv5j4AqN2+ADQHvvorhL1j
SdG9T7mhvaKbJL73ly2/sh5APj4eMz7Rzoo9FEPbvk8k1L5rMeI+5jewvZOBjb6Uxy6/yYMnPgFBwr7w7qq+q8yVPpoSRbxatZY+
DsgoPvSPUL7GFWE+J68jP9XGP776q5O9c4WrvfaEj70dpdU94svDPnwweb7reag9Y5Msv9mAqr1+mAS+6YqRPhhoqr4L7oC+cd0K
PyhAkr7mdUc/FxEEPp6QKT+mJnW64BZrPh12ZD1q2QI+fVDVvt9pmb6L4NA9b7+CPcpJ87xDk7u8eGulPvY0XD5L1tu+5zToPdb2
Ij2Hv6m9xG8svhtAd75tk3i99ibbPjFj3zxEE6e+/IPwvjojCz3HySS/b/NpP3SKCb8u0Im+I6XfPlabCL6/Ax29zyM8PjKC3z7p
ZpE+PWg4PfesET8xIfM+0aGgvUhCoTz+ewm/ti5HPvuO/L3cd5w+x8WAv66CoD5zgxK+8PcdvQkQ8T2+1Tg+pd6GPgOgML5OgOs+
vWoHv13W77vedUo+nC/3Pr3zxz1/GO69YrLEvJJ7/b4iWYE+2xj4vhqKgr50msI+rkzivpecwT4E4hC+z9kUvhxsnD2baoe+x2lO
vriGKD8GMWO/Gpplvnrr07vPXay939DIvcpAHz/5Gwc/X4yzud0tpL2h0ZU+VV6GP5xhgz3KqpM+W3Pkvoit777gMhY/xmamPmZK
2r5Dkd29Y69XvVxVmj6oMw4+A+BRvo9ZeT6M06E91VGFPZs1bD2I8m0+z8JzvUgthz4FG6G9chigO7KnQr6ziCO//1n8Pmn27z4q
9Am/XInTvcE1KT6yVxG+CsrOPk/iNj+eWBA/O9wNvy4rAD7dnqc+LKWgPvIqTj8HQLY+/XUlvbzNHD6nTCk+/4nZPirAyz4qK7e+
5GnFPi1jGrwARG4+eMFOv53Da77Sits+iqPNvr70jT2s28C+mBpWvk3cAb4OS509om7BPK6LVz65v2K+jhYcv/FVjL3+t1o8O0Oj
vdXSrT7o1ca+BWqJPsAQhLxElne+DSOBvkDmJj9nbc4+ouE5v2UeML64Gzs+GLocvtZgjT4ZUtu9OTZIvsReqz4fdIo/yRaZPqc/
tb4LbJo+BppRvr+Dq74kXzC/UAHNPgDSG76KYIY+fyYXvzOtQD6fq16+VcNovnjY/D2mXCO+Ja5CPtBk4L73Jys+jZaTviQNpD6F
IIa+ltXKPmSfIzzyRk8+ykdnvRNKh75py8u9engqv9pbbT4fkea+56R1voZRTL3NxbO9ETmMvq4ogz5kcW++fGbwPEfmDj6u+H29
yNkTPuG25j08xI0/VX2lPhIalj6lzuw9km2CviSwrr7NtvW7dbEBva1Wmb399tI9n/pRu0XABz4kmJy8g7cBPPv9pj1lfF++0Pi6
vle+Wb5pCKs9W2vaPcivOLuIT5Q+IQbuPYCmzzzQ2lO+eTkDPnMGGL4cqM29UVimvqOtYb11u1M+O4XYPkSbYL11pDu/1vs/PfhH
Vr5yDiO+u9qpPueZ8r4gShu/XSR4PahBxj6Fv0s+aysivu9JCj6/Fya/mbj9P7S/4D/LOb8/KWDZP+bL0T9ZgY0/5US3P0z3mz/p
+q0/N5TOP+PylT9mhaw/LOmLP9c74T9O4pY/4V60P+vT4z8/XuQ/9CS+P/78rj+8DqM/yZKOP2swsz8gFPw/Ih20P00Itj+spOY/
KWvhPzoowz+oKrE/4xepP30Lsz+gEak/bTKxPywguD+iVrg/Pg2tP/UCuT8x0d++W9JRvTs9lL9O63i9VRBXvmTkpr6fOWu+vG0E
vjRNJr+Pkxm/LMCqPdi4Gb+yAZE+x+xWPro5ZL/ukU6/Az30vWbtJb8ppIA9SLglv41YMb/CyBQ91+M+v5edHb4T5a89tvG7vhBw
5b5YoNm+U1y8vghQNr6BI0W/fhg8vg5p9b5h+Ry+sheUvp+KAr/Wm5i7hHxXPfEVKcAfrpDAR54Yvy8GFUAIIt6/sUh0vB6xc782
5Zu+l+PKP8h8NsD+cNc/2omFv801VcBdmmG/xgMgQAcVa7/HHqnAx8gpv12Tij33N94/YBJ3P0CHZr7UVuG/dhKWwNLpkr5DG9++
nMrYPy9VdL5I8fy/cABeQHQ4SsCDskJAfRH6O4bD6r8e/33AKvUEvvQv3D4mYwfAJU8oQt4H0UHWqhxCOvT5QRAD2kGHLodBwbgp
Qu1DH0JSciZC9x8OQqZe+UHuZ4pBcjupQZdizEEmj4dBzCQUQiFuW0IAF09CDPnCQfalzkFeRetBu67LQbuk2UHohJFCJiM1QR83
VkHLUuBBP6pSQf/SBUJobsxBmFGMQdA1sEEGByNCPhEwQpcoNkKk6BZCXLzQQY5tuUFOAXE/Oz7kPvEfbT9PuP09G5lSu0oOED7y
Epy8Zvdjvr/jND7Tuo2+MsnqvtAVh7+YWtA+3A87Ps3zsr7Rkq0+KMMqvFWxjL542d+9IQZwvlMcGr89PUq/Up8NvkAPnr4ONVS/
9v53viw9br3Mqdo+A5WXPuL/gr5TclA/YnyCPepl/L7UCiw/+IiIvXToEr43a4w9oopbPrPCVT9kSRM8DhS/PqLWPD9OPJK7Gzpk
PSt+Fz5GGWS+Z2a4PZVSgb57PJ6+xfsivnXy8r6Mg48+tmOEvWUuJ78zafI+ZmE+P12abT1t9uq9kYU2PQurCr+w/xK/re3/vlY2
Gr8E84U9/wOqvoPQK7+69Ui9CrCUvruGAr1wiE0/r60mP47KZT+TTJe+DSV0voi3Xb/rGXK+viA3vuasLL8iS/w9zz01vPyXyL6q
mI0+uPNaP7vxPT9aYRI+Uyz7Prr3Wj56w/o9oVYIvYhkfr6Wd6m+i/xjvrPiZT5Oram+lDuJvitah75arik9CoyyvvhZLL8UcHo+
b2gPPueImb3EchG/6XXIvsEOI72kdDW/7Aghv8FaSzxTqVo9YMpxvV2mFL60s3c+ihADPg5rIj/M1b0+UQ+gPj+KGz8nuqW9FqTH
vhkjAjwFFzC/yQ/uvUC3UT/3JRq/umrcPlwiHz/BCRc/9FI4Pkpllz5IThs/IdIxPtxpLj4zolU+WEesPdCEQT7csJA90tUZvjxm
hL5L4bC+v6qFvm2HJ75cqfy+Ef7yvrxxN79SMtS+IXnBPFx2zzyb+H++DvKDPnLZ3T02VxS/LEQ8vjSlob9SLDG/Hc4Sv3J0Br/x
DnU+W/ftvN3boj6SLV0/YikIPnHM6j4hyVA+D/QOvu6K1b6FtGe/aWqGviAs9T1PcTy/ck0qPjsKwT4FDVC/7nXlvtaZVr6xzOq+
vnuNvk2eJ74ZZrs+GkmEPneGOz4T/yS/efWHvlYKkz7Oc7C9KHiSvBHelD5Nfkc/3wtdPoZh+j77HhI/LSNxPm2yEz4i+Sc/IEsr
PmrU1T6417S+clrvvuIK077gTBU/A7mzPvSdzL48b1w/3PaFPvwq2L5AHwg/qw1uPiWxt76+CXM/NFB4P18UKT9Gpek+grK6PVQO
hzyWgGm+h6KGvmlAlb4YSA8//buXvZnqTDxDT9w+mPq1PVvmZz1xXDa/AeGwvuH9bL7viRi/qK3Ivre3C76z8KU+8EG7PlfS7z6E
fDM/GweUPn89CL6etG2/LBPYviK/Dj809vq+m9iPPsElhD+Iom2+nDU8PgRtgD1p/N099DHJPszCGz91gY29s+EnvmcfEj4iD7m+
D8EgvyHvKL9s9CY/i9RSPogxXr1goUI+9AbOPYxehz6uYhA/Y2h6Psnd3z5qzqi+l/phO5nRCb86pEQ+Gym+PoSDF7856iM+xvDg
O+Qdir8F9x6/aiLUvslS5L6TSby+u8MXvh0Q971JW0I9GLhPvu+jrDyPytW9Rnkvv5X62L67hVa+9GHxvhQm2L7SlMK+A46TPnJI
4j4VsIo+SbOTPXZOTL9nlau+VruovssOOr8KKRu/3aZTvls0nr4pBiO/qtbIvjytaD2SghK/KUJTvck0Hz+ycZE+YAi5Pvlcbj8E
ca4+BMiIumJNA7/XJzw/0044PojXx721Zl0/63vEPop3uj4p4T6/tNeVvZ4ror5B39K+qcugvbrDr7168+W+slOLvoEG7b4Sejm+
2mR7PmbvUD9lQSy/vuS8vOEpsD4Gmc28pCULvzef9r4YIU4+LSxCPnxikT5lnLU+5R+RPjebvz6kbxM/LgCGPpXvsz4b+ye+Xi7I
PGBQnL2vd1u8uX2/vozZYT7CYFE+X73jPWswYr5aluE99AGhPmt2nj59zEw+ojZ0PkHiHz5JOeS9g3+MPZgjCD5t5Xm9rWclPkDl
FT4ZErU+dgXIPYtrNT7dpcy9CMy+vUaniT6XeCw9cd2KPtjdb75PnJU+Gui6valgmbt2Ole+qDbhvotflj46wrI+siIQvjv05z3b
WgM/vua6vXiyq71Bp+u9rOBBPTBzR75tB1K/EH2evoKa0T3GbiS+s+4ovkiW6L2vrgw+yKOcvjswuD73b3+9oLJ2vknRc76YIIM+
X50HPr7Ui73dF2m+yfcDPvYEhTyjFKq+wnf2vkKupz6cwaO+GHXSvZYR677fLgi+nmXOvTFmyz5Lhci9OC8kPp6sir405TC+k4l+
P2ZMsr6jfqi+ltDqPpCLZD5eHZo+FprOPouImb7eLDc/96pfPtYfTz68O0s+StGSvXofjD7F1YG+UHqfPcqHr74FWm6+xbtDPuBT
9T5l5uW+RzA/PRkjiDtE0+w+G1aAvScZm7564aG8r3wCvuzC5T3h0Pk9Q3pLPfJzUL32SPa9DWA9vl8Gpr524am9uhUGPv0CJD9z
rNe+24hYvVAAo72Ld9++ZYrHPu/cXz730si8t5wrvne8ZD/HLuS+YcLWPLo7mL5mkyG+c32rPuwog71uS4I+Z/cNvi3I6z2xJNG+
F9HgPjZuvr6LQ6q9yngGPzKFe754aYC8OgRdPbvkR740SxY+z14AvZp0vD7B2Rk94X0gv8uhbb45PB69Rkn1Pfwiir195S08eW4u
PURVGT12BAu/Hmw8P5rUCb+POsY+ksghPTxwVz1qb16+kC58Po7bzT7GImA7mOAVvuiBvT5ITTG+b3ihvqByVb0IyA4/L2vnPZdH
CT2yvwu95vDKPuuJz77oSuc+WTEfvfPk2T42el0+E+/kvSYPXD50q1S+jyk6viM43T2+luM9aVk/PvPe8L5sWwU/M5imveiKm77b
nAc9Yr1LvmBs070xPZW+jmvZvILBFj9ucoc+B/d2PhW0vT1rIC0/abCcvix5aD5js1w+t+6MvhkcVD4zwEA+YISePhRbPz7e7A8+
l7O4vMH3bT7KL5g9GSxevh7cRD6kfC2/0F0gOzmTqz1vgIA+mwHLPe+Ehr50jP8+W63cvfQDrD04YjW+no/qPSeaoz3RKTm/CxAA
P6snrD4VkzW+DX74PbJM670CoBQ/DZP5vSWkRz664N4+osNwPhQ8Qz1z89O+Hc+Lvj8LtL3lenu+0IODPW8Pfr1rlqg+wiaJvp3R
Hj/68NI9tptqv3QPNL5we26+Pc+BvqcLKj72wqe+56WOvZAagj4pCOs6m+FuPcZU2T6H8ma+so0OPdusCzyexBG/WZnGvfpxjj7v
BGi+58mAvadK/T6f8Cm+Khi/Po/3Qb3qeQ6/Ex6OPkKOPD5c34I+RsbTPv30FT4afHM+zdZ+PghlDD0hZBg9dxMDvnn0LL7mS6K9
4LnrvjD/Iz24VYM9KYsAvh/jJD7LU/69l4S4Pe9gEb6fRqU+xr8iv3dajr4VXOk++hrFPeu5Nz7/rp6+u8A1P8WNar4c0xA+mSfl
PgkBID4ONIE9pUhmvprA3b6Gm689Iqa5vmPghb4450u+SaWSPddU1zwKtBQ/KqdYvnsCjD5wWrO97PmIvTaEwjxXPI49QzfEPQnQ
Kr4QF+++JAdWvooz9j2E9ck+vojivS//HT0m4Ho++KE9vWqvkb2H/CQ9FxQsvmTIgr7SKck8/z3APujC4bvJOQu/pX17vr9hCL8c
bIu+cUmnvTKsQ72ryAK+hzOkvjCcYL5T0oy+09aGPl05yD1DCAA/0gqjPkt+Bj4rxfe9qYP+Ow1zgrwUZII9AhncPZj2lr39XuU9
Rm1cP5LMK75Fh5Q+87oQPTxZKz0wSAY+tHwfvhIVFL+WJB0+09caP4oo+D4nawG/Cn99vjIrM744CYE9sAiMPHx19D5NZfK+fKkm
vrjdRD4Iv3U+EryfPW7CQL1IGqY9iln9uwg+tL6i5FQ+DK5APgz2drxl5Ta+djGJPtiY7b3/5R6+HocQv6AqhL4Pt9K7MEzzvc6t
GD44BFm+K8XePYN7TL5+txk6WCMlvvNvqb5MzEc+nGqmPgrfk70oqCi+pLiWPVTt2z777Ys9NpEPvXo/9LxQ7Jm+nbISvrRK+L31
xaE+WqFdPpNzOr7CJYo9cN4Dv+gpDT+1BVs98taWPexzVL6l5du+CZbLPnt0/7zWWNu8HmgCvxJQcj07lhe/7+ebPqhyhb7kaau+
LWTaPvm9Lj0Nezs/kP+EvvoDI71a2dO+mbxLvg/eBL9qv8s8cixAvtgM3b1rXoa9JelHPoZAAj+jhyQ+Y8pPPoS9WL6C7Gy+BmwQ
vn2/rz41U20+e2mMvu8mgr5zVsE+vIsivoNHAT+GT369y7ymvUD3070JrTM+VPsuvr2LLj7QVJ0+mHOAPT/xxL3nEAg+rGLHvYz8
Mb+zO0e//PJRPmDVHj6SC929kKMrPpxxOD80yc2+W8GZvsSsVT9mQg89uKskPqPtNL7X4za+OABzPlKHqT4/WiM/AyaWPmWFRD/7
0xa/1QoBPzN4B77yZdw9VWnhvu/tT7sIxWg+2oerPtiQFb4n62y9lfh6vcyrpj0CuKS+tXTpPtRczT7EBMc+Q6/OvvKlFL9ZBh4+
Icc0O/UZvj5NOnq/xMAav8HCzD42B4q+yMwLvngZqT0Prr87wgQ9vjZL0Dx8gJo+4QoiPhcxCz4gB+K8Z6kIP2b2rj63lhm+ee83
vmhjEr+qjt++iNGtPvYLY734RW8+k9GavtnSC75D0Ku+z3+zPMixPT5mita90K4tP2lE4b6MTZA+S5KoPrHksj4PIDC9X/OfPg4R
xT5fVYq+G3uNPiIEWL/tYMS+5J67vfrH3LwztqW+THNXvr7eLb5MJLQ9U6GdviWBVzz4AoW+xTluPr1GBD2O8hc/THtAPto75j0v
o9A+V7FDvva/h74FUTI9uUBHvo05Kz+iVNi+YxTTPWHJeT6o9oK+fsYev1hipT1X1x6/n68MPA6KH766qYe9qO4APsqGIT4UpQm+
vYCCvQXG/z6ygkW9h7DNPW7Wq7s1WII+T0yVvkR6tz0JpQc/VKUXPhsg6b4vpZM+2uQLPxHPKz7I9Ei+wCy8vv9dobtbSCM+Zd1C
PW9DnL21I4q+dNngPcIaDj8aUtM+XzNlvhA62b1oziW+q5skv7NVAz9z7yg9tsCZvpVO7z67JNk+Vf8PPz4HuD7m2tq+OOOuPurC
E75mYFU9Ev5rPGCSub7ESyg+YuGxPo+3Ar5uuLa+ktytPB4xOj6OPg6/cYTIPlP+tL0q2eu+9k9CPkfcGD6Yzzu9DlF4PKEjgj3G
Qek+aSfCPh9jMb9iW+a+dvqmvtatiT47S3E9JQ74vWdQi75/U+w+/b6fvo5NzjngJk+98OKQPaWsi76L7jo/UdsWv6JvOL3Dn+0+
tm0bPiOhOr4RBZa+LfZFPgJ1Vr4ZHnG+1VvMPsgzlz67D7S9Seo4vodzyT3UIR0/p/dWPq0yhb644eu9GjJ8PT8lFD4dTQk9YaKl
PjTx9D7RpY4+jfu4PrIlLb7okgw/kET/PexL5L2KKwa/QsaaPnu6mL1NdcO+5NGgPtpLUL4DmWm9STwJvI7Sjb5UVs2+J7iFPLhP
Dj5FAHg+m343vZRHAr98cm2+7gs5vi2NBz5kLGa+gEOCPoLQDb/aIei+zoHkvhjhKr6BKg6/Oy+lvpa5gDx6kPk+JJsovgmr9z5k
CYM+Nds2vbxmM76/xi6/uQmKPucNgb6BR5++WsaPPPYa5r21Gqo+Ej+TvqE4W76XjJy9IiSVPndTQb67OdC9L2xDvjFR8LvaTyk9
1v7Gvn32Iz5ujE09//PCPjuxkL1SjRA7w0cTPhtjpT2GsQC+kKsqvltWEb6Id8G+OcCFvwCJZr6GWL0+YzxWP3T9Qb4tmIu+Ym3C
PiLUy75ouQU+3fn6PrKKnb1tLVq+SJ1uP6LhMb5up409JKoGvxdX6z5KFgy/pKQIP/I2Sj6hTB69t4nqPjG/OL+zqEq+L7eFPu9+
Br3XJGQ+JWu1O06U4b5oX8o9nFnHPQ2lo70cY6s99Fb0PuFioz4bNxG+eUY0vCkYub5MN8y+vitVPrWze77GFms+JHZ/PZMa0b5X
16E+v38aPWl5kj/YLb09oCauPoSfnL5giaQ9cj1CvuGMCz7cJo0+YInyPNL0hT5QSsE93K5wvhpLkT6CpKK+m4W/vYOHer7CT/a+
/HOLPhMTPT/uufU+BqIVv6MuEr7ptOM+t/2gPtnTQ7+j4+49wIXIPmu1+D75/9E+IPNgvudxfj5Z5h8+iz35viiRwb6RNR4+/n8D
Ps0rjD3dk7a+Gc9aPnNJnD2Sids+y6onvwHxHr23M9Y+yikXvmarEL0fWqi9b2wQP46jQTvKo6a+e7NNviMKNr6THce+Rr8mvkNm
7T7BiJk+rzCovO4ZFz4v9km9BQoDvkSdnT0nCqo+0xT/vi5bnLsC1hS+PcX2PlTmlz5T7Vo+BroRvnJCvz7hBji8/2iYvTOAMz4f
9lM+fQBTvP/tdj7rjKw+Sb5SvkotCj/DjcS+f0x8PlxOHz65OIi+b91kPo41Ur1aUic+27ravq55sj7vtKo+d8QUvwEAgD/IPfo+
qUAPvgMMeL5n2ss+EJj9PlGkdz4g3bq+DR+YPhyqJz8F8Yi9VPFOPh6NUz75xTo72AxDPnJ6kz5yzpC+AeGJPgIOML1ocpC+X0XK
vdBUgL62HFq9sGApv3DVyL1idZo+BwW7PmRqBL8iOrq+I415OztsFr42sSA/MenoPcS4/L291ZE81h+ZvpL/QTynJeQ9174dv5VU
277CTUi+Vl2APp/ngD4h6zC+eueiPtf4mr7YmBw+nJ8jvvsahj31pH6+2j6Tvu5xbj4FKwm+GYz5vKLASj5ZiAs+w8MEPkgl4T7C
eyi9NGw7vhQbiz47HZS+pdMdvrlJuT4UtZq+O0wJPj2zoT4zDIS+0cmDveQerb4QHlc8NjqQPp1/8j1NETi9ntwovQZTsj71QYO/
06Z2Pa9e+r2NcQ2/RcD2vAX4qb7/jhe988qEvRd6Zj4DiAI9U/gZuxTs+L2Nt/u9aXsuPpcSUr59LfW9hx87PoiS5D0VGbi9bg43
vov5kD275hQ+ycxZvtQZzr1mRAE7inEovjDz5j35SA4/nNJZvvv3Ab/4fR6++ZPYvYfGV73RVl8++Mr9PIoQ870NCYc+/mn0PWKg
jL6RObw+61jbvKawyD6n9g6+RSWhvqpkFz1BNCs+TTULv8LsKr43nTK9vn7HPvY4Gj5+R8U+pWzcvNrvAb7vXpy9QG2lPlMnhz7O
u3i+o6ygvZN9qL1uf14+oKW2vMkGfz5RpQY/z3mBvtOR+r3ViGI+FjN0vpyCUL75WLE+j8DNvnE73Tw0s8I+rNjhvUj3FDyTKoS+
SomePEhutT7c77C+WClKvn7S/rz+/G097Xx4PVb3LD3AD0i8D5PFvO0azL7CWpW9mZRPvj0YEz6mmkk9/mRvPVKOwr1h+xu+C8i+
vNpVsjzuALm++JhvProwLb9FAH4+4WsQPu89lr4PjAw+6buMPmUVXT5Lu/A91ZqfvUdwKj/aypW9QcS6PdlwlrxEcr4+5EQOPvHQ
Jb4uHcI+tmzsPr/71b0IVje+lbv/PvpQAT4I67q+TiMwviygJT73Huo9Cc/Bveo/hT57qoY+nr/kvkHwcT6PEQs+go/2vrNoPz4W
RcK9p2ATvPsTZb6SpOm9fveZvgzvbr08iDe+VqORPh3mYj66rZ6+jesOv941uTz5ZP8+ZW5ZvgdRDD5aL4s+T/aOvv5jtr47Ris9
qqECP1rUn70hZni+fcCFvdbwRj019NE9pHpCPAnvJD1Mwrg+K3MPPdk+TL4ccW0+XugSvjJ1Dj46Rf69PiD7vQM9ZT6ZQzu/I5iX
vUkMhzzKK0U/zKqzvgCoxj0Uiws+ytgJPcSQJT48ipI+yFzMvi8nET/W+Yg+XRtlvT1Jij0tpaG+M1UjvpZCjz5x5d+9hlKkvoMt
uL4qzNU+BxKBvj7BKrwcyjI+dbELvnaKnr6f4CQ+E7mbPUgB6T2/CAc+T+FzPgB87j1+z769O/8Avui+kz4nDjK/9kyGPhO8LD5C
dAW+dFCOPaAsx7zkKkY+LfWfvZxHS75Cia49ASyGPcPd1b3NjMo9DOPWPnkQPL67E76+MgPGvj6A6L5TOoa+yWiQvrOg176VodG9
KdtZPq1Y5L7C36A+qqO0Pi/0gL5t3sg9aS/sPC46+L4MczG+66YcPa6DHb4Fcv684H4gvl5MKD7DRPA+/tq+PERmdT9c79u9ahUc
PfAQfz55RLQ++2HGvrj81b2Ao4G9+v/dO2fxWDxtZsW+xOBhPamdUL1pM1Y9LuRfPd64nD6vtnG9qkN8vvlTIT44pzk/V1Lsva81
sr4jIg8/+be1veE8tL7+9AE98IUYPtIjkD4gacg+0viHvrt4RD5gREI++lK5vgLGf75AdnE9kkO2Po/Nlj4e/oa+6cjvPZQv0D5t
EX29Oz5PPY8eIj3PiY48T3RLPfxQuj7mK8w9/5iiPq4brj4xfRU/AqjrvDnRCL8l9/4+N8NevlI1677JXYE+6cABv3vcKT6qtoo+
1jGRPsNKkD0XNQI9QRAJPHpK3r3MYRy/V8x8PsxPaz69Hsk+RB3qPY97sz7S5BE/XvkuPty0B7+/TU4+98UAPtJGDT93ZjI+KX9b
vZb7NL6rKmo+06/7Ox+UK70NkZC9zCvgPCtFXb5F0Li9H0QuPybrKr3u4W89Jy0BvoVEALxXj+E+tpbXvfwcQD0WALq8X4aBPHMD
IT4Dr6w9SEQjPpLf4z13L9M9e6fAvRK+lz73nV4+5C6ePd5c272VcLG9r26mvkSrMz5jXdO+dPyzvuW6cj5Tc/Y902j/vmYK4T4T
0H6+wcYcPneDEz5toSM9jtYHPi9Odr0Tdba96vk5vkkiKD6/tJO+yHlyvnONA78vMiS+ofY8PjSOOj3yeqM+zFD3PrzJsr4EV8I+
pjCfPhjmkT5UtaC8HdjNvpBtgD5T3vE8cEBqPqjHnz5NCEE+OYLdPiezCT3gik69D2gWvuwTmz2XdxO+sSPevb56kr2yZ4a8nhmd
PYU8qj2Q7/o9um5nPq3BST79c1U9UDdBve03ET6Y47w+5qbpPAjE0T03ip69nWHivbNyjr6ZBvW9hYApvbJ5qDy/KQ6/0Q/qvBxo
Iz969Na+cwrYvUwn/L7jfYc+/jyIvRrYRD7Rwam+WnlEvyK7gr7p2k49mzBoPsYByr5ZLS0/QodzPmHAij7Qjvk9rSmVvsBElD6Z
yRW/n1BSPcrC+z33n0k+6Z+EPvapaj6GZ/s9HC0cvgDoqD6zpYE9OKB0PlTEyT7ekz++X5HhPcKMFz+frzK/1OJ8vvMO3L2yXp69
awLHPdua2L4lvBE+ipM9Ph0WCb8DgGo9bIddPpOp3TwJi9G8lYxrvYoGCr5f08A+aMMHPQSe5r1llEq+wekUvvHy/z1cx7g97o+H
PiIHyz0afwU/dnZKvq8UIDyn+uS7sksSPydqyb0R3HC+SiQKvnMl8r7PU0k+dag9PkLoj70+8/K9ni+Gvi9jLT489rK9yEcGvx1X
iz7hHeW+28ypvE7/k75lZ4k++tiYvtX01L0gg+m+sSoBP93zpz7utcE+dqUGv0GURr+2m4K7Y8FJvrBE+z3GB/S+qfElP+ZOI77r
4XQ+tBWWPtr5aL/FQ9G+subJPhoiN75AiB2+BsiRPfXUr759XwQ/dKzwvZqDDj4zinS+7UHkPZTocb4Nxfc9Cf+xvncCu75ICZQ9
8JSbPo0DeD6Gtxk+FODdvpAeWz5H2As+4BclPhP0yr5YUbA+r70UP2ojuz7ilw0/zi4/PZ/FuL3t2LO+UmcEPs3Bab3vfHG+zBOb
PjwBBr/2DZ8+9YfMvSxrlj4saSy9RJSovto7ND5BL6i9d42evtGOz75bCBC+jAhEvHGvDz82m0G/sCWivqFS/j48hC8+QyczPjnr
xjw2Xlc+dBlYPP/qnL0m4ki+MXxWPokoF76QeN0+zIGmPlohk76Y+mw+0FCIvoRNrL5YOdc9db2ZPpn0PD4gYqq+qpIzvmMpL77t
Cag+RrWXvhpIZL2jaMs+4P7pvq5jc73wWIW+cF4iPgPjfr4vLAS+yd2IPj9pWr7k4wG/oI4nvhQsAz57cQ4/HDKJPtxxpT5XljI+
dx1bPu/xBz5xr429YYYxPsSahb1zLve7PJMuPef5kDzojtC+TwUYPs9smz672hY+bg8jPi4Pg74AZdO9CaCFveqWrjwHepA+hDmM
vgv8DT5wGuS9/Q9OvjYcdr4fcMO+UqfevemLCb5wE9M+XOd/vW87zD44mxi9JP1+PX3BMD7Dnrc8wqyPPsMBhj0pdiu+XzOaPn9j
qL0G6oA7dBm/vhkLFT+qHPI+LJ6SvrH2hb2JUou+ARL2vcZPzD5PfZs+qNMgPThVPj7I/P89FkOnPVyb5L5IRW2+ljX5vaocvL7C
oq092WpLvt0SgD6jud++Hlevvk6LJT8Z5PM9F179vXTqFz5bePG9hj5pPxiZeDlc7Us/wHcdP3rhiT2d2Dc+QEDFvqynXz4vc34+
wFIHvl6o+T0pFKe+WU/ePWOzQ77Nnay+eHZnPQSTG7/KqrE9uGKIPr5jPL7suJ+90Q6PPaIZV74kLI68xmCQPXZcKj7sZrA+TE8e
v+6jNT4dIlS+e+LlPj0pmD5qWFE+cCWgPumVqL0DQfk7w3dKvhLcHL3uDH++RFqYvD3bOryU/F29cU3mvnCM4j2h6v++9FmwvlJP
Lr7A1uW4OfMivhLMDr5uYPk8/Tqnvg24Qb72vui9GxNcPdLZh70s3Rg/0fPZvo1tn75PZaE9FgLwvQjF274r5UU+UhaHPqlqOD3j
bqA+lvxhveDcEr0pQkC+GbFNPg577L6c0f88jrlUPg0PoL65jL2+Q058PVCwS77wfGY+0oVGPVA8gz5hH5y9IIa/Pct01bwF4Ti8
bpnbOkWmLj3m6J2+MLdDO+YTET4tVnK8YnkWv6rUYz3YDFU8UXOPvjGAQz5HRGS9vHCFPbTzij7VDVm++oj+vvpQ1T3MN+e9hwFF
PqgKgb7jRti89woXPPCKAz5LHgM+S6ohv/iVET46kmY93PbyvUaUw71MAFs98Y/aPRxAQTz0o8Y8Jiw8PebYUr68rr0+Rcf2vQTx
br4XA6q9F7e8vvXhSL8foBA9kxPrvkplCL7gtiS+dt4XPhGSfj7o6Qu/+a0GPwMWCb8g24W+5tIMPF6nkb49oqE+FgqPvRGNIj1t
Via/6ILjvp7/WDsl8BQ+xrbPPveoUj6mboi+703LvcMOjD5Gp9c+XALmvaOKZD2/9/c8mloeP3rcXj4c9Ro+5j/OPnitmzx9fJM+
tCOSveaLtD2U4je+ggC5vqSrEj5j5NW7ovNnvVos/L6P3Jg9A5HPvt5DGzwc5/w+8vkNvpsBEz4MvWc+erp6vgrW/r7maHw9Q0eT
vbxeSD76xi2+Yv8DP+G0z76El3Q9/a2FPkux7L4m+qA9ziWUPkeQCj2PIZo9o02WvQR/ozyDLMw+KP79PiTu7z7fJVm9BUsMPSG9
ZL52GK0+VafWvZ3u276jLGW+TThWvKnYF70yB449SMzFvpRDtD6HydY+SJCGPqOUhj7i7im+mxK5PjuQkL3j9Xg+ZideP9a5hT5G
jtu+SLiqPKScAr9ymdm61Nu9Pqhjn71BwZu+UVwbPoOFoDwRIY68OZgEPy54m70To7C+b8cVPVFTyr0M8Aw+BCuPvpxBcD+aDGW9
py+tvgYY6D4oUDu9QVSlvsVtBD7ftvi+MrfrPuME577oLDg+zsZpvs4fjj5COjE+w2RRP191B77wsiS+0TOyvYyHWT7PN8C9WVjB
vZ04ZD6M+ws/2T1bPhYoT73dhAq+t3KiPZBb0b5cSc+94VgFP86O3b1FLDc+i4y0vW8vgD5wjSu+MOxtPp2ETbx2Jp89/67wvcjv
rr2wzGw9Ug7Bvrda0r7YVwO+/cWlPgw/wbzL4gm/8suDPqHphD4n6tU9qeXePkVblb7ZICY9CZNRP4y2uj7oT6g+IOsKvpa7ET40
Hp28cyydvjJMIb6pJxM/dGYWPvUlEz+F6Re+zA8RP51zVb6PhrU8wWWVPi2FGL7SBDS/aMSKPhOQWb5m9j0+AN3XPg8+prx/7WE/
/YwCvvY/6b7v2YS94cv2vfM24j4qOSw+eD9iPgefhT55Kw4+tkD9Old0Y7161vK9Rn+dPpidNr2iRK69yiCwPlhIDz7Ukj69h6d1
PgfpqL3C4tw9q3xMvWx1oz4pVFq/75i5vrbmMzwSAK6+3s4JvypRFD6R3IK+81zsPRUuuj4S+I+9iJMavj+Uer73+509Gx+0PWYE
47777Xg+t0zuPpxNoT0Z9vQ+h/fmvcPahj+DbZs/65+3P1V1sj+LPqs/Dm+iP1KKlz/fT9Q/czScPwRdqD9nM6I/iFmhP4P1tT/7
nb8/AND5P2UBrD/5tKU/Nfn5PxXslD9w9qU/1q2iP/jqsD+1QLQ/TvKpP3DUtT/eOZ0/riejPxFpsD8/5bw/hySpP4bGhD878Jg/
wZ/EP9mHxj/iD7U/6UG5P8M4sD/g0pg/4sGZPwkLrD/n9ao/oCOdP9HjnT/FGbI/CousP2ZRjz81W8c/MACnP3+Avz8iAak/pU/I
P+Z6lT91SHc+gCv+vp1mKT5N+Fm/ZFKOPTQuG74PlFa/ksmzvfG2jbyxNAk+gFK1vqAxxr4qfJS+C2fTvqJigr9vDSG/4eVhv1h8
Gb991Ay+oggOv3Bstr4TJYG+/xUwvzbYML/6Mea+AKXnvq+SCr+nJ5A+02yAPryb8b4i8K28xYFsvlq/277t9Z6+pFXsvkIjhDq8
TnK/BP++vsi/Sr9c9xa/Fhanvtazmb0T3Ig9A6Ccvnnm3j3KN5g98pbJvj1QHb91xA6/fY8bPhfBDL/5oyI+Fp1sv0nFBr+ppx9A
sXTJv26xITwq0g3A41KjvywKl7+e5EW/QuZXwKtQOz+76AXAazYUvo1G/7/JAnY+541kwOKguD7ST2nA8NrKv5tJdsDh4XHAhS0L
wJuiw7+wp56/bcKrvtTNQj32FljAv+PzPwm0Jj98PiDAV9tMPYgmxL+QlKLA/u5Wv0faWj8NXQdAdJd+wAYvGL7xRInAPwmavxWc
c78deeE9wBuovVtapD5fsDTAhWAcwJ8xS8CzhqXAGLAzwBdL6b7OfK++TydSP8+RyECB4/xAJ5GiQW+/Q0FkF1hBYylAQYLrOkEy
03NB0bvQQGO6FkGSibJASTMuQbMyu0FmkolBCHtwQcV6SEFaHihB0gW3QeylFEHm3l5BYtGhQaaXpEFFFB1B6lueQbL8xECeTzNB
IgixQLR9zkCf2mlBiAtFQTeLKEGXQg5BUhRBQdnQKkEQ07ZA8qnfQMhQVkFI35xAZGGrQQO1U0EeRxRBUNqPQJdhtkFyWO5AeijH
QDW44UBIwxRBxJpLQU/+GkGQtlhBEX+aQbuGCUFTDWu9oEV5vrrTcr+j3Ok9PaUrPjlihr5W2QK9NpCfvRgFAr4DJfK9yivFPnV7
cz/6otA9OrqMveJK8D1lIZE+UGJ8vfaJYb6ca9u+ao0cv4fxCL9hf1u9Wwx6vfSawD0y7Ey+uPU1vnqcAL84Iga/GngvvyZZA78B
JFy+1wXPvcayRT6Vy5k9MPTsPvQMSj/VUsk+1wnhPhQ6qLs7mM27iTkjPvNkSb1uJIy/yC7+viwJ4r42Bsc9S+x6vph0ab+I3Hs+
iPf3vfVt776EihU/atfmPiMR67xt/V6+Cz0KvjfJsL4Np0y+UsayvjOFwr6bf/2+pImSvhSjVT3kGg8+maD+PvzKeD8Y/Am9CwZI
PRu16L1CrSy+Z4XIvmWvbL8+IK29YCsSP4RdKz/prTe+vPGPPp3n/b38yQ++9tUfPvd3IL89xi8/Jj3UPfI2JL8pTq++yX38vn38
c73oJss8GpWTPiulcT90zS4/mw8aPqqXir4nwhw/btSUvl7HwL7JCu8+6d+wvUpQDD2s00w/LVTCPmLdKD7HJmI+IHWHvtMYub6K
Y8a+5NrWvjUsBb9tqRW/08xHv4QeIr/AkRm+0Nz9u1nGjL1fj3g+c2W6PpJfQj50kH8+x1ksvghk/L5LD5W+JV6evrA2rL7kBq8+
WoIiPw0CkT+GVjM+8RV4vXtNob0rRWY+IW7Svpa2wL4QbSM/WTZOvyIdir9hXpg++3Z0PnmnTD8ANZc+ED2yPnfrlT51qqu+URlU
vgMmF7+b0LQ+MAA5PqA+Rj5/P62+2buivnLgHb1QaI2/8OPLvr7kAb38LoY/eysKP6bt+j7jqSM9b03CPPRqmz5Rlvq+V+javiVm
3T37USw/MotUPrBJHz98+Aa/SlaJvvs5Cj47yEW/uyZcvv3r0D3zsTi+wj4lvmXRJ78YSIq+v2WNvdQSM7/+0rQ9vrJmPUartL5x
JGG/SH7yviaYFL9VWE2+gkouPnjNmbxVqT2+x128PrrlWj4x1l0+fNu7PmxHlj2mBTO/xTDGvvVKBz1iQFK/h4tBvs3+Aj8wYma9
9wjTviK2BL//Lq4+k6xlvjtXfL1ZmF0/6soMP14FLz7943S+pLcvPlDo2b6Habe+6LMlvZgn5b6f8ae+8TyAvtI2Jr+HQ3e+JiG8
Pq8LWD+JhQ29wYmJPm9ocT7SVOE+PayZPVLAs77i+7a+h91mvIzz4z794Ce+W0ZNPiq18j6aDOg+jTFXPjzH6D7mIYU+jjn2PUUN
/jzaRGA9wzyWPvUGI77Q0Om+gqkKv+mEH7+hefO9e0KWO1z3+T5YRDu+gItBPgWOsD5SdCa9anzdPjkPLT8jXk4/q/2OPYtpzr0U
jC8/uUeXvOdVLL9GKeI+X/MJvdJqGL/Anyg+Fi/ePqrYUT+iZKA++3uYvQraYD6vmOI+Ji+xvs2WiL7TRtC9gRdcPKVlab4Q5mu8
9GmAvlEdjz0vcyA+Odu8Pp13iD8syRm/W12zvmlxQb5ZLe6+NE9EvkioJz0E4ZK+bR/bvZg6fb1twSA/HW+kPvVQqD60LLg+uHGa
PlNXJL4Bo86+4uzxvtnTgb9cRm688ZbFPksyUj/5IkO/LYOkPLbv5D6rXQS/MVo4Pu246j7KNZq90QcOvksf+72buVa+Q23Xu0z2
Az4AaIK/mdM3vtEeqT35L2W/EYIUv2I/273GtzM9y0CkPjdA+T7ndps9srcEPjvqhT32AAu/h9J4vuGMtj1AIOy+PhOSvQv0Xz4Q
8yW/rhVIvnY8Ez9YPOq989opvjecg76yKMA+Bb8nvnHyGL3EFiY//SdEPnMKAT8f8y0+F88xPsF7AT/LxCM+WYs1vb2Y1z4TphY/
o5KtPoWqrz5PODq/CV3cvl08Rz4Gclu9yI0+PphyGD8qaRo+qQHQPsGeQj+K8x0+BR5ZPD+FXr8rvAQ+3CBAPR6TDL8fbjU+p32s
vvB6Lr5GGdc+uG2cvqgLoL7LcgI/dDObvu6R876k2kc+V5YVPqabqb7MU4o/r/XgPgpyuT7K2R4+BErnvkoMPb7TZFg+d44Hvow8
Kb2Thlw/RKllPhyRoT4XBtM+2N24vNbz8r4TQb08sKPgvbywir4bnmY+9EqJPi+W1D613Ps+ae57PdTInz1EpwI/K5ocvnjh1b7E
JAQ/CXEDPjlSGL5nFoI9QWnAuwenAL/SHc+9qJMpvqHkJ7/GX0Y+/9bCvqVZhb81EJI+zdgBvrnjgL6y1Iy9d/pOPpnWdD8Gc96+
UsKHPp/aZD4zxcO+Qls+vrtoZr6FL+2+Qj98vnxg4L7U9+A9IvUcvTeHer4M9Wk+0kkgvnhhgL5B3lQ/FvYOP3CVEz9HrBw+gZXH
vqHxDb9J7y4+27p2vr0ewT6T0Mc9hg5lPiaKgj/4S5u+1nDPvdI+vb6lqFO+KSBavlSZub6ZRVK/snKPvl2mjbz0qQK/YgaYviCq
Jb3fyrm9lUkZu42Kgj1/JYE/sco4Pnrkkz7JMuU9XmYtvP+61b7j4II+poExvskXL75hwFc91ZIKPU8psz3nQpE+vkfPvXddyz2Z
lcu9NghfvtRqlT1LDwa+KJQ8PgQ+RLxSQZI86Gm5PlQIUz5yeyu+AQwavJMnpL6Hg2S+gbvpPd1O4D0pqL8+FfEUvQNSEL4Syt09
/Y22Pe225D26YHo+GnADvoKlmL76fwM+jtXyvLF4Cj6qNng+1cpjPi+Rw71XCKc+UBuWPu02fbwqFeG9/i3kPtQ75r16OSs942Be
vrR+RD5uZlu+VOJbvOE8Tj06IBI/PXIpvPOLaT82R5s9m1MCPh3KRL6EVIy9DphRPrGHBT6ieN8+8rcavvif374oCsA/Qd0SPvrM
wztwymK+HbwPPv8si764Exs+Jx+SPbLGNr+2vQA/OPX5vnYZEb90Sx2/dmxNv0s7Aj9j7dm+4AoOvwk/Hr4s1CG/xtVuvu2GYL4L
kLa9rLCAPcV74r0eQkU/Pziyvjgr1z7ANZe+dGNJvtJveTsG4+E8Yv2bvnvf8z4c6zw9iLVHvvZMWL1XqDe+pYA5v9zSfz5/p+G9
NgusPlJrRb3c+AI+R/JRPnBbLb3HOhU+MFYovmTgor63S949SuwYPWIgC78bEMu9hjFGPu+hPL4BnJM+zc4wvlepkL4cSBc/PVgS
P09L6b06PLU+98nYPhpdQb6W6Hs+cboEvQ9CrLzy84g92G/8vlWEjj65zRc/Qo2dvo6RVL7VoSe+tuWjvt/qQr656hY9y0+vvdbz
czxXjTA+wS3SPdKj5j4sPZO+5BaXviII0L5qdoK9d18fPfN1zj2XcU29jcfePqbtO7xiIAS+mTHPvtULw7z/10S+5QeKvarLM78x
OyW9w+h6PfqLqz7Y9Y67sRwMPp6Q+T2KZnY/sO4lvkgrjr07/Hs+I71fPnvc87y5Csq+CDomv7jBxj5MKps+tDH4uz6Ge75Hb1O9
hYybvoYo8D1yHFW+hOMIv0bSzz7V0IS+zzE3vuEyBj70Wri9YbInu3LSfr6EnZO+amnaPQzd8L7peqU+R0WYvt22OL46lDU+nUqb
PsKPab11C/E+iMMOvz+71D0bYCu+Dk8Kvx3s7j3q7go/BVanPm4YXT6UtCA/rzZ3PhBy+T6z2Le9MIGevi5YET7OvR49DYrHuj25
Xz557aY/bFUdP3uZC7+Ciso+t+CRvfLuM743s6++mtU0PrV3GD5nJFo/iTcEv0URsj5nmiY+z1byvZf0Rb4iV4Y9WBtMvvmS772A
xJG+7EQvvxMBW79S0q6+pHu2vsCgvT1RVzY+ml2SPYUZvz0zNAq+0BWNve7VAL/LuPM+s4UWvs6gvr4l2nS+Rj1UPZjzhb4t36A+
iUlAvVvFbr20oaA+bOQPv8+z4j6Mqc++5NiAPQ+/cz5XjJ++Dm+yvk8coT5rCUQ/bwPbvhPSR76nJya+VxvmvXizGz7JQ4a+k5k1
vvVbKb+ezYQ/yu9BPsLVlj6NuwE/QtoCv+l1yb0zdYi7+v0bv0/HLD4NRYW92AdiPvx9dL751bI+pQgnPrHgXz46M2E+K/E3P+zD
Mr+8dUI/sASiPlvHaj79lBs/eNHFvvIwNb/0Mxw/KzxHvG2xrz705oU+k+KmvoD+8732sde917NrPn3eHb+6k5g+MRROvtgZvz5X
doG+mOf9vgLuBD15ymg+7LwKPSweor13Tv4+zN9YPnJfzz7iTcM+me92vmXElD0UZNy8+B1vvuX4gryjLiu+kYr6vnnnuL4dzya+
8n81PvwKT73WCVC+egDxPRXw+z7+Qhq/sIEcvz/03r2ym6Y9TVXDvrvBLT16sR6+MmCPPg3JWT2xkw+9zWkUOu4wj74lTwg/BhpG
vrHQgD0H3kY+nq1YvszcJj7CvDQ/p5ihviM5e76tu849fcITPRtxX75zJ+c95mOivtowpr3hU4W+PAkQPl6o0L01Xd4+mVsKvWL5
Pj0U/36+uMapvoPcuz4+eFQ9MTHAvvabND+2nje+/3JEvjzJBb3i2cc9DmXbvo+bSj6K3Qo+Xp1vv3UvBj4kboO82I2TPgDrYD3c
mRY+X1RDvXKKJb7Gl349JPMWvqRKgr5sdY4+8xXIvWjAgz7+19k9GlkEPsivYb4O4QE+47ykv8seFL7y98O9nSMpvW1ufz7o1iU9
utxePdpZkD35ow+9yL+APr6RAL3wnnE8huH2vs3dnT5ytRA/JbuDPuGD0T4lLsa+LS8DvAvI5b0y/s4+BpN+vdTRHz7lc8W+Yb+P
vr0aK766Txu+DxvGvVTTnz4hvza+EbHrvc/Y5z5Gf16+MmXvPnShN76wKce8Fm9APq7nOLyKS42+5+n7PjNQpL1mal09WuDZuwwr
vD0Mika9vHFHOkJ8sj0Pr9e931KOPsM19TyebPE9GOWnPgRdgz09r9W8yFQcvpysw743+wK/XJv8PuwJgj2aZP6+W5M5Pj7H6b5N
wuS+aMLpPNPpO74Ya6g+26WFvSOz9DwRRRw+Sm6bvjWUrz6Ygby8ReI3vO+INz4t3aU+pHsRvoiBwb1SuZc8tAGDvrcaPr7qfJG+
l06QvnM+Yj3UOLA8LHWWPrs2Fj9drAk/pjF1vjlkpL2ZANC9Ikdevbd+9z3WXiK9C5d1vdKJm71taDO+Qh9IvrHnwrxZfSO+2DZP
PNPhCL6gGLa+mDQMvvgNrD6/C8k9Fcd1vhHdIj8U6gu+FCXmvZjR/D2zt/w+HlV3viak3j2auHM+hQQnvam5Er/+94K+++UKP4r6
Db4jSOO99e2pPYwFj77qRQ+9tQzVPn5C5j4BdYI+Ca3BPSMaKL1BUzg+XZV0vk/HPr4KuEe+56r1vgCcxz7ZBTw+5/1hv8W50j34
wD6+hFQWO7xYLz9Vco++/gHEvlwrmL18RMw+Dj4Dv9PCwL4RQP29bsWQvtWnIz86Qa69hD7yvUhEo76c7wG/h+YfPhANW74nhaG7
1+nKvkmkDz8ge6m+ZiiVvucFR734L049q388vnfzp742OVe9nS07Pj5Ik71ejvU+5M0gvcFXR7/c6cE+Ocdzvnhj4b4C1ny+WbX6
Pi2gEb32Rfq+DJ4mPxvdSL7HrYc7B1iPPkVsmb15Ijy+9K+kvP3orb1JAPS+mLvUPXsEL755or09lLg5v2TtJb/XA3G+1geVPGhR
Xj7Jb969MHEHPwEj274u1XG9BXaHvd7fuL5ixiw92CQUPc2YG72H4WY+rLBQvlB7T7/kLeA+VBhYPgZJDT+f5mM+V86evpkEtD4e
OZK8yG2dviiQmbvAZ/a934tLvqdSSD6Nzy0+LGHnPvgHdz5BtiS+qUHGPqh10D7prqg+f6WSO9rnoz1vpgU+hipFP4EFCr3Up/++
zxDyvhqTKz0P96c+N+Pivt/4YD6kpDC+q3qsv0HsRT8DVT8+dao5v2Hw076WjIw+XKs7Pfc7ar6HLgs/IvThvuVkeD7uk10+KIim
vBFtCT6UOye+qMnzvozp6r7TEsu+WWtTvTtcE75ZfTW+7Vo4PdYcsD4lN5k9A6TAvswkYT23DRw/mz+VPvSd7z7VCYW+lLbgviHZ
Nj2q5wY/G6mlvr4erb2T0Cq8uXVfvjEA4T535VE+E9AZvaNcqj5Q6+Q+Mc6oPpXs2L01EuA+cI5iPkCBWD5jXdm++BhsPk6bLr6h
qg4/YrSAvt/Xo71y2f0+7B4Av63TwD4Sy+i9hiWkPoSw6r0Y1Zc9uUzXvpEQnz67+Oi9WJ74PmGiYD4eKGg9enabvmLvir7HZb8+
utj9vZj+4z5MmcM+/AgIv/q2IT4PRF09agYqvh0rJb0VZnI+12OuvgOIpr3+rfY9Smp0PpIFUD3IBIG+VraPviEdNz3kLKu9dUqK
vRdnhT5S0Yo+13GAvvi0rj3AsKy+RZnqvFjRj72d4BI/TgzLvaDmhj4gV+m+VCVyP8y0vT56LS6+0OWIvjEyRj5l9ui9TwFAPkco
rz6s84e9b9w6vwTccT4XWaO8AnqevbMJRL7WrTC+gvTUPJ6ID77mFwE9Gh3KvZnwIj4Endk9dPcGP07dmb4LI+++pvJJvg+PM73S
hts9PSJbvl17uD6fDd69LXXVvmeMCz7k0Ow7ECkcvr06Bb4HZvs+lAbGPRtHtb7xUtU+V84BvsY1UD9Nvye/Z5PGPU89s76gLN89
VwVFP1Vsyj4hNj0/vfmdPSOX5j60GP++LaJ2vpCtgL5aFlI/mRDYvhlnlD6YRuI964yKPaQBXD47RGW+LOBqviIQlb9m2w69zDyP
vv4VWr9rosK+tQ1LvVqhrjyIH4E9U6GoPtd0sj6CI4+9rLpUPfomVr7MC5m+XLBZvYrYdD55Xja+wznqPguoaT3ZQ669VBopvc9A
1D4qx+e90UwzPy69X73I+KO/E82OvgPGBz/6MNy9GmMLvqiEgb0dYSG65KNmvtqeBj9I30I+14+TPo2JFr583UI9I1aoPuoFj74S
YmA92TQ/PyEQ+TxWk9o9u7yFPaq9xLztii8+ZBNrvgEuk71wU4Y+F6kovghzrj7WCMY51hMavkXo2j6SLdO90IPevT4LQbz+MPI+
n4WrvrHhfb7Pnok+fmFZPBfY+b5xaoU93N6HOnrlKD5ACNA+r28rPoMVI779ves8iQ+OviOO1ruax40+JEfcvncXoL6YMsE+Yual
Pu+hAL71SZU9FobCPadSqL6rHqO+ZpOFvh4WqD7oaBM+agCyvXp4Aj9KRYc+cq1wP/Im3b79hyG9G3ODPsxVSb17ZoY+AQuavtbg
yz50ugo/yW94vuV8Vb89wCG+YhKEPjZJLL/6iyG/B87svfzbo71dXCg/TLwbvnAAAT9td549oIJlvSwYqL4TdDk+nWL+PlcSBj5p
Lw2/1TlMv9LkRT7xz+I+QvWuPsWfAD5OBbg9acTdPq/GHD5Its8+Jtchv5RaYb1R+vk+X2rxPXZAFj73ORC/kx03POefgb2dbqO+
qeABP8U/Zb549iq9bEfyPkXWGr7Vl5+9KY3dvWe2Cz9bxzU/DMeIvRJksT5i08g+8+PPvQwaQb5mEBQ/waMAvp9g8T4xz3K+qktv
vn0gsT74Hf6+EceqPg61d76rMjU/fL++Pq9muj7KHFm/SOX3PjljtL46FJ08zS6GPo5a4T7o95O9oPioPosxcT1rVqq9V396uj6S
7D4z88u+WubWPjk+AL56A3u+kdpCPorNAzvNaAW/OTZUPuf78jy7JRq+Cak4vhiAND1tKOq+wYHMvoslBr4BFbO9/EHUvMhlCT+x
Y7S+ofAHPyrpiT7qIAU/umilvvF5iT3O6B6/FqewProqXL+UZJU+CrJCP21/jT3vPa49KcS4Pi0u8b4MOsg+DTWbvhpQ7Dzs9s8+
wgiRPrzYjL6QRIM90I3VPhQkEr4K9TW/DXoBv38iXj526Ck+mK+OPqF07L6gQAQ+Nh/7vUDZCbwHNwe+VGkNPwGdiT5R6jQ/7S1y
PqiC1D7IbxG/TV5APvBtwL6Vt2o+OHS9vcLQOb5I/kM/pKGEPiMxQL9CvFM9YaUFPoGUkr4f1JM+6qxpvass1b1e1Rq+1ArYPtNn
+D5wG/c9FiOHvkxWbj0CvKO8UtEfPHsyFD5c/Ui+sZ0Bvn85EL5PuJ89JAAFv72x5T0iEoo+cUM1Ph7YoD63rxA+ao9mvuY3Bj3O
UXk9Ks8IP/+TsL5HU8++0leoviKayb5f8j2+cea4vj/ws741gAs+j6A3Puhyb76wnwI/7voGPVtxIj17DS4+j2mgPj25Qb9epZi+
PH6CvvVZoL79lyy+FfjIPnaN9b6/BqW9E8Esv9xjAD9lA4K+iqp7PvzgVr6H5VA+EXd7PrtHmD4MUbS+O/BXvsyAIT7tA+8+sSWv
PiL74L0GhRI+Si7GPpezt74x1NW8ubXZveue970LSWM+wHf5PkXKlr2ZcAe9AePnPob5jz4CiTm+u8F/PtQLHT0V4Je+X9D0PoXm
oD5gbEk8pUQIvc3N0T0yNtQ+x4ewPmvqGj8UFKc88CmwPXrQD78ZOmI+oO+zvXORpr7tmaY+HYkcPgycJzw8oqs+AwV9vusIo74v
6Cq+wucnvriAbD7EMTu9AYdePtna5T47cUu9H5gTPvWay75vsnE9HH08PrP0uj4N+mm+rBp5vqgYKj3CJwY+g/OzveZO271gM1E8
tUfYPheIdj0ZTK89u2l7PQyOirwUO18/pU0Tvot5+L7Dchc/nX9iPUaQar5Pjha9lgsCPo7Y9T24cZc9DOIFvphIdr7+xJg+T6KR
PVdDGD6QvIw+eYfkPlHuDr7DKBQ9PO+9vtwGqb72sBq/XlJfvesDgz6Vewm91nm8PmiPMT6gBqw+RGaNPRwA0btZiTS+7z+uvvr9
tL5JnBY/8zF9PuAyhL22F+O87JNYvbTQND44wWK9mLOivfrPvL4tv8k+hCtSu+9xSD4iJe8+rw3ivcwjCz6q/yI/T384vnRqBj+c
Zh49oSwcvgkz0r4ffbq+6R+Fu7yGNj5ePIG+yjgSPpZtiD0N9a4+L5OEPjF5DL60/KU9HOnnvYfDUD5mljE+ssjVPsUdizzm8+6+
NwiIvQYkVb6ugMK+65gpvvj+DL7tBgk+hD27Pj2O0Dv2lpM+ypSwPLVS1j7WbGc/NviJPh+kEr+SNdA+rwHzPoOXVTzs8BM+T8NA
PtsAuTyG4Rm+1DoZPhLZoD69One+dttsvqHshb6kNzs++JKqvYaywr0KS6Q994WtvUicJj47YM6+C4pxvgmhJT5gFT6+ZgkTPsjm
Iz7I70K8vdR3PjEX2T43m269ZCYpvtOp771eWxW+/RCGPnRcAL+g1Hg983zwPrE3Xb5MUqW9L7CYPhTbPr6fsok+C+MLPXGXP71w
27A9RcP2PYAekL1vDw4/pp9/vnJAUD06Xbm9LkRBvb393Lx5OkU+fz+ovv/qmz4+AKk8AGu3O02J/DyS3h0/hq9evdxNO77cf3A9
MXvzPsdxL74YNpQ++dsaPvvmxb39/EC+VuasPRI6rz7Jxmu9N7HVPhLUOz+vhjQ9hEq3PlNptj0HdpQ+ovPAvnnPLz+ejg0/ykfy
vNSQFD6ne4I9AYBavvYgAL+OFe4+4c3GvtvQFr436uk9zoPPvuZvFz/pI+88I4PWvp+T4j0lfX0+HuB6vrl9L746NYs+e9XVPjsK
2T517Vy9yMPtPciAMj5mdjK/pjXiPtPWs763wSY//abKvTmKwz+u8PI/2FDDP8/PvD+uUsk/XLryP7ktwj84wLk/IUXJP8qvtD9k
ZP0/WAbNP25e2D9xNrQ/kI/DPzDryz+yR8Q/l6TaP9v14j/OEtM/hsLLPyjp1T9bQMc/rhLIPznovz9VM8A/iK6avtGbmb9S1rm9
rppxvQ5g8L7LxDK/MLTRvvAELr/3ZtU+aBsUvy3mS7/gbVi+YPgtv3nnnrxjJcq+yFdhv3ICsz4WHwe/uQztvvg+tb6aire+PabT
vu2GE75Qfse9GZApPiK01b2mhZM/WPSJwM5HHMAXCAW/jH2YwFClPcBLF4+/fAjWv3pXhL/A5jm+ZPwcwH05bMDXCZLA6PTzv5Mn
zz3crzjAxq7av2MypMBkOj/A8vzzv8iatL/7y92/gpuAvjIrqj5iAK6/H5Wdv4smvUBW8LBB2SDfQHqoUEHYoVpBUpNsQcz3vkDz
SjhBDpW4QNjvtEBWYvVAv1IxQY2ia0GrhxdBt1osQdWGh0Fg0cJANFKPQSWHbkFhFLNBaBXkQEEG9UAOjz1BfLEvQTggoECaRx1B
BCapPnxpkT5VZNY+rRSFPj6gsT6oBok+SAezPqTp0T7MV1I+LYKdvjZoSz5xGXm9I2aVvlQhez3b0+m9gb5WP4ZmOD+lbXU/wpE8
P4TCKT/PPBg/6ipNPh75vDtO3jq+jtjyvWS/rL78vpa+grMwP1XUIj8xnoU/rJIfvs98iL05UUg+AOSvvh48KL7BbIS9QfZDP66L
qj45H+s+XY8dPyPNIT7GASw+iX4JP6HKJz36Rie+66bWPjSumT1fUks+GD2NPl+PCr58KPU+L9EXP8UvHj9I+Ec/PCgSP+Zqxj78
Rus+BHazPRZTiD7MGY09cwKTPgHxUT4mT9s+ZPV/v8SJpL7kIjW+xYSpvpcMhD5jBX8+Bg48v0qKcL6djPS9KY2RPqA8FD+uajQ/
SHLtvZTHKD5dphw/DFGcvi9iGz6Il0Y+VpJ8v/FoK7/TFFG+mdl/vi7ICD0KYoI93q/YPQtc/rsoZEw9gTWKvvf8UT5lQ1A/nWSi
vmZBs7tLrCU/l6scvsuGsT7J25E/rBEhPgbWmr6gwBW/1BsFvsfbMr4/aie/7MSKviKUm7503wy/Qy4HPcfYXD5hce8+3c+JPkNl
XzyefjI+dBM/P6oL8j5off8+sys3vryUGr4FMCu/q03GvSu08ryaV9q+h82JvjyVqr4jCsS+Svo7v9Bn9b65+p2+hpokvVMtMb6Q
Bdi9ct10vpbSj74O18O+WpL2PhuMtT6P7So/qeSvPi05RL2LU3I+gxwcP3oalLxSP4K8+3Elv5ScNDy6Vx8/WajevuinFD6MDyA/
Pb4TvxIQGD7kh0o/Vu6AP7Yn+T4N1So/p2S6Pnr0Ir6uYU29Hs2MPmBVFb6Qece+0aXHPDzXMT79qqc6Mmf8vtgX6b3gzce9Huxm
vyUQL7+YpvS+JaWMvgs/7L2QTDY/bYu0vs3Ygbz1WpU/ZzkcvoNxO769kEI/0FEAP8eoMj4/nbG8MJiaPiieBz7ZzGe97uROv9vK
Mb9bYVa/mlpUv3z95r4SVT8+7hUWvxTOAb6TpUc+sPfLvkmtkb62xLY9LTNJv3p39L7WVYy+CZPNvrRvab5/yO887y/CvSjOl7ug
FCA9E+hlPoBiVb50ByW/Mt8hvT2MdD1LI7G9hY5NvwF9mr6NgRe/L6MDP3yqBj/axTI/2jUWPqvbgj4Ofj8+JGTWviIwnr5fcP2+
qXYLP7E9gL0XyLe+RuMKPwqfBL5QSwq+yDpxP/fuuD4ZPYw+GHv/vn95mb5rsqe+g1RbPgo6jD2SkSI+JsEtPgvdlryUR9w9DC/p
vQTE6L4V+tS9v/CSPT8zAz4cZDm+gwHrPagw473G5U0/byV2vQSVzD8r76s9I3yXvSMLML2cjcq9C0qQPOPMWT3g1zQ9cV1yvkhB
QT+a83e+WnktvmEViDzHYmy+Nypgvv4ooT4wXRg+zc3bPpS/yr2QluE+Nhh+vtNyv751fYO9eeR6PoTGhz+Bmb2+bvmePurObb78
+4e+e1SZvY1cUbweCVI8QH0nP7iaAb5RmtM9c8PQvhTMlT4OHwG/MZDBPGKb/LszaUM+GtMMvtD5Qj4wlEQ8Yq3YvlZfgT7R2QK+
+IsxPsOCKz8cKYE+NqwRvRqwrT79HYG9Sq7QvmXsfj5XjI0+PBXwPoeRjr5woEc+EJCfPl6V7D5Qd4q9zazfvWPMJr87lZe9jJTe
vE4uxj5ETBe/a7LfPmAo6bwzu+K+Cn8ZP+GUVT6cRFO/y45DP5fkkr1OcyA+2c15PslbSz7KILu+0gUlvniWGj8RLwo/KcLAvmgV
9z7lGe6+CXYmvkFcULxu7wY+0x+5PkjN9DyFR4s96hFUPpo7Vz7HLGM9nWkiPpH9GL+qG9U+D1ZLPoSalr4M+ZI9WdjAPsdWIj9Y
3qg+It8UPwnz4z4OnNY9DmcdP77TQr/czKw+Ip71vmMAaj4+92K97cpvvtYZWT9fGMK+XIfCvkIah74B9CC+OCIOvzCjAr70+iY+
Obtjv0/efj6ygXa9VgyxvZA+Ir3ffQi/7cDsvsRLZT4dEMO+73AZvkPh4r7ZV6a+5k5SvB/CgL1LmcY+uVnTvrF2l7yhA+u+xt41
PRm2Lb5HX04+wVomPzwRtz7kCFi+XlSOPV4lJD84Z+6+rjG6vvHrmr54BKo+PHLgPWDyGT+FGYC+jA9fvornw76HK4O9d9s+P9W/
5D3aLli+d1l5vVASDb1ahaO+DMvAPnz0Ur6QK4I+CYWNPEJEATtHShm+Rd2bv7qU6b6u3Xe+TmRWPjv4SzwU8IC+TR1pvfYS/D6M
2AG+afIBvohNab7RIgw/+JoLvqFriD0Y4Kq+DUJjvlg+nb4TRCy+Kdq3PfDTZL4PTKi+FWnmve9QOj9JBzk+JHbfvnl/Ob6sjXK+
fx9gvUmgwD2jf2K+nUEFv+wUhT7ZnV++KdBJPvLjJr3Wto6+TUshPVlIWL2yZzw/HZ3xPS7EoLzC8Aw+fg/1vkBXx7y30vA+d7IE
vgyG3zwLvSc+UgozPau5Dr+R1To+GReJPnd7wD73mj2+C4kmv/uJ8r59ITw9/6XyPv8dWL6OIJA++Hz+PRMTnT19cDI+ift4Pp/L
9j7TltC8A51PPgu+Cj+wr6Q+A75ivSAu5T0VuMe+EYAMP6uOnz2h+FI/o3JTP6ST5b1M91M+Pushv2lJnj5OfKu+Vbu3vpWiHz2d
d+M+JqVgPr6e4T4ovNq+wBxnPrhzr75NbdK6EmkKP3nGsT7+JGq+9EYJv9VA4z662lY9DaDCvpQnjb4Fhiq+6SxWPrdnar7nBvC9
FNNHPhupib4BdGW+iqLIvpuQgz66RjQ/aQ6cv5oUVj4noUu+Y3eEPs7LAr1Msou+6rjgvSDRIbzYj8u+mwXRPixYUL9uSB8/3TNS
viGn0T78tEY+xsl/vr2Rpj4ypxC/kzR1vr9f/z7wbbG9iwwfvuSRrL4+Srq+OGWiPgQCWz71Tn6+oJbzvitwjL4M7WO+OB8nP5Yr
ZT4eKVM9CQZ+v+0uYr5qQW6+ibB+vAF9qz0d/hw+nVxev0t+gj5b8Ks8bMRMPkzvrL5AKfY9pP/vviAsmD6ZEqq97YevvZ1Ur75E
d40+59Wtu19AiD1xV7o++kgCv5yzgL19/Y0/f5ujPi+lPr6eMn49uj6MPWPZaD2X8YQ+1LIYvWgdtD7mIa2+R0wGvDkeAT5H3y29
vkmZPVSJ5D5qcOc9K85kvvwfx775kni/qjrOvitGI78v89y+bt0nvu6NyT701Ni++g/SvE5HfT4j+qC+LXkJv1jIB76JWl+6fy4x
PgTbTr5Gaki/DRjLvZLa2r3EgEw/k4/CvWg1rj3rHWq+t5q/PngnXb/dVCY+hhYCvW4eAr4EcRG+D5xCv4AdjzzrdA2+rHL8vXcF
dD4ZPpO+fXtmvc+AIL+CTzk/TnwcPpLVcj4BSxO+3DuYvvqhM72fOsW+oA0/vv2OAT/vIQs92GpcPad6zT7hIAq/RPHpvjuVXb7N
h7Q+sG9lvgDBKz0Isxk+pYIAPywTG78mgoI+qe2TPcEQJ75LgPi+uEssP4OvlD7UsIE+7HbevlHLgL5hgfa+FS4bvUTBSj6pv/I+
2Na3Pohd5r4jh4e+My3PPgfBiL4HWOW9Q4QmP4sWA77Z4p++hwmavhM9Vr5lpCw/UQ4XPoP57r4jHUO/nSWRPu4ZfT7qoK+8MK8/
PpePZ797coQ+fh39PXQ7FL5GWC8+F9T+vvJRaT7duXi92s57vhFvxT89axW+a/WSPqov8z46Ery911p4PeS/Db4iWxE8ONP9vapq
qT7ukM8919yRvV27sz1Jf9G+gfafPmEWSTzoI4c+5o/FPlMKob5n1ii/8gOFvoGEbD5I2og+0K8pvkAXzr0YRDo9H5A2vTaUVr72
t609b7GZvrwIxz3H3Mo+eKjUPtXpID9kW4e+46ycPgVQkL4Uo8c9A9yGvYqCDT/ftT09sInfPquBhb3C4Lw+ZKG8vWz9hb7jYhs/
PonAPie/N73ha1q95iZpvdi3jr6l4Sg/vEgTPj991b2ouqQ9IKBkvsuXlzxrPIu+taE6PknCizzPK/s969E3PabEBj68s72+wJqv
PsUB575hBJM+roPDPn7MXD50cQC/jOIwvlfMGb6VfL+9SkUaPmUwJD7AJ1u+5dHRvpMcFj/pceY8uCWEvVVKFz8cngC/tUievpxu
ur1LbEm+Pm0hvuCfWb7JzKe+TjLBP+TzMDxzwZ+8WVHMPsYPnz2r3oY+3cDRPlhBLD4gLqG+KVMGPjIQ/TzwR9E+q/sCPf1XM795
FSU+sqaAvSyFxz5mltg7VOOwPWh6B79uDCU+5n0WPo0ctL6kWoy++tsjvxMDhr0m8Xa9UsEBvxK1iD4FBR2+Eaemvs8xob6/p76+
HOcGPijIuDtU3HA+3FkDPukXqD0dOtY+Mt1LP1yyob5aqR+94IaYPtMc+76qo1w/Tj9fv8AoJ732CwG/Qg3dPtiQJ74zeoq+aqoH
PT4yv72yksW+8Sravhfl9j5iRLE8m6gnPpqkML9aleE+ROfMvpb6zz79JLs+1tIxv+fBGb50TbU+arODvja7QD/Y2xW/dmuiPkyx
CryANZg/tiOOvqP4gb0sRKa+46F6Puh64b5TD6292ufKvAALYb40fek9AjalPrEjST4ZF++93DbMvTfxQr6zXAM/1IGfPpB7Tb/I
66G+ns+7Pma1w72I6lq+w1SLPxiy4TytdI2+GtR1PkyJo77xvwI+PEQgvqBuTb4HtmS+zCPsvssWjT6t7KY9ql7fvRQIMD7rfAE+
kjd5vc2Jqb0etZu7Y0//vr2ISL8EhWi9yKhoPjADED9DPPM7/HsJP/4lsLz1rww9x3vyPUYnO7/CrDA8XI4OvsHP4r6OeOO+YJCa
vm0KyT0siYe9YgsRvsVm0T6Xvh2/l4gfvqSxez+p8wI+9GQLvp7G7b10qg0/xN9LP2c/kz7fKYw++GQtv82FYz6aQAq7VrdpvvqJ
0j4NbW4+wErgvSgcrL4XRXg+gjWdvuFEDr95Yp88q8e5vkAtlLwnExI+lBBKvdHKrb5/nG48jfktvj0r5z3eC2w/8DnXPDKjNz51
Dhe+AySuvukKP77I2K4+mhV5vl0EUT7W3Gw+nMwwvvQzbb5IVeg+omLZPveBTj7Uwzg/IBvjPnVuVr5/kaI+yE0GP6pMoL4BWZg+
rg0NPyvkV7+Q0sq+7NhQPVAX8L1PVWq+2X69Pl0iTj6K2pe94lKIvhP26D4jUFo+XPO7vpuNrb0230w/0t2evu/aXL2UYKO+p4sP
vrozyz7WbfQ94WqFPHW2jD6drSA/4vlHusGRw76A5vi9IM2QvN6G1j7sHuQ+SfHcPRvgLD6gYFW+kAzPvVXmi7yKrP0+hMTSvcH8
Zb7qUTM+reI5QFabDkDqaf0/MUwgQE/uGkCkijZAU4oYQFhhNUAcFhRAiXIGQPOpKkBiATpAvjVDQJ4HD0ATQBpABx8cQGNMA0DJ
BBJAwng0QJR57z8+ot8/1jtFQGcCC0DQ9zdABi4mQGQcH0AWYThAiqsEQEZYEUAuQQlAPwcSvxNM8bwSiAS/liTMvo/TEr5BUha/
doAEv4HHdr5IEU29bh6Rvt3rM79zdfG+m//nviH7hb7Spxe+DqDGvpaQo75M48I+EPbFvlHBar6wu/W+ffXtve05MrynaiS/MTjB
vsXIfL2DkyO/iTUJvwr8vr2rh6W+/v0SQKkpv0BHqEe/BIsWPvlJHUCMeOk/+rhrvgxsiL4kkChAvYKVvz44FEBLegVAJ2mVP/eI
cD7MRoRAGxLlPzMMKUA4T0FAA14bQFpzv73P+S0/W2uPP8n47z5+1X1AELwAQK1wuL7FWc8/+e0CQGrXDECQCTU+gKGAQWvkhUFs
uu9AzRd6QYENcEFii5pB2R5CQQrZSkH341FBt672QHr/k0HJtpFBmAC2QWHWJ0FCcIdB/+pFQcWAZUERgrJBAgCdQQtc2kBI2fFA
NgbTQbcrL0HwBMFBDahnQaEfikHC7XJBYdoZQTQnOEHO0v1A5DwivwTgxr6f+EY+O20DP/QD9b4uOeI/1PQHvwBOmT9SbBs/X3nR
vReuRL+9yas/IBpAv3reCb/pMEk/umVlPwwgsj6m+Ry+YtWIv61C8b1iGsG+J8OuvzJ3GT8kupa/gZE/v1GTb79kvuO90pscvwni
+j2t//y+hwItv7H6O74bZ2E9g8t9vy8zSz95TJO/eYuKPzoJmb8HZxq/dSFkP9VWVr9ZFRi/e0KAvy7I3Twld7W+NSO4vrpGCz/v
XAq9V5sqvuyJsT/jyhk/RAXQvepvtz8MSNq+jmOpvfGRjz/I4pE+DQMkvyopOL/fSmE/jBnjvsslPr9NE7s9zAqRvvaaiL7xsYa+
DBqrPxU0ij4F34C/LOdKv9vdoD5Akb4+YnSXPxB3ND9flLq+5sI2PQRg0b6+Lqc/pWZpvRfpk7xjJ2S++jKPv2LENr+BO5a+dRjT
P7Sngb80eSQ/qj0Tvm1rQj+PHic/jXvPPo8O/76NXjM/cuSRP6i0dj8MA9m886PgvuaVo76/8uE9Vp1SPsva6b4snw0/CU9ev+Wh
jz8bTQS/yJDMvqqFXr8MMdy+C1K0vhyNor5MM/C+m8/bP/Q+7r7j/6q+z8IQPzuoCL9ZsZc/0e3kvihZtb7vfCO/RLCAv1yDXz8g
BUO/XUFXvQSYTb6RoXW/Jsldvy8ahj52vpO/qYyWvgYcNb4sBXw/aqIhP8aBWb9p/EC/NpzHvh83fT97O6E+GrSrP6qLL79/zIU/
3Hg/P712f74YlyY/M4Ygv7Fxdz+8r0K/nmdUP81qsL5rrqk+TuPDP5kUfj3W/nW+Dgp5vmU/kT/quse+gMB2vhGU2T1s/4U/blYt
PKF4yT+rnp8+Jz80v5u+db+BNhm/td+mvjdRAT8LZza/azrDvoULQTyo6g++vH4tP7Qdxr5L2ry+AA7gPTuLgr+mXXm/DAsQvqEn
mz9g8sK+T/+5P+15gT8yzRW/aUwlv4fYo70Cfue9jX/9vhIuWz/DHac+wOd5P8iGsL7onlO/0Q+Mv1MbAb9vLLs+oWPEP9mYTb4c
EXw/HjQ+vwHIozuBRJm9phiHv1d/VT06AwK+xtjovrnxFL/a4qa+HwKfP/cDV7+5N5e+Ui/cviOcFD48ZYE/IIWPP/kJmr/rNKk+
gQvmPh1FzL8NtBy/NaYkPlx4Ob98HKy/df+jPzSwKj8v0DS/9nYNvxMev71oAT6/UtOjP/7mwj3KZ5W+sCyjvl6dPr4xYjs8DFA0
vzVmaz8voVC/JsDrvvjUhz8oOIM/Bw++PtReJj82bga/eT7Bvq6ToT0oGK8+bw3QvjynEr+Jk0Q/7yoEvyXBjj7G+di8bKpbP9j6
lb23wpo/udUcvxdGtzyBvAM/pNKav7EVgL5xlv6+HKZ+vceLEz/vQuk/DjqPvtshzj11nJk/qQIxvphVEb7S33+/HkIIv54CeL8d
4S4+tOEAvzYNc78XW1g/Lq/+vYusRD8+V/09wU8Dv3bWgz/1qEO/HnyvPsFXPz6jbog/DK0IPog9FL9lpoG/jBmqPySR3L31ASE/
dZGNP3OUp75mjW88QQmsPkR8mT9kAhS/ou0XPpZ02b72jUe+
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
