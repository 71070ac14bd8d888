import { parseArgs } from 'node:util'

export interface DemoOptions {
  readonly rate: number
  /** `detect`: containers where a Docker engine answers, else processes. */
  readonly runtime: 'docker' | 'process' | 'detect'
  /** Where the reports are put. */
  readonly folder: string
}

export const DEMO_USAGE = `Usage: npm run demo -- [options]

  --rate <number>   how fast the embedded AWS's clock runs (default 20)
  --docker          run tasks as containers; fails where no Docker engine answers
  --process         run tasks as processes, even where one does
  --folder <path>   where the reports go (default build/demo)
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
  if (!(rate >= 1 && rate <= 20)) throw new Error(`--rate is a number from 1 to 20; got "${values.rate}".`)
  if (values.docker && values.process) throw new Error('--docker and --process exclude each other.')
  return { rate, folder: values.folder, runtime: values.docker ? 'docker' : values.process ? 'process' : 'detect' }
}
