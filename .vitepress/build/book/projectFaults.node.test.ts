import { page, start, testMistakes } from './TestBook.ts'

testMistakes([
  [
    'no App.vue',
    (book) =>
      book.change(page, '<<< ./start/App.vue#greeting', '') ??
      (book.write('01-cors/start/api.js', ''), book.remove(start)),
    'start/App.vue: it fails to start the app: the project has neither main.js, main.ts nor App.vue. Add one',
  ],
  [
    'a template that does not compile',
    (book) => book.change(start, '</h1>', ''),
    'start/App.vue:8:3: Element is missing end tag. Mend it',
  ],
  [
    'a script that does not parse',
    (book) => book.change(start, 'data: ()', 'data: ('),
    'start/App.vue:3:',
  ],
  [
    'a .js file that does not parse',
    (book) => book.write('01-cors/start/api.js', 'let a\nlet = 1 2\n'),
    'start/api.js:2:',
  ],
  [
    'a settings.py that does not parse',
    (book) => book.write('01-cors/start/settings.py', '# #region a\n# #endregion a\nDEBUG = (\n'),
    "start/settings.py:3: SyntaxError: '(' was never closed. Mend it",
  ],
  [
    'a setting that Django refuses',
    (book) => book.write('01-cors/start/settings.py', '\nINSTALLED_APPS = 3\n'),
    'start/settings.py:2: django.core.exceptions.ImproperlyConfigured',
  ],
  [
    'a package that is not there',
    (book) => book.change(start, '// #region', "import x from 'lodash'\n// #region"),
    'start/App.vue:2: it fails to import "lodash": the sandbox has no such package. It has ',
  ],
  [
    'a file of the solution that is missing',
    (book) =>
      book.change('01-cors/solution/App.vue', '// #region', "import './api.js'\n// #region"),
    'solution/App.vue:2: it fails to import "./api.js": the project has no such file. It has App.vue.',
  ],
  [
    'a region that is not closed',
    (book) => book.change(start, '// #endregion greeting\n', ''),
    'start/App.vue:2:1: #region greeting is never closed. Write #endregion greeting',
  ],
  [
    'an end without its region',
    (book) => book.change('01-cors/solution/App.vue', '// #region greeting\n', ''),
    'solution/App.vue:3:1: #endregion greeting has no #region greeting above it.',
  ],
])
