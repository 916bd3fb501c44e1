"""The loop that people write: a DataLoader, torchvision's transforms, one eager net at a time.

What `bench` holds every engine against. Written as well as that loop can be: images decoded once,
loader processes for every core that stay for the whole run, no transform that the recipe does not
ask for.
"""

import math
import time
from collections.abc import Callable, Generator
from typing import Any

import torch
from PIL import Image
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import InterpolationMode, v2

from search.data.dataset import DataSet
from search.engines.checkpoint import weights_bytes
from search.engines.contract import Diverged, Epoch, usable_cores
from search.engines.recipe import make_average, make_optimizer, make_scheduler
from search.nets.architecture import build
from search.nets.augment import Augment
from search.nets.candidate import Run

TEST_BATCH = 1_000


class DataLoaderEngine:
    """Trains one run at a time on `device`, with every core torch takes."""

    workers = 1

    def __init__(self, data: DataSet, device: str = "cpu") -> None:
        self.data = data
        self.device = device

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        recipe, device = run.candidate.recipe, torch.device(self.device)
        torch.manual_seed(run.seed)
        train_set = Images(
            self.data, self.data.train_images, self.data.train_labels, recipe.augment
        )
        test_set = Images(self.data, self.data.test_images, self.data.test_labels, Augment())
        # A last batch of one image is dropped, BatchNorm cannot use it.
        odd = len(train_set) % recipe.batch_size == 1
        train_loader = loader(train_set, recipe.batch_size, device, shuffle=True, drop_last=odd)
        test_loader = loader(test_set, TEST_BATCH, device)
        net = build(run.candidate.architecture, self.data.shape, self.data.classes).to(device)
        optimizer = make_optimizer(recipe, net)
        scheduler, once_per = make_scheduler(recipe, optimizer, run.epochs, len(train_loader))
        average = make_average(recipe, net)
        tested = average.module if average else net

        for number in range(1, run.epochs + 1):
            started = time.perf_counter()
            net.train()
            total_loss = torch.zeros((), device=device)
            for images, labels in train_loader:
                images = images.to(device, non_blocking=True)
                labels = labels.to(device, non_blocking=True)
                loss = F.cross_entropy(net(images), labels, label_smoothing=recipe.label_smoothing)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                if once_per == "step":
                    scheduler.step()
                if average:
                    average.update_parameters(net)
                total_loss += loss.detach() * len(labels)
            train_loss = total_loss.item() / len(train_set)
            if not math.isfinite(train_loss):
                raise Diverged(f"the loss became {train_loss} in epoch {number}")

            tested.eval()
            correct, test_loss = 0, 0.0
            with torch.inference_mode():
                for images, labels in test_loader:
                    logits, labels = tested(images.to(device)), labels.to(device)
                    correct += int((logits.argmax(1) == labels).sum())
                    test_loss += F.cross_entropy(logits, labels, reduction="sum").item()
            if once_per == "epoch":
                plateau = recipe.schedule == "plateau"
                scheduler.step(*[test_loss / len(test_set)] if plateau else [])
            weights = weights_bytes(tested) if number == run.epochs else None
            seconds = time.perf_counter() - started
            yield Epoch(number, correct / len(test_set), train_loss, seconds, weights)

    def close(self) -> None:
        """The loader processes end with their run."""


class Images(Dataset[tuple[torch.Tensor, int]]):
    """Each image through PIL, as torchvision.datasets hands it to its transforms."""

    def __init__(
        self, data: DataSet, images: torch.Tensor, labels: torch.Tensor, how: Augment
    ) -> None:
        self.images = [
            Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()) for image in images
        ]
        self.labels = labels.tolist()
        self.transform = v2.Compose([*transforms(how, data.shape[1:]), *to_tensor(data)])

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, place: int) -> tuple[torch.Tensor, int]:
        return self.transform(self.images[place]), self.labels[place]


def transforms(how: Augment, size: tuple[int, ...]) -> list[Callable[..., Any]]:
    """torchvision's words for `how`: as few passes over the image as they allow."""
    mode = InterpolationMode.NEAREST if how.nearest else InterpolationMode.BILINEAR
    found: list[Callable[..., Any]] = []
    if how.zoom_share:
        crop = [round(side / how.zoom) for side in size]
        zoom = [v2.CenterCrop(crop), v2.Resize(list(size))]
        found.append(v2.RandomApply(zoom, how.zoom_share))
    degrees, *more = how.degrees or (0.0,)
    if degrees or any(how.translate) or how.scale != (1.0, 1.0) or how.shear:
        found.append(
            v2.RandomAffine(
                degrees,
                translate=how.translate if any(how.translate) else None,
                scale=how.scale if how.scale != (1.0, 1.0) else None,
                shear=how.shear or None,
                interpolation=mode,
            )
        )
    return found + [v2.RandomRotation(again, interpolation=mode) for again in more]


def to_tensor(data: DataSet) -> list[Callable[..., Any]]:
    """A PIL image -> a normalised tensor."""
    normalise = v2.Normalize(list(data.mean), list(data.std))
    return [v2.ToImage(), v2.ToDtype(torch.float32, scale=True), normalise]


def loader(
    images: Images, batch_size: int, device: torch.device, **options: Any
) -> DataLoader[tuple[torch.Tensor, int]]:
    """A loader with a process per core, kept from epoch to epoch."""
    return DataLoader(
        images,
        batch_size,
        num_workers=usable_cores(),
        persistent_workers=True,
        pin_memory=device.type == "cuda",
        **options,
    )
