import { spawn, type ChildProcess } from 'node:child_process'
import type { LocalCloud } from '../../local/aws/local-cloud.js'

/** How the probe ended. */
export interface ProbeEnd {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunningProbe {
  readonly child: ChildProcess
  readonly ended: Promise<ProbeEnd>
}

/** Starts `npm run probe:aws` against a local cloud, without npm between. */
export function startProbe(cloud: LocalCloud, args: readonly string[]): RunningProbe {
  const child = spawn(process.execPath, ['build/scripts/probe-aws.js', ...args], {
    env: { PATH: process.env.PATH, ...cloud.environment() },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<ProbeEnd>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
  })
  return { child, ended }
}

/** The answers of a report by check, and what was seen. */
export function readRows(report: string): ReadonlyMap<string, { readonly answer: string; readonly seen: string }> {
  const rows = report.matchAll(/^\| `([a-z-]+)` \| ([^|]*) \| (.*) \|$/gm)
  return new Map([...rows].map(([, check = '', answer = '', seen = '']) => [check, { answer, seen }]))
}
