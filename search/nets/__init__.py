"""Nets: architecture, augmentation, recipe, and the published models."""
