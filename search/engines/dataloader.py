"""The loop that people write: a DataLoader, torchvision's transforms, one eager net at a time.

`bench` compares every engine with this one, so it is as fast as such a loop can be: images are
decoded once, a loader process per core stays alive for the whole run, and no transform is applied
that the recipe does not ask for.
"""

import math
import time
from collections.abc import Callable, Generator
from typing import Any

import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import InterpolationMode, v2

from search.data.dataset import DataSet
from search.engines.checkpoint import weights_bytes
from search.engines.contract import TEST_BATCH, Diverged, Epoch, usable_cores
from search.engines.recipe import Scheduler, make_average, make_optimizer, make_scheduler
from search.nets.architecture import build
from search.nets.augment import NO_AUGMENT, Augment
from search.nets.candidate import Run

Loader = DataLoader[tuple[Tensor, int]]


class DataLoaderEngine:
    """Trains one run at a time on `device`, with as many cores as torch uses."""

    workers = 1

    def __init__(self, data: DataSet, device: str = "cpu") -> None:
        self.data = data
        self.device = device

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run`, one epoch per step.

        Unlike the other engines it seeds torch's global generators, as such loops do.
        """
        recipe, device = run.candidate.recipe, torch.device(self.device)
        torch.manual_seed(run.seed)
        augment = recipe.augment_in(1, run.epochs)
        train_loader = make_train_loader(self.data, run, augment, device)
        test_loader = make_test_loader(self.data, device)
        net = build(run.candidate.architecture, self.data.shape, self.data.classes).to(device)
        optimizer = make_optimizer(recipe, net)
        scheduler = make_scheduler(recipe, optimizer, run.epochs, len(train_loader))
        average = make_average(recipe, net)
        tested_net = average.module if average else net

        for number in range(1, run.epochs + 1):
            started = time.perf_counter()
            if number == run.epochs - recipe.plain_epochs + 1:
                train_loader = make_train_loader(self.data, run, NO_AUGMENT, device)
            train_accuracy, train_loss = train_epoch(
                net, optimizer, scheduler, average, recipe.label_smoothing, train_loader
            )
            if not math.isfinite(train_loss):
                raise Diverged(f"the loss became {train_loss} in epoch {number}")
            test_accuracy, test_loss = evaluate(tested_net, test_loader)
            scheduler.after_epoch(test_loss)
            weights = weights_bytes(tested_net) if number == run.epochs else None
            seconds = time.perf_counter() - started
            measured = test_accuracy, test_loss, train_accuracy, train_loss
            yield Epoch(number, *measured, seconds, weights)

    def close(self) -> None:
        """No resources to release: the loader processes end with their run."""


class Images(Dataset[tuple[Tensor, int]]):
    """Images as PIL images with their labels, as torchvision.datasets passes them to transforms."""

    def __init__(
        self, data: DataSet, images: Tensor, labels: Tensor, augment: Augment = NO_AUGMENT
    ) -> None:
        self.images = [
            Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()) for image in images
        ]
        self.labels = labels.tolist()
        self.transform = v2.Compose([*transforms(augment, data.shape[1:]), *to_tensor(data)])

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        return self.transform(self.images[index]), self.labels[index]


def train_epoch(
    net: nn.Module,
    optimizer: torch.optim.Optimizer,
    scheduler: Scheduler,
    average: AveragedModel | None,
    label_smoothing: float,
    train_loader: Loader,
) -> tuple[float, float]:
    """Train on every image once; return the accuracy (a fraction) and the mean loss."""
    device = next(net.parameters()).device
    net.train()
    total_loss, correct = torch.zeros((), device=device), torch.zeros((), device=device)
    count = 0
    for images, labels in train_loader:
        images = images.to(device, non_blocking=True)
        labels = labels.to(device, non_blocking=True)
        logits = net(images)
        loss = F.cross_entropy(logits, labels, label_smoothing=label_smoothing)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        scheduler.after_step()
        if average:
            average.update_parameters(net)
        total_loss += loss.detach() * len(labels)
        correct += (logits.detach().argmax(1) == labels).sum()
        count += len(labels)
    return correct.item() / count, total_loss.item() / count


def evaluate(net: nn.Module, test_loader: Loader) -> tuple[float, float]:
    """Return the accuracy (a fraction) and the mean cross entropy over the test images."""
    device = next(net.parameters()).device
    net.eval()
    correct, total_loss, count = 0, 0.0, 0
    with torch.inference_mode():
        for images, labels in test_loader:
            logits, labels = net(images.to(device)), labels.to(device)
            correct += int((logits.argmax(1) == labels).sum())
            total_loss += F.cross_entropy(logits, labels, reduction="sum").item()
            count += len(labels)
    return correct / count, total_loss / count


def make_train_loader(data: DataSet, run: Run, augment: Augment, device: torch.device) -> Loader:
    """Make the loader of training batches, shuffled and augmented."""
    images = Images(data, data.train_images, data.train_labels, augment)
    batch_size = run.candidate.recipe.batch_size
    # BatchNorm rejects a batch of one image.
    drop_last = len(images) % batch_size == 1
    return make_loader(images, batch_size, device, shuffle=True, drop_last=drop_last)


def make_test_loader(data: DataSet, device: torch.device) -> Loader:
    """Make the loader of test batches."""
    return make_loader(Images(data, data.test_images, data.test_labels), TEST_BATCH, device)


def make_loader(images: Images, batch_size: int, device: torch.device, **options: Any) -> Loader:
    """Make a loader with one process per core, alive from the first epoch to the last."""
    return DataLoader(
        images,
        batch_size,
        num_workers=usable_cores(),
        persistent_workers=True,
        pin_memory=device.type == "cuda",
        **options,
    )


def transforms(augment: Augment, size: tuple[int, ...]) -> list[Callable[..., Any]]:
    """Translate `augment` into torchvision's transforms, with as few passes as they allow.

    Args:
        augment: How far images may be moved.
        size: Height and width of the images.
    """
    mode = InterpolationMode.NEAREST if augment.nearest else InterpolationMode.BILINEAR
    steps: list[Callable[..., Any]] = []
    if augment.zoom_share:
        crop = [round(side / augment.zoom) for side in size]
        zoom = [v2.CenterCrop(crop), v2.Resize(list(size))]
        steps.append(v2.RandomApply(zoom, augment.zoom_share))
    degrees, *further_degrees = augment.degrees or (0.0,)
    scaled = augment.scale != (1.0, 1.0)
    if degrees or any(augment.translate) or scaled or augment.shear:
        steps.append(
            v2.RandomAffine(
                degrees,
                translate=augment.translate if any(augment.translate) else None,
                scale=augment.scale if scaled else None,
                shear=augment.shear or None,
                interpolation=mode,
            )
        )
    steps += [v2.RandomRotation(again, interpolation=mode) for again in further_degrees]
    return steps


def to_tensor(data: DataSet) -> list[Callable[..., Any]]:
    """Return the transforms from a PIL image to a normalised tensor."""
    normalise = v2.Normalize(list(data.mean), list(data.std))
    return [v2.ToImage(), v2.ToDtype(torch.float32, scale=True), normalise]
