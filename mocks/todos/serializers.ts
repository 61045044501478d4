import { BooleanField } from '../rest_framework/fields/BooleanField.ts'
import { CharField } from '../rest_framework/fields/CharField.ts'
import type { Field } from '../rest_framework/fields/Field.ts'
import { IntegerField } from '../rest_framework/fields/IntegerField.ts'
import { Serializer } from '../rest_framework/serializers.ts'

/** The fields are those that a ModelSerializer derives from the model. */
export class TodoSerializer extends Serializer {
  protected override get_fields(): Record<string, Field> {
    return {
      id: new IntegerField({ read_only: true, label: 'ID' }),
      title: new CharField({ max_length: 100 }),
      completed: new BooleanField({ required: false }),
    }
  }
}
