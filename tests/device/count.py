"""Count the kernels and bytes of a training step of the CUDA engine, on the CPU, without a GPU.

    python -m tests.device.count F1 C4

Every operation of torch that is no view counts as one kernel, except those in KERNELS. It reads its
inputs and writes its outputs once. That compares versions of a step; seconds do not follow from it:
on an H200 a step of F1 had 155 kernels, not 115, and took five times what such counts suggest.
"""

import math
import sys
from collections import Counter
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from search.engines.cuda import TrainingSteps
from search.engines.device_data import copy_to_device
from search.nets.candidate import Run
from search.nets.presets import PRESETS
from tests.conftest import blobs

# Kernels of one operation on a GPU, where these are not one.
KERNELS = {
    "convolution_backward": 2,  # the gradients of the input and of the kernel
    "native_batch_norm": 2,  # the statistics, then the values
    "native_batch_norm_backward": 2,
    "max_pool2d_with_indices_backward": 2,  # zeros, then the values
    "_record_function_enter_new": 0,
    "_record_function_exit": 0,
    "empty": 0,
    "empty_like": 0,
    "detach": 0,
}


class Count(TorchDispatchMode):
    """Counts kernels and bytes of the operations in its block."""

    def __init__(self) -> None:
        super().__init__()
        self.kernels: Counter[str] = Counter()
        self.bytes: Counter[str] = Counter()

    def __torch_dispatch__(
        self, operation: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        result = operation(*args, **(kwargs or {}))
        name = operation.overloadpacket.__name__
        kernels = 0 if operation.is_view else KERNELS.get(name, 1)
        if kernels:
            self.kernels[name] += kernels
            outputs = [t for t in tree_leaves(result) if isinstance(t, torch.Tensor)]
            inputs = [t for t in tree_leaves((args, kwargs)) if isinstance(t, torch.Tensor)]
            if name == "index_copy_":  # writes what it is given
                inputs = outputs = [args[3]]
            elif name in ("index", "index_select"):  # reads what it selects, not all there is
                inputs = outputs
            self.bytes[name] += sum(math.prod(t.shape) * t.itemsize for t in inputs + outputs)
        return result


def count_step(name: str) -> Count:
    """Count one step of a published model on images of 28x28."""
    data = copy_to_device(blobs(train=256, test=10), torch.device("cpu"))
    steps = TrainingSteps(Run(PRESETS[name].candidate, seed=1, epochs=15), data)
    steps.begin_epoch(PRESETS[name].candidate.recipe.augment)
    steps.full_step()  # the optimizer allocates its state in the first
    with Count() as count:
        steps.full_step()
    return count


def main(names: list[str]) -> None:
    """Print the operations of a step of each model."""
    for name in names:
        count = count_step(name)
        kernels, size = count.kernels.total(), count.bytes.total()
        print(f"{name}: {kernels} kernels, {size / 1e6:.0f} MB a step")
        for operation, number in count.kernels.most_common():
            print(f"  {number:3} {operation:36} {count.bytes[operation] / 1e6:7.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1:] or ["F1", "C4"])
