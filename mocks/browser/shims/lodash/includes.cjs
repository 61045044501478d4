module.exports = (list, value) => list.includes(value)
