import { badInput, DeployError } from '../../domain/errors.js'
import { inputReader, type InputReader } from '../../domain/input/input-reader.js'
import { describeType, isList, isObject } from '../../domain/document/document.js'
import { explainSlip } from '../../domain/input/yaml-slip.js'
import type { JsonObject, JsonValue } from '../../domain/document/json-value.js'
import { quoteWord } from '../../domain/input/quote-safe.js'

/** Inputs that may differ from service to service. */
const OF_ONE_SERVICE = [
  'service',
  'cluster',
  'task-definition',
  'images',
  'container-name',
  'image',
  'environment-variables',
  'environment-file',
  'secrets',
  'secrets-file',
  'docker-labels',
  'exclusive',
  'command',
  'log-configuration-log-driver',
  'log-configuration-options',
  'cpu',
  'memory',
  'task-role-arn',
  'execution-role-arn',
  'tags',
  'overlay',
  'overlay-file',
  'desired-count',
  'force-new-deployment',
  'circuit-breaker',
  'alarms',
  'on-alarm',
  'max-failed-tasks',
  'keep-revisions'
]

/** One entry of `services`: its own inputs, and those of the step for the missing ones. */
export interface ServiceInputs {
  readonly name: string
  readonly inputs: InputReader
}

/** Reads `services`: a YAML (or JSON) list of names, or of objects of inputs by name. Throws `bad-input`, with the line. */
export async function readServiceEntries(text: string, step: InputReader): Promise<readonly ServiceInputs[]> {
  // JSON is YAML too. Loaded here: a step for one service needs no parser.
  const { parseYaml } = await import('../../domain/document/parse-yaml.js')
  const { value } = parseYaml(text, { kind: 'input', input: 'services' })
  const expected = 'expected a YAML list of service names, or of objects such as {service: api, images: api=…}'
  if (!isList(value))
    throw badInput('services', `${expected}, not ${describeType(value)}. Write "- " before each service.`)
  if (value.length === 0) throw badInput('services', `${expected}; the list is empty.`)
  return value.map((entry, index) => {
    const slip = typeof entry === 'string' && /[\s:={]/.test(entry) ? explainSlip(entry, OF_ONE_SERVICE) : undefined
    if (slip !== undefined) throw badInput('services', `entry ${index + 1}: ${slip}`)
    const inputs = typeof entry === 'string' ? new Map([['service', entry]]) : readEntry(entry, index)
    const name = inputs.get('service') ?? ''
    return { name, inputs: entryReader(inputs, step) }
  })
}

/** The error of one service's inputs, with the service's name. */
export function nameEntry(service: string, error: unknown): unknown {
  if (!(error instanceof DeployError)) return error
  const message = error.message.replace(/^Input (?=")/, '')
  return new DeployError(error.code, `Input "services", ${service}, ${message}`, { cause: error })
}

function readEntry(entry: JsonValue, index: number): ReadonlyMap<string, string> {
  const place = `entry ${index + 1}`
  if (!isObject(entry)) throw badInput('services', `${place} is ${describeType(entry)}; expected a name or an object.`)
  if (typeof entry.service !== 'string')
    throw badInput('services', `${place} has no "service". Set the name of the service.`)
  const unknown = Object.keys(entry).find(key => !OF_ONE_SERVICE.includes(key))
  if (unknown !== undefined)
    throw badInput('services', `${place} has ${quoteWord(unknown)}; expected some of ${OF_ONE_SERVICE.join(', ')}.`)
  const empty = Object.entries(entry).find(
    ([, value]) => value === null || (typeof value === 'string' && value.trim() === '')
  )
  if (empty !== undefined)
    throw badInput(
      'services',
      `"${empty[0]}" of ${place} is empty. Set a value, or remove it. If the value is an output of another job, note that GitHub drops outputs that contain a masked value.`
    )
  return new Map(Object.entries(entry).map(([name, value]) => [name, toText(name, value)]))
}

/** A value as the input of the step would hold it. */
function toText(name: string, value: JsonValue): string {
  if (isObject(value)) return name === 'images' ? toLines(value) : JSON.stringify(value)
  if (!isList(value)) return value === null ? '' : String(value)
  return name === 'command' ? JSON.stringify(value) : value.map(item => toText('', item)).join('\n')
}

function toLines(map: JsonObject): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}=${toText('', value)}`)
    .join('\n')
}

function entryReader(entry: ReadonlyMap<string, string>, step: InputReader): InputReader {
  const own = inputReader(name => entry.get(name) ?? '')
  const of = (name: string) => (entry.has(name) ? own : step)
  return {
    text: name => of(name).text(name),
    required: name => of(name).required(name),
    yesNo: name => of(name).yesNo(name),
    wholeNumber: (name, range) => of(name).wholeNumber(name, range),
    durationSeconds: (name, range) => of(name).durationSeconds(name, range),
    choice: (name, choices) => of(name).choice(name, choices),
    list: name => of(name).list(name),
    block: name => of(name).block(name)
  }
}
