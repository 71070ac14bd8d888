import { text } from 'node:stream/consumers'
import { ANSWERS } from './classes/answers.js'
import { BUILDS } from './classes/builds.js'
import { DOCUMENTS } from './classes/documents.js'
import { INPUT_TEXTS } from './classes/input-texts.js'
import { RENDERED_TEXTS } from './classes/rendered-texts.js'
import { REPORTS } from './classes/reports.js'
import { SOURCES } from './classes/sources.js'
import type { InputClass } from './input-class.js'
import { judgeText, screenClass, unitMilliseconds, type TextName } from './measure-cpu.js'

const GROUPS: Readonly<Record<string, readonly InputClass[]>> = {
  ...{ inputs: INPUT_TEXTS, documents: DOCUMENTS, reports: REPORTS },
  ...{ builds: BUILDS, answers: ANSWERS, texts: RENDERED_TEXTS, sources: SOURCES }
}

// One line of JSON for each measurement: what was seen so far is not lost when this process has to be ended.
const print = (measurement: object): void => void process.stdout.write(`${JSON.stringify(measurement)}\n`)

/** `screen <group> [<start of a class's name>]` measures a group; `judge <group>` what it reads, as a JSON list of names. */
const [mode, group = '', only = ''] = process.argv.slice(2)
const classes = GROUPS[group] ?? []
if (mode === 'screen') {
  for (const input of classes.filter(({ name }) => name.startsWith(only))) {
    for await (const screening of screenClass(input)) print(screening)
  }
} else {
  // The compiler is done with it then.
  for (let times = 0; times < 10; times += 1) unitMilliseconds()
  for (const name of JSON.parse(await text(process.stdin)) as readonly TextName[]) {
    const input = classes.find(each => each.name === name.of)
    if (input !== undefined) print(await judgeText(input, { of: name.of, shape: name.shape, text: name.text }))
  }
}
