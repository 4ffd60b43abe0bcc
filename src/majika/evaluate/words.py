"""What the tables say, in both languages."""

from __future__ import annotations

from majika.evaluate.corpus import Kind
from majika.evaluate.evaluation import Subset
from majika.findings import Text
from majika.verdict import Label

LABEL = {
    Label.FRAUD: Text(en="fraud", ja="詐欺"),
    Label.SUSPICIOUS: Text(en="suspicious", ja="注意"),
    Label.UNKNOWN: Text(en="unknown", ja="判断できない"),
    Label.GENUINE: Text(en="genuine", ja="本物"),
}

KIND = {
    Kind.FRAUD: Text(en="fraud", ja="詐欺"),
    Kind.HONEST: Text(en="honest", ja="普通"),
    Kind.OTHER: Text(en="other", ja="その他"),
}

SUBSET = {
    Subset.EVERY: Text(en="{source}", ja="{source}"),
    Subset.NAMES_BRAND: Text(en="{source}, names a brand", ja="{source}(ブランド名あり)"),
    Subset.FOREIGN_SENDER: Text(
        en="{source}, names a brand, From not the brand's",
        ja="{source}(ブランド名あり・差出人は別)",
    ),
}

ALL_FRAUD = Text(en="all fraud", ja="詐欺メールすべて")

CAUGHT = Text(en="Fraud caught", ja="見つけた詐欺メール")
CAUGHT_NOTE = Text(
    en="Flagged means suspicious or fraud. The columns with a percentage flag by score instead, "
    "at the threshold that costs that share of all honest mail. In brackets: 95 % interval.",
    ja="「警告」は注意と詐欺の合計です。% の列は、普通のメールのうちその割合までの誤りを許した"
    "ときに、点数で見つけられる割合です。かっこ内は 95 % 信頼区間です。",
)
FRAUDULENT = Text(en="fraudulent mail", ja="詐欺メール")
COUNT = Text(en="n", ja="通数")
FLAGGED = Text(en="flagged", ja="警告")
AS_FRAUD = Text(en="as fraud", ja="うち詐欺")

SOURCES = Text(en="By source", ja="出どころ別")
SOURCES_NOTE = Text(
    en="“By campaign” is the mean over campaigns of the share flagged in each: near copies count "
    "once. Rows with a dot are parts of the folder above.",
    ja="「種類ごと」は、よく似たメールを 1 種類として数えた、警告の割合の平均です。"
    "点の付いた行は、上のフォルダーの一部です。",
)
SOURCE = Text(en="source", ja="出どころ")
IS = Text(en="is", ja="中身")
CAMPAIGNS = Text(en="campaigns", ja="種類の数")
BY_CAMPAIGN = Text(en="by campaign", ja="種類ごと")

TOTALS = Text(en="Over everything", ja="全体")
TOTALS_NOTE = Text(
    en="Honest mail is of many kinds: read its rows above before this sum.",
    ja="普通のメールにもいろいろあります。合計の前に、上の行を一つずつご覧ください。",
)
MEASURE = Text(en="measure", ja="項目")
VALUE = Text(en="value", ja="値")
HONEST_FLAGGED = Text(en="honest mail flagged", ja="警告した普通のメール")
HONEST_AS_FRAUD = Text(en="honest mail called fraud", ja="詐欺と答えた普通のメール")
FRAUD_AS_GENUINE = Text(en="fraud called genuine", ja="本物と答えた詐欺メール")
AUC = Text(en="area under the ROC curve", ja="ROC 曲線の下の面積")
CALIBRATION_ERROR = Text(en="expected calibration error", ja="確率の平均的なずれ(ECE)")
THRESHOLD = Text(
    en="score that {limit} of honest mail lies above", ja="普通のメールの {limit} が超える点数"
)
OTHER = Text(
    en="mail without a label in its path, not counted", ja="分類がなく、数えなかったメール"
)
ERRORS = Text(en="mail that could not be analyzed", ja="調べられなかったメール")
CRASHES = Text(en="crashes of checks", ja="検査の異常終了")
HITS = Text(en="{hits} of {total}", ja="{total} 通中 {hits} 通")

CALIBRATION = Text(en="Calibration", ja="確率の正しさ")
CALIBRATION_NOTE = Text(
    en="What the probability said against what was so, in this mixture of mail.",
    ja="答えた確率と、実際に詐欺だった割合です。このメールの集まりでの値です。",
)
MAILS = Text(en="mails", ja="通数")
SAID = Text(en="said", ja="答えた確率")
WAS = Text(en="was", ja="実際の割合")

CHECKS = Text(en="By check", ja="検査別")
CHECKS_NOTE = Text(
    en="How often each check speaks. Brand mail is genuine mail of brands.",
    ja="各検査が当てはまった割合です。「ブランド」は、ブランドから届いた本物のメールです。",
)
CHECK = Text(en="check", ja="検査")
BRAND_MAIL = Text(en="brand mail", ja="ブランド")
MEAN_POINTS = Text(en="mean points", ja="平均点")

WRONGLY_GENUINE = Text(en="Fraud called genuine", ja="本物と答えた詐欺メール")
WORST_FALSE_ALARMS = Text(en="Worst false alarms", ja="特にひどい誤警告")
WORST_MISSES = Text(
    en="Worst misses (fraud that names a brand)", ja="特にひどい見逃し(ブランド名のある詐欺)"
)
COULD_NOT = Text(en="Could not be analyzed", ja="調べられなかったメール")
MAIL = Text(en="mail", ja="メール")
ANSWER = Text(en="label", ja="答え")
SCORE = Text(en="score", ja="点数")
BECAUSE = Text(en="because", ja="理由")
