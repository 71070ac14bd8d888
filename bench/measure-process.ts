import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'

/** A process to measure. */
export interface Subject {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface Measurement {
  readonly milliseconds: number
  /** Of all threads, in user mode and in the kernel. */
  readonly cpuMilliseconds: number
  readonly peakMiB: number
}

const REPORT_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();" +
  'process.stderr.write(`\\nUSED ${u.maxRSS} ${u.userCPUTime+u.systemCPUTime}\\n`)})'

function usageIn(stderr: string): Pick<Measurement, 'cpuMilliseconds' | 'peakMiB'> {
  const [, kibibytes, microseconds] = /USED (\d+) (\d+)/.exec(stderr) ?? []
  return { cpuMilliseconds: Number(microseconds) / 1000, peakMiB: Number(kibibytes) / 1024 }
}

/** The whole life of a process: wall-clock milliseconds of one run, CPU and peak resident memory of another. */
export async function measureWholeProcess(node: string, subject: Subject): Promise<Measurement> {
  const start = performance.now()
  await run(node, subject.argv, subject.env)
  const milliseconds = performance.now() - start
  const { stderr } = await run(node, ['--import', REPORT_USAGE, ...subject.argv], subject.env)
  return { milliseconds, ...usageIn(stderr) }
}

/** As `measureWholeProcess`, for what cannot be done twice alike: time and memory are of one run. Throws when it fails. */
export async function measureOneRun(node: string, { argv, env }: Subject): Promise<Measurement> {
  const start = performance.now()
  const { stderr, stdout, exitCode } = await run(node, ['--import', REPORT_USAGE, ...argv], env)
  const milliseconds = performance.now() - start
  if (exitCode !== 0) throw new Error(`${argv.join(' ')} ended with ${exitCode}: ${stdout.slice(-2_000)}`)
  return { milliseconds, ...usageIn(stderr) }
}

/**
 * From the start of a process to its first request to AWS, which is a server here that never answers usefully; memory is the
 * peak of the whole process, which ends because its call is refused.
 */
export async function measureFirstRequest(node: string, subject: Subject): Promise<Measurement> {
  let first = Number.NaN
  const server = createServer((request, response) => {
    if (Number.isNaN(first)) first = performance.now()
    request.resume()
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
    response.end('{"__type":"AccessDeniedException","message":"measured"}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { ...subject.env, AWS_ENDPOINT_URL: endpoint }
  const start = performance.now()
  await run(node, subject.argv, env)
  const milliseconds = first - start
  const { stderr } = await run(node, ['--import', REPORT_USAGE, ...subject.argv], env)
  await new Promise(resolve => server.close(resolve))
  if (Number.isNaN(milliseconds)) throw new Error(`${subject.argv.join(' ')} sent no request.`)
  return { milliseconds, ...usageIn(stderr) }
}

async function run(
  node: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<{ stderr: string; stdout: string; exitCode: number }> {
  const child = spawn(node, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', chunk => (stderr += String(chunk)))
  child.stdout.on('data', chunk => (stdout += String(chunk)))
  const exitCode = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { stderr, stdout, exitCode: exitCode ?? 1 }
}

/** Medians over interleaved rounds, so that what else the machine does hits every subject alike. */
export async function measureInTurns(
  rounds: number,
  subjects: Readonly<Record<string, () => Promise<Measurement>>>
): Promise<Readonly<Record<string, Measurement>>> {
  const seen = new Map<string, Measurement[]>()
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(round === 0 ? 'warming up\n' : `round ${round} of ${rounds}\n`)
    for (const [name, measure] of Object.entries(subjects)) {
      const measurement = await measure()
      if (round > 0) seen.set(name, [...(seen.get(name) ?? []), measurement])
    }
  }
  return Object.fromEntries(
    [...seen].map(([name, all]) => [
      name,
      {
        milliseconds: median(all.map(one => one.milliseconds)),
        cpuMilliseconds: median(all.map(one => one.cpuMilliseconds)),
        peakMiB: median(all.map(one => one.peakMiB))
      }
    ])
  )
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
