"""The system's Chromium, shut off from the world: it draws what it is given and fetches nothing."""

from majika.browser.chromium import SCALE, WIDTH, Chromium
from majika.browser.system import find_chromium

__all__ = ["SCALE", "WIDTH", "Chromium", "find_chromium"]
