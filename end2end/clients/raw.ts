// Requests written by hand, byte by byte: client libraries would put spellings right.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';

export interface Answer {
  status: number;
  /** In lower case. */
  headers: Headers;
  body: string;
}

/** Sends these lines over TLS to a port of this machine, and takes one answer, or all until the other side closes. */
export async function sendRaw(
  port: number,
  host: string,
  authority: string,
  lines: string[],
  body = '',
): Promise<Answer> {
  const socket = connect({ host: '127.0.0.1', port, servername: host, ca: readFileSync(authority) });
  socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
  socket.write(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'));
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    if (isWhole(text)) socket.end();
  });
  await once(socket, 'close');
  const [first, headers, rest] = parts(text);
  return { status: Number(first.split(' ')[1]), headers, body: rest };
}

function parts(text: string): [string, Headers, string] {
  const end = text.indexOf('\r\n\r\n');
  const [first, ...fields] = text.slice(0, end).split('\r\n');
  const headers = new Headers();
  for (const field of fields) headers.append(field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1));
  return [first, headers, text.slice(end + 4)];
}

function isWhole(text: string): boolean {
  if (!text.includes('\r\n\r\n')) return false;
  const [, headers, body] = parts(text);
  if (headers.has('upgrade')) return false;
  const length = headers.get('content-length');
  return length === null ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
}
