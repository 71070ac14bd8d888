// @actions/core imports @actions/exec, yet needs it only to describe the machine.
module.exports = require('./when-needed.cjs')(() => require('exec-when-needed'))
