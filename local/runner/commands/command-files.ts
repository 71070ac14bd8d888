import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobState } from '../job/job-state.js'
import { type KeyValue, parseKeyValueFile } from './key-value-file.js'
import type { StepRun } from '../job/step-run.js'

const KINDS = ['output', 'state', 'env', 'path', 'step_summary'] as const
type Kind = (typeof KINDS)[number]

/** The files a phase leaves its outputs, state, environment, path and summary in, empty at its start. */
export interface CommandFiles {
  /** GITHUB_OUTPUT and the others. */
  readonly env: Readonly<Record<string, string>>
  /** Takes what the phase left over into the job and the step. Returns whether that succeeded. */
  absorb(job: JobState, run: StepRun): Promise<boolean>
}

/** Creates the files under RUNNER_TEMP: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files */
export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = join(temp, '_runner_file_commands')
  const suffix = randomUUID()
  const path = (kind: Kind) => join(folder, `${kind}_${suffix}`)
  await mkdir(folder, { recursive: true })
  for (const kind of KINDS) await writeFile(path(kind), '')
  return {
    env: Object.fromEntries(KINDS.map(kind => [`GITHUB_${kind.toUpperCase()}`, path(kind)])),
    async absorb(job, run) {
      const results: boolean[] = []
      for (const kind of KINDS) results.push(await absorbOne(kind, { path: path(kind), job, run }))
      return results.every(Boolean)
    }
  }
}

interface Leftover {
  readonly path: string
  readonly job: JobState
  readonly run: StepRun
}

async function absorbOne(kind: Kind, { path, job, run }: Leftover): Promise<boolean> {
  try {
    await ABSORBERS[kind]({ path, job, run })
    return true
  } catch (error) {
    if (isMissing(error)) return true
    const cause = error instanceof Error ? error.message : String(error)
    run.transcript.annotate({ level: 'error', message: `Unable to process file command '${kind}' successfully.` })
    run.transcript.annotate({ level: 'error', message: cause })
    return false
  } finally {
    await rm(path, { force: true })
  }
}

/** A step may delete its files: the runner takes that for nothing left. */
function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

const ABSORBERS: Readonly<Record<Kind, (leftover: Leftover) => Promise<void>>> = {
  async output({ path, run }) {
    for (const [name, value] of await readValues(path)) run.outputs.set(name, value)
  },
  async state({ path, run }) {
    for (const [name, value] of await readValues(path)) run.state.set(name, value)
  },
  async env({ path, job }) {
    for (const [name, value] of await readValues(path)) {
      if (name.toUpperCase() === 'NODE_OPTIONS') {
        throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
      }
      job.env.set(name, value)
    }
  },
  async path({ path, job }) {
    for (const line of (await readFile(path, 'utf8')).split(/\r?\n/).filter(text => text !== '')) {
      if (job.paths.includes(line)) job.paths.splice(job.paths.indexOf(line), 1)
      job.paths.push(line)
    }
  },
  step_summary: absorbSummary
}

async function readValues(path: string): Promise<readonly KeyValue[]> {
  return parseKeyValueFile(await readFile(path, 'utf8'))
}

const SUMMARY_KIBIBYTES = 1024

/** A summary that is too long is not shown at all; the step passes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
async function absorbSummary({ path, run }: Leftover): Promise<void> {
  const kibibytes = (await stat(path)).size / 1024
  if (kibibytes <= SUMMARY_KIBIBYTES) {
    run.transcript.addSummary(await readFile(path, 'utf8'))
    return
  }
  run.transcript.annotate({
    level: 'error',
    message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_KIBIBYTES}k, got ${Math.floor(kibibytes)}k.`
  })
}
