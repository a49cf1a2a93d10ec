"""The emulator behind TLS: says so in the addresses that a user pool names, and finds the pool's keys there."""

from ministack.app import app as ministack
from ministack.services import apigateway

_keys_at = apigateway._resolve_jwks_url


async def _keys_at_tls(authorizer):
    url = await _keys_at(authorizer)
    own = f"http://{apigateway._HOST}:{apigateway._PORT}/"
    return url.replace("http://", "https://", 1) if url and url.startswith(own) else url


apigateway._resolve_jwks_url = _keys_at_tls


async def app(scope, receive, send):
    if scope["type"] == "http" and scope.get("scheme") == "https":
        headers = [*scope["headers"], (b"x-forwarded-proto", b"https")]
        scope = {**scope, "headers": headers}
    await ministack(scope, receive, send)
