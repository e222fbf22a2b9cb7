"""The doctor's look at LINE: the token, the webhook, the month's pushes."""

from collections.abc import Sequence

from adapters.line.api import Api
from adapters.line.hook import PATH

FEW = 0.1  # of the month's pushes left: time to say so


async def examine(api: Api) -> Sequence[str]:
    """What is wrong with the channel and what to do about it, one line each."""
    info = await api.get("/v2/bot/info")
    if info.status == 401:
        return [
            "LINE_CHANNEL_ACCESS_TOKEN をLINEが受け付けません。コンソールで発行し直してください"
        ]
    if info.status != 200:
        return [f"LINEが応答しません({info.detail})。しばらくして、もう一度試してください"]
    return [*await _webhook(api), *await _month(api)]


async def _webhook(api: Api) -> Sequence[str]:
    found = await api.get("/v2/bot/channel/webhook/endpoint")
    address = found.data.get("endpoint")
    if found.status != 200 or not isinstance(address, str) or not address:
        return [
            "Webhook URLがありません。PUBLIC_URL を設定して henkin line setup を実行してください"
        ]
    problems = []
    if not address.endswith(PATH):
        problems.append(
            f"Webhook URLが {PATH} で終わっていません。henkin line setup を実行してください"
        )
    if found.data.get("active") is not True:
        problems.append("Webhookがオフです。コンソールで「Webhookの利用」をオンにしてください")
    return problems


async def _month(api: Api) -> Sequence[str]:
    quota = await api.get("/v2/bot/message/quota")
    used = await api.get("/v2/bot/message/quota/consumption")
    limit, total = quota.data.get("value"), used.data.get("totalUsage")
    if quota.data.get("type") != "limited" or type(limit) is not int or type(total) is not int:
        return []
    left = max(limit - total, 0)
    if left > limit * FEW:
        return []
    return [f"今月のプッシュは残り{left}通(上限{limit}通)です。期限のお知らせだけを送ります"]
