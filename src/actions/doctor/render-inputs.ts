import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readAccess, type RenderAccess } from '../../targets/render/use-cases/inputs/api-inputs.js'
import { readServices } from '../../targets/render/use-cases/inputs/service-inputs.js'

/** The inputs of this action, for services on Render. */
export interface RenderInputs {
  /** What the report calls them. */
  readonly name: string
  readonly access: RenderAccess
  readonly services: readonly string[]
}

const OF_OTHERS = ['role-to-assume', 'trust-policy', 'trust-policy-file', 'server'] as const

/** Whether services on Render are to be checked. Throws `bad-input` for a key without services. */
export function isForRender(inputs: InputReader): boolean {
  if (inputs.text('services') !== undefined) return true
  if (inputs.text('api-key') === undefined) return false
  throw badInput('api-key', 'it is for Render only, which requires "services". Set "services", or remove this input.')
}

/** Reads what is checked on Render. Throws `bad-input`. */
export function readRenderInputs(inputs: InputReader): RenderInputs {
  const useless = OF_OTHERS.find(name => inputs.text(name) !== undefined)
  if (useless !== undefined)
    throw badInput(useless, 'it is not supported with "services", which are on Render. Remove one of the two.')
  const strategy = inputs.choice('strategy', ['rolling', 'canary', 'blue-green'])
  if (strategy !== undefined && strategy !== 'rolling')
    throw badInput(
      'strategy',
      `\`${strategy}\` is not supported with "services": Render moves all traffic at once. Set \`rolling\`.`
    )
  const services = readServices(inputs)
  return { name: inputs.text('service') ?? services.join(', '), access: readAccess(inputs), services }
}
