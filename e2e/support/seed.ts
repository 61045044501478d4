/** The user that the server starts with. */
export const seedUser = { username: 'vue', password: 'django-rest-123' }

/** A title on that user's list. */
export const seedTodo = 'Issue a token'

/** What the server says to a wrong password. */
export const refusal = 'Unable to log in with provided credentials.'
