process.env.DEPLOY_KIT_PHASE = 'post'
await import('./index.js')
