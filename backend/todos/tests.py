from django.contrib.auth.models import User
from rest_framework import status
from rest_framework.test import APITestCase

from .models import Todo


class TodoTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ada = User.objects.create_user('ada')
        cls.bob = User.objects.create_user('bob')
        cls.mine = Todo.objects.create(owner=cls.ada, title='Write the first program')
        cls.other = Todo.objects.create(owner=cls.bob, title='Build the machine')

    def setUp(self):
        self.client.force_authenticate(self.ada)

    def url(self, todo):
        return f'/todos/{todo.pk}/'

    def test_nobody_gets_in_without_a_token(self):
        self.client.force_authenticate(None)
        for method, url in [('get', '/todos/'), ('post', '/todos/'), ('get', self.url(self.mine))]:
            with self.subTest(method=method, url=url):
                response = getattr(self.client, method)(url)
                self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)

    def test_lists_the_own_todos_by_id(self):
        second = Todo.objects.create(owner=self.ada, title='Publish it', completed=True)
        self.assertEqual(
            self.client.get('/todos/').json(),
            [
                {'id': self.mine.pk, 'title': 'Write the first program', 'completed': False},
                {'id': second.pk, 'title': 'Publish it', 'completed': True},
            ],
        )

    def test_a_new_todo_belongs_to_its_maker(self):
        response = self.client.post('/todos/', {'title': 'Publish it'}, format='json')
        todo = Todo.objects.get(title='Publish it')
        self.assertEqual(response.status_code, status.HTTP_201_CREATED)
        self.assertEqual(
            response.json(), {'id': todo.pk, 'title': 'Publish it', 'completed': False}
        )
        self.assertEqual(todo.owner, self.ada)

    def test_a_title_is_needed_and_has_at_most_100_characters(self):
        cases = [
            ({}, 'This field is required.'),
            ({'title': ' '}, 'This field may not be blank.'),
            ({'title': 'x' * 101}, 'Ensure this field has no more than 100 characters.'),
        ]
        for data, message in cases:
            with self.subTest(data):
                response = self.client.post('/todos/', data, format='json')
                self.assertEqual(response.status_code, status.HTTP_400_BAD_REQUEST)
                self.assertEqual(response.json(), {'title': [message]})

    def test_patch_changes_what_is_sent(self):
        response = self.client.patch(self.url(self.mine), {'completed': True}, format='json')
        self.assertEqual(response.status_code, status.HTTP_200_OK)
        self.mine.refresh_from_db()
        self.assertTrue(self.mine.completed)
        self.assertEqual(self.mine.title, 'Write the first program')

    def test_put_asks_for_the_title(self):
        response = self.client.put(self.url(self.mine), {'completed': True}, format='json')
        self.assertEqual(response.json(), {'title': ['This field is required.']})

    def test_delete_removes(self):
        response = self.client.delete(self.url(self.mine))
        self.assertEqual(response.status_code, status.HTTP_204_NO_CONTENT)
        self.assertFalse(Todo.objects.filter(pk=self.mine.pk).exists())

    def test_the_todo_of_someone_else_is_not_there(self):
        for method in ['get', 'put', 'patch', 'delete']:
            with self.subTest(method):
                response = getattr(self.client, method)(self.url(self.other), {'title': 'Mine'})
                self.assertEqual(response.status_code, status.HTTP_404_NOT_FOUND)
        self.other.refresh_from_db()
        self.assertEqual(self.other.title, 'Build the machine')
