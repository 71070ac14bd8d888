import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast'

/** One instruction, its variables replaced where their values stand in the file. */
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
}

/**
 * Reads a Dockerfile as BuildKit does: parser directives, continued lines, here-documents, several stages. Never throws: what
 * is wrong in it is BuildKit's to say. https://docs.docker.com/reference/dockerfile/
 */
export function readStages(text: string): readonly DockerfileStage[] {
  const stages: (DockerfileStage & { instructions: DockerfileInstruction[] })[] = []
  for (const instruction of DockerfileParser.parse(withoutLongComments(text)).getInstructions().map(readInstruction)) {
    const { keyword, words, line } = instruction
    if (keyword === 'FROM') {
      const name = /^as$/i.test(words[1] ?? '') ? words[2] : undefined
      stages.push({ name, base: words[0] ?? '', line, instructions: [] })
    } else {
      stages.at(-1)?.instructions.push(instruction)
    }
  }
  return stages
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

/** The stage that is built: by name or number, the last one unless told. Undefined when there is none. */
export function findStage(stages: readonly DockerfileStage[], target: string | undefined): DockerfileStage | undefined {
  if (target === undefined) return stages.at(-1)
  return stageNamed(stages, target) ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined)
}

/** A stage and those that it stands on, itself first. */
export function ancestry(stages: readonly DockerfileStage[], stage: DockerfileStage): readonly DockerfileStage[] {
  const parent = stageNamed(stages.slice(0, stages.indexOf(stage)), stage.base)
  return parent === undefined ? [stage] : [stage, ...ancestry(stages, parent)]
}

/** All stages that a build of `stage` needs, in the order of the file. */
export function stagesNeeded(stages: readonly DockerfileStage[], stage: DockerfileStage): readonly DockerfileStage[] {
  const needed = new Set<DockerfileStage>()
  const visit = (wanted: DockerfileStage): void => {
    if (needed.has(wanted)) return
    needed.add(wanted)
    const before = stages.slice(0, stages.indexOf(wanted))
    for (const source of [wanted.base, ...wanted.instructions.flatMap(sourcesOf)]) {
      const found = findStage(before, source)
      if (found !== undefined) visit(found)
    }
  }
  visit(stage)
  return stages.filter(each => needed.has(each))
}

/** Where `COPY --from` and `RUN --mount=from` take from. */
function sourcesOf({ flags }: DockerfileInstruction): readonly string[] {
  const mounted = /(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1]
  return [flags.get('from'), mounted].filter(source => source !== undefined)
}

function stageNamed(stages: readonly DockerfileStage[], name: string): DockerfileStage | undefined {
  return stages.findLast(stage => stage.name?.toLowerCase() === name.toLowerCase())
}
