"""The two users and three todos that every lesson starts with."""

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection

from todos.models import Todo

# The connection keeps the database in memory alive; the hashes take a noticeable time, so they are made once.
call_command('migrate', verbosity=0)
PASSWORDS = {name: make_password(name) for name in ['django-rest-123', 'long-gone-456']}


def seed():
    Todo.objects.all().delete()
    User.objects.all().delete()
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM sqlite_sequence WHERE name IN ('auth_user', 'todos_todo')"
        )
    vue = User.objects.create(
        username='vue', email='vue@example.com', password=PASSWORDS['django-rest-123']
    )
    retired = User.objects.create(
        username='retired', password=PASSWORDS['long-gone-456'], is_active=False
    )
    Todo.objects.create(owner=vue, title='Install Django REST framework', completed=True)
    Todo.objects.create(owner=vue, title='Issue a token')
    Todo.objects.create(owner=retired, title='Hand over the keys')


seed()
