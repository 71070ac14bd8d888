import { parseArgs } from 'node:util'
import type { LocalCloudOptions } from './local-cloud.js'

/** Taken when no port is named, so that it can be known beforehand. */
const defaultPort = '4599'

/** Reads the flags of `npm run local`. Throws with a sentence about the one that is wrong. */
export function readLocalOptions(argv: readonly string[]): LocalCloudOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: defaultPort },
      rate: { type: 'string', default: '1' },
      runtime: { type: 'string', default: 'process' },
      seed: { type: 'string', default: '1' },
      registry: { type: 'string' }
    }
  })
  return {
    port: readWhole('port', values.port, 65_535),
    rate: readRate(values.rate),
    runtime: readRuntime(values.runtime),
    seed: readWhole('seed', values.seed, 2 ** 32 - 1),
    ...(values.registry === undefined ? {} : { registry: values.registry })
  }
}

function readWhole(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text)
  throw new Error(`--${name} is a whole number from 0 to ${most}; got "${text}".`)
}

function readRate(text: string): number {
  const rate = Number(text)
  if (text !== '' && rate > 0 && rate <= 1000) return rate
  throw new Error(`--rate is a number above 0, at most 1000; got "${text}".`)
}

function readRuntime(text: string): 'process' | 'docker' {
  if (text === 'process' || text === 'docker') return text
  throw new Error(`--runtime is process or docker; got "${text}".`)
}
