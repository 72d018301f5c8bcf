import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** What the host does with a request: answer, close the connection, or let it wait for ever. */
export type Treatment = 'answer' | 'drop' | 'stall';

/** A host of a built site that can misbehave, and be given another build while it runs. */
export class Host {
  /** Folder of the build that is served. */
  folder: string;
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = [];
  /** Bytes of content sent for each path, as they were sent. */
  readonly sent = new Map<string, number>();
  /** Decides about a request by its path. */
  treat: (path: string) => Treatment = () => 'answer';
  readonly #server: Server;

  constructor(folder: string) {
    this.folder = folder;
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.asked.push(path);
      const treatment = this.treat(path);
      if (treatment === 'stall') return;
      if (treatment === 'drop') {
        request.socket.destroy();
        return;
      }
      void this.#load(path).then(({ status, type, content, encoding }) => {
        this.sent.set(path, content.length);
        response.writeHead(status, {
          'Content-Type': type,
          'Content-Length': content.length,
          // A page is asked for anew each time, so that a new build is seen at once.
          'Cache-Control': 'no-cache',
          ...(encoding ? { 'Content-Encoding': encoding } : {}),
        });
        response.end(content);
      });
    });
  }

  /** Begins to serve. Gives the origin, which browsers trust as they trust HTTPS. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The host has no port.');
    return `http://localhost:${String(address.port)}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #load(path: string) {
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
    try {
      const raw = await readFile(join(this.folder, file));
      const type = types[extname(file)];
      if (type === undefined) {
        return { status: 200, type: 'application/octet-stream', content: raw, encoding: undefined };
      }
      return { status: 200, type, content: gzipSync(raw, { level: 6 }), encoding: 'gzip' };
    } catch {
      const content = Buffer.from('<h1>Nothing here</h1>');
      return { status: 404, type: types['.html'] ?? '', content, encoding: undefined };
    }
  }
}
