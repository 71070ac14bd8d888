import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftapp */
const NAME = /^(?!.*--)[a-z](?:[a-z0-9-]{0,30}[a-z0-9])?$/

/** Reads the name of the app. Throws `bad-input`. */
export function readAppName(inputs: InputReader): string {
  return checkName(inputs.required('app'), 'app')
}

/** The name of an app or a job. Throws `bad-input` for the input that it is of. */
export function checkName(name: string, input: string): string {
  if (NAME.test(name)) return name
  throw badInput(input, 'expected a name of Container Apps: small letters, digits and hyphens, at most 32.')
}
