"""Discord asked by itself: what is wrong with the bot's set-up, and how it is invited."""

from collections.abc import Sequence

from adapters.discord.api import Answer, Api

_NOT_REACHED = "Discordに届きません({detail})。ネットワークと DISCORD_API_URL を確かめてください"
REFUSED = (
    "DISCORD_TOKEN が受け入れられません。Developer Portal の Bot → Reset Token で新しくしてください"
)
_ENDPOINT = (
    "Developer Portal の General Information → Interactions Endpoint URL を空にしてください。"
    "設定されていると、コマンドとボタンがこのボットに届きません"
)
_COMMANDS = (
    "コマンドがまだ登録されていません。henkin worker か henkin run を一度動かすと登録されます"
)


async def examine(api: Api) -> Sequence[str]:
    """What is wrong and what to do; nothing when all is well."""
    answer = await api.get("/applications/@me")
    if not answer.ok:
        return [_trouble(answer)]
    found = []
    if answer.data.get("interactions_endpoint_url"):
        found.append(_ENDPOINT)
    commands = await api.get(f"/applications/{answer.data['id']}/commands")
    if commands.ok and not commands.data:
        found.append(_COMMANDS)
    return found


async def invite(api: Api, site: str) -> tuple[str, str] | str:
    """Links that add the bot to a server and to one's own account; a text when it fails."""
    answer = await api.get("/applications/@me")
    if not answer.ok:
        return _trouble(answer)
    page = f"{site.rstrip('/')}/oauth2/authorize?client_id={answer.data['id']}"
    server = f"{page}&scope=bot+applications.commands&permissions=0&integration_type=0"
    return server, f"{page}&scope=applications.commands&integration_type=1"


def _trouble(answer: Answer) -> str:
    return REFUSED if answer.status == 401 else _NOT_REACHED.format(detail=answer.detail)
