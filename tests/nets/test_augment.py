"""Tests of augmentation: transforms equal torchvision's, per image, within their ranges."""

import math

import pytest
import torch
from torchvision.transforms import InterpolationMode
from torchvision.transforms import functional as tv

from search.nets.augment import Augment, pixel_centres, sample_affine, sampling_grid, warp

BILINEAR = InterpolationMode.BILINEAR


def augment(images: torch.Tensor, how: Augment) -> torch.Tensor:
    """Warp each image by its own random transform."""
    affine = sample_affine(how, len(images), (images.shape[2], images.shape[3]), images.device)
    return warp(images, affine, how.nearest)


def digits(count: int = 8, height: int = 28, width: int = 28) -> torch.Tensor:
    """Return noise surrounded by background, like MNIST's digits."""
    images = torch.zeros(count, 1, height, width)
    high, wide = height // 2, width // 2
    blots = torch.rand(count, 1, high, wide, generator=torch.Generator().manual_seed(0))
    top, left = high // 2, wide // 2
    images[:, :, top : top + high, left : left + wide] = blots
    return images


@pytest.fixture
def largest_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every random draw return the upper end of its range."""
    monkeypatch.setattr(torch.Tensor, "uniform_", lambda self, low, high, **_: self.fill_(high))


def centroids(images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return x and y of each image's centre of mass, in pixels."""
    mass = images.sum((1, 2, 3))
    x = (images.sum((1, 2)) * torch.arange(images.shape[3])).sum(1) / mass
    y = (images.sum((1, 3)) * torch.arange(images.shape[2])).sum(1) / mass
    return x, y


@pytest.mark.parametrize("sides", [(28, 28), (20, 36)])
@pytest.mark.usefixtures("largest_draw")
def test_rotation_equals_torchvisions_also_when_not_square(
    sides: tuple[int, int],
) -> None:
    images = digits(8, *sides)
    ours = augment(images, Augment(degrees=(10, 7)))
    theirs = tv.rotate(images, 17, interpolation=BILINEAR)
    mirrored = tv.rotate(images, -17, interpolation=BILINEAR)
    assert min(gap(ours, theirs), gap(ours, mirrored)) < 1e-4


@pytest.mark.usefixtures("largest_draw")
def test_rotation_with_scale_equals_torchvisions() -> None:
    images = digits()
    ours = augment(images, Augment(degrees=(15,), scale=(0.9, 1.2)))
    theirs = [
        tv.affine(images, angle, [0, 0], 1.2, [0.0], interpolation=BILINEAR) for angle in (15, -15)
    ]
    assert min(gap(ours, their) for their in theirs) < 1e-4


@pytest.mark.usefixtures("largest_draw")
def test_shear_equals_torchvisions() -> None:
    images = digits()
    ours = augment(images, Augment(shear=12))
    theirs = [
        tv.affine(images, 0, [0, 0], 1, [slant, 0.0], interpolation=BILINEAR) for slant in (12, -12)
    ]
    assert min(gap(ours, their) for their in theirs) < 1e-4


@pytest.mark.usefixtures("largest_draw")
def test_nearest_interpolation_equals_torchvisions_default() -> None:
    images = digits(8, 28, 40)
    ours = augment(images, Augment(degrees=(10,), translate=(0.09, 0.13), nearest=True))
    shift = [round(0.09 * 40), round(0.13 * 28)]
    mirrored = [[right, down] for right in (shift[0], -shift[0]) for down in (shift[1], -shift[1])]
    theirs = [tv.affine(images, angle, by, 1, [0.0]) for angle in (10, -10) for by in mirrored]
    # A point halfway between two pixels may be rounded to either.
    assert min(((ours - their).abs() > 1e-6).float().mean() for their in theirs) < 0.002
    assert set(ours.unique().tolist()) <= set(images.unique().tolist())


def test_zoom_with_probability_one_is_a_magnification() -> None:
    images = digits()
    zoomed = augment(images, Augment(zoom=28 / 22, zoom_share=1.0))
    assert gap(zoomed, augment(images, Augment(scale=(28 / 22, 28 / 22)))) < 1e-5
    assert gap(zoomed, tv.resized_crop(images, 3, 3, 22, 22, [28, 28], antialias=False)) < 1e-4


def test_zoom_applies_with_its_probability() -> None:
    images = digits(1).expand(2_000, -1, -1, -1)
    torch.manual_seed(0)
    moved = (augment(images, Augment(zoom=1.3, zoom_share=0.1)) - images).abs().amax((1, 2, 3))
    assert 0.07 < (moved > 1e-3).float().mean() < 0.13


def test_shifts_fill_their_range_and_stay_inside() -> None:
    images = digits(1, 28, 40).expand(500, -1, -1, -1)
    torch.manual_seed(0)
    x, y = centroids(augment(images, Augment(translate=(0.1, 0.05))))
    middle_x, middle_y = centroids(images)
    for drift, bound in ((x - middle_x, 0.1 * 40), (y - middle_y, 0.05 * 28)):
        assert drift.abs().max() <= bound + 1e-3
        assert drift.max() > 0.9 * bound
        assert drift.min() < -0.9 * bound


def test_every_image_gets_its_own_transform() -> None:
    images = digits(1).expand(64, -1, -1, -1)
    how = Augment(degrees=(10,), translate=(0.1, 0.1), scale=(0.9, 1.1), shear=5)
    torch.manual_seed(0)
    moved = augment(images, how).flatten(1)
    assert len(torch.unique(moved, dim=0)) == 64


def test_pixels_from_outside_the_image_are_background() -> None:
    white = torch.ones(16, 1, 28, 28)
    torch.manual_seed(0)
    shrunk = augment(white, Augment(degrees=(180,), scale=(0.5, 0.5)))
    y, x = torch.meshgrid(torch.arange(28) - 13.5, torch.arange(28) - 13.5, indexing="ij")
    outside = (x**2 + y**2).sqrt() > 7 * math.sqrt(2) + 1  # beyond the corners at any angle
    assert shrunk[:, 0, outside].abs().max() == 0
    assert shrunk.min() >= 0
    assert shrunk.max() <= 1 + 1e-5


def test_equal_seeds_give_equal_transforms() -> None:
    images, how = digits(), Augment(degrees=(10,), translate=(0.1, 0.1))

    def augmented(seed: int) -> torch.Tensor:
        torch.manual_seed(seed)
        return augment(images, how)

    assert torch.equal(augmented(1), augmented(1))
    assert not torch.equal(augmented(1), augmented(2))


def gap(ours: torch.Tensor, theirs: torch.Tensor) -> float:
    return (ours - theirs).abs().max().item()


@pytest.mark.parametrize(("height", "width"), [(28, 28), (7, 12)])
def test_sampling_grid_equals_affine_grid(height: int, width: int) -> None:
    maps = torch.randn(5, 2, 3, generator=torch.Generator().manual_seed(0))
    expected = torch.nn.functional.affine_grid(maps, [5, 1, height, width], align_corners=False)
    torch.testing.assert_close(sampling_grid(maps, *pixel_centres(height, width)), expected)
