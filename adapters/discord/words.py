"""The few words that only Discord's own furniture needs, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A form of one field: its title, the field's label, an example, and how much fits."""

    title: str
    label: str
    example: str
    most: int
    long: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on Discord's own buttons, forms and notes."""

    copy: str
    meaning: str
    choose: str
    letter_by_dm: str
    hello: str
    dm_open: str
    dm_closed: str
    late: str
    verbs: dict[str, str]
    forms: dict[str, Form]


_JA = Words(
    copy="下の枠の中をコピーして使えます。",
    meaning="日本語の意味",
    choose="選んでください",
    letter_by_dm="文面はDMに送りました。",
    hello=(
        "このDMに、期限のお知らせと文面をお送りします。"
        "ここでは、ふつうの言葉でも話せます。写真もここに送れます。"
    ),
    dm_open="期限のお知らせはDMに届きます。いまテストのDMを送りました。",
    dm_closed=(
        "DMを送れないので、期限のお知らせが届きません。"
        "サーバー名 →「プライバシー設定」→「ダイレクトメッセージ」をオンにするか、"
        "このアプリを自分のアカウントに追加してください。"
    ),
    late="いま混み合っていて受け取れませんでした。何も変えていません。もう一度お試しください。",
    verbs={
        "write": "文字で答える",
        "write_date": "日付を入力",
        "write_sum": "金額を入力",
        "write_name": "商品名を入力",
        "write_tracking": "番号を入力",
    },
    forms={
        "write": Form(
            "文字で答える", "伝えたいこと", "例: まだ届かない / セラーの返事", 4000, True
        ),
        "write_date": Form("日付", "日付か残りの日数", "例: 10/3、12/20、残り45日", 60),
        "write_sum": Form("金額", "金額か割合", "例: 1,980円、US $12.50、30%", 60),
        "write_name": Form("商品名", "短い呼び名", "例: ワイヤレスイヤホン", 100),
        "write_tracking": Form("追跡番号", "追跡番号", "例: EE123456785JP", 60),
        "add": Form(
            "注文を追加", "注文番号か、注文ページの文面", "例: 8123456789012345", 4000, True
        ),
    },
)

_EN = Words(
    copy="Copy what stands in the box below.",
    meaning="What it says",
    choose="Choose one",
    letter_by_dm="The letter is in your DMs.",
    hello=(
        "Deadline reminders and letters will come to this DM."
        " You can also write to me here in plain words, and send photos."
    ),
    dm_open="Reminders come by DM. I have just sent you a test message.",
    dm_closed=(
        "I cannot send you a DM, so no reminder would reach you."
        " Open the server's name → Privacy Settings → Direct Messages,"
        " or add this app to your own account."
    ),
    late="Too busy to take this just now. Nothing has changed: please try again.",
    verbs={
        "write": "Answer in words",
        "write_date": "Enter a date",
        "write_sum": "Enter a sum",
        "write_name": "Enter a name",
        "write_tracking": "Enter a number",
    },
    forms={
        "write": Form("Answer in words", "Your words", "e.g. not here yet", 4000, True),
        "write_date": Form("Date", "A date, or days left", "e.g. 2026-10-03, 45 days left", 60),
        "write_sum": Form("Amount", "A sum or a share", "e.g. US $12.50, 30%", 60),
        "write_name": Form("Item", "A short name", "e.g. wireless earphones", 100),
        "write_tracking": Form("Tracking number", "Tracking number", "e.g. EE123456785JP", 60),
        "add": Form("Add an order", "Order number or page text", "8123456789012345", 4000, True),
    },
)


def words(lang: str | None) -> Words:
    """The words of a language; Japanese unless it is English that is wanted."""
    return _EN if lang == "en" else _JA


def language(locale: object) -> str:
    """The language to speak with an app set to this locale."""
    return "ja" if locale == "ja" or not isinstance(locale, str) else "en"
