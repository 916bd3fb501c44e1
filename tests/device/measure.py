"""The parts of the kit that no verb performs: `python -m tests.device.measure PART DEVICE`."""

import json
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import torch

from search.data import load
from search.engines.contract import Engine, Epoch
from search.engines.cpu import CpuEngine
from search.engines.cuda import CudaEngine, TrainingSteps
from search.engines.device_data import copy_to_device
from search.engines.selfcheck import find_fault, sample_data
from search.nets.candidate import Candidate, Run
from search.nets.presets import PRESETS
from tests.conftest import blobs

F1 = PRESETS["F1"].candidate


def selfcheck(device: str) -> object:
    """Return the fault of the device, None if there is none."""
    data = sample_data()
    return {"fault": find_fault(CudaEngine(data, 2, device), data)}


def profile(device: str) -> object:
    """Profile an epoch of F1: the share of time in kernels, the rest being gaps between them."""
    place = torch.device(device)
    steps = TrainingSteps(Run(F1, 1, 15), copy_to_device(blobs(2_560, 10), place))
    epoch = steps.one_epoch
    if device == "cuda":
        torch.backends.cudnn.deterministic = True  # as the engine
        torch.backends.cudnn.allow_tf32 = False
        stream = torch.cuda.Stream()
        torch.cuda.set_stream(stream)
        epoch, _ = steps.captured()
    steps.begin_epoch(F1.recipe.augment)
    with torch.profiler.profile() as recorded:
        epoch()
        if device == "cuda":
            torch.cuda.synchronize()
    kernels = [e for e in recorded.events() if e.device_type != torch.autograd.DeviceType.CPU]
    if not kernels:
        return {"kernels": 0}
    busy = sum(event.time_range.elapsed_us() for event in kernels)
    first = min(event.time_range.start for event in kernels)
    total = max(event.time_range.end for event in kernels) - first
    table = recorded.key_averages().table(sort_by="self_cuda_time_total", row_limit=30)
    return {
        "kernels_per_step": len(kernels) / steps.steps,
        "share_in_kernels": busy / total,
        "microseconds_per_step": total / steps.steps,
        "table": table,
    }


def pace(device: str) -> None:
    """Train F1 and F3 with several seeds at once; print a line for each number of nets."""
    on_gpu = device == "cuda"
    data = load("mnist", None) if on_gpu else blobs(320, 100)
    for name in ("F1", "F3"):
        for nets in (1, 8, 16) if on_gpu else (1, 2):
            engine = CudaEngine(data, nets, device)
            start, rate = epochs_per_second(engine, PRESETS[name].candidate, 8 if on_gpu else 1)
            print(f"{name}: {nets} at once: start {start:.1f} s, {rate:.2f} epochs/s", flush=True)


def epochs_per_second(engine: Engine, candidate: Candidate, seconds: float) -> tuple[float, float]:
    """Train the candidate with as many seeds as the engine trains at once.

    Returns:
        Seconds until each has trained an epoch, and epochs per second while all of them train.
    """
    finished, stop = [0] * engine.workers, threading.Event()
    under_way = threading.Barrier(engine.workers + 1)

    def train(seed: int) -> None:
        with closing(engine.train(Run(candidate, seed, 10_000))) as epochs:
            next(epochs)
            under_way.wait()
            while not stop.is_set():
                next(epochs)
                finished[seed] += 1

    started = time.perf_counter()
    with ThreadPoolExecutor(engine.workers) as threads:
        runs = [threads.submit(train, seed) for seed in range(engine.workers)]
        under_way.wait()
        start = time.perf_counter() - started
        time.sleep(seconds)
        rate = sum(finished) / seconds
        stop.set()
    for run in runs:
        run.result()
    return start, rate


def train_all(engine: Engine, runs: list[Run]) -> list[list[Epoch]]:
    """Train the runs, as many at once as the engine does; return their curves."""
    with ThreadPoolExecutor(engine.workers) as threads:
        return list(threads.map(lambda run: list(engine.train(run)), runs))


def pairs(device: str) -> object:
    """Train F1 briefly with five seeds on the device and on the CPU; return both accuracies."""
    if device == "cpu":
        data, epochs = blobs(320, 100), 1
    else:
        data, epochs = load("mnist", None), 2
    runs = [Run(F1, seed, epochs) for seed in range(1 if device == "cpu" else 5)]

    cpu = CpuEngine(data)
    try:
        trained = {
            "cpu": train_all(cpu, runs),
            "device": train_all(CudaEngine(data, 5, device), runs),
        }
    finally:
        cpu.close()
    return {name: [curve[-1].test_accuracy for curve in curves] for name, curves in trained.items()}


PARTS: dict[str, Callable[[str], object]] = {
    "selfcheck": selfcheck,
    "profile": profile,
    "pace": pace,
    "pairs": pairs,
}

if __name__ == "__main__":
    result = PARTS[sys.argv[1]](sys.argv[2])
    if result is not None:
        print(json.dumps(result))
