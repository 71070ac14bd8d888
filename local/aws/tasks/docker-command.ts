import { execFile } from 'node:child_process'

export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the `docker` CLI with these arguments; no shell reads them. */
export function runDocker(argv: readonly string[]): Promise<CommandResult> {
  return new Promise(resolve => {
    execFile('docker', argv, { maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ exitCode, stdout: stdout.trim(), stderr: stderr.trim() || (error?.message ?? '') })
    })
  })
}

/** Runs the `docker` CLI and returns what it prints. Throws with its last line when it fails. */
export async function docker(argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runDocker(argv)
  if (exitCode === 0) return stdout
  throw new Error(stderr.split('\n').at(-1) ?? `docker ${argv[0] ?? ''} failed`)
}
