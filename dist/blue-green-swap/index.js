import { start } from '../shared/index.js'
await start['blue-green-swap']()
