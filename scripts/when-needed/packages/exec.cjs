module.exports = require('../../../node_modules/@actions/exec/lib/exec.js')
