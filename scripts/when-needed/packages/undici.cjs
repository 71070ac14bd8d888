module.exports = require('../../../node_modules/undici')
