import { start } from '../shared/index.js'
await start['deploy-azure']()
