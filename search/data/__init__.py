"""Data sets: four uint8 tensors, from official files, digits or the user's folder."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from search.data.loading import load_data as load

__all__ = ["load"]


def __getattr__(name: str) -> Any:
    if name != "load":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from search.data.loading import load_data  # imports torch, so not before it is used

    return load_data
