import { quoteName } from '../../../../../domain/input/quote-safe.js'
import { badInput } from '../../../../../domain/errors.js'
import type { InputReader } from '../../../../../domain/input/input-reader.js'
import { EXCLUSIVE_FIELDS, type ExclusiveField, type TaskDefinitionChanges } from './changes.js'
import { readCommand } from '../../../../../domain/command/command-words.js'
import { readContainerImages } from '../container-images.js'
import { requireRoleArn } from '../role-arn.js'

/** A text that holds changes: given in the step, or in a file that has yet to be read. */
export type ChangeText =
  | { readonly kind: 'input'; readonly input: string; readonly text: string }
  | { readonly kind: 'file'; readonly input: string; readonly path: string }

type FromTexts = 'environment' | 'secrets' | 'dockerLabels' | 'logOptions' | 'tags' | 'overlays'

/** The changes as a step asks for them: in each list of texts, a later one wins over an earlier one. */
export type RequestedChanges = Omit<TaskDefinitionChanges, FromTexts> &
  Readonly<Record<FromTexts, readonly ChangeText[]>>

/** Reads the inputs that change a task definition. They are the same for every action that renders one. */
export function readTaskDefinitionChanges(inputs: InputReader): RequestedChanges {
  return {
    containers: inputs.list('container-name'),
    images: readContainerImages(inputs),
    environment: [...fileText(inputs, 'environment-file'), ...inlineText(inputs, 'environment-variables')],
    secrets: [...fileText(inputs, 'secrets-file'), ...inlineText(inputs, 'secrets')],
    dockerLabels: inlineText(inputs, 'docker-labels'),
    exclusive: readExclusive(inputs),
    command: readCommand(inputs, 'command'),
    logDriver: inputs.text('log-configuration-log-driver'),
    logOptions: inlineText(inputs, 'log-configuration-options'),
    cpu: inputs.text('cpu'),
    memory: inputs.text('memory'),
    taskRoleArn: requireRoleArn(inputs, 'task-role-arn'),
    executionRoleArn: requireRoleArn(inputs, 'execution-role-arn'),
    tags: inlineText(inputs, 'tags'),
    overlays: [...fileText(inputs, 'overlay-file'), ...inlineText(inputs, 'overlay')]
  }
}

/**
 * Throws `bad-input` for a container that is named and not changed. GitHub gives `''` for an input that was left out and for one that
 * arrived empty: an image that got lost between two jobs shows only in that its container is named.
 */
export function refuseUnchanged({ containers, images, ...changes }: RequestedChanges): void {
  const { environment, secrets, dockerLabels, exclusive, command, logDriver, logOptions } = changes
  const lists = [environment, secrets, dockerLabels, exclusive, command ?? [], logOptions]
  const isForAll = lists.some(list => list.length > 0) || logDriver !== undefined
  if (isForAll || images.some(({ container }) => container === undefined)) return
  const unchanged = containers.find(name => !images.some(({ container }) => container === name))
  if (unchanged === undefined) return
  throw badInput(
    'image',
    `"container-name" is ${quoteName(unchanged)}, but no input changes that container. Set its image, or remove "container-name". If the image is an output of another job, note that GitHub drops outputs that contain a masked value.`
  )
}

/** No change at all. */
export const NO_CHANGES: RequestedChanges = {
  containers: [],
  images: [],
  environment: [],
  secrets: [],
  dockerLabels: [],
  exclusive: [],
  command: undefined,
  logDriver: undefined,
  logOptions: [],
  cpu: undefined,
  memory: undefined,
  taskRoleArn: undefined,
  executionRoleArn: undefined,
  tags: [],
  overlays: []
}

/** Whether they change nothing: `containers` alone only names the target of a change. */
export function isEmptyChange(changes: RequestedChanges): boolean {
  const said = Object.values({ ...changes, containers: [] })
  return said.every(change => change === undefined || change.length === 0)
}

function inlineText(inputs: InputReader, input: string): ChangeText[] {
  const text = inputs.block(input)
  return text === undefined ? [] : [{ kind: 'input', input, text }]
}

function fileText(inputs: InputReader, input: string): ChangeText[] {
  const path = inputs.text(input)
  return path === undefined ? [] : [{ kind: 'file', input, path }]
}

function readExclusive(inputs: InputReader): ExclusiveField[] {
  return inputs.list('exclusive').map(name => {
    const field = EXCLUSIVE_FIELDS.find(known => known === name)
    if (field === undefined) throw badInput('exclusive', `expected a list of ${EXCLUSIVE_FIELDS.join(', ')}.`)
    return field
  })
}
