// An application behind a proxy: it shows every header that it got, and speaks WebSocket.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Arrived {
  method: string;
  path: string;
  /** Names as they came, and values, in turn. */
  raw: string[];
  body: string;
}

export class Wiki {
  /** Everything that got through to it, oldest first. */
  readonly arrived: Arrived[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer(async (request, response) => {
    const arrived = this.remember(request, await body(request));
    if (request.headers.accept?.includes('text/html')) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const shown = JSON.stringify(arrived, null, 1).replaceAll('<', '&lt;');
      response.end(`<!doctype html><html lang="en"><title>Wiki</title><h1>Wiki</h1><pre>${shown}</pre>`);
    } else {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(arrived));
    }
  });

  async start() {
    this.server.on('connection', (socket) => this.sockets.add(socket));
    // RFC 6455: one frame with what arrived, then the end.
    this.server.on('upgrade', (request, socket) => {
      const arrived = Buffer.from(JSON.stringify(this.remember(request, '')));
      const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
      const accept = createHash('sha1').update(key).digest('base64');
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
          `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      const length = Buffer.from([0x81, 126, arrived.length >> 8, arrived.length & 255]);
      socket.write(Buffer.concat([length, arrived]));
      socket.end(Buffer.from([0x88, 0]));
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop() {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private remember(request: IncomingMessage, text: string): Arrived {
    const arrived = { method: request.method!, path: request.url!, raw: request.rawHeaders, body: text };
    this.arrived.push(arrived);
    return arrived;
  }
}

/** The values under this name as a CGI or WSGI application reads names: case and `_` against `-` do not count. */
export function valuesOf({ raw }: Pick<Arrived, 'raw'>, name: string): string[] {
  const folded = (it: string) => it.toLowerCase().replaceAll('_', '-');
  return raw.filter((_, at) => at % 2 === 1 && folded(raw[at - 1]) === folded(name));
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
