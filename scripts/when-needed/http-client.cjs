// @actions/core imports @actions/http-client, and with it TLS, yet needs it only for ID tokens.
module.exports = require('./when-needed.cjs')(() => require('http-client-when-needed'))
