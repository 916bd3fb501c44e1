"""Tests of the exported net with what else torch does with nets: scripts, graphs, precisions."""

from types import ModuleType

import pytest
import torch


@pytest.mark.filterwarnings("ignore:.*torch.jit:FutureWarning", "ignore::DeprecationWarning")
def test_exported_net_can_be_scripted(best: ModuleType) -> None:
    net, images = best.load(), torch.zeros(2, *best.SHAPE)
    torch.testing.assert_close(torch.jit.script(net)(images), net(images))


def test_exported_net_can_be_traced_as_a_graph(best: ModuleType) -> None:
    net, images = best.load(), torch.randint(256, (5, *best.SHAPE), dtype=torch.uint8)
    count = {0: torch.export.Dim("count", min=1)}
    program = torch.export.export(net, (images[:3],), dynamic_shapes=(count,))
    torch.testing.assert_close(program.module()(images), net(images))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_exported_net_compiles_without_a_graph_break(best: ModuleType) -> None:
    net, images = best.load(), torch.randint(256, (5, *best.SHAPE), dtype=torch.uint8)
    compiled = torch.compile(net, backend="aot_eager", fullgraph=True)
    torch.testing.assert_close(compiled(images), net(images))


@pytest.mark.skipif(not torch.accelerator.is_available(), reason="no accelerator here")
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_exported_net_works_in_half_precision_on_a_device(
    dtype: torch.dtype, best: ModuleType
) -> None:
    device = torch.accelerator.current_accelerator()
    images = torch.randint(256, (4, *best.SHAPE), dtype=torch.uint8)
    logits = best.load().to(device, dtype)(images.to(device))
    assert (logits.dtype, logits.device.type) == (dtype, device.type)
    assert torch.allclose(logits.cpu().float(), best.load()(images), rtol=0.1, atol=0.1)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_exported_net_works_in_other_precisions(dtype: torch.dtype, best: ModuleType) -> None:
    net = best.load().to(dtype)
    images = torch.randint(256, (4, *best.SHAPE), dtype=torch.uint8)
    logits = net(images)
    assert logits.dtype == dtype
    assert torch.allclose(logits.float(), best.load()(images), rtol=0.1, atol=0.1)
