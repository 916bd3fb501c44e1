"""Data augmentation: a random affine transform per training image, drawn for all images at once."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Augment:
    """Ranges of the random affine transform; every value is drawn uniformly and per image.

    Attributes:
        degrees: Largest rotations in either direction, in degrees; several are drawn independently
            and add up.
        translate: Largest shift in either direction, as fractions of the width and of the height.
        scale: Smallest and largest magnification.
        shear: Largest slant of the vertical axis in either direction, in degrees.
        zoom: Further magnification of an image, applied with probability `zoom_share`.
        zoom_share: Probability of `zoom`.
        nearest: Nearest-pixel interpolation and shifts by whole pixels, torchvision's default;
            otherwise bilinear.
    """

    degrees: tuple[float, ...] = ()
    translate: tuple[float, float] = (0.0, 0.0)
    scale: tuple[float, float] = (1.0, 1.0)
    shear: float = 0.0
    zoom: float = 1.0
    zoom_share: float = 0.0
    nearest: bool = False


NO_AUGMENT = Augment()


def sample_affine(
    augment: Augment,
    count: int,
    size: tuple[int, int],
    device: "torch.device",
    generator: "torch.Generator | None" = None,
) -> "torch.Tensor":
    """Draw random affine transforms, in the form that `affine_grid` takes.

    Args:
        augment: The ranges to draw from.
        count: Number of transforms.
        size: (H, W) of the images.
        device: Where to draw and return them.
        generator: Source of randomness on `device`; None for torch's global one.

    Returns:
        float (count, 2, 3): maps from output to input coordinates, both from -1 to 1.
    """
    import torch  # not above: it takes seconds, and an Augment is only a description

    def uniform(low: float, high: float) -> torch.Tensor:
        return torch.empty(count, device=device).uniform_(low, high, generator=generator)

    height, width = size
    aspect = height / width
    angle = torch.zeros(count, device=device)
    for degrees in augment.degrees:
        angle = angle + uniform(-math.radians(degrees), math.radians(degrees))
    scale = uniform(*augment.scale)
    if augment.zoom_share:
        scale = torch.where(uniform(0, 1) < augment.zoom_share, scale * augment.zoom, scale)
    slant = torch.tan(uniform(-math.radians(augment.shear), math.radians(augment.shear)))

    # affine_grid takes the inverse transform, from output to input, in coordinates from -1 to 1:
    # hence the division by the scale, the aspect ratio and the factor 2. An image is shifted last,
    # so the inverse applies the shift first and everything else to its result.
    cos, sin = torch.cos(angle) / scale, torch.sin(angle) / scale
    right, down = (2 * uniform(-share, share) for share in augment.translate)
    if augment.nearest:
        right = (right * width / 2).round() * 2 / width
        down = (down * height / 2).round() * 2 / height
    x_row = cos, (cos * slant - sin) * aspect
    y_row = sin / aspect, sin * slant + cos
    rows = [torch.stack((a, b, a * right + b * down), 1) for a, b in (x_row, y_row)]
    return torch.stack(rows, 1)


def warp(
    images: "torch.Tensor",
    affine: "torch.Tensor",
    nearest: bool = False,
    centres: "tuple[torch.Tensor, torch.Tensor] | None" = None,
) -> "torch.Tensor":
    """Apply an affine transform to each image; what lies outside the input is background (0).

    Args:
        images: float (N, C, H, W) with background 0.
        affine: float (N, 2, 3) from `sample_affine`.
        nearest: Nearest-pixel instead of bilinear interpolation.
        centres: What `pixel_centres` returned for this size; computed if left out.

    Returns:
        float (N, C, H, W).
    """
    from torch.nn import functional as F

    height, width = images.shape[2:]
    grid = sampling_grid(affine, *(centres or pixel_centres(height, width, images.device)))
    mode = "nearest" if nearest else "bilinear"
    return F.grid_sample(images, grid, mode=mode, align_corners=False)


def pixel_centres(
    height: int, width: int, device: "torch.device | None" = None
) -> "tuple[torch.Tensor, torch.Tensor]":
    """Return x of each column, float (width,), and y of each row, float (height,): from -1 to 1."""
    import torch

    xs, ys = ((2 * torch.arange(side, device=device) + 1) / side - 1 for side in (width, height))
    return xs, ys


def sampling_grid(affine: "torch.Tensor", xs: "torch.Tensor", ys: "torch.Tensor") -> "torch.Tensor":
    """Return where in its input each output pixel is read, as affine_grid of torch does.

    That multiplies matrices of a few columns, which took eight times as long as these sums.

    Returns:
        float (N, height, width, 2): x and y from -1 to 1.
    """
    across = affine[:, :, None, 0, None] * xs
    down = affine[:, :, 1, None] * ys + affine[:, :, 2, None]
    return (across + down[..., None]).permute(0, 2, 3, 1)
