// Where a client without pages of its own takes the answers of Vestibule.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export class Callback {
  private readonly server = createServer((request, response) => {
    this.arrived.push(new URL(request.url!, this.url));
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><html lang="en"><title>Back</title><h1>Back at the client</h1>');
  });
  /** Addresses that browsers came to, oldest first. */
  readonly arrived: URL[] = [];

  async start() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/callback`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}
