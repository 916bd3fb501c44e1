"""Read image files as tensors: upright, of one size, in grey where all of them are grey."""

import logging
import warnings
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from search.data.dataset import DataError, require
from search.files import MAX_BYTES

logger = logging.getLogger(__name__)

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".pgm", ".ppm")
_FORMATS = ("PNG", "JPEG", "BMP", "TIFF", "WEBP", "PPM")


def read_images(paths: list[Path]) -> Tensor:
    """Read images of one size as uint8 (N, C, H, W); C is 1 if all are grey, else 3.

    Images that are stored in colour and are grey count as grey. Images of 16 bits are scaled to 8
    by the number of bits that they use together. Transparent pixels become black, with a warning.

    Raises:
        DataError: An image cannot be read, or is of another size than the first, or all of them
            together are larger than MAX_BYTES.
    """
    arrays, transparent, several, held = [], 0, 0, 0
    for path in paths:
        pixels, has_alpha, pages = _read_image(path)
        transparent += has_alpha
        several += pages > 1
        arrays.append(pixels)
        size, first = _size(pixels), _size(arrays[0])
        require(size == first, f"{path} has {size} pixels, expected {first} as {paths[0]} has.")
        held += pixels.nbytes  # a small file may hold a large picture, so files say little
        _check_total(max(held, len(paths) * pixels.shape[0] * pixels.shape[1]), paths, first)
    if several:
        logger.warning("%d files have several pages or frames, of which the first is used", several)
    if transparent:
        logger.warning("%d images have transparent pixels, which are taken as black", transparent)
    shift = _bits_to_drop([pixels for pixels in arrays if pixels.dtype == np.uint16])
    images = [_as_tensor(pixels, shift) for pixels in arrays]
    channels = max(map(len, images))
    _check_total(len(images) * channels * images[0][0].numel(), paths, _size(arrays[0]))
    return torch.stack([image.expand(channels, -1, -1) for image in images])


def _size(pixels: NDArray[np.generic]) -> str:
    return f"{pixels.shape[1]}x{pixels.shape[0]}"


def _check_total(total: int, paths: list[Path], size: str) -> None:
    """Refuse images that take more than MAX_BYTES of memory together, before they do."""
    require(
        total <= MAX_BYTES,
        f"{paths[0].parent.parent}: {len(paths):,} images of {size} pixels take more than "
        f"{MAX_BYTES:,} bytes; make them smaller, or take fewer.",
    )


def _read_image(path: Path) -> tuple[NDArray[np.generic], bool, int]:
    """Read an image as uint8 (H, W), uint8 (H, W, 3) or uint16 (H, W).

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
                    return wide.astype(np.uint16), False, pages
                if image.mode == "F":
                    raise ValueError("pixels are floats, expected integers of 8 or 16 bits")
                has_alpha = False
                if image.has_transparency_data:
                    image = image.convert("RGBA")
                    has_alpha = bool((np.asarray(image.getchannel("A")) < 255).any())
                    black = Image.new("RGBA", image.size, (0, 0, 0, 255))
                    image = Image.alpha_composite(black, image)
                mode = "L" if image.mode in ("1", "L") else "RGB"
                return np.array(image.convert(mode)), has_alpha, pages
    except Exception as error:  # decoders raise many kinds of exceptions
        raise DataError(f"{path} is not an image that can be read: {error}.") from error


def _bits_to_drop(arrays: list[NDArray[np.generic]]) -> int:
    """Return by how many bits the images of 16 bits exceed 8: cameras use 8, 12 or 16 of them."""
    if not arrays:
        return 0
    largest = max(int(pixels.max()) for pixels in arrays)
    used = 8 if largest < 256 else 12 if largest < 4_096 else 16
    if used < 16:
        logger.warning("images of 16 bits use %d of them: scaled to 8 bits by that", used)
    return used - 8


def _as_tensor(pixels: NDArray[np.generic], shift: int) -> Tensor:
    """Make uint8 (1, H, W) of a grey image, (3, H, W) of any other."""
    if pixels.dtype == np.uint16:
        pixels = (pixels >> shift).astype(np.uint8)  # type: ignore[operator]
    if pixels.ndim == 3 and (pixels == pixels[:, :, :1]).all():  # grey, stored as colour
        pixels = pixels[:, :, 0]
    image = torch.from_numpy(np.ascontiguousarray(pixels))
    return image[None] if image.ndim == 2 else image.permute(2, 0, 1)
