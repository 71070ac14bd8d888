// `npm run interface` writes down what callers rely on, in test/contract/interface.json. Removing or renaming anything there waits for a major version.
import { writeFile } from 'node:fs/promises'
import { formatText } from './text/format-text.js'
import { publicInterface } from './public-interface.js'

const file = 'test/contract/interface.json'
const text = JSON.stringify(await publicInterface('.'))
await writeFile(file, await formatText(file, text))
