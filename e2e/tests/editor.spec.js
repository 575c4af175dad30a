import { issuer, signIn, token } from './sign-in.js'
import { expect, test, title } from './visit.js'

// What is not there yet, and what somebody else has changed, is part of an editor's day.
test.use({ elsewhere: [new URL(issuer).origin], tolerated: /status of (404|412)/ })

/** Opens a page of the administration as an account of the demonstration. */
async function enter(page, path, user = 'editrice') {
  await page.goto(path)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await signIn(page, user)
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible()
}

/** Other tests count what there is: what this day has left is withdrawn. */
test.afterAll(async () => {
  const headers = { Authorization: `Bearer ${await token('editrice')}`, 'If-Match': '*' }
  for (const path of [
    'calls/appel-a-projets-de-la-redaction-2027',
    'sources/document-de-la-redaction',
  ])
    await fetch(`${process.env.E2E_URL}/api/v1/${path}`, { method: 'DELETE', headers })
})

const field = (page, name) => page.getByRole('textbox', { name, exact: true })
const french = (page, group) =>
  page.getByRole('group', { name: group }).getByRole('textbox', { name: 'français' })
const press = (page, name) => page.getByRole('button', { name, exact: true }).click()

/** Finds a record by what its name begins with and takes the first, as one does from the keyboard. */
async function choose(page, label, words, name) {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.keyboard.type(words)
  await page.getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function cite(page) {
  await press(page, 'Ajouter : Sources')
  await choose(page, 'Document', 'presentation', /CLARA/)
  await field(page, /^Passage/).fill('Nos programmes de soutien')
}

test('Nobody writes without an account, and one without a role is told so', async ({ page }) => {
  await page.goto('/admin/calls/new')
  await expect(page.getByRole('button', { name: 'Publier' })).toHaveCount(0)
  await press(page, 'Se connecter')
  await signIn(page, 'lectrice')
  await expect(title(page)).toHaveText('Ce compte ne peut pas écrire')
})

test('A call is drafted, looked at and published', async ({ page, request }) => {
  await enter(page, '/admin/calls/new')
  await french(page, /^Titre/).fill('Appel à projets de la rédaction 2027')
  const id = 'appel-a-projets-de-la-redaction-2027'
  await expect(field(page, /^Identifiant/)).toHaveValue(id)

  await press(page, 'Publier')
  await expect(page.getByRole('heading', { name: '2 points sont à revoir' })).toBeFocused()
  await choose(page, 'Programme', 'oncostarter', /OncoStarter/)
  await press(page, 'Enregistrer le brouillon')
  await expect(page).toHaveURL(`/admin/calls/${id}`)
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible()
  expect((await request.get(`/api/v1/calls/${id}`)).status()).toBe(404)

  await cite(page)
  await press(page, 'Aperçu')
  await expect(page).toHaveURL(`/admin/calls/${id}/preview`)
  await expect(title(page)).toHaveText('Appel à projets de la rédaction 2027')
  await page.getByRole('link', { name: 'Revenir au formulaire' }).click()
  await press(page, 'Publier')
  await expect(page.getByText('La notice est publiée.')).toBeVisible()
  await page.getByRole('link', { name: 'Page publique' }).click()
  await expect(page).toHaveURL(`/calls/${id}`)
  await expect(title(page)).toHaveText('Appel à projets de la rédaction 2027')
})

test('Grants come from a spreadsheet: two bad rows, mended, applied, undone', async ({
  page,
  request,
}) => {
  const ids = ['import-un', 'import-deux', 'import-trois']
  const table = (rows) => ({
    name: 'financements.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'id,project,amount.value,amount.currency,awarded,sources.source,sources.place',
        ...rows.map((row) => `${row},presentation-2003-2017,Le financement du projet`),
      ].join('\n'),
    ),
  })
  const right = ids.map((id, index) => `${id},fastracs,${1000 * (index + 1)},EUR,2016`)
  const wrong = [right[0], `${ids[1]},fastracs,douze,EUR,2016`, `${ids[2]},nulle-part,3,EUR,2016`]
  const found = async () =>
    Promise.all(ids.map(async (id) => (await request.get(`/api/v1/grants/${id}`)).status()))

  await enter(page, '/admin/imports?kind=grants')
  await page.locator('input[type=file]').setInputFiles(table(wrong))
  await expect(page.getByText('Vérifié, 2 lignes à corriger')).toBeVisible()
  await expect(page.getByRole('row', { name: /^3 import-deux .*amount\.value/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^4 import-trois .*project/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Appliquer/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Déposer le fichier corrigé' }).click()
  await page.locator('input[type=file]').setInputFiles(table(right))
  await press(page, 'Appliquer : 3 notices')
  await expect(page.getByRole('main').getByText('Appliqué', { exact: true })).toBeVisible()
  expect(await found()).toEqual([200, 200, 200])

  await press(page, 'Annuler cette révision')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Annuler cette révision' })
    .click()
  await expect(page.getByText(/^C’est annulé/)).toBeVisible()
  expect(await found()).toEqual([404, 404, 404])
})

test('Two editors save the same record: the fields are chosen one by one', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const id = 'document-de-la-redaction'
  const address = `/admin/sources/${id}`
  const made = await request.post('/api/v1/sources', {
    headers: { Authorization: `Bearer ${await token('editrice')}` },
    data: { id, title: { fr: 'Document' }, type: 'interview', language: 'fr' },
  })
  expect(made.status()).toBe(201)
  const other = await browser.newPage({ baseURL, locale: 'fr-FR' })
  try {
    await enter(page, address)
    await enter(other, address, 'administratrice')
    await french(other, /^Titre/).fill('Document relu')
    await field(other, 'Éditeur').fill('Cancéropôle')
    await press(other, 'Enregistrer et publier')
    await expect(other.getByText('La notice est enregistrée et publiée.')).toBeVisible()
  } finally {
    await other.close()
  }
  await french(page, /^Titre/).fill('Document corrigé')
  await press(page, 'Enregistrer et publier')
  await expect(
    page.getByRole('heading', { name: 'Quelqu’un a enregistré cette notice entre-temps' }),
  ).toBeFocused()
  const contested = page.getByRole('group', { name: /^Titre changé des deux côtés/ })
  await expect(contested.getByRole('radio', { name: /^Ma version/ })).toBeChecked()
  await press(page, 'Enregistrer ces choix')
  await expect(page.getByText('Vos choix sont enregistrés.')).toBeVisible()
  const { title: kept, publisher } = await (await request.get(`/api/v1/sources/${id}`)).json()
  expect([kept.fr, publisher]).toEqual(['Document corrigé', 'Cancéropôle'])
})
