"""A search whose confirmation trains nothing: a run's score is drawn from its candidate's level."""

import numpy as np
import optuna

from search.analysis.confirmation import Confirmed, confirmed_candidates
from search.analysis.race import RaceResult, race

TARGET = 0.994


class SimulatedSearch:
    """A search with one trial per candidate, its sibling study, and runs that cost nothing.

    The score of a run is its candidate's level plus noise that depends on candidate and seed.
    """

    def __init__(self, levels: dict[int, float], noise: float = 0.0005) -> None:
        self.levels, self.noise = levels, noise
        self.trained: list[tuple[int, int]] = []
        self.workers = 1
        self.search = optuna.create_study(direction="maximize")
        self.sibling = optuna.create_study(direction="maximize")
        for number, level in levels.items():
            attrs = {"candidate": {"width": number}, "parameters": 1000 + number, "seed": 5}
            attrs["architecture"] = f"{number} gap"
            assert number == len(self.search.trials)
            self.search.add_trial(optuna.trial.create_trial(value=level + 0.001, user_attrs=attrs))

    def train(self, waiting: int) -> int:
        """Train the queued runs."""
        for _ in range(waiting):
            trial = self.sibling.ask()
            number, seed = trial.suggest_int("trial", 0, 10**9), trial.suggest_int("seed", 0, 2**31)
            trial.set_user_attr("candidate", {"width": number})
            trial.set_user_attr("parameters", 1000 + number)
            self.trained.append((number, seed))
            noise = np.random.default_rng((number, seed)).normal(0, self.noise)
            self.sibling.tell(trial, self.levels[number] + noise)
        return self.workers

    def race(self, seeds: int) -> RaceResult:
        """Race all candidates over seeds 0, 1, ..."""
        return race(self.search, self.sibling, list(self.levels), range(seeds), TARGET, self.train)

    def confirmed(self) -> list[Confirmed]:
        return confirmed_candidates(self.search, self.sibling.get_trials(), TARGET)
