import { parseArgs } from 'node:util'

export interface DemoOptions {
  readonly rate: number
  /** `detect`: containers where a Docker engine answers, else processes. */
  readonly runtime: 'docker' | 'process' | 'detect'
  /** Where the reports are put. */
  readonly folder: string
}

export const DEMO_USAGE = `Usage: npm run demo -- [options]

  --rate <number>   speed of the simulated AWS clock (default 20)
  --docker          run tasks as containers; requires a Docker engine
  --process         run tasks as processes, even with a Docker engine
  --folder <path>   folder for the reports (default build/demo)
`

/** Reads the flags of `npm run demo`; undefined when help is asked for. */
export function readDemoOptions(argv: readonly string[]): DemoOptions | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rate: { type: 'string', default: '20' },
      docker: { type: 'boolean', default: false },
      process: { type: 'boolean', default: false },
      folder: { type: 'string', default: 'build/demo' },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) return undefined
  const rate = Number(values.rate)
  if (!(rate >= 1 && rate <= 20)) throw new Error(`--rate: expected a number from 1 to 20, got "${values.rate}".`)
  if (values.docker && values.process) throw new Error('--docker and --process cannot be combined.')
  return { rate, folder: values.folder, runtime: values.docker ? 'docker' : values.process ? 'process' : 'detect' }
}
