"""How fast: engines against the plain loop, the coordinator alone, pruners on recorded curves."""
