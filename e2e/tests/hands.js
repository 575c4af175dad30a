import { expect } from '@playwright/test'
import { signIn } from './sign-in.js'

/** How many stops of the keyboard a page may have before what is wanted. */
const patience = 250

/** What a visitor does in one go, with either hand: to follow a link, press a button, tick a box… */
export const press = (role, name, within) => ({ role, name, within })

/** To write into a field and send it off. */
export const write = (text, role, name, within) => ({ role, name, within, text })

/** To give a name and a password to Keycloak. */
export const identify = (user) => ({ user })

const found = (page, { role, name, within }) =>
  (within ? page.getByRole(...within) : page).getByRole(role, { name }).first()

export const hands = {
  mouse: async (page, step) => {
    const target = found(page, step)
    // The box itself is drawn by its label, which is what one clicks.
    if (step.role === 'checkbox') await target.locator('xpath=ancestor::label').click()
    else await target.click()
    if (step.text) await page.keyboard.type(step.text)
    if (step.text) await page.keyboard.press('Enter')
  },

  keyboard: async (page, step) => {
    const target = found(page, step)
    await reach(page, target, step.role === 'menuitem' ? 'ArrowDown' : 'Tab')
    if (step.text) await page.keyboard.type(step.text)
    await page.keyboard.press(step.role === 'checkbox' ? 'Space' : 'Enter')
  },
}

/** Takes one step; whatever it leads to is waited for by the next, which looks for its own target. */
export async function take(page, step, hand) {
  if (step.user) await signIn(page, step.user)
  else await hands[hand](page, step)
}

async function reach(page, target, key) {
  await expect(target).toBeAttached()
  const focused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < patience; presses++) {
    if (await focused()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${patience} presses of ${key} did not reach ${target}.`)
}
