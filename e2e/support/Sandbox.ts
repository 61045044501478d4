import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** A sandbox as its reader finds it: by names and roles. */
export class Sandbox {
  readonly root: Locator
  readonly preview: FrameLocator
  /** The code as highlighted text, before the reader edits it. */
  readonly code: Locator
  /** CodeMirror's text, once the reader edits. */
  readonly editor: Locator
  readonly console: Locator
  /** The box over the preview that says what is wrong with the code. */
  readonly error: Locator
  /** The address bar of the app. */
  readonly address: Locator
  /** What happened to the app by itself. */
  readonly notice: Locator
  readonly fileTabs: Locator
  readonly panelTabs: Locator

  constructor(
    private readonly page: Page,
    nth = 0,
  ) {
    this.root = page.locator('section.lab-sandbox').nth(nth)
    this.preview = this.root.frameLocator('iframe[title="Preview"]')
    this.code = this.root.locator('.lab-code')
    this.editor = this.root.locator('.cm-content')
    this.console = this.root.getByRole('log', { name: 'Console' })
    this.error = this.root.getByRole('alert')
    this.address = this.root.getByRole('textbox', { name: 'Address of your app' })
    this.notice = this.root.locator('.lab-screen [role="status"] .lab-notice')
    this.fileTabs = this.root.getByRole('tablist', { name: 'Files' })
    this.panelTabs = this.root.getByRole('tablist', { name: 'Panels' })
  }

  /** A button of the toolbar: Run, Reset, Show solution, Check. */
  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }

  /** Opens one of the files. */
  async openFile(name: string): Promise<void> {
    await this.fileTabs.getByRole('tab', { name, exact: true }).click()
  }

  /** Shows one of the three panes, where there is room for one only. */
  async showPane(name: 'Code' | 'App' | 'Panels'): Promise<void> {
    const pane = this.root
      .getByRole('group', { name: 'Show', exact: true })
      .getByRole('button', { name })
    if (await pane.isVisible()) await pane.click()
  }

  /** Opens a panel and hands it back; a count may stand behind its name. */
  async openPanel(name: string): Promise<Locator> {
    await this.showPane('Panels')
    const label = new RegExp(`^${name}\\b`)
    await this.panelTabs.getByRole('tab', { name: label }).click()
    const panel = this.root.getByRole('tabpanel', { name: label })
    await expect(panel).toBeVisible()
    return panel
  }

  /** Brings the editor in the way a reader does: by a click on the code. */
  async startEditing(): Promise<void> {
    // Where the page has no highlighted code, the editor takes its place by itself, perhaps before the click.
    await expect(async () => {
      if (!(await this.editor.isVisible())) await this.code.click({ timeout: 2000 })
      await expect(this.editor).toBeVisible({ timeout: 3000 })
    }).toPass()
  }

  /** Puts a text in the place of the open file's. */
  async replaceCode(text: string): Promise<void> {
    await this.startEditing()
    await this.editor.fill(text)
  }

  /** Types after the end of the open file, key by key. */
  async typeAtEnd(text: string): Promise<void> {
    await this.startEditing()
    await this.editor.focus()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  /** Fills in and sends the login form of the app in the preview. */
  async logIn(username: string, password: string): Promise<void> {
    await this.preview.getByLabel('Username').fill(username)
    await this.preview.getByLabel('Password').fill(password)
    await this.preview.getByRole('button', { name: 'Log in' }).click()
  }
}
