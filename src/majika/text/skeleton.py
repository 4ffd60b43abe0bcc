"""A harsher folding, for comparing names with names and never for prose."""

from __future__ import annotations

from majika.text.folding import fold

_PAIRS = (("rn", "m"), ("vv", "w"))
"""Two letters that look like one. (`cl` for `d` is left out: `clean`, `dean`.)"""

_GROUPS = (
    "lI1i|! o0 s5$ a@"
    " ソンｿﾝ シツ ロ口囗 カ力 エ工 ニ二 タ夕 ト卜 ハ八 チ千 ミ三 オ才 ム厶 へヘ べベ ぺペ りリ"
    " ー一―‐‑–—─━ ヤャ ユュ ヨョ ツッ アァ イィ ウゥ エェ オォ"
    " 井丼 日曰 未末 土士 己已巳 干于 人入 太犬大 田由甲申 免兔 杮柿 鳥烏 戊戌 緊繁 微徴"
)
"""Characters that look the same in most typefaces. Groups that share one are joined."""


def _representatives() -> dict[int, str]:
    same: dict[str, str] = {}
    for group in _GROUPS.split():
        known = next((same[letter] for letter in group if letter in same), group[0])
        same.update(dict.fromkeys(group, known))
    return {ord(letter): known for letter, known in same.items()}


_SAME = _representatives()


def skeleton(text: str) -> str:
    """What a name looks like: equal for `exarnple` and `example`, `三丼` and `三井`, `ロ` and `口`.

    Only good for comparing two skeletons; it is no word any more.
    """
    folded = text if text.isascii() and text.islower() else fold(text).text
    for pair, letter in _PAIRS:
        folded = folded.replace(pair, letter)
    return folded.translate(_SAME)
