import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { ServerContainer } from '../../../src/targets/compose/domain/container.js'
import { formatRemoteScript, type RemoteScript } from '../../../src/targets/compose/domain/remote-script.js'
import type { DockerEngine } from '../../../src/targets/compose/ports/docker-engine.js'
import type { ServerFiles } from '../../../src/targets/compose/ports/server-files.js'
import type { Server, ServerAnswer } from '../../../src/targets/compose/ports/server.js'
import { exchange } from '../../../src/targets/compose/server/socket-exchange.js'

/** Runs a script as the server does: `sh -s`, with the program on standard input. */
export async function runHere(script: RemoteScript, path: string): Promise<ServerAnswer> {
  const shell = spawn('sh', ['-s'], { env: { PATH: `${path}:${process.env.PATH}` } })
  let [stdout, stderr] = ['', '']
  shell.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  shell.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  shell.stdin.end(formatRemoteScript(script))
  const exitCode = await new Promise<number>(resolve => shell.on('close', code => resolve(code ?? 1)))
  return { exitCode, stdout, stderr }
}

/** This machine as the server. `path` comes first in PATH. `changes` counts the scripts that may change something. */
export function serverHere(path: string): Server & { changes: () => number } {
  let [calls, changes] = [0, 0]
  return {
    address: 'deploy@127.0.0.1:22',
    run: async call => {
      calls += 1
      if (call.effect === 'change') changes += 1
      return await runHere(call, path)
    },
    fence: () => undefined,
    countCalls: () => calls,
    boundCalls: () => undefined,
    async askSocket(call) {
      const answer = await exchange(call.path, call)
      if (answer === undefined) throw new Error(`Nobody listens at ${call.path}.`)
      return answer
    },
    close: () => Promise.resolve(),
    changes: () => changes
  }
}

export const filesHere: ServerFiles = {
  read: path => Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  readAll: paths => Promise.all(paths.map(path => filesHere.read(path))),
  write: async (path, text) => await writeFile(path, text),
  makeFolder: async path => {
    await mkdir(path, { recursive: true })
  },
  remove: paths => Promise.all(paths.map(async path => await rm(path, { force: true }))).then(() => undefined)
}

/** Only what a proxy asks of Docker. */
export function dockerWith(containers: () => readonly ServerContainer[]): DockerEngine {
  return new Proxy({} as DockerEngine, {
    get: (_, name) => {
      if (name === 'listContainers') return () => Promise.resolve(containers())
      return () => Promise.reject(new Error(`docker.${String(name)} is not for a proxy`))
    }
  })
}
