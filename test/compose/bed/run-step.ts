import { randomUUID } from 'node:crypto'
import { systemClock } from '../../../src/adapters/system-clock.js'
import { DeployError } from '../../../src/domain/errors.js'
import type { ComposeSpec } from '../../../src/targets/compose/domain/compose-spec.js'
import type { ServerAddress } from '../../../src/targets/compose/domain/server-address.js'
import type { ComposeRequest } from '../../../src/targets/compose/use-cases/compose-request.js'
import { deployCompose } from '../../../src/targets/compose/use-cases/deploy-compose.js'
import { connectCompose } from '../../../src/wiring/connect-compose.js'
import { fakeStep } from '../../fakes/fake-step.js'

/** What a step is asked to do, as JSON can hold it. */
export interface StepOptions {
  readonly address: ServerAddress
  readonly spec: Omit<ComposeSpec, 'images' | 'ports' | 'backends'> & {
    readonly project: string
    readonly images: Readonly<Record<string, string>>
    readonly ports: Readonly<Record<string, number>>
  }
  readonly request: Omit<ComposeRequest, 'address' | 'spec'>
  readonly run: string
}

/** What a step waited for, from when on (epoch milliseconds). */
export interface Sleep {
  readonly at: number
  readonly milliseconds: number
}

const mapOf = <Value>(members: Readonly<Record<string, Value>>) => new Map(Object.entries(members))

/** One run of the step in a process of its own: the real wiring, and the log on standard output. The last line is the record. */
async function main(options: StepOptions): Promise<void> {
  const { address, request, run } = options
  const spec = {
    ...options.spec,
    images: mapOf(options.spec.images),
    ports: mapOf(options.spec.ports),
    backends: new Map<string, string>()
  }
  const system = systemClock(process.env)
  const sleeps: Sleep[] = []
  const clock: typeof system = {
    ...system,
    async sleep(milliseconds, signal) {
      const at = Date.now()
      await system.sleep(milliseconds, signal)
      // One that a cancellation ends is shorter.
      sleeps.push({ at, milliseconds: Date.now() - at })
    }
  }
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const step = fakeStep()
  const cancelled = new AbortController()
  process.on('SIGINT', () => cancelled.abort())
  let world: Awaited<ReturnType<typeof connectCompose>> | undefined
  const calls: number[] = []
  const noteCalls = () => {
    while (calls.length < (world?.countCalls() ?? 0)) calls.push(Date.now())
  }
  const timer = setInterval(noteCalls, 10)
  try {
    world = await connectCompose(process.env, { request: { address, spec }, clock, folderMade: () => undefined })
    const record = await deployCompose(
      { ...request, address, spec },
      {
        ...{ world, clock, files: step.files, summary: step.summary, state: step.state, newToken: randomUUID },
        ...{ run: { commit: undefined, url: run }, cancelled: cancelled.signal },
        log: {
          line: say,
          group: (title, task) => {
            say(title)
            return task()
          },
          warning: (title, message) => say(`warning: ${title}: ${message}`),
          notice: (title, message) => say(`notice: ${title}: ${message}`)
        }
      }
    )
    noteCalls()
    say(`RECORD ${JSON.stringify({ ...record, calls, sleeps })}`)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    say(`RECORD ${JSON.stringify({ refused: { code: error.code, message: error.message } })}`)
  } finally {
    clearInterval(timer)
    await world?.server.close()
  }
}

await main(JSON.parse(process.argv[2] ?? '{}') as StepOptions)
