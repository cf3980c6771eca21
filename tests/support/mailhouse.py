# SPDX-FileCopyrightText: 2026 The Parkdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""mailhouse.py DIR: a mail server on this computer that takes every mail and keeps it in DIR, as Python's own reader
reads it: 00001.json, 00002.json, ... It prints the port that it found, and ends when its input does."""

import asyncio
import base64
import email
import email.policy
import json
import os
import sys

from aiosmtpd.smtp import SMTP


def opened(envelope):
    message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
    parts = [part for part in message.walk() if not part.is_multipart()]
    return {
        "to": envelope.rcpt_tos,
        "subject": str(message["Subject"]),
        "text": message.get_body(("plain",)).get_content(),
        "attachments": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "bytes": base64.b64encode(part.get_payload(decode=True)).decode(),
            }
            for part in parts
            if part.get_filename()
        ],
        "defects": [type(defect).__name__ for part in message.walk() for defect in part.defects],
    }


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.kept = 0

    async def handle_DATA(self, server, session, envelope):
        self.kept += 1
        path = os.path.join(self.folder, "%05d.json" % self.kept)
        with open(path + ".part", "w", encoding="utf-8") as file:
            json.dump(opened(envelope), file)
        os.rename(path + ".part", path)
        return "250 2.0.0 taken"


async def serve(folder):
    keeper = Keeper(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, hostname="localhost"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)


asyncio.run(serve(sys.argv[1]))
