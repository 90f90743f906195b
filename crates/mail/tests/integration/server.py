"""A real mail server (aiosmtpd) for the tests: says its port, writes each letter it takes to a folder, and answers as
the receiver's name asks: later@ 450, never@ 550; with a password it wants a log-in, with a certificate TLS."""
import argparse, asyncio, itertools, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("folder")
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--starttls", action="store_true")
options.add_argument("--password")
options.add_argument("--refuse-all", action="store_true")
options = options.parse_args()
numbers = itertools.count()


class Receiver:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if options.refuse_all or address.startswith("never@"):
            return "550 no such mailbox"
        if address.startswith("later@"):
            return "450 busy, try again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        part = os.path.join(options.folder, "part")
        with open(part, "wb") as file:
            file.write(b"X-To: " + envelope.rcpt_tos[0].encode() + b"\r\n" + envelope.original_content)
        os.rename(part, os.path.join(options.folder, f"{next(numbers):04}.eml"))
        return "250 taken"


def enter(server, session, envelope, mechanism, data):
    return AuthResult(success=data.password.decode() == options.password, handled=False)


async def main():
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    common = dict(hostname="localhost", enable_SMTPUTF8=True)
    if options.password:
        common |= dict(authenticator=enter, auth_required=True, auth_require_tls=False)
    if context and options.starttls:
        common |= dict(tls_context=context, require_starttls=True)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Receiver(), loop=loop, **common), "127.0.0.1", 0, ssl=context if context and not options.starttls else None
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # Ends with whoever started it.
    os._exit(0)


asyncio.run(main())
