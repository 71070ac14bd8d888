import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from '../tasks/free-port.js'

const run = promisify(execFile)

/** The differences are explained for this version. */
const motoVersion = '5.2.1'
const environmentDirectory = '.local/conformance'

export interface PeerServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts moto (https://docs.getmoto.org/en/latest/docs/server_mode.html), installing it where Python does not have it. */
export async function startMotoServer(): Promise<PeerServer> {
  const python = await findPython()
  const port = await findFreePort()
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const exited = once(server, 'exit')
  const url = `http://127.0.0.1:${port}`
  await waitUntilAnswering(url)
  return {
    url,
    stop: async () => {
      server.kill('SIGKILL')
      await exited
    }
  }
}

async function findPython(): Promise<string> {
  if (await hasMoto('python3')) return 'python3'
  const python = `${environmentDirectory}/bin/python`
  if (!existsSync(python)) await run('python3', ['-m', 'venv', environmentDirectory])
  if (!(await hasMoto(python))) await run(python, ['-m', 'pip', 'install', '--quiet', `moto[server]==${motoVersion}`])
  return python
}

async function hasMoto(python: string): Promise<boolean> {
  try {
    const { stdout } = await run(python, ['-c', 'import flask, moto; print(moto.__version__)'])
    return stdout.trim() === motoVersion
  } catch {
    return false
  }
}

async function waitUntilAnswering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answered = await fetch(`${url}/moto-api/`).then(
      response => response.ok,
      () => false
    )
    if (answered) return
    await wait(200)
  }
  throw new Error(`moto did not answer at ${url} within 30 seconds.`)
}
