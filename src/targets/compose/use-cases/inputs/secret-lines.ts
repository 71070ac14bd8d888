import type { InputReader } from '../../../../domain/input/input-reader.js'

/** A shorter line says little of a key, and would hide much else. */
const LEAST_CHARACTERS = 16

/** The lines of the private key that the log must not show. Its first and last line are those of every key. */
export function secretLines(inputs: InputReader): readonly string[] {
  return (inputs.block('ssh-key') ?? '')
    .split('\n')
    .filter(line => line.length >= LEAST_CHARACTERS && !line.startsWith('-----'))
}
