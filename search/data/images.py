"""Read image files as tensors: upright, of one size, in grey where all of them are grey."""

import logging
import statistics
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from search.data.dataset import DataError, require
from search.files import MAX_BYTES

logger = logging.getLogger(__name__)

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".pgm", ".ppm")
_FORMATS = ("PNG", "JPEG", "BMP", "TIFF", "WEBP", "PPM")


SIDES = range(8, 1_025)  # pixels that an image may be resized to
_USUAL_SIDE = 32  # pixels; larger images of several sizes are made as small as that


@dataclass(frozen=True)
class ImageForm:
    """What images are to become; None where the images themselves decide.

    Attributes:
        image_size: Width and height in pixels.
        channels: 1 for grey, 3 for RGB.
    """

    image_size: int | None = None
    channels: int | None = None


AS_THEY_ARE = ImageForm()


def check_form(form: ImageForm) -> None:
    """Raise DataError unless images can have this form."""
    size, channels = form.image_size, form.channels
    require(
        size is None or (type(size) is int and size in SIDES),
        f"image_size: expected an integer from {SIDES[0]} to {SIDES[-1]:,}, got {size!r}.",
    )
    require(channels in (None, 1, 3), f"channels: expected 1 or 3, got {channels!r}.")


def read_images(paths: list[Path], form: ImageForm = AS_THEY_ARE) -> tuple[Tensor, int | None]:
    """Read images as uint8 (N, C, H, W).

    C is 1 if all of them are grey, else 3; images of several sizes are resized to one. The form
    decides otherwise.

    Images that are stored in colour and are grey count as grey. Images of 16 bits are scaled to 8
    by the number of bits that they use together. Transparent pixels become black, with a warning.

    Returns:
        The images, and the number of bits that those of 16 bits use; None if there are none.

    Raises:
        DataError: An image cannot be read, or all of them together are larger than MAX_BYTES.
    """
    target = (form.image_size, form.image_size) if form.image_size else _common_size(paths)
    arrays, transparent, several, total = [], 0, 0, 0
    for path in paths:
        pixels, has_alpha, pages = _read_image(path, target, form.channels)
        transparent += int(has_alpha)
        several += int(pages > 1)
        arrays.append(pixels)
        total += pixels.nbytes  # a small file may contain a large picture, so files say little
        _check_total(
            max(total, len(paths) * pixels.shape[0] * pixels.shape[1]), paths, _size(pixels)
        )
    if several:
        logger.warning("%d files have several pages or frames, of which the first is used", several)
    if transparent:
        logger.warning("%d images have transparent pixels, which are taken as black", transparent)
    bits = _bits_used([pixels for pixels in arrays if pixels.dtype == np.uint16])
    images = [_as_tensor(pixels, (bits or 8) - 8) for pixels in arrays]
    channels = form.channels or max(map(len, images))
    _check_total(len(images) * channels * images[0][0].numel(), paths, _size(arrays[0]))
    return torch.stack([image.expand(channels, -1, -1) for image in images]), bits


def _size(pixels: NDArray[np.generic]) -> str:
    return f"{pixels.shape[1]}x{pixels.shape[0]}"


def _common_size(paths: list[Path]) -> tuple[int, int] | None:
    """Choose one width and height for images of several sizes; None where all have the same."""
    sizes = [size for path in paths if (size := _upright_size(path))]
    if len(set(sizes)) < 2:
        return None
    side = round(statistics.median(min(size) for size in sizes))
    side = max(SIDES[0], min(side, _USUAL_SIDE))
    widths, heights = ([size[axis] for size in sizes] for axis in (0, 1))
    logger.warning(
        "images have %d sizes, %d to %d pixels wide and %d to %d high: all are resized to %dx%d; "
        "--image-size chooses another size",
        len(set(sizes)),
        *(min(widths), max(widths), min(heights), max(heights), side, side),
    )
    return side, side


def _upright_size(path: Path) -> tuple[int, int] | None:
    """Read width and height from the head of a file; None where it cannot be read."""
    from PIL import ExifTags, Image

    with suppress(Exception), warnings.catch_warnings():
        warnings.simplefilter("error")
        with Image.open(path, formats=_FORMATS) as file:
            # Of the class itself: a PNG file's own method decodes the image.
            on_its_side = Image.Image.getexif(file).get(ExifTags.Base.Orientation, 1) >= 5
            return (file.height, file.width) if on_its_side else file.size
    return None


def _check_total(total: int, paths: list[Path], size: str) -> None:
    """Refuse images that take more than MAX_BYTES of memory together, before they do."""
    require(
        total <= MAX_BYTES,
        f"{paths[0].parent.parent}: {len(paths):,} images of {size} pixels take more than "
        f"{MAX_BYTES:,} bytes; make them smaller, or take fewer.",
    )


def _read_image(
    path: Path, size: tuple[int, int] | None, channels: int | None
) -> tuple[NDArray[np.generic], bool, int]:
    """Read an image as uint8 (H, W), uint8 (H, W, 3) or uint16 (H, W).

    Args:
        path: The file.
        size: Width and height to resize it to, unless None.
        channels: 1 to make it grey, 3 to leave it as it is.

    Returns:
        The pixels, whether some were transparent, and the number of pages or frames in the file.

    Raises:
        DataError: It cannot be read, or its pixels are floats or below 0.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=_FORMATS) as file:
                pages = getattr(file, "n_frames", 1)
                image = ImageOps.exif_transpose(file)  # upright, as every viewer shows it
                if image.mode.startswith("I"):  # 16 bits, which convert() would clip
                    wide = np.asarray(image)
                    if wide.min() < 0 or wide.max() > 65_535:
                        raise ValueError("pixels below 0 or above 65,535, expected 0 to 65,535")
                    resized = _resize(Image.fromarray(wide.astype(np.int32)), size)
                    return np.asarray(resized).astype(np.uint16), False, pages
                if image.mode == "F":
                    raise ValueError("pixels are floats, expected integers of 8 or 16 bits")
                has_alpha = False
                if image.has_transparency_data:
                    image = image.convert("RGBA")
                    has_alpha = bool((np.asarray(image.getchannel("A")) < 255).any())
                    black = Image.new("RGBA", image.size, (0, 0, 0, 255))
                    image = Image.alpha_composite(black, image)
                mode = "L" if image.mode in ("1", "L") or channels == 1 else "RGB"
                return np.array(_resize(image.convert(mode), size)), has_alpha, pages
    except Exception as error:  # decoders raise many kinds of exceptions
        raise DataError(f"{path} is not an image that can be read: {error}.") from error


def _resize(image: Any, size: tuple[int, int] | None) -> Any:
    """Resize a PIL image as an exported module does."""
    from PIL import Image

    return image.resize(size, Image.Resampling.BILINEAR) if size else image


def _bits_used(arrays: list[NDArray[np.generic]]) -> int | None:
    """Return how many bits images of 16 bits use: 8, 12 or 16, as cameras do; None of no images."""
    if not arrays:
        return None
    largest = max(int(pixels.max()) for pixels in arrays)
    used = 8 if largest < 256 else 12 if largest < 4_096 else 16
    if used < 16:
        logger.warning("images of 16 bits use %d of them: scaled to 8 bits by that", used)
    return used


def _as_tensor(pixels: NDArray[np.generic], shift: int) -> Tensor:
    """Make uint8 (1, H, W) of a grey image, (3, H, W) of any other."""
    if pixels.dtype == np.uint16:
        pixels = (pixels >> shift).astype(np.uint8)  # type: ignore[operator]
    if pixels.ndim == 3 and (pixels == pixels[:, :, :1]).all():  # grey, stored as colour
        pixels = pixels[:, :, 0]
    image = torch.from_numpy(np.ascontiguousarray(pixels))
    return image[None] if image.ndim == 2 else image.permute(2, 0, 1)
