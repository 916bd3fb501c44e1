"""Tests of the published models: exact parameter counts, plausible figures, nets that train."""

import pickle

import pytest
import torch

from search.data.dataset import DataSet
from search.engines.reference import train
from search.nets.architecture import Conv, build, parameter_count
from search.nets.candidate import Run
from search.nets.presets import PRESETS, Preset

# As published or, for D2 to D4, as reconstructed; repeated here on purpose.
PARAMETERS = {
    "A1": 10970,
    "A2": 6664,
    "A3": 7876,
    "B1": 10790,
    "B2": 6124,
    "B3": 6136,
    "C1": 194884,
    "C2": 10436,
    "C3": 5536,
    "C4": 7804,
    "D1": 6379786,
    "D2": 702778,
    "D3": 48922,
    "D4": 48922,
    "D5": 10790,
    "D6": 10970,
    "D7": 10970,
    "E1": 8670,
    "E2": 8806,
    "E3": 8806,
    "E4": 6712,
    "E4+": 6712,
    "F1": 7916,
    "F2": 3656,
    "F3": 7844,
    "F4": 7390,
    "F5": 2996,
    "F6": 7664,
}
LARGE = ("D1", "D2")  # built, but too slow to train in a test

every_preset = pytest.mark.parametrize("name", PARAMETERS)


@pytest.fixture(scope="module")
def noise() -> DataSet:
    generator = torch.Generator().manual_seed(0)

    def images(count: int) -> torch.Tensor:
        return torch.randint(256, (count, 1, 28, 28), dtype=torch.uint8, generator=generator)

    labels = torch.arange(20) % 10
    names = tuple("0123456789")
    return DataSet("noise", "a generator", images(20), labels, images(10), labels[:10], names)


def test_presets_are_in_the_order_of_their_series() -> None:
    assert list(PRESETS) == list(PARAMETERS)


@every_preset
def test_preset_has_its_published_parameter_count(name: str) -> None:
    preset = PRESETS[name]
    with torch.device("meta"):
        net = build(preset.candidate.architecture)
    assert preset.parameters == PARAMETERS[name]
    assert parameter_count(preset.candidate.architecture) == PARAMETERS[name]
    assert sum(weights.numel() for weights in net.parameters()) == PARAMETERS[name]


@every_preset
def test_preset_returns_one_logit_per_class(name: str) -> None:
    with torch.device("meta"):
        for classes in (10, 26):
            net = build(PRESETS[name].candidate.architecture, classes=classes).eval()
            assert net(torch.zeros(2, 1, 28, 28)).shape == (2, classes)


@every_preset
def test_only_the_last_convolution_has_one_map_per_class(name: str) -> None:
    convs = [
        layer for layer in PRESETS[name].candidate.architecture.layers if isinstance(layer, Conv)
    ]
    assert [conv.width is None for conv in convs] == [False] * (len(convs) - 1) + [True]


@pytest.mark.parametrize("name", [name for name in PARAMETERS if name not in LARGE])
def test_preset_trains_with_its_recipe(name: str, noise: DataSet) -> None:
    (epoch,) = train(Run(PRESETS[name].candidate, seed=0, epochs=1), noise)
    assert 0 <= epoch.test_accuracy <= 1
    assert epoch.train_loss > 0


def test_published_scores_are_fractions_below_the_best_epoch() -> None:
    for preset in PRESETS.values():
        score, best = preset.published_score, preset.published_best
        assert score is None or 0.9 < score <= 1
        assert best is None or 0.9 < best <= 1
        assert score is None or best is None or score <= best


def test_fourteen_presets_fit_and_three_of_them_published_99_40() -> None:
    inside = [name for name, preset in PRESETS.items() if preset.parameters <= 8000]
    found = [f"F{number}" for number in range(1, 7)]
    assert inside == ["A2", "A3", "B2", "B3", "C3", "C4", "E4", "E4+", *found]
    scores = {name: PRESETS[name].published_score for name in inside}
    assert [name for name, score in scores.items() if score and score >= 0.994] == [
        "A3",
        "B3",
        "C4",
    ]


def test_only_presets_rebuilt_from_a_text_are_reconstructed() -> None:
    reconstructed = [name for name, preset in PRESETS.items() if preset.reconstructed]
    assert reconstructed == ["D1", "D2", "D3", "D4", "D5", "D6", "D7"]
    assert all("assumed" in PRESETS[name].note for name in reconstructed)


def test_a_result_of_more_than_15_epochs_is_not_a_score() -> None:
    assert PRESETS["E4+"].published_score is None
    assert "not a 15-epoch result" in PRESETS["E4+"].note
    assert PRESETS["E4+"].candidate.architecture == PRESETS["E4"].candidate.architecture


def test_shared_architectures_are_equal() -> None:
    def layers(name: str) -> tuple[object, ...]:
        return PRESETS[name].candidate.architecture.layers

    assert layers("D5") == layers("B1")
    assert layers("D6") == layers("A1")
    assert layers("C3")[:7] == layers("C2")[:7]


@every_preset
def test_preset_is_hashable_and_picklable(name: str) -> None:
    preset = PRESETS[name]
    copy: Preset = pickle.loads(pickle.dumps(preset))
    assert copy == preset
    assert hash(copy) == hash(preset)


def test_the_table_of_presets_is_read_only() -> None:
    with pytest.raises(TypeError):
        PRESETS["A1"] = PRESETS["A2"]  # type: ignore[index]
