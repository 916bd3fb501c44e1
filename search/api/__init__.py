"""The verbs of the command line as functions: objects in, objects out, a bar while they train."""
