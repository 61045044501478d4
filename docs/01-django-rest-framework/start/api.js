import axios from 'axios'

export const api = axios.create({ baseURL: 'http://127.0.0.1:8000' })

// The server shows todos only to their owner, so the app logs in first. The next lesson is about how.
export async function logIn() {
  const credentials = { username: 'vue', password: 'django-rest-123' }
  const response = await api.post('/api-token-auth/', credentials)
  api.defaults.headers.common.Authorization = `JWT ${response.data.token}`
}
