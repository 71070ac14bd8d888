module.exports = require('../../../node_modules/@actions/http-client/lib/index.js')
