"""The feed: what belongs to frauds that people confirmed, for filters and resolvers to block.

A name that is blocked wrongly harms everybody behind the filter, so a feed must leave out rather
than put in. Nothing is in it but what a person confirmed; nothing of a listed brand, of a host that
many share, of the reader's own house, or of a host that a mail proven honest leads to.
"""

from majika.feed.gathering import Entry, Feed, Use

__all__ = ["Entry", "Feed", "Use"]
