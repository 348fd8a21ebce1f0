"""A mail server nobody here wrote: aiosmtpd. Takes mail over TLS from those who know the password, reads it with
Python's own parser, and prints one JSON line for each: first its port, then every mail."""

import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, user, password = sys.argv[1:]


def tell(**what):
    print(json.dumps(what), flush=True)


def authenticate(server, session, envelope, mechanism, data):
    known = data.login.decode() == user and data.password.decode() == password
    return AuthResult(success=known, handled=known)


class Reader:
    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = [message, *message.walk()]
        tell(
            sender=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            tls=session.ssl is not None,
            authenticated=session.authenticated,
            headers=dict(message.items()),
            text=message.get_body(("plain",)).get_content(),
            html=message.get_body(("html",)).get_content(),
            defects=[repr(defect) for part in parts for defect in part.defects],
        )
        return "250 taken"


def protocol():
    return SMTP(
        Reader(), hostname="localhost", tls_context=tls, require_starttls=True, auth_required=True,
        authenticator=authenticate,
    )


async def main():
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    tell(port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(certificate, key)
asyncio.run(main())
