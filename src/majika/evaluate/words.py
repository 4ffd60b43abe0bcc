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
    en="What the probability said against what was so. Frauds and honest mail weigh alike here, "
    "and each campaign once; expected calibration error {given}. Best curve on campaigns it was "
    "not fitted to: slope {slope}, middle {middle}, error {error}.",
    ja="答えた確率と、実際に詐欺だった割合です。詐欺と普通のメールを同じ重さで、よく似たメールは"
    "1 種類として数えています。平均的なずれ(ECE)は {given} です。学習に使わなかった種類で"
    "もっともよく合う曲線は、傾き {slope}、中央 {middle}(ずれ {error})です。",
)
WEIGHT = Text(en="share", ja="割合")
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

BRAND = Text(en="The brand named", ja="名指ししたブランド")
BRAND_NOTE = Text(
    en="Right means the same brand, or one of its family, that From or Subject names. Invented "
    "means: honest mail that names none there and is not from one, yet is said to speak as one.",
    ja="「正しい」は、差出人名か件名にあるブランド(同じグループを含む)と一致した割合です。"
    "「思い違い」は、そこに名前がなく、そのブランドからでもない普通のメールを、名乗っていると"
    "答えた割合です。",
)
BRAND_JAPANESE = Text(en="right, Japanese frauds", ja="正しい(日本語の詐欺)")
BRAND_OTHER = Text(en="right, other frauds", ja="正しい(その他の詐欺)")
BRAND_INVENTED = Text(en="invented, honest mail", ja="思い違い(普通のメール)")

LEFT_OUT = Text(en="One source left out", ja="一つの出どころを除いて決めたとき")
LEFT_OUT_NOTE = Text(
    en="Each source is judged by the score that 0.5 % of all the other honest mail lies above.",
    ja="それぞれの出どころを、ほかの普通のメールの 0.5 % が超える点数で判定した結果です。",
)
THRESHOLD_SHORT = Text(en="threshold", ja="境目の点数")
ABOVE = Text(en="above", ja="超えた割合")

ABLATION = Text(en="Without a group of checks", ja="検査のグループを一つ除いたとき")
ABLATION_NOTE = Text(
    en="Share of mail whose points without that group still reach the bar for suspicious.",
    ja="そのグループの点を除いても、注意の基準に届いたメールの割合です。",
)
WITHOUT = Text(en="without", ja="除いたもの")
NOTHING = Text(en="nothing (as it is)", ja="なし(現状)")
NAMING_BRAND = Text(en="names a brand", ja="ブランド名あり")

LANGUAGES = Text(en="By language", ja="言語別")
GENRES = Text(en="By sort of mail", ja="内容別")
YEARS = Text(en="By year", ja="年別")

PAGE = Text(en="How good majika is on this mail", ja="このメールでの majika の正確さ")
PLOT_ROC = Text(
    en="Frauds caught, against the price in false alarms",
    ja="見つけた詐欺の割合と、その代わりに起きる誤警告の割合",
)
PLOT_FALSE_ALARMS = Text(en="honest mail above the score", ja="その点数を超えた普通のメール")
PLOT_CAUGHT = Text(en="frauds above the score", ja="その点数を超えた詐欺")
PLOT_SCORES = Text(
    en="Scores of frauds (upwards) and honest mail (downwards)",
    ja="点数の分布(上が詐欺、下が普通のメール)",
)
PLOT_FRAUD = Text(en="fraud", ja="詐欺")
PLOT_HONEST = Text(en="honest", ja="普通")
PLOT_RELIABILITY = Text(
    en="Probability said, against what was so", ja="答えた確率と、実際に詐欺だった割合"
)
PLOT_SOURCES = Text(en="Share flagged, by source", ja="警告した割合(出どころ別)")

GROUPS = {
    "identity": Text(en="identity", ja="名乗りと実際の食い違い"),
    "sender": Text(en="sender", ja="差出人"),
    "authentication": Text(en="authentication", ja="送信ドメイン認証"),
    "links": Text(en="links", ja="リンク"),
    "structure": Text(en="structure", ja="メールの作り"),
    "attachments": Text(en="attachments", ja="添付ファイル"),
    "pretext": Text(en="pretext", ja="筋書き"),
    "reassurance": Text(en="reassurance", ja="安心できる点"),
}
