// The server's own words if it answered with some, axios's if not.
export function messageOf(error) {
  const { detail, non_field_errors: errors } = error.response?.data ?? {}
  return detail ?? errors?.[0] ?? error.message
}
