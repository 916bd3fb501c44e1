"""Tests of the usual DataLoader loop, the baseline of the benchmark."""

from contextlib import closing

import pytest
import torch
from torchvision.transforms import v2

from search.data.dataset import DataSet
from search.engines.dataloader import DataLoaderEngine, Images, transforms
from search.engines.reference import ReferenceEngine
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.augment import NO_AUGMENT, Augment
from search.nets.candidate import Candidate, Recipe, Run

NET = Architecture((Conv(4), GlobalPool(), Conv(None, 1, after="none")))


# DataLoader forks its workers by default; newer Pythons warn about it where threads are running.
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_the_loss_falls_as_with_the_reference(small: DataSet) -> None:
    recipe = Recipe(lr=0.1, batch_size=32, ema=0.9, schedule="onecycle")
    run = Run(Candidate(NET, recipe), seed=1, epochs=6)
    with closing(DataLoaderEngine(small)) as plain, torch.random.fork_rng(devices=[]):
        epochs = list(plain.train(run))
    expected = list(ReferenceEngine(small).train(run))
    assert [epoch.number for epoch in epochs] == [1, 2, 3, 4, 5, 6]
    assert epochs[-1].train_loss == pytest.approx(expected[-1].train_loss, rel=0.1)
    assert epochs[-1].weights is not None


def test_a_recipe_becomes_torchvisions_transforms(small: DataSet) -> None:
    assert transforms(NO_AUGMENT, (28, 28)) == []
    zoom, affine, rotation = transforms(
        Augment((7, 5), (0.05, 0.01), (0.9, 1.1), zoom=28 / 22, zoom_share=0.1), (28, 28)
    )
    assert isinstance(zoom, v2.RandomApply) and zoom.p == 0.1
    assert isinstance(affine, v2.RandomAffine)
    assert (affine.degrees, affine.translate, affine.scale) == ([-7, 7], (0.05, 0.01), (0.9, 1.1))
    assert isinstance(rotation, v2.RandomRotation) and rotation.degrees == [-5, 5]


def test_images_are_scaled_and_normalised(small: DataSet) -> None:
    image, label = Images(small, small.test_images, small.test_labels, NO_AUGMENT)[3]
    mean, std = small.mean[0], small.std[0]
    torch.testing.assert_close(image, (small.test_images[3] / 255 - mean) / std)
    assert label == small.test_labels[3]
