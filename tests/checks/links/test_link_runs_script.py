from majika.checks.links.link_runs_script import check
from tests.mails import fires, mail, silent


def test_a_page_inside_the_link():
    html = '<a href="data:text/html;base64,PGgxPkhpPC9oMT4=">Open</a>'

    assert fires(check, mail(html=html)).values["scheme"] == "data"


def test_a_program_inside_the_link():
    html = "<a href=\"javascript:document.location='https://x.example/'\">Open</a>"

    assert fires(check, mail(html=html)).values["scheme"] == "javascript"


def test_silent_on_an_empty_script_link():
    silent(check, mail(html='<a href="javascript:void(0)">Menu</a>'))


def test_silent_on_inline_pictures():
    silent(check, mail(html='<img src="data:image/png;base64,AAAA">'))


def test_silent_on_web_links():
    silent(check, mail(html='<a href="https://news.example/javascript">x</a>'))
