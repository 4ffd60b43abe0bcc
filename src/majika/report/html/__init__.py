"""The report as one HTML file: nothing to fetch, no script, readable on a phone and on paper."""

from majika.report.html.page import render_html

__all__ = ["render_html"]
