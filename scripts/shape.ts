// `npm run shape` writes down what RegisterTaskDefinition takes, as the installed SDK types it.
import { writeFile } from 'node:fs/promises'
import { formatText } from './text/format-text.js'
import { readRegisterShape, writeRegisterShape } from './task-definition-shape.js'

const file = 'src/targets/ecs/domain/task-definition/refusal/register-shape.ts'
const text = writeRegisterShape(readRegisterShape())
await writeFile(file, await formatText(file, text))
