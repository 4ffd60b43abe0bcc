"""Campaigns: cases of one hand, joined by what their mails share.

traits (what a mail has) → tied (the rule) → joining (in the database) → tallies → reading
"""
