import { getInput, setSecret } from '@actions/core'
import { inputReader, type InputReader } from '../domain/input/input-reader.js'

/** The step's inputs as the runner hands them over. Blocks keep their inner whitespace. */
export function stepInputs(): InputReader {
  return inputReader(name => getInput(name, { trimWhitespace: false }))
}

/** Keeps a value out of every log of the job, each line of it on its own as the runner masks line by line. */
export function maskSecret(value: string): void {
  for (const line of value.split('\n').map(part => part.trim())) if (line !== '') setSecret(line)
}
