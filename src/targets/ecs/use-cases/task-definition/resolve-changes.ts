import {
  isAssignmentMap,
  parseAssignments,
  readAssignmentMap,
  type AssignmentScope
} from '../../domain/task-definition/changes/assignments.js'
import type { Assignment, Overlay, TaskDefinitionChanges } from '../../domain/task-definition/changes/changes.js'
import { describeType, isObject } from '../../../../domain/document/document.js'
import { requireSecretSource } from '../../domain/task-definition/secret-source.js'
import type { ChangeText, RequestedChanges } from '../../domain/task-definition/changes/requested-changes.js'
import { badText, type TextOrigin } from '../../../../domain/document/text-place.js'
import type { Files } from '../../../../ports/files.js'
import { parseDocument, readFile } from './parse-document.js'

/** Reads the files that changes are in, and every text of them. */
export async function resolveChanges(
  requested: RequestedChanges,
  files: Pick<Files, 'read'>
): Promise<TaskDefinitionChanges> {
  const assignments = (texts: readonly ChangeText[], scope: AssignmentScope) =>
    collect(texts, files, (text, origin) => readAssignments(text, origin, scope))
  return {
    ...requested,
    environment: await assignments(requested.environment, 'containers'),
    secrets: (await assignments(requested.secrets, 'containers')).map(requireSecretSource),
    dockerLabels: await assignments(requested.dockerLabels, 'containers'),
    logOptions: await assignments(requested.logOptions, 'containers'),
    tags: await assignments(requested.tags, 'task'),
    overlays: await collect(requested.overlays, files, readOverlay)
  }
}

async function collect<Item>(
  texts: readonly ChangeText[],
  files: Pick<Files, 'read'>,
  read: (text: string, origin: TextOrigin) => Promise<readonly Item[]>
): Promise<readonly Item[]> {
  const lists = texts.map(async given =>
    given.kind === 'input'
      ? read(given.text, { kind: 'input', input: given.input })
      : read(await readFile(given, files), { kind: 'file', path: given.path })
  )
  return (await Promise.all(lists)).flat()
}

async function readAssignments(
  text: string,
  origin: TextOrigin,
  scope: AssignmentScope
): Promise<readonly Assignment[]> {
  if (!isAssignmentMap(text, origin)) return parseAssignments(text, { origin, scope })
  return readAssignmentMap(await parseDocument(text, origin), scope)
}

async function readOverlay(text: string, origin: TextOrigin): Promise<readonly Overlay[]> {
  const document = await parseDocument(text, origin)
  const { value: patch } = document
  if (isObject(patch)) return [{ patch, place: { origin } }]
  const place = { origin, position: document.positionOf([]) }
  throw badText(place, `expected an object with the members to change, got ${describeType(patch)}.`)
}
