"""Searches for small nets under a hard budget; `python -m search --help` lists the verbs."""
