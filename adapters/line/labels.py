"""The few words that only LINE's own furniture needs, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands on LINE's own buttons and above a letter."""

    copy: str
    meaning: str
    date: str
    camera: str
    album: str
    choose: str
    urgent: str
    again: str


_LABELS = {
    "ja": Labels(
        copy="英文をコピー",
        meaning="日本語の意味",
        date="日付を選ぶ",
        camera="写真を撮る",
        album="アルバムから選ぶ",
        choose="次にすることを選んでください。",
        urgent="【急ぎ】",
        again="(再送)",
    ),
    "en": Labels(
        copy="Copy the text",
        meaning="What it says",
        date="Pick a date",
        camera="Take a photo",
        album="Choose from album",
        choose="Choose what to do next.",
        urgent="[Urgent]",
        again="(sent again)",
    ),
}


def labels(lang: str | None) -> Labels:
    """The words in a language; Japanese for whoever has not said."""
    return _LABELS[lang or "ja"]
