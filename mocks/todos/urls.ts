import { path } from '../django/urls/path.ts'
import { TodoDetailView, TodoListView } from './views.ts'

export const urlpatterns = [
  path('', TodoListView.as_view()),
  path('<int:pk>/', TodoDetailView.as_view()),
]
