// @actions/http-client imports undici when it is loaded, yet needs it only behind a proxy.
module.exports = require('./when-needed.cjs')(() => require('undici-when-needed'))
