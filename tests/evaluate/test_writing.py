import io
import re

from rich.console import Console

from majika.evaluate.evaluation import evaluate
from majika.evaluate.tables import Table, measured, mistakes
from majika.evaluate.writing import BEGIN, END, markdown, put_between_markers, show
from majika.findings import Text
from majika.verdict import Label
from tests.evaluate import fakes

TABLE = Table(
    title=Text(en="Title", ja="表題"),
    note=Text(en="Read this.", ja="ご覧ください。"),
    columns=(Text(en="a", ja="あ"), "b"),
    rows=(("x|y", "1"),),
)


def test_markdown_escapes_what_would_break_a_table():
    text = markdown({"date": "2026-11-24"}, [TABLE], "en")
    assert text == (
        "date 2026-11-24\n\n### Title\n\nRead this.\n\n| a | b |\n| --- | --: |\n| x\\|y | 1 |"
    )


def test_tables_speak_japanese(tmp_path):
    (sample,) = fakes.write(tmp_path, {"phish/a.eml": ""})
    text = markdown({}, measured(evaluate([fakes.outcome(sample, Label.FRAUD, 9, "odd")])), "ja")

    assert "### 見つけた詐欺メール" in text
    assert not re.search(r"(?<!majika)\b[a-z]{4,}", text.replace("phish", ""))


def test_only_the_marked_part_is_replaced():
    document = f"# Title\n\n{BEGIN}\nold \\1\n{END}\n\nAfter.\n"
    assert (
        put_between_markers(document, r"new \1")
        == f"# Title\n\n{BEGIN}\n\nnew \\1\n\n{END}\n\nAfter.\n"
    )


def test_a_document_without_markers_gets_them():
    once = put_between_markers("# Title\n", "new")
    assert put_between_markers(once, "new") == once
    assert once.startswith("# Title\n\n" + BEGIN)


def test_published_tables_name_no_mail(tmp_path):
    (sample,) = fakes.write(tmp_path, {"phish/secret-name.eml": ""})
    evaluation = evaluate([fakes.outcome(sample, Label.GENUINE, 0)])

    assert "secret-name" not in markdown({}, measured(evaluation), "en")
    assert "secret-name" in markdown({}, mistakes(evaluation), "en")


def test_file_names_cannot_steer_the_terminal(tmp_path):
    (sample,) = fakes.write(tmp_path, {"phish/\x1b[2J[red]x.eml": ""})
    evaluation = evaluate([fakes.outcome(sample, Label.GENUINE, 0)])
    screen = io.StringIO()
    show({}, mistakes(evaluation), "en", Console(file=screen, width=200, force_terminal=False))

    assert "\x1b" not in screen.getvalue()
    assert "[red]x.eml" in screen.getvalue()
