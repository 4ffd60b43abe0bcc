"""Top-level domains and suffixes that are cheap to have and often thrown away."""

THROWN_AWAY = frozenset(
    "top cfd icu sbs cyou buzz bond click quest rest monster cam gq cf ml tk ga wang win loan men "
    "date review stream download racing party science cricket faith accountant bid trade webcam "
    "hair beauty makeup skin mom autos boats lol best sa.com za.com ru.com us.com".split()
)
"""Mostly fraudulent by public phishing lists against popular domains."""

CHEAP = frozenset(
    "xyz pw work fit surf vip shop online site store live life fun space website club info".split()
)
"""Cheap, and used honestly as well."""


def ends_in(host: str, endings: frozenset[str]) -> str:
    """The listed ending of a host; empty when it has none."""
    last_two = ".".join(host.rsplit(".", 2)[-2:])
    last = host.rpartition(".")[2]
    return next((ending for ending in (last_two, last) if ending in endings), "")
