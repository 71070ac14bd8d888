import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A site as GitHub Pages serves it: below a path, compressed, `/gates` for `gates.html`, and 404.html for what is missing. */
export interface ServedSite {
  /** Address of the host, without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8' }
}

/** Serves a folder on the loopback. `base` has a slash at both ends: what is outside of it is not found. */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = pathname.startsWith(base) ? fileOf(folder, decodeURI(pathname.slice(base.length))) : undefined
    const file = found ?? join(folder, '404.html')
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip'
    })
    response.end(gzipSync(readFileSync(file)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** The file that a path of the site shows, or undefined. */
export function fileOf(folder: string, path: string): string | undefined {
  const plain = join(folder, normalize(`/${path}`))
  return [plain, `${plain}.html`, join(plain, 'index.html')].find(file => existsSync(file) && statSync(file).isFile())
}
