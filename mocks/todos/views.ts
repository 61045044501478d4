import { QuerySet } from '../django/db/QuerySet.ts'
import type { PyDict } from '../python/values.ts'
import { ListCreateAPIView, RetrieveUpdateDestroyAPIView } from '../rest_framework/generics.ts'
import type { Request } from '../rest_framework/request.ts'
import { Todo, type TodoRow } from './models.ts'
import { TodoSerializer } from './serializers.ts'

/** The user's own todos. */
function get_queryset(request: Request): QuerySet<TodoRow> {
  return new QuerySet(todos(request), (todo) => todo.owner_id === request.user?.id)
}

function todos(request: Request) {
  return request.project.database.table(Todo)
}

export class TodoListView extends ListCreateAPIView<TodoRow> {
  static override readonly qualname = 'todos.views.TodoListView'
  protected override readonly serializer_class = TodoSerializer

  protected override get_queryset(): QuerySet<TodoRow> {
    return get_queryset(this.request)
  }

  protected override perform_create(data: PyDict): TodoRow {
    return todos(this.request).insert({
      owner_id: this.request.user!.id,
      title: data.get('title') as string,
      completed: data.get('completed') === true,
    })
  }
}

/** Another user's todo is not there at all: 404, not 403. */
export class TodoDetailView extends RetrieveUpdateDestroyAPIView<TodoRow> {
  static override readonly qualname = 'todos.views.TodoDetailView'
  protected override readonly serializer_class = TodoSerializer

  protected override get_queryset(): QuerySet<TodoRow> {
    return get_queryset(this.request)
  }

  protected override perform_update(todo: TodoRow, data: PyDict): void {
    todos(this.request).update(todo, Object.fromEntries(data))
  }

  protected override perform_destroy(todo: TodoRow): void {
    todos(this.request).delete(todo.id)
  }
}
