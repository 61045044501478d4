import axios from 'axios'

const SERVER = 'http://127.0.0.1:8000'
let token

export async function fetchTodos() {
  token ??= await getToken()
  const headers = { Authorization: `JWT ${token}` }
  const response = await axios.get(`${SERVER}/todos/`, { headers })
  return response.data
}

async function getToken() {
  const credentials = { username: 'vue', password: 'django-rest-123' }
  const response = await axios.post(`${SERVER}/api-token-auth/`, credentials)
  return response.data.token
}
