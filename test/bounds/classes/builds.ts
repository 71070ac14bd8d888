import { dockerfileHints } from '../../../src/domain/dockerfile/dockerfile-hints.js'
import { describeFailure } from '../../../src/domain/image-build/build-failure.js'
import type { BuildReader } from '../../../src/domain/image-build/build-step.js'
import { parseLintFindings } from '../../../src/domain/image-build/parse-lint-findings.js'
import { readClassicOutput } from '../../../src/domain/image-build/read-classic-output.js'
import { readSolveStatus } from '../../../src/domain/image-build/read-solve-status.js'
import { stageTimes } from '../../../src/domain/image-build/stage-times.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { asString, KIB, MIB, type InputClass } from '../input-class.js'
import { spread } from './documents.js'

function readLines(reader: BuildReader, text: string): void {
  for (const line of text.split('\n')) reader.take(line, 0)
  describeFailure(reader.steps(), reader.otherLines())
  stageTimes(reader.steps())
}

const DIGEST = 'sha256:1'
const vertex = (members: string) =>
  `{"vertexes":[{"digest":"${DIGEST}","name":"[build 1/2] RUN x","started":"2026-01-01T00:00:00Z"${members}}]}`

const CLASSES: readonly InputClass[] = [
  {
    name: 'BuildKit progress',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'as a name': hostile => `{"vertexes":[{"digest":"a","name":${asString(`[${hostile}`)}}]}`,
      'as an error': hostile => vertex(`,"error":${asString(`ERROR: process "${hostile}`)}`),
      'as the output of a step': hostile =>
        `${vertex('')}\n{"logs":[{"vertex":"${DIGEST}","data":"${Buffer.from(hostile.slice(0, hostile.length * 0.7)).toString('base64')}"}]}`,
      'as many outputs without an end of line': hostile =>
        `${vertex('')}\n${spread(hostile, () => `\n{"logs":[{"vertex":"${DIGEST}","data":"YWFhYWFhYWFhYWFh"}]}\n`).replaceAll(',\n', '\n')}`
    },
    feed: text => readLines(readSolveStatus(), text)
  },
  {
    name: 'BuildKit progress, many steps',
    limitBytes: MIB,
    texts: ['commas'],
    shapes: {
      'one stage': hostile =>
        `{"vertexes":[${spread(hostile, index => `{"digest":"${index}","name":"[a 1/2] RUN","completed":"2026-01-01T00:00:00Z","started":"2026-01-01T00:00:00Z"}`)}]}`,
      'many stages': hostile =>
        `{"vertexes":[${spread(hostile, index => `{"digest":"${index}","name":"[a${index} 1/2] RUN","completed":"2026-01-01T00:00:00Z","started":"2026-01-01T00:00:00Z"}`)}]}`
    },
    feed: text => readLines(readSolveStatus(), text)
  },
  {
    name: 'output of docker build',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'as a step': hostile => `Step 1/2 : FROM ${hostile}`,
      'as an error': hostile => `Step 1/2 : RUN a\nERROR: failed to build: ${hostile}`
    },
    feed: text => readLines(readClassicOutput(), text)
  },
  {
    name: 'findings of docker build --check',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, 'after a brace': hostile => `{${hostile}` },
    feed: text => parseLintFindings(text)
  },
  {
    name: 'errors of a builder',
    limitBytes: MIB,
    shapes: { 'one line': hostile => `ERROR: failed to solve: process "${hostile}`, lines: hostile => hostile },
    feed: text => describeFailure([], text.split('\n'))
  },
  {
    name: 'Dockerfile',
    limitBytes: 64 * KIB,
    shapes: {
      alone: hostile => hostile,
      'in a stage': hostile => `FROM a\n${hostile}`,
      'as a base': hostile => `FROM ${hostile}`,
      'as an argument': hostile => `FROM a\nARG A=${hostile}\nRUN $A`,
      'as a command': hostile => `FROM a\nRUN ${hostile}`,
      'as JSON': hostile => `FROM a\nCMD [${hostile}]`,
      'in a directive': hostile => `# syntax=${hostile}\nFROM a`,
      'in a here-document': hostile => `FROM a\nRUN <<E\n${hostile}\nE\n`,
      'as words to copy': hostile => `FROM a\nCOPY ${hostile} .`
    },
    feed: text => dockerfileHints({ dockerfile: text, ignoreFile: undefined, target: undefined })
  }
]

const BUILD_TEXTS = [
  ...PLAIN_TEXTS,
  ...[
    'instructions',
    'continued lines',
    'copies from stages',
    'many stages',
    'open here-documents',
    'escape sequences'
  ],
  ...['dollars', 'hashes', 'single quotes', 'backticks', 'many members', 'nested objects', 'commented lines']
]

/** What builders print, and what they build from. */
export const BUILDS: readonly InputClass[] = CLASSES.map(input => ({ texts: BUILD_TEXTS, ...input }))
