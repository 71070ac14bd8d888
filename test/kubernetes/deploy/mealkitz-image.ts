import { execFile } from 'node:child_process'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { appWithShell } from '../../compose/bed/example-project.js'

const run = promisify(execFile)

/** A folder with the files of an image that has a shell, the Python of Debian and pytest. */
export async function pythonRoot(folder: string): Promise<string> {
  const root = await appWithShell(folder)
  const python = (await run('readlink', ['-f', '/usr/bin/python3'])).stdout.trim()
  const { stdout } = await run('ldd', [python])
  const libraries = [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path)
  for (const path of [python, ...libraries]) {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await cp(path, join(root, path), { dereference: true })
  }
  const { stdout: library } = await run(python, ['-c', 'import os; print(os.path.dirname(os.__file__))'])
  await cp(library.trim(), join(root, library.trim()), { recursive: true, dereference: true, filter: isNeeded })
  await symlink(python, join(root, 'bin/python'))
  const packages = join(root, 'usr/lib/python3/dist-packages')
  await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', packages, 'pytest==8.3.4'])
  return root
}

/** Not the tests of Python itself, nor what is compiled at the first use. */
function isNeeded(path: string): boolean {
  return !/\/(?:test|tests|idlelib|tkinter|turtledemo|ensurepip|dist-packages|__pycache__|config-[^/]*)(?:\/|$)/.test(
    path
  )
}

/** The service, as a commit has it. `failing`: percent of the answers at `/work` that are errors. */
export function filesOf(registry: string, version: string, failing = 0): Readonly<Record<string, string>> {
  return {
    Dockerfile: `FROM ${registry}/python:3\nCOPY app /app\nCMD ["python", "/app/app.py"]\n`,
    '.dockerignore': '.git\n',
    'app/app.py': `import os, signal, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERSION = '${version}'
FAILING_PERCENT = ${failing}


def answer(path, count):
    if path in ('/health', '/ready'):
        return 200, '{"ok": true}'
    if count % 100 < FAILING_PERCENT:
        return 500, '{"error": "no recipe"}'
    return 200, '{"version": "%s"}' % VERSION


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    count = 0

    def do_GET(self):
        Handler.count += 1
        status, text = answer(self.path, Handler.count)
        self.send_response(status)
        self.send_header('content-type', 'application/json')
        self.send_header('content-length', str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *words):
        pass


if __name__ == '__main__':
    server = ThreadingHTTPServer((os.environ['HOST'], int(os.environ['PORT'])), Handler)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print('version ' + VERSION + ' listens', flush=True)
    server.serve_forever()
`,
    'app/test_app.py': `from app import answer


def test_is_ready():
    assert answer('/ready', 1) == (200, '{"ok": true}')
`
  }
}
