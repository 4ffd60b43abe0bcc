from majika.checks.structure.only_an_image import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

PICTURE = '<a href="https://x.example/p"><img src="https://x.example/a.png" alt=""></a>'


def test_one_picture_with_a_link():
    assert fires(check, mail(html=PICTURE)).values["host"] == "x.example"


def test_medium_when_the_link_hides_its_owner():
    html = '<a href="https://bit.ly/p"><img src="https://x.example/a.png" alt=""></a>'

    assert fires(check, mail(html=html)).strength is Strength.MEDIUM


def test_silent_with_text():
    silent(check, mail(html=PICTURE + "<p>" + "We meet on Sunday at the station. " * 3 + "</p>"))


def test_silent_on_a_photo_without_a_link():
    silent(check, mail(html='<img src="cid:photo">'))


def test_silent_on_plain_text():
    silent(check, mail(text="https://x.example/p"))
