import { getInput } from '@actions/core'
import { inputReader, type InputReader } from '../domain/input/input-reader.js'

/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. */
export function stepInputs(): InputReader {
  return inputReader(name => getInput(name, { trimWhitespace: false }))
}
