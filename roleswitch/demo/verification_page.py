"""The page of the demo's Identity Center where a person lets a program in: plain HTML, with nothing to run."""

from __future__ import annotations

from html import escape

PATH = "/device"
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'",
}

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:34em;margin:3em auto;padding:0 1em}"
    "code{font-size:2em;letter-spacing:.1em}button,input{font:inherit;padding:.4em 1em;margin:0 .6em 0 0}"
)
_ASK_FOR_CODE = (
    f'<form action="{PATH}"><label>The code that the program shows: <input name="user_code" autofocus '
    'autocomplete="off"></label><button>Next</button></form>'
)


def for_a_code() -> str:
    """Asks for the code that the program shows."""
    return _page("Sign in", _ASK_FOR_CODE)


def for_another_code() -> str:
    """Asks again: nobody waits for the code."""
    said = "<p>No program waits for this code. It may be mistyped, used or older than 10 minutes.</p>"
    return _page("Code not known", said + _ASK_FOR_CODE)


def for_an_answer(client_name: str, user_code: str, user: str, start_url: str) -> str:
    """Shows who asks for what, and asks to allow or deny it."""
    code = escape(user_code)
    return _page(
        "Sign in",
        f"<p><b>{escape(client_name)}</b> asks to use the accounts of {escape(user)} at {escape(start_url)}.</p>"
        f"<p>Does it show this code?</p><p><code>{code}</code></p>"
        f'<form method="post" action="{PATH}"><input type="hidden" name="user_code" value="{code}">'
        '<button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button></form>',
    )


def after(client_name: str, *, is_allowed: bool) -> str:
    name = escape(client_name)
    said = f"{name} may now use your accounts." if is_allowed else f"{name} was refused."
    return _page("Done", f"<p>{said} You can close this page.</p>")


def _page(title: str, content: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        f"</head><body><h1>{title}</h1>{content}</body></html>"
    )
