"""What the tests of engines share: a small net and a run of it."""

from search.engines.contract import Engine
from search.nets.architecture import Architecture, Conv, GlobalPool, Pool
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe, Run

NET = Architecture(
    (Conv(4), Conv(6, dropout=0.1), Pool(), Conv(8), GlobalPool(), Conv(None, 1, after="none"))
)


RECIPE = Recipe(lr=0.1, batch_size=32, augment=Augment(degrees=(5,), translate=(0.05, 0.05)))


RUN = Run(Candidate(NET, RECIPE), seed=3, epochs=3)


def accuracies(engine: Engine, run: Run) -> list[float]:
    return [epoch.test_accuracy for epoch in engine.train(run)]
