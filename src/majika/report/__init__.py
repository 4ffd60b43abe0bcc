"""Telling it: one renderer per file. Only here does text of a mail become showable."""
