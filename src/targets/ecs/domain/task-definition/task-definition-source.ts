import { requireCluster, requireServiceReference } from '../service/ecs-names.js'
import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'

/** Where the definition to start from is. */
export type TaskDefinitionSource =
  | { readonly kind: 'file'; readonly input: string; readonly path: string }
  /** An ARN, `family:revision`, or `family`: its latest ACTIVE revision. */
  | { readonly kind: 'registered'; readonly input: string; readonly reference: string }
  /** What the service runs, or is being brought to, now. */
  | { readonly kind: 'service'; readonly cluster: string; readonly service: string }

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
const ARN = /^arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[A-Za-z0-9_-]{1,255}(?::[1-9]\d*)?$/
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/
const REVISION = /^[A-Za-z0-9_-]{1,255}:[1-9]\d*$/

/**
 * Reads an input that takes any of them: an ARN, `family:revision`, `family`, or else a file. A file whose name would read as a
 * family is given with its folder: `./app`.
 */
export function parseTaskDefinitionSource(input: string, text: string): TaskDefinitionSource {
  if (text.startsWith('arn:')) return { kind: 'registered', input, reference: requireArn(input, text) }
  if (FAMILY.test(text) || REVISION.test(text)) return { kind: 'registered', input, reference: text }
  return { kind: 'file', input, path: text }
}

/**
 * Reads the inputs that have one source each; the first that is given wins: file, ARN, family, service. Throws `bad-input` where none is
 * given.
 */
export function readTaskDefinitionSource(inputs: InputReader): TaskDefinitionSource {
  const path = inputs.text('task-definition')
  const arn = inputs.text('task-definition-arn')
  const family = readFamily(inputs)
  const service = inputs.text('service')
  if (path !== undefined) return { kind: 'file', input: 'task-definition', path }
  if (arn !== undefined) {
    return { kind: 'registered', input: 'task-definition-arn', reference: requireArn('task-definition-arn', arn) }
  }
  if (family !== undefined) return { kind: 'registered', input: 'task-definition-family', reference: family }
  if (service !== undefined)
    return {
      kind: 'service',
      cluster: requireCluster(inputs.required('cluster')),
      service: requireServiceReference(service)
    }
  throw badInput(
    'task-definition',
    'no task definition is set. Set a file here, or "task-definition-arn", "task-definition-family" or "service".'
  )
}

function readFamily(inputs: InputReader): string | undefined {
  const family = inputs.text('task-definition-family')
  const revision = inputs.wholeNumber('task-definition-revision', { from: 1, to: Number.MAX_SAFE_INTEGER })
  if (family === undefined) {
    if (revision === undefined) return undefined
    throw badInput('task-definition-revision', 'a revision requires its family. Set "task-definition-family" too.')
  }
  if (!FAMILY.test(family)) {
    throw badInput('task-definition-family', 'expected a family: up to 255 letters, digits, hyphens and underscores.')
  }
  return revision === undefined ? family : `${family}:${revision}`
}

function requireArn(input: string, text: string): string {
  if (ARN.test(text)) return text
  throw badInput(
    input,
    'expected the ARN of a task definition, such as arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7.'
  )
}
