import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast'

/** One instruction, its variables replaced where their values are in the file. */
export interface DockerfileInstruction {
  /** `COPY`, in capitals. */
  readonly keyword: string
  /** Without flags. */
  readonly words: readonly string[]
  /** `from` of `--from=build`, with its value. */
  readonly flags: ReadonlyMap<string, string>
  /** All that follows the keyword, here-documents too. */
  readonly text: string
  /** Counted from 1. */
  readonly line: number
}

/** One `FROM` and what follows it. */
export interface DockerfileStage {
  readonly name: string | undefined
  /** An image, or the name of another stage. */
  readonly base: string
  readonly line: number
  readonly instructions: readonly DockerfileInstruction[]
  /** The earlier stage that is its base; undefined when the base is an image. */
  readonly parent: DockerfileStage | undefined
}

/** The stages of a file, in its order. */
export interface DockerfileStages {
  readonly list: readonly DockerfileStage[]
  /** By name, or by number from 0, as `docker build --target` and `COPY --from` take it; of two with one name, the later. */
  find(nameOrNumber: string): DockerfileStage | undefined
  /** A stage and all earlier stages that its build needs, in the order of the file. */
  neededFor(stage: DockerfileStage): readonly DockerfileStage[]
}

/**
 * Reads a Dockerfile as BuildKit does: parser directives, continued lines, here-documents, several stages. Never throws: what
 * is wrong in it is reported by BuildKit. https://docs.docker.com/reference/dockerfile/
 */
export function readStages(text: string): DockerfileStages {
  const list: OpenStage[] = []
  const index = new StageIndex()
  for (const instruction of DockerfileParser.parse(withoutLongComments(text)).getInstructions().map(readInstruction)) {
    const { keyword, words, line } = instruction
    const open = list.at(-1)
    if (keyword === 'FROM') {
      if (open !== undefined) index.add(open)
      const name = /^as$/i.test(words[1] ?? '') ? words[2] : undefined
      const base = words[0] ?? ''
      const parent = index.findNamed(base)
      list.push({ name, base, line, parent, instructions: [], sources: new Set(parent === undefined ? [] : [parent]) })
    } else if (open !== undefined) {
      open.instructions.push(instruction)
      for (const source of sourcesOf(instruction)) {
        const found = index.find(source)
        if (found !== undefined) open.sources.add(found)
      }
    }
  }
  const last = list.at(-1)
  if (last !== undefined) index.add(last)
  return { list, find: name => index.find(name), neededFor: stage => neededFor(list, stage) }
}

/** A stage while it is read. */
interface OpenStage extends DockerfileStage {
  readonly instructions: DockerfileInstruction[]
  readonly parent: OpenStage | undefined
  /** Earlier stages: its parent, and those that it copies or mounts from. */
  readonly sources: Set<OpenStage>
}

/** The stages that came before, each found in one step however many there are. */
class StageIndex {
  private readonly byName = new Map<string, OpenStage>()
  private readonly byNumber: OpenStage[] = []

  add(stage: OpenStage): void {
    this.byNumber.push(stage)
    if (stage.name !== undefined) this.byName.set(stage.name.toLowerCase(), stage)
  }

  findNamed(name: string): OpenStage | undefined {
    return this.byName.get(name.toLowerCase())
  }

  find(nameOrNumber: string): OpenStage | undefined {
    return (
      this.findNamed(nameOrNumber) ?? (/^\d+$/.test(nameOrNumber) ? this.byNumber[Number(nameOrNumber)] : undefined)
    )
  }
}

function neededFor(list: readonly OpenStage[], stage: DockerfileStage): readonly DockerfileStage[] {
  const needed = new Set<DockerfileStage>([stage])
  // Backwards: a stage needs only earlier ones.
  for (const each of list.toReversed()) if (needed.has(each)) for (const source of each.sources) needed.add(source)
  return list.filter(each => needed.has(each))
}

/** Longer comments hold no parser directive, and the parser takes the square of their length. Characters. */
const LONGEST_COMMENT = 1_000

function withoutLongComments(text: string): string {
  const isLong = (line: string) => line.length > LONGEST_COMMENT && line.trimStart().startsWith('#')
  return text
    .split('\n')
    .map(line => (isLong(line) ? '#' : line))
    .join('\n')
}

function readInstruction(instruction: Instruction): DockerfileInstruction {
  return {
    keyword: instruction.getKeyword(),
    words: instruction.getExpandedArguments().map(argument => argument.getValue()),
    flags: new Map(readFlags(instruction)),
    text: instruction.getArgumentsContent() ?? '',
    line: instruction.getInstructionRange().start.line + 1
  }
}

function readFlags(instruction: Instruction): readonly (readonly [string, string])[] {
  if (!('getFlags' in instruction)) return []
  return (instruction as ModifiableInstruction).getFlags().map(flag => [flag.getName(), flag.getValue() ?? ''] as const)
}

/** A stage, its parent, the parent of that, and so on. */
export function ancestry(stage: DockerfileStage): readonly DockerfileStage[] {
  const family: DockerfileStage[] = []
  for (let each: DockerfileStage | undefined = stage; each !== undefined; each = each.parent) family.push(each)
  return family
}

/** Where `COPY --from` and `RUN --mount=from` take from. */
function sourcesOf({ flags }: DockerfileInstruction): readonly string[] {
  const mounted = /(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1]
  return [flags.get('from'), mounted].filter(source => source !== undefined)
}
