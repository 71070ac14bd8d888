import { ANSWERS } from './classes/answers.js'
import { BUILDS } from './classes/builds.js'
import { DOCUMENTS } from './classes/documents.js'
import { INPUT_TEXTS } from './classes/input-texts.js'
import { RENDERED_TEXTS } from './classes/rendered-texts.js'
import { REPORTS } from './classes/reports.js'
import type { InputClass } from './input-class.js'
import { measureClass } from './measure-cpu.js'

const CLASSES: Readonly<Record<string, readonly InputClass[]>> = {
  ...{ inputs: INPUT_TEXTS, documents: DOCUMENTS, reports: REPORTS },
  ...{ builds: BUILDS, answers: ANSWERS, texts: RENDERED_TEXTS }
}

// One line of JSON for each measurement: what was seen so far is not lost when this process has to be ended.
const [group = '', only] = process.argv.slice(2)
for (const input of CLASSES[group] ?? []) {
  if (only !== undefined && !input.name.startsWith(only)) continue
  for await (const measurement of measureClass(input)) process.stdout.write(`${JSON.stringify(measurement)}\n`)
}
