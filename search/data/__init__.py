"""Data sets: four uint8 tensors, from official files, digits or the user's folder."""
