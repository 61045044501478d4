module.exports = Number.isInteger
