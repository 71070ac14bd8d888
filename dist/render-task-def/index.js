import { start } from '../shared/index.js'
await start['render-task-def']()
