module.exports = (callback) => {
  let result
  let called = false
  return (...values) => {
    if (!called) result = callback(...values)
    called = true
    return result
  }
}
