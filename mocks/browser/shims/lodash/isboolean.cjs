module.exports = (value) => typeof value === 'boolean'
