import { start } from '../shared/index.js'
await start['judge-window']()
