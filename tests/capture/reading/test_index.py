"""`Field.index` and `PageForm.button` count as a real browser counts."""

from __future__ import annotations

import subprocess
from pathlib import Path

from majika.browser import find_chromium
from majika.browser.system import sandboxed
from tests.capture.reading.pages import page

HTML = """<!doctype html><title>Count</title>
<table><form id=torn action=/torn><tr><td><input><td><button>Go</button></form></table>
<noscript><input><textarea></textarea></noscript>
<template><input></template>
<div id=host></div>
<object><input></object><video><button>Play</button></video><svg><g><input></g><foreignObject><input></foreignObject></svg><math><input><mi><input></mi></math>
<form><label>Password <input type=password></label><select><option>1</select>
<textarea>&lt;input></textarea><input type=hidden><input type=submit></form>
<iframe srcdoc="<input>"></iframe><textarea></textarea><p><input><button><input></button>
<script>
  document.body.append(document.createElement('input'));
  document.write('<form><input><button>Send</button></form>');
  const counted = document.evaluate(
    '//*[self::input or self::select or self::textarea or self::button]', document, null, 7);
  for (let n = 0; n < counted.snapshotLength; n++) counted.snapshotItem(n).name = `n${n}`;
</script>"""


def _written_out(path: Path) -> str:
    """The tree that a browser made of a page once its scripts ran, as HTML."""
    chromium = find_chromium()
    assert chromium is not None
    command = [chromium, "--headless", "--disable-gpu", f"--user-data-dir={path.parent}/profile"]
    command += [] if sandboxed() else ["--no-sandbox"]
    told = subprocess.run(
        [*command, "--dump-dom", path.as_uri()], capture_output=True, timeout=60, check=True
    )
    return told.stdout.decode()


def test_the_browser_finds_each_field_and_button_under_its_index(tmp_path: Path):
    source = tmp_path / "page.html"
    source.write_text(HTML, encoding="utf-8")
    html = _written_out(source)
    found = page(html).forms
    fields = [field for form in found for field in form.fields]

    assert len(fields) >= 10
    assert [field.name for field in fields] == [f"n{field.index}" for field in fields]
    buttons = [form.button for form in found if form.button is not None]
    assert len(buttons) == 4
    assert all(f'name="n{index}"' in html for index in buttons)
