"""How good majika is on labelled mail: yours, or anyone's.

folder → samples → outcomes (in processes) → evaluation → tables
"""

from majika.evaluate.corpus import Entry, Kind, Sample, read_corpus, read_manifest
from majika.evaluate.evaluation import Evaluation, evaluate
from majika.evaluate.naming import NamingRule
from majika.evaluate.outcome import Outcome, judge

__all__ = [
    "Entry",
    "Evaluation",
    "Kind",
    "NamingRule",
    "Outcome",
    "Sample",
    "evaluate",
    "judge",
    "read_corpus",
    "read_manifest",
]
