// Defaults of Django that no lesson overrides. Source: django/conf/global_settings.py

/** How many fields a form or a query string may have. */
export const DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000

/** How many files a multipart body may have. */
export const DATA_UPLOAD_MAX_NUMBER_FILES = 100

/** How many bytes all fields of a multipart body may have together. */
export const DATA_UPLOAD_MAX_MEMORY_SIZE = 2621440

export const X_FRAME_OPTIONS = 'DENY'
export const SECURE_REFERRER_POLICY = 'same-origin'
