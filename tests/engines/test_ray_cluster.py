"""Tests of the engine that trains on a Ray cluster; real nodes, all on this machine."""

import inspect
import os
import signal
import warnings
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas
import pytest
import torch

from search.__main__ import main
from search.data.dataset import DataSet
from search.engines import ray_cluster as cluster
from search.engines.cpu import CpuEngine
from search.engines.ray_cluster import RayEngine, pack, unpack
from search.engines.registry import open_engine
from search.errors import SearchError
from tests.engines import test_engines
from tests.engines.test_engines import RUN

# Of Ray's own making: sockets and processes it leaves to the interpreter's end.
pytestmark = [pytest.mark.service, pytest.mark.filterwarnings("ignore")]


answers: list[Any] = []  # to SIGTERM, before Ray is connected and after


@pytest.fixture(scope="module")
def nodes() -> Iterator[Any]:
    os.environ["RAY_ENABLE_AUTO_CONNECT"] = "0"  # as the engine sets it before Ray is imported
    ray = pytest.importorskip("ray")
    from ray.cluster_utils import Cluster as Nodes

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nodes = Nodes(initialize_head=True, head_node_args={"num_cpus": 2})
        answers.append(signal.getsignal(signal.SIGTERM))
        cluster.connect(nodes.address)
        answers.append(signal.getsignal(signal.SIGTERM))
        yield nodes
        ray.shutdown()
        nodes.shutdown()


@pytest.fixture(scope="module")
def engine(nodes: Any, small: DataSet) -> Iterator[RayEngine]:
    with closing(RayEngine(small, 1, nodes.address)) as engine:
        yield engine


# The laws of every engine, for this one as well.
for name, law in list(vars(test_engines).items()):
    if name.startswith("test_") and "engine" in inspect.signature(law).parameters:
        globals()[name] = law


def curve(engine: Any) -> list[tuple[float, float]]:
    return [(epoch.train_loss, epoch.test_accuracy) for epoch in engine.train(RUN)]


def test_run_on_a_cluster_equals_a_local_run(engine: RayEngine, small: DataSet) -> None:
    with closing(CpuEngine(small, 1)) as here:
        assert curve(engine) == curve(here)
        assert engine.device == f"Ray, {here.device}"


def test_default_is_a_worker_per_core_of_the_cluster(nodes: Any, small: DataSet) -> None:
    with closing(RayEngine(small, None, nodes.address)) as engine:
        assert engine.workers == 2


def test_dead_node_costs_an_epoch_and_new_node_takes_over(
    nodes: Any, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "START_TIMEOUT_SECONDS", 15)
    second = nodes.add_node(num_cpus=1)
    with closing(RayEngine(small, 2, nodes.address)) as engine:
        alone, at_first = curve(engine), set(engine._all)
        first_run, second_run = engine.train(RUN), engine.train(RUN)
        found = [[next(first_run)], [next(second_run)]]
        nodes.remove_node(second, allow_graceful=False)
        third = nodes.add_node(num_cpus=1)  # either run may have lost its machine
        found[0] += first_run
        found[1] += second_run
        for epochs in found:
            assert [(one.train_loss, one.test_accuracy) for one in epochs] == alone
        assert engine._all != at_first, "one of them did die"
        nodes.remove_node(third)


def test_connecting_keeps_the_signal_handlers(engine: RayEngine) -> None:
    before, after = answers
    assert before == after, "Ray has an answer of its own"


def test_bench_measures_the_coordinator_on_a_cluster(nodes: Any, project: Path) -> None:
    words = ("--engine", "ray", "--address", nodes.address, "--workers", "1")
    assert main(["bench", "--coordinator", "20", *words, "--csv", "x.csv"]) == 0
    assert list(pandas.read_csv("x.csv").trials) == [20]


def test_data_sent_to_a_node_is_unchanged(small: DataSet) -> None:
    found = unpack(pack(small))
    assert found.checksum == small.checksum
    assert isinstance(found.train_images, torch.Tensor)


def test_missing_cluster_says_how_to_start_one(
    small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    ray = pytest.importorskip("ray")
    monkeypatch.setattr(ray, "is_initialized", lambda: False)
    with pytest.raises(SearchError, match=r"no Ray cluster at '127.0.0.1:1'.*ray start --head"):
        open_engine("ray", small, 1, "127.0.0.1:1")
