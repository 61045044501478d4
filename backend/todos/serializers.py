from rest_framework import serializers

from .models import Todo


# #region todo
class TodoSerializer(serializers.ModelSerializer):
    class Meta:
        model = Todo
        fields = ['id', 'title', 'completed']
# #endregion todo
