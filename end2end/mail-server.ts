// A mail server of a few lines, for stories in which mail leaves the server by SMTP.

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Mail {
  to: string;
  subject: string;
  /** The text part, decoded. */
  text: string;
}

export class MailServer {
  /** Taken so far, oldest first. */
  readonly mails: Mail[] = [];
  /** What it does: takes mail, refuses every recipient for good, or keeps silent. */
  manner: 'takes' | 'refuses' | 'silent' = 'takes';

  private port = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.converse(socket));

  /** Begins to listen; after a stop, where it listened before. */
  async start() {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** For `SMTP_URL`. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}?tls=none`;
  }

  /** The newest mail with this subject, once there is one. */
  async newest(to: string, subject: string): Promise<Mail> {
    for (const deadline = Date.now() + 15_000; ; ) {
      const mail = this.mails.findLast((it) => it.to === to && it.subject === subject);
      if (mail) return mail;
      if (Date.now() > deadline) throw new Error(`no mail “${subject}”`);
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }

  /** Ends conversations under way, too. */
  stop() {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private converse(socket: Socket) {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (this.manner === 'silent') return;
    const say = (line: string) => socket.write(`${line}\r\n`);
    let [received, to] = ['', ''];
    let inMail = false;
    say('220 mail.test ESMTP');
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      received += chunk;
      for (;;) {
        const end = inMail ? '\r\n.\r\n' : '\r\n';
        const length = received.indexOf(end);
        if (length < 0) return;
        const line = received.slice(0, length);
        received = received.slice(length + end.length);
        if (inMail) {
          inMail = false;
          this.mails.push(parse(to, line.replace(/^\.\./gm, '.')));
          say('250 2.0.0 taken');
        } else if (/^EHLO/i.test(line)) {
          say('250 mail.test');
        } else if (/^RCPT/i.test(line) && this.manner === 'refuses') {
          say('550 5.1.1 no such mailbox');
        } else if (/^DATA/i.test(line)) {
          inMail = true;
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 2.0.0 bye');
          socket.end();
        } else {
          to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? to;
          say('250 2.0.0 ok');
        }
      }
    });
  }
}

/** The link stands alone on its line (contract, 2). */
export function linkIn(mail: Mail, site: string): string {
  const link = mail.text.split(/\r?\n/).find((line) => line.startsWith(site));
  if (!link) throw new Error(`no link in: ${mail.text}`);
  return link;
}

/** Our own mails: the text part comes first (contract, 2). */
function parse(to: string, raw: string): Mail {
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(raw)?.[1].replace(/\r\n[ \t]/g, ' ') ?? '';
  const boundary = /boundary="?([^";\r\n]+)/i.exec(raw)?.[1] ?? '';
  const part = raw.split(`--${boundary}`)[1];
  const [head, ...body] = part.split('\r\n\r\n');
  return { to, subject, text: decode(body.join('\r\n\r\n'), /encoding: *(\S+)/i.exec(head)?.[1] ?? '7bit') };
}

function decode(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
