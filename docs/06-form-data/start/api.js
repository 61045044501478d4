import axios from 'axios'

// Only a user may upload, so the app logs in first.
export async function getToken() {
  const credentials = { username: 'vue', password: 'django-rest-123' }
  const response = await axios.post('http://127.0.0.1:8000/api-token-auth/', credentials)
  return response.data.token
}
