"""`henkin line setup`: the webhook URL is set and tested, the rich menu made and shown to all.

Nothing here is hot, so the SDK does it; it is imported when the command runs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from adapters.line.hook import PATH
from adapters.line.menu import menu, picture

TIMEOUT = 10.0  # seconds; the SDK's own would be five minutes
NAME = "henkin"  # begins the names of our menus, so that others' are left alone


@dataclass(frozen=True, slots=True)
class Done:
    """A step: whether it went well, and what to tell."""

    good: bool
    text: str


def set_up(api_url: str, data_url: str, token: str, public_url: str | None) -> Iterator[Done]:
    """Do each step and tell of it; a refusal ends it with what to do."""
    from linebot.v3.messaging import ApiClient, Configuration, MessagingApi, MessagingApiBlob
    from linebot.v3.messaging.exceptions import ApiException
    from urllib3.exceptions import HTTPError

    with (
        ApiClient(Configuration(host=api_url, access_token=token)) as client,
        ApiClient(Configuration(host=data_url, access_token=token)) as data_client,
    ):
        api, blobs = MessagingApi(client), MessagingApiBlob(data_client)
        try:
            bot = api.get_bot_info(_request_timeout=TIMEOUT)
            yield Done(True, f"{bot.display_name}({bot.basic_id})につながりました")
            yield from _webhook(api, public_url)
            yield _menu(api, blobs)
        except ApiException as error:
            yield Done(False, _refusal(error.status))
        except HTTPError:
            yield Done(False, "LINEにつながりません。ネットワークを確かめてください")


def _refusal(status: int) -> str:
    if status == 401:
        return "LINE_CHANNEL_ACCESS_TOKEN をLINEが受け付けません。コンソールで発行し直してください"
    return f"LINEがこの操作を断りました({status})。しばらくして、もう一度試してください"


def _webhook(api: Any, public_url: str | None) -> Iterator[Done]:
    from linebot.v3.messaging import SetWebhookEndpointRequest, TestWebhookEndpointRequest

    if public_url is None or not public_url.startswith("https://"):
        yield Done(False, "PUBLIC_URL に、外から届く https:// の住所を設定してください")
        return
    address = public_url + PATH
    asked = SetWebhookEndpointRequest(endpoint=address)
    api.set_webhook_endpoint(asked, _request_timeout=TIMEOUT)
    yield Done(True, f"Webhook URLを設定しました: {address}")
    if not api.get_webhook_endpoint(_request_timeout=TIMEOUT).active:
        yield Done(False, "コンソールのMessaging API設定で「Webhookの利用」をオンにしてください")
    tried = api.test_webhook_endpoint(TestWebhookEndpointRequest(), _request_timeout=TIMEOUT)
    if tried.success:
        yield Done(True, "LINEからWebhookに届きました")
    else:
        yield Done(False, f"LINEからWebhookに届きません: {tried.reason} {tried.detail}")


def _menu(api: Any, blobs: Any) -> Done:
    """A picture cannot be changed: a new menu takes the place of the old ones."""
    from linebot.v3.messaging import RichMenuRequest

    image = picture()
    name = f"{NAME} {sha256(image + repr(menu('')).encode()).hexdigest()[:12]}"
    ours = [
        (one.rich_menu_id, one.name)
        for one in api.get_rich_menu_list(_request_timeout=TIMEOUT).richmenus
        if one.name.startswith(f"{NAME} ")
    ]
    same = [id_ for id_, its_name in ours if its_name == name]
    if same:
        kept = same[0]
    else:
        asked = RichMenuRequest.from_dict(menu(name))
        kept = api.create_rich_menu(asked, _request_timeout=TIMEOUT).rich_menu_id
        blobs.set_rich_menu_image(
            kept, bytearray(image), _headers={"Content-Type": "image/png"}, _request_timeout=TIMEOUT
        )
    api.set_default_rich_menu(kept, _request_timeout=TIMEOUT)
    for id_, _ in ours:
        if id_ != kept:
            api.delete_rich_menu(id_, _request_timeout=TIMEOUT)
    return Done(True, "リッチメニューを設定しました")
