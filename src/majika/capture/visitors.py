"""As whom we come: what a site can see of its visitor, and nothing of the reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from majika.findings import Language, Text

Device: TypeAlias = Literal["desktop", "phone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """A device and where its owner seems to be. Its address on the network stays ours."""

    device: Device
    locale: str
    """BCP 47; `Accept-Language` follows it."""

    time_zone: str
    """IANA name."""

    width: int
    height: int
    system: str
    """What stands in brackets in `User-Agent`."""

    called: Text

    @property
    def mobile(self) -> bool:
        return self.device == "phone"

    def user_agent(self, version: str) -> str:
        """As Chrome itself says it of that version: the word "Headless" tells sites to hide."""
        major = version.partition(".")[0]
        mobile = " Mobile" if self.mobile else ""
        return (
            f"Mozilla/5.0 ({self.system}) AppleWebKit/537.36 (KHTML, like Gecko) "
            f"Chrome/{major}.0.0.0{mobile} Safari/537.36"
        )


_PLACES = {"ja": ("ja-JP", "Asia/Tokyo"), "en": ("en-US", "America/New_York")}


def desktop(language: Language) -> Visitor:
    """A computer with Windows, as most have, where that language is spoken."""
    locale, time_zone = _PLACES[language]
    return Visitor(
        device="desktop",
        locale=locale,
        time_zone=time_zone,
        width=1280,
        height=900,
        system="Windows NT 10.0; Win64; x64",
        called=Text(en=f"a computer ({locale})", ja=f"パソコン({locale})"),
    )


def phone(language: Language) -> Visitor:
    """A telephone with Android, where that language is spoken."""
    locale, time_zone = _PLACES[language]
    return Visitor(
        device="phone",
        locale=locale,
        time_zone=time_zone,
        width=412,
        height=915,
        system="Linux; Android 10; K",  # all that Chrome says since 2022, whatever the telephone
        called=Text(en=f"a phone ({locale})", ja=f"スマートフォン({locale})"),
    )
