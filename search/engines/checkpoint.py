"""Trained weights and the state of an unfinished training, as bytes."""

import io
from collections.abc import Mapping
from typing import Any, Protocol

import torch
from torch import Tensor, nn


class Stateful(Protocol):
    """A net, optimizer or scheduler: has a state_dict that can be loaded back."""

    def state_dict(self) -> dict[str, Any]: ...

    def load_state_dict(self, state_dict: dict[str, Any]) -> Any: ...


def training_state_bytes(parts: Mapping[str, Stateful], epoch: int, rng_state: Tensor) -> bytes:
    """Serialize everything that determines the epochs after `epoch`.

    Args:
        parts: The net, optimizer, scheduler and average, by name.
        epoch: The number of the last completed epoch.
        rng_state: The state of torch's CPU generator after it.
    """
    buffer = io.BytesIO()
    states = {name: part.state_dict() for name, part in parts.items()}
    torch.save({"epoch": epoch, "drawn": rng_state, **states}, buffer)
    return buffer.getvalue()


def load_training_state(parts: Mapping[str, Stateful], state: bytes) -> tuple[int, Tensor]:
    """Load into `parts` what `training_state_bytes` saved; return its epoch and rng_state."""
    saved = torch.load(io.BytesIO(state), weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(saved[name])
    return saved["epoch"], saved["drawn"]


def weights_in_state(state: bytes) -> bytes:
    """Extract the weights that an unfinished run was tested with: the average, if there is one."""
    saved = torch.load(io.BytesIO(state), weights_only=True)
    weights = saved["net"]
    if "average" in saved:
        prefix = "module."
        weights = {
            name.removeprefix(prefix): value
            for name, value in saved["average"].items()
            if name.startswith(prefix)
        }
    buffer = io.BytesIO()
    torch.save({name: value.contiguous() for name, value in weights.items()}, buffer)
    return buffer.getvalue()


def weights_bytes(net: nn.Module) -> bytes:
    """Serialize the net's state_dict, contiguous, for `torch.load(..., weights_only=True)`."""
    state = {  # copies: torch.save would store all of a tensor of which a weight is a part
        name: value.detach().clone(memory_format=torch.contiguous_format)
        for name, value in net.state_dict().items()
    }
    buffer = io.BytesIO()
    torch.save(state, buffer)
    return buffer.getvalue()
