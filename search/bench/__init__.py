"""Benchmarks of the engines, the coordinator and the pruners."""
