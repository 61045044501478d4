import { SettingsFileError } from '../../../mocks/settingsFile/SettingsProblem.ts'
import { readSettingsFile } from '../../../mocks/settingsFile/readSettingsFile.ts'

/** Why the server would not start with a `settings.py`; `null` where it does. */
export function settingsFault(source: string): { line: number | null; message: string } | null {
  try {
    readSettingsFile(source)
    return null
  } catch (error) {
    if (error instanceof SettingsFileError) return { line: error.line, message: error.message }
    throw error
  }
}
