"""Weights and training states as bytes."""

import io
from typing import Any

import torch
from torch import nn


def training_state_bytes(whole: dict[str, Any], epoch: int, drawn: torch.Tensor) -> bytes:
    """All that decides the epochs behind `epoch`; `drawn` is the state of torch's generator."""
    buffer = io.BytesIO()
    parts = {name: part.state_dict() for name, part in whole.items()}
    torch.save({"epoch": epoch, "drawn": drawn, **parts}, buffer)
    return buffer.getvalue()


def load_training_state(whole: dict[str, Any], state: bytes) -> tuple[int, torch.Tensor]:
    """Put everything back as it was behind that epoch; its number and the generator's state."""
    parts = torch.load(io.BytesIO(state), weights_only=True)
    for name, part in whole.items():
        part.load_state_dict(parts[name])
    return parts["epoch"], parts["drawn"]


def weights_bytes(net: nn.Module) -> bytes:
    """The net's state_dict, contiguous, as `torch.load(..., weights_only=True)` reads it."""
    state = {name: value.detach().contiguous() for name, value in net.state_dict().items()}
    buffer = io.BytesIO()
    torch.save(state, buffer)
    return buffer.getvalue()
