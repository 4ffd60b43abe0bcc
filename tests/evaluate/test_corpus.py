from pathlib import Path

import pytest

from majika.evaluate.corpus import Entry, Kind, kind_of, read_corpus, read_manifest


@pytest.mark.parametrize(
    ("folders", "kind"),
    [
        (("ja", "phish"), Kind.FRAUD),
        (("Scam",), Kind.FRAUD),
        (("ja", "ham"), Kind.HONEST),
        (("ham", "bounces"), Kind.HONEST),
        (("brandham",), Kind.HONEST),
        (("genuine", "en"), Kind.HONEST),
        (("ham", "phish"), Kind.FRAUD),
        (("ja", "other"), Kind.OTHER),
        (("torture",), Kind.OTHER),
        (("genuine_text", "ja"), Kind.OTHER),
        ((), Kind.OTHER),
    ],
)
def test_the_innermost_telling_folder_decides(folders, kind):
    assert kind_of(folders) is kind


def corpus(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"Subject: x\n\n")
    return root


def test_samples_know_their_source_part_and_campaign(tmp_path):
    root = corpus(tmp_path / "mail", "phish/pot-0001.eml", "brandham/shop1.eml")
    honest, fraud = read_corpus(root, {"phish/pot-0001.eml": Entry(campaign="c1")})

    assert (fraud.folder, fraud.part, fraud.campaign) == ("phish", "pot", "c1")
    assert (honest.folder, honest.part) == ("brandham", "shop")
    assert (honest.brand_mail, fraud.brand_mail) == (True, False)
    assert honest.campaign == "brandham/shop1.eml"


def test_only_mail_is_read(tmp_path):
    root = corpus(tmp_path / "mail", "ham/a.eml", "ham/notes.txt", "manifest.csv", "ham/b.EMLX")
    assert [sample.name for sample in read_corpus(root, {})] == ["ham/a.eml", "ham/b.EMLX"]


def test_maildir_folders_are_no_sources(tmp_path):
    root = corpus(tmp_path / "mail", "ham/inbox/cur/1700000000.M1.host:2,S")
    (sample,) = read_corpus(root, {})
    assert (sample.folder, sample.kind) == ("ham/inbox", Kind.HONEST)


def test_the_given_folder_may_carry_the_label(tmp_path):
    root = corpus(tmp_path / "phish", "one.eml")
    (sample,) = read_corpus(root, {})
    assert (sample.folder, sample.kind) == ("phish", Kind.FRAUD)


def test_manifest_gives_campaigns(tmp_path):
    path = tmp_path / "m.csv"
    path.write_text("path,campaign,from,subject\na.eml,c1,x,y\nb.eml,,x,y\n", encoding="utf-8")
    assert read_manifest(path) == {"a.eml": Entry(campaign="c1"), "b.eml": Entry()}


def test_manifest_may_tell_sort_and_year_and_call_campaigns_groups(tmp_path):
    path = tmp_path / "manifest.csv"
    path.write_text("path,group,kind,date\na.eml,g1,bank,2024-02-03\n", encoding="utf-8")

    assert read_manifest(path) == {"a.eml": Entry(campaign="g1", genre="bank", year="2024")}


def test_manifest_without_its_columns_says_which(tmp_path):
    path = tmp_path / "m.csv"
    path.write_text("file,campaign\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no column path"):
        read_manifest(path)
