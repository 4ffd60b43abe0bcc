"""Patterns compiled on first use: ranges of letters cost up to 5 ms, few mails need all."""

from __future__ import annotations

import re
from typing import Any, cast


def lazy_pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """What `re.compile` returns, made when its first method is asked for."""
    return cast("re.Pattern[str]", _LazyPattern(source, flags))


class _LazyPattern:
    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        """Called once for each method: from then on the instance has it itself."""
        method = getattr(re.compile(*self._given), name)
        setattr(self, name, method)
        return method
