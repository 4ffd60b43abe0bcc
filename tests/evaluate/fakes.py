"""A detector that reads its verdict from the mail: `X-Fake: label score check`."""

from email.parser import BytesParser
from pathlib import Path

from majika.brands.facts import Claims
from majika.evaluate.corpus import Sample, read_corpus
from majika.evaluate.naming import Naming
from majika.evaluate.outcome import Outcome
from majika.findings import Evidence, Finding, Place, Spot, Strength
from majika.message.facts import Message
from majika.verdict import Advice, Label, Reason, Verdict

EVIDENCE = (Evidence(Place(Spot.HEADER, "from"), "x"),)


def analyze(data: bytes) -> Verdict:
    wanted = BytesParser().parsebytes(data)["X-Fake"]
    if wanted is None:
        raise ValueError("this mail breaks the detector")
    label, score, *checks = wanted.split()
    points = float(score) / max(1, len(checks))
    return Verdict(
        label=Label(label),
        probability=min(1.0, float(score) / 10),
        score=float(score),
        claims=Claims(message=Message(sha256="", size=len(data), headers=())),
        reasons=tuple(
            Reason(
                finding=Finding(check=check, strength=Strength.WEAK, evidence=EVIDENCE),
                group="identity",
                points=points,
            )
            for check in checks
        ),
        advice=Advice(do=(), do_not=(), if_already=()),
    )


def write(root: Path, mails: dict[str, str]) -> list[Sample]:
    """Mails by path, each with the verdict it asks for; an empty one breaks the detector."""
    for name, wanted in mails.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        fake = f"X-Fake: {wanted}\n" if wanted else ""
        path.write_text(f"From: Example Bank <x@evil.example>\n{fake}\nHello\n", encoding="utf-8")
    return list(read_corpus(root, {}))


def outcome(
    sample: Sample, label: Label, score: float, *checks: str, names_brand: bool = False
) -> Outcome:
    return Outcome(
        sample=sample,
        naming=Naming(names_brand, names_brand),
        label=label,
        score=score,
        probability=score / 10,
        reasons=tuple((check, score) for check in checks),
        groups=tuple("identity" for _ in checks),
        brand="",
    )
