"""What an answer depends on: the program, its catalog of brands, its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from majika import __version__

if TYPE_CHECKING:
    from majika.brands import Catalog


def versions(catalog: Catalog | None = None) -> dict[str, str]:
    """Versions of majika, of the catalog in use, and of the weights."""
    from majika.brands import Catalog as Brands
    from majika.weigh import version as weights_version

    return {
        "majika": __version__,
        "catalog": (catalog or Brands.default()).version,
        "weights": weights_version(),
    }
