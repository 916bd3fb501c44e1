"""The command line: one file per verb, with its options, its call and what it prints.

Each file defines `HELP`, `add_options(parser)` and `perform(args)`. Importing it is cheap: what
needs torch, pandas or rich is imported when the verb is performed.
"""

VERBS = (  # in the order of a search
    "init",
    "run",
    "best",
    "confirm",
    "export",
    "report",
    "dashboard",
    "presets",
    "bench",
    "space",
)
