"""Pages about people: the door, one's own account, everybody's, and the log of who did what."""
