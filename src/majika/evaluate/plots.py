"""Plots as SVG text: drawn from numbers only, with a title for those who cannot see them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

WIDTH, HEIGHT = 560, 300
_LEFT, _TOP, _RIGHT, _BOTTOM = 60, 14, 28, 44
_INNER_WIDTH = WIDTH - _LEFT - _RIGHT
_INNER_HEIGHT = HEIGHT - _TOP - _BOTTOM

LEAST = 1e-4
"""Where a logarithmic axis of false alarms begins: 1 in 10,000."""


def roc_plot(points: Sequence[tuple[float, float]], title: str, across: str, up: str) -> str:
    """Share of frauds caught against share of false alarms, the latter on a logarithmic axis."""
    curve = [(_log(honest), fraud) for honest, fraud in points]
    ticks = [(_log(10.0**power), f"{100 * 10.0**power:g} %") for power in (-4, -3, -2, -1, 0)]
    return _framed(title, across, up, ticks, _tenths(), _line(curve, "fraud"))


def reliability_plot(bins: Iterable[tuple[float, float]], title: str, across: str, up: str) -> str:
    """What was so against what was said; on the dotted diagonal both agree."""
    marks = "".join(
        f'<circle class="fraud" cx="{_x(said):.1f}" cy="{_y(was):.1f}" r="5"/>'
        for said, was in bins
    )
    ideal = _line([(0, 0), (1, 1)], "ideal")
    return _framed(title, across, up, _tenths(), _tenths(), ideal + marks)


def histogram_plot(
    steps: Sequence[tuple[float, int, int]], title: str, across: str, names: tuple[str, str]
) -> str:
    """Frauds upwards and honest mail downwards by score, each as a share of its own kind."""
    if not steps:
        return ""
    totals = [sum(step[kind] for step in steps) or 1 for kind in (1, 2)]
    shares = [(step[1] / totals[0], step[2] / totals[1]) for step in steps]
    highest = max(max(pair) for pair in shares) or 1.0
    width = _INNER_WIDTH / len(steps)
    bars = "".join(
        _bar(i * width, width, fraud / highest, "fraud", up=True)
        + _bar(i * width, width, honest / highest, "honest", up=False)
        for i, (fraud, honest) in enumerate(shares)
    )
    every = max(1, len(steps) // 8)
    ticks = [((i + 0.5) / len(steps), f"{steps[i][0]:g}") for i in range(0, len(steps), every)]
    sides = [(0.97, names[0]), (0.03, names[1])]
    return _framed(title, across, "", ticks, sides, bars)


def bars_plot(rows: Sequence[tuple[str, float, str]], title: str) -> str:
    """(name, share, class) as horizontal bars with their figure beside them."""
    line = 26
    height = line * len(rows) + 8
    drawn = "".join(
        f'<text x="{WIDTH * 0.42:.0f}" y="{i * line + 18}" text-anchor="end">{escape(name)}</text>'
        f'<rect class="{kind}" x="{WIDTH * 0.44:.0f}" y="{i * line + 6}" height="{line - 10}" '
        f'width="{max(1.0, share * WIDTH * 0.44):.1f}"/>'
        f'<text x="{WIDTH * 0.45 + share * WIDTH * 0.44:.1f}" y="{i * line + 18}">'
        f"{100 * share:.1f} %</text>"
        for i, (name, share, kind) in enumerate(rows)
        if math.isfinite(share)
    )
    return _svg(title, height, drawn)


# --- parts


def _svg(title: str, height: int, content: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{content}</svg>"
    )


def _framed(
    title: str,
    across: str,
    up: str,
    x_ticks: Iterable[tuple[float, str]],
    y_ticks: Iterable[tuple[float, str]],
    content: str,
) -> str:
    bottom = HEIGHT - _BOTTOM
    marks = "".join(
        f'<line class="grid" x1="{_x(at):.1f}" y1="{_TOP}" x2="{_x(at):.1f}" y2="{bottom}"/>'
        f'<text x="{_x(at):.1f}" y="{bottom + 16}" text-anchor="middle">{escape(name)}</text>'
        for at, name in x_ticks
    ) + "".join(
        f'<text x="{_LEFT - 6}" y="{_y(at) + 4:.1f}" text-anchor="end">{escape(name)}</text>'
        for at, name in y_ticks
    )
    names = (
        f'<text x="{_LEFT + _INNER_WIDTH / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">'
        f"{escape(across)}</text>"
        f'<text transform="translate(14 {_TOP + _INNER_HEIGHT / 2:.0f}) rotate(-90)" '
        f'text-anchor="middle">{escape(up)}</text>'
    )
    frame = (
        f'<rect class="frame" x="{_LEFT}" y="{_TOP}" width="{_INNER_WIDTH}" '
        f'height="{_INNER_HEIGHT}"/>'
    )
    return _svg(title, HEIGHT, frame + marks + names + content)


def _line(points: Iterable[tuple[float, float]], kind: str) -> str:
    path = " ".join(f"{_x(x):.1f},{_y(y):.1f}" for x, y in points)
    return f'<polyline class="{kind} line" points="{path}"/>'


def _bar(left: float, width: float, share: float, kind: str, *, up: bool) -> str:
    middle = _TOP + _INNER_HEIGHT / 2
    height = share * (_INNER_HEIGHT / 2 - 4)
    top = middle - height if up else middle
    return (
        f'<rect class="{kind}" x="{_LEFT + left + 1:.1f}" y="{top:.1f}" '
        f'width="{max(1.0, width - 2):.1f}" height="{height:.1f}"/>'
    )


def _x(share: float) -> float:
    return _LEFT + share * _INNER_WIDTH


def _y(share: float) -> float:
    return HEIGHT - _BOTTOM - share * _INNER_HEIGHT


def _log(share: float) -> float:
    """0 at `LEAST` and below, 1 at everything."""
    return max(0.0, 1 - math.log10(max(share, LEAST)) / math.log10(LEAST))


def _tenths() -> list[tuple[float, str]]:
    return [(tenth / 5, f"{20 * tenth} %") for tenth in range(6)]
