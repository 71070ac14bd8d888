import { isAbsolute } from 'node:path'
import type { Program } from '../tasks/container-runtime.js'
import { BadRequest } from './bad-request.js'
import { readObject, readText, readTexts, refuseUnknown } from './read-member.js'

/** Reads an image that is to be added: its reference, and the members of its program. */
export function readProgram(value: unknown): { readonly reference: string; readonly program: Program } {
  const image = readObject(value, 'image')
  refuseUnknown(image, ['reference', 'entryPoint', 'command', 'workingDirectory', 'environment'])
  const workingDirectory = readText(image, 'workingDirectory')
  if (!isAbsolute(workingDirectory)) throw new BadRequest(`workingDirectory is absolute; got "${workingDirectory}".`)
  const entryPoint = image.entryPoint === undefined ? [] : readTexts(image, 'entryPoint')
  const command = image.command === undefined ? [] : readTexts(image, 'command')
  if (entryPoint.length + command.length === 0) throw new BadRequest('entryPoint or command is needed.')
  const environment = image.environment === undefined ? {} : { environment: readEnvironment(image.environment) }
  return { reference: readText(image, 'reference'), program: { entryPoint, command, workingDirectory, ...environment } }
}

function readEnvironment(value: unknown): Readonly<Record<string, string>> {
  const environment = readObject(value, 'environment')
  return Object.fromEntries(Object.keys(environment).map(name => [name, readText(environment, name)]))
}
