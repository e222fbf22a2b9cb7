"""The slash commands as Discord is told of them, in English and Japanese."""

import hashlib
from collections.abc import Sequence
from typing import Any

import orjson

STRING, INTEGER, ATTACHMENT, SUBCOMMAND = 3, 4, 11, 1
EVERYWHERE = {"contexts": [0, 1, 2], "integration_types": [0, 1]}
FILES = ("file", "file2", "file3")
MOST_ORDERS = 500

Part = dict[str, Any]


def _named(name: str, ja: str, about: str, about_ja: str) -> Part:
    return {
        "name": name,
        "name_localizations": {"ja": ja},
        "description": about,
        "description_localizations": {"ja": about_ja},
    }


def _text(name: str, ja: str, about: str, about_ja: str, most: int, **more: Any) -> Part:
    limits = {"min_length": 1, "max_length": most}
    return {"type": STRING, **_named(name, ja, about, about_ja), **limits, **more}


def _choice(name: str, ja: str, value: str) -> Part:
    return {"name": name, "name_localizations": {"ja": ja}, "value": value}


def _order(required: bool) -> Part:
    words = _named("order", "注文", "Which order: its number or words of its name", "番号か商品名")
    limits = {"min_value": 1, "max_value": MOST_ORDERS, "autocomplete": True}
    return {"type": INTEGER, **words, **limits, "required": required}


def _sub(words: Part, *options: Part) -> Part:
    return {"type": SUBCOMMAND, **words, "options": list(options)}


def _command(words: Part, *options: Part) -> Part:
    return {"type": 1, **words, "options": list(options), **EVERYWHERE}


_ADD = (
    _text("number", "番号", "The order number, 16 digits", "注文番号(16桁の数字)", 40),
    _text("title", "商品名", "What you bought, in a few words", "商品の短い呼び名", 100),
    _text("price", "価格", "What you paid, as US $12.50", "支払った価格。例: 1,980円", 30),
    _text("date", "注文日", "The day of the order, as 2026-10-03", "注文日。例: 10/3、昨日", 30),
    {
        "type": INTEGER,
        **_named("days", "残り日数", "Days of buyer protection left", "購入者保護の残り日数"),
        "min_value": 0,
        "max_value": 180,
    },
    _text("page", "ページ", "The order page's text, pasted", "注文ページの文面の貼り付け", 4000),
)
_FACT = _text("fact", "項目", "What to put right", "直す項目", 20, required=True)
_FACT["choices"] = [
    _choice("title", "商品名", "商品名"),
    _choice("price", "価格", "価格"),
    _choice("order date", "注文日", "注文日"),
    _choice("protection", "保護期間", "保護期間"),
    _choice("tracking number", "追跡番号", "追跡番号"),
    _choice("store", "店名", "店名"),
]
del _FACT["min_length"], _FACT["max_length"]
_LANGUAGE = _text("language", "言語", "Language", "言語", 2)
_LANGUAGE["choices"] = [_choice("日本語", "日本語", "ja"), _choice("English", "English", "en")]
del _LANGUAGE["min_length"], _LANGUAGE["max_length"]

COMMANDS: Sequence[Part] = (
    _command(
        _named("order", "注文", "Your AliExpress orders", "AliExpressの注文"),
        _sub(_named("add", "追加", "Watch over an order", "注文を登録して見張る"), *_ADD),
        _sub(_named("list", "一覧", "All orders", "すべての注文")),
        _sub(
            _named("show", "状況", "How an order stands", "いまの段階、期限、次にすること"),
            _order(required=False),
        ),
        _sub(
            _named("edit", "修正", "Put a fact of an order right", "記録を直す"),
            _order(required=True),
            _FACT,
            _text("value", "値", "The right value", "正しい値", 200, required=True),
        ),
        _sub(_named("close", "終了", "Close an order", "注文を閉じる"), _order(required=True)),
        _sub(
            _named("undo", "取り消し", "Take back the last step", "ひとつ前に戻す"), _order(False)
        ),
        _sub(_named("reopen", "再開", "Open one again", "もう一度開く"), _order(required=True)),
    ),
    _command(
        _named("letter", "文面", "The letter for this moment", "いま送る文面"),
        _order(required=False),
    ),
    _command(
        _named("evidence", "証拠", "Photos and videos that prove it", "写真や動画の証拠"),
        _sub(
            _named("add", "追加", "Keep photos or videos for an order", "写真や動画を保管する"),
            {
                "type": ATTACHMENT,
                **_named("file", "ファイル", "A photo or video", "写真か動画"),
                "required": True,
            },
            _order(required=False),
            *(
                {"type": ATTACHMENT, **_named(name, f"ファイル{n}", "One more", "もう1つ")}
                for n, name in enumerate(FILES[1:], 2)
            ),
        ),
    ),
    _command(
        _named("settings", "設定", "Hours, language, time zone", "お知らせの時間、言語、地域"),
        _text("time", "時間", "Hour of the daily message, as 9:00", "お知らせの時間 例 9:00", 5),
        _text("quiet", "静か", "Quiet hours, as 22:00-7:00", "静かな時間。例: 22:00-7:00", 11),
        _LANGUAGE,
        _text("zone", "地域", "Time zone", "地域の時刻", 40, autocomplete=True),
    ),
    _command(_named("help", "使い方", "What henkin does", "henkinでできること")),
)


def fingerprint(application: str) -> str:
    """Changes when the commands do, or the application they belong to."""
    data = orjson.dumps([application, COMMANDS], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(data).hexdigest()
