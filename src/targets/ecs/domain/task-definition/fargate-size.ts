import type { JsonValue } from '../../../../domain/document/json-value.js'

const GIB = 1024

/**
 * CPU units and the memory (MiB) that Fargate offers with them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const SIZES: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1 * GIB, 2 * GIB]],
  [512, range(1, 4, 1)],
  [1024, range(2, 8, 1)],
  [2048, range(4, 16, 1)],
  [4096, range(8, 30, 1)],
  [8192, range(16, 60, 4)],
  [16384, range(32, 120, 8)],
  [32768, [60 * GIB, 120 * GIB, 244 * GIB]]
])

/** Why Fargate has no such size; undefined when it has, and for sizes above those known here: AWS adds larger ones. */
export function explainFargateSize(cpu: JsonValue | undefined, memory: JsonValue | undefined): string | undefined {
  const units = typeof cpu === 'string' ? parseCpuUnits(cpu) : undefined
  const mebibytes = typeof memory === 'string' ? parseMemoryMebibytes(memory) : undefined
  if (units === undefined) return 'Fargate requires "cpu" for the task, in CPU units such as "256" or as "0.25 vCPU"'
  if (mebibytes === undefined) return 'Fargate requires "memory" for the task, in MiB such as "512" or as "0.5 GB"'
  if (units > Math.max(...SIZES.keys())) return undefined
  const offered = SIZES.get(units)
  if (offered === undefined) return `Fargate supports only these values of "cpu": ${[...SIZES.keys()].join(', ')}`
  if (offered.includes(mebibytes)) return undefined
  return `with ${units} CPU units, Fargate supports only these values of "memory" in MiB: ${offered.join(', ')}`
}

/** CPU units of `256` or `.25 vCPU`; undefined when the text is neither. */
export function parseCpuUnits(text: string): number | undefined {
  return parseAmount(text, { unit: /^vcpu$/i, perUnit: 1024 })
}

/** MiB of `512` or `0.5 GB`; undefined when the text is neither. */
export function parseMemoryMebibytes(text: string): number | undefined {
  return parseAmount(text, { unit: /^gb$/i, perUnit: GIB })
}

function parseAmount(text: string, { unit, perUnit }: { unit: RegExp; perUnit: number }): number | undefined {
  const [, number = '', suffix = ''] = /^(\d+|\d*\.\d+)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  if (number === '' || (suffix !== '' && !unit.test(suffix))) return undefined
  if (suffix === '') return /^\d+$/.test(number) ? Number(number) : undefined
  return Math.round(Number(number) * perUnit)
}

function range(fromGib: number, toGib: number, stepGib: number): readonly number[] {
  return Array.from({ length: (toGib - fromGib) / stepGib + 1 }, (_, index) => (fromGib + index * stepGib) * GIB)
}
