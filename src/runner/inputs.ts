import { getInput } from '@actions/core'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inputReader, type InputReader } from '../domain/input/input-reader.js'
import { inputNamesOf, refuseMistypedInput } from '../domain/input/mistyped-input.js'

/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. The first read refuses a mistyped name. */
export function stepInputs(): InputReader {
  let isChecked = false
  return inputReader(name => {
    if (!isChecked) refuseMistypedInput(process.env, knownInputs(process.argv[1] ?? ''))
    isChecked = true
    return getInput(name, { trimWhitespace: false })
  })
}

/** The inputs of the action whose dist/<name>/ was started, by the action.yml that lies beside it; none where it is not there. */
function knownInputs(script: string): readonly string[] {
  const folder = dirname(script)
  try {
    return inputNamesOf(readFileSync(join(folder, '..', '..', 'actions', basename(folder), 'action.yml'), 'utf8'))
  } catch {
    return []
  }
}
