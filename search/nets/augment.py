"""A new view of each training image: one random affine map per image, drawn for all at once."""

import math
from dataclasses import dataclass

import torch
from torch.nn import functional as F


@dataclass(frozen=True)
class Augment:
    """How far an image may be moved. Every draw is uniform and made per image.

    degrees    largest rotations, either way; several are drawn one by one and add up
    translate  largest shift, as a share of the width and of the height
    scale      smallest and largest magnification
    shear      largest slant of the vertical axis, degrees either way
    zoom       magnification that hits an image with probability `zoom_share`
    nearest    every pixel takes the value of the nearest one and shifts are whole pixels, as
               torchvision has it unless told otherwise; else bilinear
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
    how: Augment,
    count: int,
    size: tuple[int, int],
    device: torch.device,
    generator: torch.Generator | None = None,
) -> torch.Tensor:
    """`count` random affine maps (count, 2, 3), as `affine_grid` wants them.

    `size` is the images' height and width. Draws from `generator`, else torch's global one.
    """

    def uniform(low: float, high: float) -> torch.Tensor:
        return torch.empty(count, device=device).uniform_(low, high, generator=generator)

    height, width = size
    aspect = height / width
    angle = torch.zeros(count, device=device)
    for degrees in how.degrees:
        angle = angle + uniform(-math.radians(degrees), math.radians(degrees))
    scale = uniform(*how.scale)
    if how.zoom_share:
        scale = torch.where(uniform(0, 1) < how.zoom_share, scale * how.zoom, scale)
    slant = torch.tan(uniform(-math.radians(how.shear), math.radians(how.shear)))

    # affine_grid wants the way back, from a place in the output to one in the input, in
    # coordinates from -1 to 1: hence the division by the scale, the aspect ratio and the factor 2.
    # An image is shifted last, so its shift comes back first: through all the rest.
    cos, sin = torch.cos(angle) / scale, torch.sin(angle) / scale
    right, down = (2 * uniform(-share, share) for share in how.translate)
    if how.nearest:
        right, down = (
            (x * side / 2).round() * 2 / side for x, side in ((right, width), (down, height))
        )
    x_row = cos, (cos * slant - sin) * aspect
    y_row = sin / aspect, sin * slant + cos
    rows = [torch.stack((a, b, a * right + b * down), 1) for a, b in (x_row, y_row)]
    return torch.stack(rows, 1)


def warp(images: torch.Tensor, maps: torch.Tensor, nearest: bool = False) -> torch.Tensor:
    """Images (N, C, H, W), float, background 0, each moved by its own of the maps (N, 2, 3).

    What comes in over the edge is background, as torchvision fills it.
    """
    grid = F.affine_grid(maps, list(images.shape), align_corners=False)
    mode = "nearest" if nearest else "bilinear"
    return F.grid_sample(images, grid, mode=mode, align_corners=False)
