"""Engines: where and how fast a run is trained, one contract for all."""
