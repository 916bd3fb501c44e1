"""The picture of the live display in the README, from a real search on the digits.

python -m tests.picture search/docs/live.svg
"""

import io
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

import optuna
from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI

import search
from search.commands.progress import ProgressDisplay

WIDTH = 80


class RecordedDisplay:
    """Shows a session on a console that nobody sees, and takes the picture before its last trial.

    Attributes:
        console: Records what is printed.
        svg: The picture; empty until it was taken.
    """

    def __init__(self) -> None:
        self.console = Console(
            file=io.StringIO(),
            record=True,
            width=WIDTH,
            force_terminal=True,
            color_system="truecolor",
            highlight=False,
            markup=False,
        )
        self.svg = ""

    def opened(self, study: optuna.Study) -> None:
        """Show the command."""
        self.console.print("$ python -m search run --dataset digits --trials 8 --epochs 8")

    def progress(self, study: optuna.Study, trials: int, workers: int) -> ProgressDisplay:
        """Return the display, whose frames are not printed but drawn once."""
        recorded = self

        class Display(ProgressDisplay):
            def epoch(self, worker: int, *values: object) -> None:
                super().epoch(worker, *values)  # type: ignore[arg-type]
                late = self.done - self.done_before >= trials - 2
                if not recorded.svg and late and all(state.epoch for state in self.workers):
                    recorded.take(self)

        # Not started: a live display moves the cursor, which a recording does not understand.
        display = Display(study, trials, workers, recorded.console)
        display.live.start = lambda refresh=False: None  # type: ignore[method-assign]
        return display

    def take(self, display: ProgressDisplay) -> None:
        """Draw what the terminal shows now."""
        self.console.print(display.render())
        self.svg = self.console.export_svg(title="search", theme=DIMMED_MONOKAI)


def take_picture(trials: int, epochs: int, workers: int) -> str:
    """Search on the digits in a temporary folder, and return the picture as SVG."""
    display = RecordedDisplay()
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        search.run(
            trials, dataset="digits", epochs=epochs, workers=workers, seed=1, display=display
        )
    return display.svg


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(take_picture(trials=8, epochs=8, workers=2))
