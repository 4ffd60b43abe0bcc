from majika.checks.attachments.office_macros import check
from tests.checks.attachments.test_attached_program import zipped
from tests.mails import fires, mail, silent


def test_a_document_that_says_it_has_macros():
    assert fires(check, mail(attach={"bill.xlsm": b"PK"})).values["name"] == "bill.xlsm"


def test_a_macro_part_inside():
    fires(check, mail(attach={"bill.docx": zipped("word/vbaProject.bin")}))


def test_silent_on_plain_documents():
    silent(check, mail(attach={"bill.docx": zipped("word/document.xml")}))


def test_silent_on_pdf():
    silent(check, mail(attach={"bill.pdf": b"%PDF-1.7"}))


def test_silent_without_attachments():
    silent(check, mail(text="bill.xlsm"))
