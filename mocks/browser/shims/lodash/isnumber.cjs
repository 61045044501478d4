module.exports = (value) => typeof value === 'number'
