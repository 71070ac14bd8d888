import { start } from '../shared/index.js'
await start['changed-services']()
