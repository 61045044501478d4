// str.isdigit: decimal digits of all scripts, and digits in circles, brackets or superscript.
const DIGITS =
  /^[\p{Nd}²³¹\u1369-\u1371\u19da⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]+$/u

export function NumericPasswordValidator(password: string): string | undefined {
  return DIGITS.test(password) ? 'This password is entirely numeric.' : undefined
}
