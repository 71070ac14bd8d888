/** A value of an output, state or environment file. */
export type KeyValue = readonly [name: string, value: string]

/**
 * Reads `name=value` and `name<<delimiter` blocks as the runner reads its environment files, and fails as it does:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function parseKeyValueFile(text: string): readonly KeyValue[] {
  const lines = text.split('\n')
  const values: KeyValue[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) values.push(readPair(line, equals))
    else if (heredoc >= 0) {
      const end = findDelimiter(lines, { line, at, heredoc })
      values.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')])
      at = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

function readPair(line: string, equals: number): KeyValue {
  if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
  return [line.slice(0, equals), line.slice(equals + 1)]
}

function findDelimiter(
  lines: readonly string[],
  { line, at, heredoc }: { line: string; at: number; heredoc: number }
): number {
  const delimiter = line.slice(heredoc + 2)
  if (heredoc === 0 || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
  }
  const end = lines.indexOf(delimiter, at + 1)
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  return end
}
