/** What a new file begins with: a component without a template would not compile. */
export const newFileText = (name: string): string =>
  name.endsWith('.vue')
    ? '<script>\nexport default {}\n</script>\n\n<template>\n  <p></p>\n</template>\n'
    : name.endsWith('.json')
      ? '{}\n'
      : ''
