import { Http404 } from '../django/core/exceptions.ts'
import type { QuerySet } from '../django/db/QuerySet.ts'
import type { Row } from '../django/db/Table.ts'
import { OverflowError } from '../python/exceptions.ts'
import { APIView, type Handler } from './views.ts'
import type { ParsedData } from './parsers.ts'
import { Response } from './response.ts'
import type { Serializer, SerializerContext, SerializerOptions } from './serializers.ts'
import type { PyDict } from '../python/values.ts'

// SQLite keeps integers in 64 bits.
const MAX_SQLITE_INTEGER = 2n ** 63n - 1n

/** A view of rows of one table. DRF: rest_framework/generics.py */
export abstract class GenericAPIView<R extends Row> extends APIView {
  /** The rows that this user may see, by id. */
  protected abstract get_queryset(): QuerySet<R>
  protected abstract readonly serializer_class: new (options: SerializerOptions) => Serializer

  override get_serializer(options: { data?: ParsedData; partial?: boolean } = {}): Serializer {
    return new this.serializer_class({ ...options, context: this.context })
  }

  /**
   * The row that the path names.
   * @throws Http404 if this user has none of that id
   * @throws OverflowError for an id that SQLite cannot even be asked for
   */
  override get_object(): R {
    const pk = BigInt(this.kwargs.pk ?? 0n)
    if (pk > MAX_SQLITE_INTEGER) {
      throw new OverflowError('Python int too large to convert to SQLite INTEGER')
    }
    const row = this.get_queryset().get(pk)
    if (!row) throw new Http404('No row matches the given query.')
    return row
  }

  private get context(): SerializerContext {
    return { request: this.request }
  }
}

/** GET lists, POST creates. */
export abstract class ListCreateAPIView<R extends Row> extends GenericAPIView<R> {
  protected abstract perform_create(data: PyDict): R

  override get: Handler = () => {
    const serializer = this.get_serializer()
    return new Response(
      this.get_queryset()
        .all()
        .map((row) => serializer.to_representation(row)),
    )
  }

  override post: Handler = async (request) => {
    const serializer = this.get_serializer({ data: request.data })
    const row = this.perform_create(await serializer.validated_data())
    return new Response(serializer.to_representation(row), { status: 201 })
  }
}

/** GET shows, PUT and PATCH change, DELETE removes. The row is looked up before the body is read. */
export abstract class RetrieveUpdateDestroyAPIView<R extends Row> extends GenericAPIView<R> {
  protected abstract perform_update(row: R, data: PyDict): void
  protected abstract perform_destroy(row: R): void

  override get: Handler = () => {
    const row = this.get_object()
    return new Response(this.get_serializer().to_representation(row))
  }

  override put: Handler = (request) => this.update(() => request.data, false)

  override patch: Handler = (request) => this.update(() => request.data, true)

  override delete: Handler = () => {
    this.perform_destroy(this.get_object())
    return new Response(undefined, { status: 204 })
  }

  private async update(read: () => ParsedData, partial: boolean): Promise<Response> {
    const row = this.get_object()
    const serializer = this.get_serializer({ data: read(), partial })
    this.perform_update(row, await serializer.validated_data())
    return new Response(serializer.to_representation(row))
  }
}
