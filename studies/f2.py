"""A net of 3,656 parameters that gets 9,950 of 10,000 test images right: 99.50%.

It needs only torch, and Pillow for pictures. `classify(picture)` returns a class and its
probability, `load()` the trained net, `predict(images)` its logits; images are integers from 0 to
255 or floats from 0 to 1. As a program:

    python THIS_FILE PICTURE ...    classify pictures; --invert where dark and bright are swapped
    python THIS_FILE FOLDER         count the parameters and measure the accuracy again on
                                    the test files named below, gzipped or not

The exit status of the second is 0 if both are as claimed, 1 if not, 2 if they cannot be measured.

    data set         mnist, checksum 35914650c8beaeed
    classes          0, 1, 2, 3, 4, 5, 6, 7, 8, 9
    score            99.45 %, the lowest accuracy of the last three epochs
    standing         one of 10 runs of preset F2, whose mean score is 99.47 %
    curve            98.50 98.92 99.10 99.14 99.26 99.33 99.32 99.37 99.42 99.41 99.43 99.47
                     99.45 99.50 99.50
    study            presets, trial 9
    run              presets, trial 9
    layers           8p1 dw-16p1 max2 dw-24 dw-24 dw-24 dw-24 gap 1x1:classes
    recipe           Recipe(optimizer='sgd', lr=0.2, momentum=0.9, nesterov=True,
                     weight_decay=5e-05, decay_kernels_only=True, batch_size=64,
                     schedule='onecycle', by_epoch=False, step_epochs=6, gamma=0.1, warmup=0.3,
                     label_smoothing=0.0, ema=0.9993, augment=Augment(degrees=(6,),
                     translate=(0.05, 0.05), scale=(0.92, 1.08), shear=0.0, zoom=1.0,
                     zoom_share=0.0, nearest=False), plain_epochs=2)
    seed             9
    trained on       cpu, one thread, float32
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

PARAMETERS = 3656
CORRECT = 9950
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


class Net(nn.Sequential):
    """Maps images (N, *SHAPE), integers 0 to 255 or floats 0 to 1, to logits (N, 10)."""

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(1, 8, 3, padding=1, bias=False),  # 8x28x28
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.Conv2d(8, 8, 3, padding=1, groups=8, bias=False),
            nn.Conv2d(8, 16, 1, bias=False),  # 16x28x28
            nn.BatchNorm2d(16),
            nn.ReLU(),
            nn.MaxPool2d(2),  # 16x14x14
            nn.Conv2d(16, 16, 3, groups=16, bias=False),  # 16x12x12
            nn.Conv2d(16, 24, 1, bias=False),  # 24x12x12
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.Conv2d(24, 24, 3, groups=24, bias=False),  # 24x10x10
            nn.Conv2d(24, 24, 1, bias=False),
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.Conv2d(24, 24, 3, groups=24, bias=False),  # 24x8x8
            nn.Conv2d(24, 24, 1, bias=False),
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.Conv2d(24, 24, 3, groups=24, bias=False),  # 24x6x6
            nn.Conv2d(24, 24, 1, bias=False),
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.AdaptiveAvgPool2d(1),  # 24x1x1
            nn.Conv2d(24, 10, 1, bias=False),  # 10x1x1
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
    image = read_picture(picture).resize((SHAPE[2], SHAPE[1]), resample=2)  # bilinear
    pixels = torch.frombuffer(bytearray(image.tobytes()), dtype=torch.uint8)
    pixels = pixels.view(SHAPE[1], SHAPE[2], SHAPE[0]).permute(2, 0, 1)
    probabilities = predict(255 - pixels if invert else pixels).softmax(1)[0]
    label = int(probabilities.argmax())
    return CLASSES[label], float(probabilities[label])


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
        for path in paths:
            name, probability = classify(path, "--invert" in options)
            print(f"{name}  {probability:.1%}  {path}")
        return 0
    except (OSError, EOFError, ValueError, ImportError, struct.error, zlib.error) as error:
        print(" ".join(f"error: {error}".split()), file=sys.stderr)
        return 2


# float32, little-endian, in base64; the tensors in the order of Net().state_dict().
WEIGHTS = """
gGq5PrYkkb3N8no9ZvNrP4IuLz8Dt8I+oYQZvukOq74AI3O/L8onP81SiD+VZ14/9Jebv88wqr5AgTo/INKNv6lzo7+3lLG/ymru
vtzcGj8qImM/pNLavo0tdT++za0/m4ctv3H6Ir8vc6O+5+4VP855bz7jq0e/kus9P+oNYj9CLaI+FDhQPYU3uL4qPdo9sMKXv3qT
AT+k3nE/NHc1P9Juuz8Lvru+TwquPoU3Wb7YXaS/5DRIvwX3WL8cuXo9n/dHvt9Je71eQaU+o8nYPXwIXD8u9FE/tIloP10QEj+f
fUi/VuOcPvu1/L/7nCu/4ETIv5kPGr8R5Yo/zQCJP0uc3b4q3Hi/WHInP3QKH79y7qC/WCcIP3Q3lT4b+6q+VpatPzeIEkD906U/
cLGTP6bSvj9dNaM/8r86QMme+T+Tj58+IrlsPXsVuD8GlIk/DlhIPltNXT8ahag+Eg0IP3Kv1buUEyS9EwFnu5/kVzyDkNG84AoL
PK3wibyLASi7PYQLQPn3EkG0v5VA8/9IQBqOWkDUH0tAc10UQYs3pUBmFZG/alHnvvaspr7UDS6/dmGfvrbEJj7clJY+T7MyProe
kD5yHTC+NfjuviWQOL+Ssgq/topQv4qKTb/5MKa+k+gkv+wO6b2m09A+0SgSv7hyMb9GByI/X8Qxv1HWs78sM2w/ug96PmwTQ72M
tUC9p+d/P/agmj9ux0i/tdHfPht3AT/UZmy/u/DpvimrGb/JJci+lK0yvxR3XL4QBVC/qntaP8SFgz//VxY/kpRNP5t4e74Z3js+
GNMiPrqksr02V+U8u1WBP2lwXT/Uu7m+3huHPb16Cj8iKwi+yD26vnsnqj5i3kK/ZEb5vrevS7+sN1e/0sCKv1gWHL+on1s/ooBj
P/kvSL4r9E4/aitdP6c+lb3QOtw+CNAgvcSo7r6GHBM/MAVov8+YQr/HaZE+/sg2vvZjMr+WjDI/Qf11Pj2L8z2hfBo/jtn3PjHQ
Hz7oSSw95GNqv6/FGb9uVfE+QHoEv/w4v77VjTq/EKtDP17cQr5Aypy+UflTPvZkmb5FAD8+uZ2DPt0y0D6LrKc9UM1avzniUb6U
hwNAeEoFP5jE2D44tZ4+9ixpPxyEKD/mk1K+k16BvmCCZL0yKDW/aKzmPr/52b5Ko1k/xR6KvHhmh74cNKg9b0iKP04JFD8h0VO/
iP04v2swDL/usEA/YJm/vkhqM77TM7E+MEAFv4Wl1z62zZA//jbZvsbNJT7cYzg/1CqZPizlTL6KeK2/oipZv2xAwzwjUSO9Tzm5
Pj0qd7+zkEW9Ry0pv/LpJ77HzEK/YwAePwkiPz+finw92FqcvLJIW7/+/5Y+aYaqPvMQHb97f3u+DNh1vo+UvL2aYQK+CDDMPm0o
DL7eZIw/5pKdPXWhGT9ag6U+ZYJZPmfCX7/KSDM+W6Jzv/2Ky70VELI+Qq9YP9Rkc74Hr4y9hyHFP/FFxr7WKsy9fzvwvsbDLT93
mbs+c1Cmv2z4Yj7uuvo8XLsxP/lf5D4nED2/3KVLvsaDgT90ZAk/8/JRP/vA2T10qOS+4AuiPjeFeL57OBY+VIfHPWzpJT+QOsK/
Xusnvs4IGD93pdQ+3G7ZvQud3D89tQ1A4/qnP7qp1D/Bau8/5sq5P/GQnj9wcus/6/TaPygE8j8yfM0/VjraP5vTyj8Q89w/6PTc
P2PdwT8wvmG+cdY4PSG2VT7VXV09861gv3j0Jb+CQWE/jGNMvopgWT4kqHY7YIyjPhOMaD+0SKq+b2DIPvmrRL/Wibo+tqJpv+x+
vr70wAQ/8pdLwYlzsMCE+JrA36nnPq8yr8DjmmtAg92uwG/33UDVnx5Asf5/wF9II8CCSvLA4vRjwA+EoEGWrXlB0+DUQVJn9UFB
CZRB9lpgQXYEIULJfT9Cr4P4QcEopEFHwqZBJPeUQfRyHkJ1MyhCO1yDQd7m+0Gf/ck+/yUcPsKMAz8mtpa/RNRvv3oPzT6ORaw8
LtxbPy+UMT9Do0++nljuvs6eBL8NSIG9aXnIvmF0V7+c32U/jvbePrilgD75kWE+CltVP0kM6D6Ggls/OLcVP3rBxTz+neu+rDAJ
v1kJhr51Mte+ZW3XvlwVzT7a9ZM+zpdwPQHPgT8zyr8/BHPrPuwWwL0lp6U+TLYvv8mFGL6SeQG+qgOMv0i+k75oDDa+upXPvtp3
Hz63jD0/wUhxP30gND81P40+cMcQvna+C75cOZM9WgnBvtqhlT38dda+vBBiPjJNHr+eN7S+q6DcPctBlb9Fg7+9IUorvvzgQL9Y
/XY/lDViPxUzaT+Sae09HbKBPK0uBj+cRVS/CsSBv/7fWb2oYeG+jpplvqeB7T7G8Se/9JUUvQOqhz/yPZK/5+PFvuRkXz4Az02/
AoE2PRw9FT7gMky/MWDSvul6Rzz4agG/MdUwPhj4bz9qY5c/MAxBPuNXgT6kMRo/Qowuvrzlkj7CQqu+MpuSvqlW3r2SgZY8SR89
v2Qlm7/hipA+QytMvutfxr7V/ps+Di73PnfylT2FGTg/pQkjPgakCT+NDDk/GLUEP8mYl74Ksq8+W2QeP4vPFz+VtLM+rASmPpDU
xb70UGc++A02PtTel78s63E/C9y9vncsnb/iVPY+9qa2PmX/AD/Wja2+cWltPn1Doj8Eejy/eU4Tv5o1nr6VFxu/AdYVPwJhEj+f
ICC9iN0Vvz2ZkL8jJjA+8mfSvmFJUr+73FU8t/+hviM0FL/LHPo++WUAPnZo075yF/Y+PmtkP6omY774tTy/6ma1Pmo9Eb0H3w69
UtzSvZjyrL69eI6+oiWOPgQqSz+kzCo+l8EevwUm/jzdwgs/8cStvia9L77/Q+S+GsJwP8FcezySbDc/idFCPqulE7wFpdY+HIud
P+s9mL92pac+9t2LP5Cmnb10C0++y6YwPQhPm77juPy+Gu9DP8Etir7dUse+UQtXvcAHEz71Hqw+5VxJvvvtyz1a2mq+z8cLPK4/
4T75M/c+iz97vb2VHz8WjnE+1w6/vpkv5b52cDo/14u2vvwgED/6CGs/X5wWvtJxFT8DvQQ+c3CFPgtDFL5U2AS/YCJWP+j+n76x
uvg+WJ86P0cEGz4smuI+Epqevjwy5T5xbxq//zxvP/Qmqb5a6j67sTYKv4d2Oj4pGPm9BHAivxt+LT8L5Q6/cuClvqwUQzw6Gl0+
RDsUP978Pr6F7ea+LRNmviW2E78ob3u/64aJPlqsXD5p7EK/o3QJv35pdL3Vsae/4aYPPj6XCT8+9KG+G/PLPnIYv71AJs+8iTPB
Pt1qzL4+HLu+9nf0PvQFkD2Hdzo+6qhmvupXsL6uQTU+vuWavcGBTb+ITMS+vRPTPjAja76p3BE617aKP8evhT7/9A8/UweYPtxj
UT9hERg/TX9XP4Qy5ryuiuq+bc1hv5xDYD5gITE/9loiPQEFDD8W6o+/ofXvvfJQ1T4xrOC+z1WOPud/ET3/Yqa+yjWPvYH7G7/S
OF2/Df7MPSL2zj7MLtq+SqkCP9m1qz5PwDm+JjIvvxb8Gj+6nzo+KZ/Vvn/e8D453Ea8d0qpvl0iwD63quC+Cpm+vRix5D4/eki+
UfGrPt8aJz8lXUq+SO5WvoiHSD9UmEO+rCEbPqNSEr9bU7o+5a1uPyC5Bj9pRhq++XxRPxCWqD5JwRs/fuQRP1uNCr7U588+JLGJ
vbF+JD/NjpC/wtALv2Vu6L2RVJu9bw5AvRlaTL/K4UQ/ffRbv/X5KL6J9zi9pLUdv2BwPL4bm/e+YLEMv0wpeb+CS1s/t9SZPg6Z
1b3QGha/Iv/+PRTJCz8+H4A+ypQkP3hNzj7KKRY/zmzYPizWRD8+kYC9PA5fP5sVAL+56yY/Q/u1vvyGnj2mARc/fCQIvgroXb4Y
qoS9lZ67PrUqQD+9JCW/itsIP+wa7jvSWJy9f3wuPy6DNr/DJEs+AEWXPliVrj5SN1c9NxqHvxhQfr6VjXI+uQV1Pk4eib7pBsu/
sKIkPv6xDD8oWCK7BGaXvXPEbb7lD70+46vjvUJi8rl8m7E+ZnSavT2JMb8NOhQ/I4kaPNB2Zj7dDIK+hfCAPgfGBD81GGe+J5aQ
PCR2Mr4L5j4+DVqNPvMbnL7iNXy9e2uHuounjj5+dNw9k/eZvSBHgz7FngQ+UQH/v5KnRz80PKA+k1oJPxguYj+bChm9fCzkPZA6
hL6bws8+d6I2v1Vsob3m72a/IJaoPe3zQT9EjEu/TWmqvlsMtr5kmc09DbNLv3dQhb9nxE8+BnX4PdypDL5xglI/NNKrvQQvbL7u
BX2+Ycw1P5QAiD70hpK+R+kRPgOIoT4I6L6+2WhIPv9OJT9/2q69rdZVv8xGST0tG9i+ZcvlPaQdID6DBeS9BlThP3cZ+L3/7BA/
yk+9PjM0Q7/Khde+7aQEv9G0frtVb7W+2K6RPc9+UbymJjm+BCtXv6JJcL/mqqU+qO5uvlUB8rwe4vm9xMHQvuCBTT47F+q+jJjl
Ptupkz6VaBi/Yf1BPr62zD5TARs9DBdLPm3tQL6yAAe/RL9Ivx89uz711Ik/W4Iyvx1aRD5/2pC+SM0hvWLwdT4WDxq/LS0mP7fM
O78PVA4+ToPnvdZ9ljxpAk0/ICSCP/Qm2b6V1UA/rPLQPRPDvL6JC6y+gug7PMcemD3ItjE/FXxePr6vaL8DMiQ/OgMkP60Pbr4n
7qI9NwLHPhXFRr2Dg5e+0AjNvrh6pj36uN4+8gvMva36k704A4m+B6EvPnTUpz4e4T08zfQUvj+cpD5DJc0/YQO8P1dNxT8oFrg/
uhmuP8gO3z+qSas/UdzdP79Nzj8Kabg/ChyqP6U+8z/qqsw/VR3FP/vb4z9TU7s/8snzP5+KCEBwn6A/seIIQHcUxz/Y0RtABkOz
P8abtD/uDga/icgHPnWW6L7JnSq/DGcJv4Oeg79occG8MNcxvyZgSj5VPzM+l1ImvatQoj7+iiY+0Jsvv99qGb9N1009AVPJvX3T
S76mAys+smY9PkL8mD6dSU2/zbTlvWx4Cj4BaN4/l9WXwF60Hb+hjwBAdx3aQIsevT5x/QTA2M6wwJsMk8BQAkLA/b1PvyaV98DY
MuTAr+Q+QJbEgL+kLZC/sMrBwGpzOcAuCzxAeBtSwazSs8DgFinB3sqNQMaLAb+gDTJCj5WVQvXdfULo3TFC1Qh0Qig3P0LXV2dC
DRC9QvaznUJcDApCIVgyQuyKr0K+5EdCgJxgQh2TA0OqmZ9Bo8d5QjRSvkIQrKhBRJnNQgZYTkKt95RCfcFjQirEJEEczlE9lOe1
vmoNMb8YQzY/djxBvsBSOb7vG2Y/WjCqPjVJ/D4TPR8/ZSY7PxuKUT+jb0k+MEpuvbIPXj4ojEy/apQqv6oD8z1LCDU9K4vTvX0x
3D5ZvfE+carNPqioVj//yzI+z8ZWvSSh9D58MQs+EodLvo5nmL6LpNw+qvQBvGhot77cZYW+KnoTv7UTZr8FVaE+S1ABv7ksT78F
s56+OU+SPr3Qxr7krIC+3jb4PWwcDr9qrmQ/PYyqPjbziD55ZT8/vpP0PtecLD41vl69IEJLPCk+hT02eRu+1GRdvtxHZjwHISk+
hl9YPMcWMj8Ikzk/gCG0PpFG9z7Qfsa9rOjVvic2Ar85aiI/v3SkPpLq+j1PxvQ+lLxsP/lNZT8wBxM/Hcr3Pmj5Qz/rWM49HK8R
PqpWhz1Dwoi/HjoJv8vpWL63SDA/QdI4PrIny75+sG4+7a8LvlvGLL4S35S/2HwLv3CMpj6lKAq/AAElP0JyMj8haku/WtucPhW6
Gj8kFIy/s9K5vkAvYT4j/Yi9Vx8pvcHwBD4lP+Q7EkOZPG1pZz/pQco+hzC4PoVKjD+s+hq/LnrAvkerMb+aAri9F6kJvQdrmr7c
W3k/iuJvPyo7Kj+7HrK+NxklPm68X741CEa/VOQfvzkp3b4X8PO7RxdvPir+Vz/BKRW+5krWPeE08737zRO/lCy+vslQBr/5IZq+
/jIkv2rAYL9TEcK+t1udvtIApL7n8YI+ZLanvgHF374NNRI/XfIkP83m4TwXB4++2X36vI7lGj7bf169oVXYPeL0ET8QeDc++RcX
P7RlkT/Hvy2/RbNLPnbBkD7lDZ6/CUsvPoXxQj95mYW/8myHvpmvgj43WjK+9lDkvLwGpj3zXUa/xXj2vk8EVz66PwE/Ld3dPoHK
1z6cZ02/9TJNvxDaa79r+Z+9YauAPaSclL7fXAc/Q8uoPr7rgr2mjD6/jSeMvviInT6qK0u/uXuovuUHcD4C4NW9Rvg3vlPkBz+u
qnG+3SEvv4EjjL8abuO+M8cQv+HwXD18W7k+TCqrPrb7bj/eGVC+7YkYPwzMzT+/p4w+DWJhvpX8tL6V/pc9A03cPGQVA78Mubm+
Bp3nvaBtnD4NIgY9m6kEP2PxAD9Q1MK+COTpvRIN1r53ryY93AuDvoxb/765eDE/6eK+vps69L2ZywO/leb9vnwgib5tcaA+qgmE
PqK2gT3zLzi/lR8Zvt1iuD6VV+m9/tD9vvvyMT/3SwY+sWEKPj6cAL6COZ++/8I6v08P0z21UIo8IVwvvgijIj5oPtm8aZ9kPhyz
hr18upy8sECrvkEDO7yDyRY+ZoBDvRiAub1f/Lq+ySzpPNrY8z0NXvw9bCQNv0itV7/8ifU+sX4RPxbJ1761zoe+fjbqPX6IgT6o
/Gu+J4+lPKKQlz7YTyi/yigUPhEKxz2ffQY8su6yvsyU7L4e5lu/aCGBP56iL79a6gq+brQLP/aWib14vHm+SCN0v5Ax8b45TAG9
MEEyP7B/kz6d9Iw+AsUaPeGBEr3bvTa/MPyXv35MJz7tCAo+A2aTvgDRsr51Yym85hWnPc33vz7bLAE/HodFv9CjAb8atDu/dPpG
PiB4DL/sUxO/l08Uvvn9zj2DKxM+uIeavQXBzb4US5c94k76vbusFr/+MjW91iHOPeJGAz2n8Ze9UPIOP3q96rw4PpQ/+dvqPPvG
Hz+gBUi/JW6kPlKEHb4ULpO+28i1PR24wL7wokm+SPzgPmWNjj4tjgq/PFSBPS4UYr0oJpI+R6rZvgjdbz4Ch6W+wRbPO1/NOb99
ywO75kXrPXKBtL6KVbS+VniUPMEF8T1h0fM+qY6DPgiLIL+lVQE+AdYPvkfHJL74DZC+EkAwP2N2mz6Dzsk+c3V+vjGCP79wTBM/
96qGviVnnj7Y/hE9B6e+PlvD8L7RqJM+3Kb9PoRsLb+5PtQ+hugYvADtvL4tpzU91SERvn7IVb6qtK8+uGW9PQf7h751wo69LzQS
vwuaDT7KMx2+uCn2PiFrjT7x8+q+mhF8P5KRiL62nCg/6XS+v43E6b1qGCi9bMQUv6iKGz9E3y+8tU79vbMiE7/CotW+gxoQPukW
ML52IRS+2gzLPs85xj7FjrG9/4fdvrqdnT871SW/fGBSPoaqhb16zHy9QXhzPk+mwbzufOS8xMkgvpvT6j5emXc+6BrnPgd3xb4o
UZ2+WZJyPuT+LD+yBUg+kVJrP07tGb+nAOw+pLa8vUsUIT7AOnM+Qz6hPins7z3HyoI9Ru7BPgVgPz6keyQ/CDrhvVaqgT4bwGQ+
8YkjPkKL+b57VQM+zUEmPirFaj8RicI98Gy1Pk2crby9+om+ilsUP46VAr/de0K+5WAqP+6ZqL6Nuni9b9SoPgOyzL2usDg+h/2J
v5+Gk77Crjy+cQSbvvsQDD390ek9EoOSvjCNGz9vFW6+4NeePS1rdr4Nvo4+6zVZPb64aT72X5u+zfkBPiU09T7AaIO93m+fv9RU
Vj99nMY+WkTzPa4YmT7XGIm+AAgkPw/xwz5Nkyc/juQ6PiOukj476T8/wweTvnER2b46AQU+wib0vvra5T2iJ0E/8yx2vr8omb5k
F/+9CUOWPl/ZM79ort++tBaivdwbfD/jpOM9SHmJvhTlEj/aKPQ9qE3Vu9wvFj+NH0C+S98NPz24MD2LsNS9yBWnvlfd1bzfMNc+
5y0EvxwoxD5kv+o+0pc/PvSSQL6QqJa9bKtMPpY7yr4Le7e+y4eLvgdEPT4zMck9cLmovL9T0j110ji+pyT8veXkor5Mh3Y9UWzm
vRqcgz5JdMM+CiKJvoNka75N9+s+MUaCviAEKD4/Pp4+hqFjP4LtGT7DsPa+KfGYvqu5nz4d6UE/pPgnPYYPoz1Mi3O88CzrPBI4
uj2vWV6+FjeJv30sfD+jkf+9XZGSvidNBT4jzGY/voNZvwzwOD5K482+hdmfvrGjMD9LJuw8f/PFPnve577WUBi/mCR3vRinUL/l
PLs9z6SNPpXYAT/X7Mi8hqgTvxyayr4bfnM9K4COPZKVBj/Jsya/oBs6P32dtr5yRRO/w4NgPgLzd7vBQEq/jOjdvQulIj3uR4i+
RJ3XPvoxG74sjMy+mxmNPrsWpj6aQIm8cMOmPnvQPL5topS+XdMXv/PhRz1Kk4C+IdphPWpqRD4EfV8/lL2Yv96TwD7IIPe9tCYk
PlxSCz4QBTa+H6fKPmnAmL6Fsss+T/UuvxJ9yT9pcIy+6eOPvhdQ271EUVG+e98ivf94HT/oMRi/3BmlvhIqPT7REt6+Q8Qav9UA
TD4Eo7Y+Mz8cvy5IBT5RS2i+WvBvPqz6HT9OSdE+MPg0P8Ipyj7nsF0+aEGSvV8bl77dHJw+XYv4Pk2H2D4IBYQ+2q8UP+4wVD93
a909/Hl+vm9IJ7/GI3E+xV9zPij3gj7qzQy/9YIHv1VXyz13EEy+ntHnPgzCir1Z4WO/FAE4PokARL5a57q+UhXVvddM/T3VruI+
T5nlvpeW5r4y4Su+U5wvPvB+Mj2lYQO/P5r1vMPsTb64q68+5mYXP10HYz3wMCi/Twr+Pvyv2L4K+4G+a+WQvbXLnT4YE+M+k2+8
veoCAT/djC8+8eXOvyWV1756zWm+YNo8PzcAMz/nsMW+vSUMP1AWhD/CKC8/7IkQP8/Llb4LEDK+0+3zvdzNCb8Uius+m0GTPT3e
wz29oek+b9hVvmwmhT4zR98+jg4Cvat7r75hvsK9nYqqPTmcuT4nu4E+CuY8Pf3qGb+R+Iq+5ekhvuoCsz6Z2so+GBOqvgsADL75
Ziw+8B+xPd6naz9xodW+fZiUvYB6Nj1p+IS+la8lP9kQQD+YJF89oTCNPh51X77zw4C+OHxwP1gomr6c8LQ9dTpCvYfOQj49oUs/
/Yx3vrnqu7jJOW2893KfPrEG0z4947M9mjhOP/twhz4LLhY/NFxevWuNnz1jVoU+ETcJPuY5Ur9719K+rfYtvxavhTx4Rlm/SQjW
PcsmKz+A+JQ+1U1bvo8V374fp6o+l2ANvyNhhj748qm+7q36vq59Kj97lUQ/UAWPPZKElD5vL7k9ElAsvrov9Dtq/ZC+yonivtZt
Cr8PxMu+oIqUviOLBr+jXD6/j0caPuoZSL71boc+97jBvsMXPz/QAdw+hKfZO2WUfT6LApS+j0trvde8OLwu4Bc+nYgCv3TwRj3e
hAc/3pXnvjhmmz3OpuA/WUrPPxQY5D/x6b4/ML7CPyP2vz9W7OA//MToP36nwj+CKdg/HDjVP9NkyT8EkLA/j0DqPzUGxj+9tb8/
hZz5P89mxj9W/rI/UXICQNO0wj8uzt0/1yi2P89r7z8wFcc+TjNbvrz3Hb8TeRa/kKDEvlvT3b6b5Ge/fwgWv7RY271B+NK+aXS6
vh8P1L4CyuI+KRYdPIZbxLsxnhK+d8Q5v1adnD04KS6/92SWu0vArL34whS/EH+8PmA9z7zCFKrAcijAv4KWisAL25q/Q/XjPyjl
uL+p3CvA3INgwCE/WcBotUFA+P+LvyEIhsBQFte9YrVNQBGYlr/wpX2//KiEv6yBo79a4K6/BQQKvxYoesDLyfW+dANTwH1hwb0u
yIRBJLMBQeeVAUI1juZB6luKQV+IL0EKoKNBHVixQZlcFUFGDaZBChCoQWGhgEGOvclAHs/bQaxZnEHMLnhBTYzpQeajeUHup3BB
nqMwQpebB0FvCsdBxG2qQd5YkEH370a/XqzhvgN1oz4Wryq+fqyMPoG0fj9hEMy+9hrZvMzDRD/SGdw9DKOsPgobtD4kyxm/pjEt
Pv0GWz4tJFK/zFBevsWiVb5HgDg/qF/mPljCnj5oshs/FUUQvpDK4z2BzyI/1f3iO1SspD4gqCA+vRoGvu8tDz4+wxw/E0QEPUBI
TT7IlBY/NN/xPsDdWj/ENBs/QbOtPupiDT509F0/hfIGvN8pj76K7vE+0U2cPjszvD4rYyy/4JAlvuG1CL0t0LO+KmLvPJqFoz3o
jAS/pLGlvi5WE78Eoom+rLZAPoQ9hj9tFre+WCO4vHiZdj9/9va+5gE3vrszOz8K0IC/BN7HvoufkL4anWq/k1VUvuUnKT/D0dy+
lFCzPhHqoD6zAnC/GFDTvqobCT4BRme+ejVhPadQkT5yPbG+lgq3vvYm/r7FkF2/xcUmv7YcLr8Uv56+F4M8vj81rz1RLM4+/3qN
Pmixtj0CWZW+0HDOvkCOIL/xjgC/49Kbvh+ccr57SAi/SHWQPqMViD+d7jM/fuf8vUXyE72VxIs+ePLaPcmDPr0e8YK/krYNv66F
X7/uk5u+D1unPVFUzj4WWcm+81WSPkT5RT/pKqm+VYMJPccZ5T55+qO+JGLcvpwfNb9NWSy/3GYAv7f9ob57WLO9wnx1Po35Sz+9
mZm+4YGWPjh5dj8qU0a8trEcPq69BD0wpI6/4lTkvj4kP79HJZE+nLYbvswHZD71cm++CGxXvrteOD+/jZM79oBzPiAlij8F6zM8
k0FKP81GoD8XIAW/0DNPPR1ubj4M3Z6+pAgmPop4JD9k00W+C0vBPSyF374iqVC/kZTjvU/2lL3lFGi/H2AivmL1vj1OPOO+hKo/
PqhGYT9BB7c+BQitPg0Dgj40ebk+mSD3PXXEdb069BE+HLNRvcyqjr9b3LM+dMzmPBz0Gb+NvSm/y/f5vs+gBb9+ju2+paMovx52
Zb6KMge/g0xvvi7qBzyKx5C+CVfCvlSDDb6l4La+ShSxvpI+gr8AEV2+xhWovi1sE7/EQiG76CGtPjo5wT4cxfO+MtoMv+jDnb6E
+b0+d5F8vTTj4T45B6s+qtdrPlSNhT+HrvS+od+hvmYOyr4voAa/8ix2vuQKHD/io8Y8nH26PnfEjD/US4O+IIQmP91rOz4ilIw/
M2juPlJP3L622XS/JIsXvQ10mz7joQm9ztYfPrkQbD7FnCU+8h0CPoYuhL5xbVq/hf0Kv5lgvj017BA/IW/cPoOt5bzkezo+M04h
v2LKl7792nm/fDZpPgwBub5wgca+dWwvv18Wiz503QQ/TEJgv+1Uy74IyAg+2AsnvjvZP7+QR8G9XkxwPvAgeb8Ru8i9fh/ZPfSO
oz6tzCW+sWnWPPSMxj4EJZy9m5B/vlwLCb9Z+Qu/kQuAPoknBb+1pGg+c7MLPukKQD6pzN+84jQcv1rxzj7xxeI+e3wPPvYfDL+9
fai+rWS0PbQbkD53baa+TsSSvuOVa77sssm861CUvVtkx75z9J080BrtPbYVW70NydE9FE3iPqdG+b5EQ8E+rZyuPnzc4D6jhuK+
tAo4vxvXTr7wJC2/8jhaP/5Sjb6NcW89PB3Cvo7jCr7UDY69aIivvtdiUj319Oe+T0qUPqxc/b4gPYk/ixIhPid4ez6ybCy928R9
vXbYar9vJT2+Lu4aP7SlEb+nF5C+poDdPsEmDD440c4+ws8bvy6q8L6p6FI9+bOtPtq2273KPg09F8skvpyzBj7ygOK+3C1Pv4Ws
SD67JMe+hPEpv78Znr7MyvC+CSUUPBmssT6pwmK/yQgRPpAZ974psKq+/WVKPsOukL7UbFW/dChBPgU6ID+CTVi+hz+kPaQDND9H
Dtq9cmRBPSaO9j6Ir5m9VU4UP4y6Db5QIyU+MZK0vtQFo705K6u+jVayvvoIir7ctiK/P2k5v9jFi76FXkq++u8BP8iw5j759sO+
cur0PsVFET2Jxog8MQS0vWernD6Zs6G+CySnvuftoT73PES+KnEqPxMFyj0iHUQ/aJwevPEHwL6VgQw+ZEW0PTJ4wz677YQ+YzuI
v0FA8D0wflS+c/AwvW/X0b4mBo0+0tjBPbsWjD6BqkA+xpEgP7tyWj8IymY/wETevnJrlz6o1wM/uAL2vqgxEr+qIGw/eVErP8+S
Wj9NKbw+KGjBvQQJHj5Grko+Vb7YvsUJhb4bCQy/GdVhvbYHdD64ZRi++bCDPJHjvL7buqS9l8KcvtM3Jz9meK2+oB0jvxDYAz8A
A7s+34PIPv7Wb73YriI/J5SaP64P3L4tdU4/Lnpsvbs2pr6YYTK+eI/6vVg2hL4eo4W+c0Z9PptI7jxMnb6+3bpIPhqOOD50aae+
4Na4vZ3LMT4rz6C+FlkDv6pUwT4Zx9u9Hg2/Pp8HGjytkVY+SnzBvQ1MKz+kpwY/nbycvhoBED+1bxS/0fRAPkmqJL7QBti610iY
v3ynOz2fmdc+ba0xv/JHWD898+a9nEgVvzuHQj98jy4+1Vwivx5QGD6Zjp0+fjMHvvCTjr4BLo49UDmyvvl3ej7y7nc+ZhsSP8kd
xr6U2wc/qq11vs82aj6Qb7G+4n2Gvuu2O798OZU+wSxUv8e7HD7M7dK+ckmRPzYYfj6aG6A99qxIP8u38b181LG8+2sOv6Wyjr1g
FcW+e9PsPWHiIz82jKA+iQ1Fv5zrMb7wUBS+7s8mP4VUXD4vQP8+FDAGvqbGuD6HOwO/3EFXPVfBGD8Glxe/dSx/vpbCgb6+tr+9
DODRPTzIF7+28Ze+LAThvWHeIj5RDDm/JnhZuVeSkj38qXu9Fps7O1DnE749M2W+gfPfvq8E8D45i5e+OZw2P9Hrgz7AU+M+85ns
PoU8MT6WH36+/xU2vxA4/DxWHAS8lfQhv+WVkb7NXaG9+XETv9jqBz7ziZQ+aIaiPW1i3L6q9j+9rmmXvNRkI7+/XUe8dGqIPqx4
SL64T1M/ml/IPi2b97081R+/D4U3vawWWT4uGoE9XpUuv4UNKD9Z6TU+T9+8Pi5A7D2fU8q+PhiTPvTTp77/2o6+864BPzL4V72I
IQY/16DgPevLlTy/FB4/d2fRPa5qjL5qdbe+C+/nPirjTr7FtU09EdxFvd05UL+4gCY+I9WwPJuXtj4F4t++EFEYP+59kj4EGIC9
hhjdPczUO79XsAw//jgQPgWVh73VghY/xUzYPl3E9z5IyD4+JkE0PpvSqz5FBNw9ZUCKPxiAZ7/tUUg/OmxJPyeUbT5X0qs+uAyk
vj9zZz5U4cC8q4EUPrxC0L6HzWU/VlhSvm+k3z7RDCo/ynYAPh3Ajz4rREe/GugFv2PD7D0+Kjq+XqoyPot9bD5bdzQ+K0Eevt8o
Yj08rjC/bB+YvV2+cL6+S+g91BmVPoYqq740gJw/ZNk3v/Mxgb+twh++VnwXPS/umD0wiJg9OlPivoFB9T4rIpe+6yfEPqujwr5k
hVe+3qCivU5qFb8eghI/AZYYP2+b7r4WKLw+bMXAPtarvr4t7JO+GzgXPzEkAr4UQI+90IeUPxzKez5BA+U+aH1RvfSMFj/cQ0g8
mUR9PqFhN74/cl+9UIY7Pk7JcL/+ZrS84jD1vTLVAL+rAPq8e+wdPkwP7L4nD8i+Nobevgfy/72+KYw+2IcuPxbtFz+SsBI+qQ1o
vsxHRz4xSP2+w54ev1sGGL8buN4+L3WEvrqaEj+ZEOi8K7ecPpkymr/oIlY+iQuqvsdov77JIuC8gXItP70MQj2l30q+/U0UPJo6
Sj7kpgu/+aP/PrtL+j1edkA+s7U0P9BKkr2iRSe/j0L6vtENPT30mOg+PNpZPwc2Bz8qB2A//ySpvajXCD/6rNg+0GNkPmqZ7T4J
NJa+8bHOPW0NFD6Rdzu91WcAPwNwNDrXgDs/PeWYPvRd7759Ebm+3QGyvl3NW75zYny+QpoCPsjUsz2TRTM+xigOPWilDr2DimA8
cN+tPelWNz3Yuey+vTVlvXLGnr7X0EG/Kky4vs4Z277KHa8+c+IhPzUtLD8KOVE+g/gEP0t2ij9WTrm+fz3kvsM3Jr93MWC+4vOr
P8kvvz4a8+i+tP0Lv0DMzD04ArM9Ii66PmGCKb4394e+luFbPyHKtzyBSIK9TtS0vsz0zD126wa+z1BTPd0fOz5mOT8+oEmvPgQw
nz47thu+nVmEvpVNxr6Hn929hcxfvwmGjT7jv1c978vIvbhYnL6phs4/ul6jP5rY1j8GUqs/737gPwmRzj/qG+8/Ua3cP/PGyD+7
8tg/BFLJP+s9rz9leMg/Lt/jP9WP2T/NCbQ/BTmyP8vyqj/X594/ocvvP8Gq6T+Lr8w/zB/mPwqj4z8JMzW/fDaUPnxsiL62d729
JS9bvagbGb82mki9cMeIvmO6Yz7j9OS+IK25vrOKhT2QaIq+34caPnkvBL/63ro+BS1HvhiMQL4ACY++65thPgmI8b3Wa0e/hsE1
v/F2ib+hkdS/f0Vlv2M/or/oDUu/U3wBv5M8HcBTD9HAu/gjv1MuAsBksWXAtISwP9FYXT9DpAFAkcMlwBJHwj/iP9g/jBkGP7c8
CkBlUTm/teszv3KOJcBnz26+oeXCwKcUTD/PyExBpTfEQRWCFUHAf8VBFheDQUU4aUF9CaBB2BYYQu/FuUHlHlRB+13+QW6TyEHP
1jxBqgN3QW0fR0GxJ21BzQmAQXtto0H2QpxBYlHHQZJl6UFVhS5BfeLKQcgPXEErWjG9X05pPYrz77048yg9BtINvgOo7r5Ionq+
Keeovi5Ejr+JUNy8iI6VvgvyBr9HkqM9yza+PEVfq753KRa/FLJ+vrYRPL/4L9S+qdLFvsUnBr8b2Q48ibEivsP/7b7ZWlI/O3f4
PnuHFD8dc1q/1bMYv/kN4L6HoZm+vDVbvuW0rz2YtXO7hoQBPZbjVD1wbwE+UdMyviLYPb8ovOo9yVlZPW4KWb4DLi4/mqwhPyZw
Zz+gUje/1ojWvpAxK741aD++HgUxvspBoT1A6/2+bNK2vhK9WD5g51Y/cIoYP1JvHj+QDoI8QxyhPQ+Q2D1xvSu/Bjz+vkMwQ79p
lgm+4OiEvo2OAj/n670+o/xnPcHACz/H7j0/hcrZPtBbaj6OL+S+6z7yPDptFz6LwT+/lachvn+D3D2+0G2/jlL7voiqaD1a0YK/
hGV7vnbq8b4xQUi+0dW9vQKHgr75Soo8VYkMPjvU6D0KQTs/pfwIP+/q6z7kT5g+g/eRPfPxGT5NJA0/3edgPmo5Zr2yecG+twCl
vRe7lj9KZCO++1T6PVqPmj/3l4a+sz32vnZ1F72wqmI/zgGlPp4Yrj6H9a4+nvaePVkFpr7aL8E+u2OgPuBg0buF3xm/zdDFvmOm
Gr9U1xS/GFoYvmEfRrzv6vG+k6kBPgEjrT5RW0g/pp3yPhusGT+am+o+4dwWPodstTyauji9/H/du0xjLb0DGaC+mTv9vk7Z3L4f
CQW9YjaIvtdJDD77xfs+uhsRPzL7ij/8FI0/uKPIPlO8Xj7+KNE+RFRzvF7ynz7HhCw+7GZZvkddbb6Ry7y8k/vxPe5vij3dZdW+
lf2hvIcEUL2I+l6/dRAQv3E2qL6dcqG/PJwbvz6SAL67Wt2+bngZPlwC7z6vLUu8VlOkPshq2T6+GQc/Se3svPF8G796c10/Ud4b
PFWpXr8PxIU/XDpfPpVjJ7+9Sc2+daIBv0LZRL9mtr292TDIvsFLEr+Oo4I7j2GhvXtVWb0a5Oy+cgqyvt/c6L4cZxE92v6uvWsF
A78nYaU+htllvtyIXr8DXF+/Pq3Ovk0Jl76IZVa+B3rFvTbNZL0+80o/UZlSP8WThz8p16y9OifpPWwBmD6WRKW9zcEdPjCltj5r
m7Y++tA/P0SDYD8KmL4+6QQxv2vgBL77BWq+raCnvv5Llz2J4Ie+O2LvPusCTT6PPEe+0yD0vNZVNT/OpgK+/1ZsPCV/qb6jTaO+
PqCjPm2tPL+v6I8+KpdMvy12qD4PPW4+fskFvz7L2b4oDEW+RAROPssfLj7Yyqc9O2lKvWoltL4Zpwy8Iqd3PZs7gL5e8kk9Brht
PlzJxr2yoIe+HN10PooY6b0//o6++wkuvi1jqD1G7eI9zS6+O1frlD4nrY4++YduP08fy74Kwgw88m6OPgGtOL6/c0+9MKsGv2ny
Mj7MoL0+qDsVvulieD7zHmk+7YAIPY745T7JEng/g9Y3PiEHj707Q+e+bdbmPaPty77QhTA+awY0vjlAAj5P/cU+CHAAvpWb4b7Z
Ju29NBCfvTfBGz7h/us8M0yDPAALYD25C1Q+MjXbPsGraL0ZW5c+Vr10Pl7hoT+zd8c+iiWhPn+xsD380ae+mTgRv91xVL4gOEe+
3Gwju+dKh75iYnc+OlSbvK6IX71EvjY+TUQCvxq5Qz+uo4s+ZN3kvvNF7L695d49CVarvvJ2uzz8Sm6+KWC2vkXzVL7thWm+E+Nm
P43+az6boou9owAYvUlsuz7fiTM/x4AePRTXTD8Zo+A+/EyRvqVO1D6dl0k/INdIvnWK5TzcaDC+eNkOP0d4z74Bh4G+gxLjPpNg
vL6qkQi/pBsgvqBfkz59a6S+o5QsPvh/4r71Qcq+80EvvyFniz6YbMI9T6TxvolFR71IK98+cjG6vIB0+b0EuqY+7Brkvc/QiT24
IRq+qX2fPocnez2yYjw9zhSGP/fWhr7SaYW+yMTAPQ8w/zuo5Wy+BK0Kv6RkJb7AHQ+/5uMzP7Zf6r7aldi++gQbv2tHWT8gP6U9
NrsCv/hoG7/60QU/4MCPv+TuyD6Itjg/V+puviUy+77VFDm+GniFvEp5Ir3xo7q9Hbn5PpD/lr4/1H6+0hTuPjCRGb2xf5i+cmbY
vZ7jrr7IO7S/pOg7P/+zgL7edhk/R6MavPILrrsQpo++XbEBvlsfQr4vCCs/LWoyPqJnVb0rEEC/TVORPrkXOb9fypc8miiuvtcE
m76GEg4/xVSWPCPGib4zz8U+Xgy6Pu2CIz8nggu/YGiXPYz8Hz/3IZW8+rCgPkznJLyGAhe+vOoXPZpPir7yca2+eRGyPn3TDb2B
Zgu/nj1DvbC5wj5sYk4/nWXLvo46kLy85rQ+lMm8PmkBfD/PJKK+6fAJPywSED+QUKS+6WNrvt6e172ZyY6+V3v3PsM9a77emiI9
rICQv5jBvb7f5WS/CvXVvgoU0D5ByHC9GJ+EPknQaryvCbW+wJWNvk49Iz/hG2I++OeEPtMqrr5y+9+9ssSLPvt4Nb3BcKE+p/NE
PuiR+r1IEMK+C/c+PzgHLz5VFmk+5iQRPpUwpD2BExC+9oBmvusfYL/KTSU+xHqYvru9CD4RiJG+MFemvpIqXb4sIxQ+Ms0CP05z
+z5GM5M8ofZ5Prdz9j13U90+dkpKPi4R+j6eLF2/bELVPjfA2r1ga3S/RY/GvqZdJz84kb69TrisPbzZJz/iVuQ+Ms3CPLBieb/l
iwy/mfq5vUhcx73mG6i+OP4bvm4L4rkAXbc9hBqDPXa3d76upAO/ebbzPtMFib2lCZ0+HJcdPuxiEb4gLvu+ZjksPbLey71YTic+
D8nOvprbGD3eoXY+CU4bvx03oD4rIoS+RlqfP1TJmr0xToY87CngPf6rEr/mhzU+dfObvpG0KL8GE9Q9Yjd6uxe8Bb5ftXM+u0JL
P79zJ77CQoc9UIdCPeSIQj464zi87ZeTPoE3wL7zfBm9PRlSPmnzjb7tfUK89VG4PtAOUD5jfnK+jIRmPGTYPr7RrYm+RzX2vqcz
7D0i29I8Lhevvl4z0z6uQ4A+sVtzPtZyv74tzAO/fZKivu0ODT7tv22/MZpTPQdj5j7pd3Q/D2d+vuAS5L4vqba7VmVDvoaRKjxX
IPw9Hri2PmCCjD4DhDG/ioxQPTctU7wdmA8+RjpzvoAf9T4mdQ2/qUnpPtMpu756tve9rz6ePSJqPz0nzKW9nwGJvqcOcr1ff1w8
vryEPbqIej5eKUU+mj47P+UtUT92MBO96uQSPtJ7xb4SvIe+IHr4vQHTz771ZAU9pqz4vuNcyT6nrCM+XCbdvVP9Lr8XhOC+mYSc
PjKYlbzuGkY+8WPaPS+f9D1aYAs8rpeqPZCK7z2oxnw92ldoPmrO+L2TZfs94KRRv8YM4L0Klr8+c3CHP1Z0cb6EBB6/iDnnvv+s
ED8Evqq8oa9Vvq0flL5reum9C7Uovzi3IT/T1qM+UO7MPnD54T5QvSI/vnIGvmt/Mb9firY+Y4FvPuSI5L2iOQO9Hd8gvo/uQb4M
JzM/IzsmPoBUj77pMWC+0y+4PhUTzz5S8pQ+wcQ4vmB1Tj7JpJu+yPq0PvZ+oL7s3fO9uwksPsDihj5w8w+/7jzmPo7YEj/RTvS9
S6UIP4tM8r4VsjS9IcHRPiydCz7PxFy9nysvPzWQiL4AGZm+1ELFvofvNT9Pl7k9JAWXP/qXlL/ZmfS+uMdIP2rSCz5Agmc+MDuR
vDpi8L7BL5S9rIcRv6OVOj7ongC/OWJkPr24k77j6We+UkV9vECepb7c5f8+/V8HPY9JI7x1SFU+unpCv6Qsoj4GC5i+ko6YPr4g
cb2i/76+oRyFPlejgz4uQlc+iYewven8ND5eeMM+YnoTP70kmz27rYI9GUX5vmNuYrxyehs/AOz1vXCzaL7p3Ng+CsyhPvbd875m
mE09WE1WPqjIuz2qaby+UFAhv2uEoj4vobI+VvRKvk98dj5T4LO+kel0PXRZlL6LlIu81lZ6P0Ulqr56SVS/BAHJvvuviT7K3eg+
2GjaPeU1f74sWwM/6OXbPvz9HT9MD/49AtCTPoaZoDw4BIy+t4++vWlvOD0gkrQ9YCiLvejRj7760Ki+qS+LP802ED4Naai+KDVe
P3cEPL/L5/s9MkUMP6m8qD72TJ6+D1rTPm4nuL5AqOU8mgcBvqnOQD9CFMc9N0H5vvRfaj8SFOa+Be4JPlDl275hhFJAxfsMQI1m
JUCpAzFAhk5TQG9AJ0AshE1A2GOBQCYkPED0zCFAASBTQGXLIEBWGzpA/Qk8QNQs3j9NKyhA9rUqQO3dLkCHXERA1lF1QEpGKUCJ
1x9APd4yQEnPYED1Uq++/BSYPGwQQb6Spzu/bJmxvjIiab1q3Cy//smcvtlbYb4bKEW+1Nbqvn6QwbtiZwS9x7U5v7NQqr6+/W2+
yQ6Evi2skL1ubjC+zBHQvlbvGjzneT69qg/JvvLNOr/len++Y55kv8Vd078haQpATm+JwE+Bzr4Zat4/yWdBQAekDD6pZPY8yNR7
QCIS775Fp5BAIicuPiUBFL9Oquo/kFK6vyYpaz/MxBtAszjOv+lbQMCH350/Z4tjQMjCvj50ZohBLUf9QHaNFEG1NTJBh3BMQTPU
NEEyQJhBNvgPQqmqhEE+eU9BsS1wQTR3LEFuNYJBrWNLQd+YpEBmglRBLMY9QTnBZ0FySTpBkAbKQXxZWEEsxytBZ1NbQbiXv0EW
nRC/0TawvpQrCb80SgK/PinzP/odiL0Xts6+5azAP0NkeD3uPi0/jtc2vx4nLb1hU7U+Fd1Nv4IXub6rBN2+4nIUvw9UUL9oA78/
7qKfvzkUab9kkAS/J2PMPZCWO7+6SeK+2tWAP7wVob7gJSe/LGDIPmWlhT8h7U++maWwv7iNTD1c2ji/yj6Mv00Vxz9oNXq/e969
vtkQLT9CyD6+3QzEvixTWT/qoWa/wUk2v+CLxD8dYoQ/kNGAPGgbC7/K57C/cY0Bv/7DIz6EIhY+42OWv5H6db/AlNO9JQZ6O9aJ
tj+3hfc+7087v/tEpr4F2yM/UDYVvsfMa74gEre+lO06v25uij8IvVQ/genyvqgFtj7IUUE/ZMOFP1iZrT/5ns0/DsIuv57eXz/C
xBq/D/ggP/9OV789bOk/EhcNv/sSJb6mFBi+SCGEPZv4Ar+44I2+RuEPvwig8L4cbQW/NWcLP0VBrT/w+q89VjxjP9S1Xb9SZaM+
QJfHviP6k7/ClBK/vPVpP6Agdj2wsea+TfoKv4G/Yb6Zvzq/Te3pv+UKQb8Mkqi+P9KDPZS0Gj4Lzcc/FiuvP1HUbz56s9I/vczA
PspLVL+1jhU+AUKEPzYYdT0KlRC+fCIQv5+a+T4GkIw/bNVevyREwT/U+/U/Id35PhTw+D1h2ge/N+iEvhxq3r4+58Q9zj0JP8QO
Br82rg+/rKuSPkYOF77KDlC9C9GeP7nqW7/utA4+lwC4vxPu/74A5UQ/q0dKvgSGAb/otOI+Mu5JvwPdgb8zUgE/jSkzPveNgD9O
XX++E+HDPrfRqb+8yYu/vLsLQLRfIL4nRks+bD9hPRLlCb/sWPe7cBaDv9KJ5b79CUU98kmPvzCYIL0jfrA+mwnHP7ksTL4mGaW+
J6arPuAVij60O4y8283QvipmHL5EOhG/GCMMv7EzsD8HW8Y/r3KdPZXvfz+gcZ+/geP1vnBajL4yTxM/ABskvxAATz6OQ9a/V23c
PxHsDT4AxDe/zwkTv9r4qD1u0Eg/Aj59PtueCr/dQn0+2s4Nv3FfeD8nQaA/d+0uP1fZbz1dEI2+OmiPvhEGML+k4c6+q7RHv9C6
Qj9yYRE+fgBfP/KVxb6l/CQ/FsdbPriiRb/BAlq/oF73vr1l2z/pUSq/RJ43P5w0772v/IK8cblZv62TL798cKW+1CUAQAGcwb41
5JK+wlFYvuvB9b5JHT4/TIDVPz4lHj6C51G/as8GP6so7T0R0iO/PV6eP9NvVD+QaHi/+v4Fv6YC7b4=
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
