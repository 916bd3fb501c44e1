"""A data set on a device, where training steps select and normalise its images."""

from dataclasses import dataclass

import torch
from torch import Tensor

from search.data.dataset import DataSet
from search.nets.augment import pixel_centres


@dataclass(frozen=True)
class DeviceData:
    """A data set on a device.

    Attributes:
        data: The data set in memory.
        device: The device of all tensors.
        train_images: uint8 (N, C, H, W).
        train_labels: int64 (N,).
        test_images: uint8 (N, C, H, W).
        test_labels: int64 (N,).
        scale: float (C, 1, 1): pixel * scale + shift has mean 0 and deviation 1 over the training
            images.
        shift: float (C, 1, 1).
        centres: What `pixel_centres` returns for images of this size.
    """

    data: DataSet
    device: torch.device
    train_images: Tensor
    train_labels: Tensor
    test_images: Tensor
    test_labels: Tensor
    scale: Tensor
    shift: Tensor
    centres: tuple[Tensor, Tensor]

    def normalised(self, images: Tensor, memory_format: torch.memory_format) -> Tensor:
        """Scale and shift images, float (N, C, H, W) from 0 to 255, in one kernel."""
        scaled = torch.addcmul(self.shift, images, self.scale)
        return scaled.contiguous(memory_format=memory_format)


def copy_to_device(data: DataSet, device: torch.device) -> DeviceData:
    """Copy a data set to a device."""
    mean, std = (torch.tensor(values).view(-1, 1, 1) for values in (data.mean, data.std))
    xs, ys = pixel_centres(*data.shape[1:])
    return DeviceData(
        data=data,
        device=device,
        train_images=data.train_images.to(device),
        train_labels=data.train_labels.to(device),
        test_images=data.test_images.to(device),
        test_labels=data.test_labels.to(device),
        scale=(1 / (255 * std)).to(device),
        shift=(-mean / std).to(device),
        centres=(xs.to(device), ys.to(device)),
    )
