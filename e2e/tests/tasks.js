import { expect } from '@playwright/test'
import { identify, press, write } from './hands.js'
import { title } from './visit.js'

const main = (page) => page.getByRole('main')
const search = ['banner']
const content = ['main']
const everywhere = (words) =>
  write(words, 'combobox', /^(Rechercher dans tout le réseau|Search the whole network)$/, search)
const signedIn = [
  press('link', 'Administration', ['contentinfo']),
  press('button', 'Se connecter', content),
  identify('administratrice'),
]

/** Waits for the file that a step gives, and tells what is in it. */
const download = (page) => page.waitForEvent('download')

/**
 * What people come for: who, what, in which language, by which steps from the home page, and what they
 * have in the end. docs/TASKS.md says the same in words.
 */
export const tasks = [
  {
    visitor: 'Researcher',
    task: 'Find out who works with Université Grenoble Alpes, and on what',
    steps: [
      everywhere('université grenoble alpes'),
      press('link', 'Université Grenoble Alpes', content),
      press('link', 'Qui travaille avec qui', content),
    ],
    ends: async (page) => {
      await expect(
        main(page).getByRole('heading', { level: 2, name: /^Université Grenoble Alpes/ }),
      ).toBeVisible()
      const partner = main(page).getByRole('link', { name: /Université Claude Bernard Lyon 1/ })
      await expect(partner.first()).toBeVisible()
    },
  },
  {
    visitor: 'Researcher',
    task: 'See which call for proposals is the latest known, and whether it is open',
    steps: [press('link', 'Appel à projets RISP 2016', content)],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Appel à projets RISP 2016')
      await expect(main(page)).toContainText('Clos')
    },
  },
  {
    visitor: 'Researcher',
    task: 'Take the projects of Lyon away as a spreadsheet',
    steps: [
      press('link', /^Voir qui cherche quoi/, content),
      press('checkbox', /^Lyon/, content),
      press('button', 'Exporter cette vue', content),
      press('menuitem', 'Excel'),
    ],
    gives: download,
    ends: (page, file) => {
      expect(file.suggestedFilename()).toBe('clara-projects.xlsx')
      expect(file.url()).toContain('pole=lyon')
    },
  },
  {
    visitor: 'Clinician',
    task: 'Find how many patients take part in a study on the return to work',
    steps: [everywhere('retour au travail'), press('link', 'FASTRACS', content)],
    ends: async (page) => {
      await expect(title(page)).toHaveText('FASTRACS')
      await expect(main(page)).toContainText('40 personnes')
    },
  },
  {
    visitor: 'Clinician',
    task: 'See which projects the hospitals of Lyon take part in',
    steps: [
      press('link', 'Institutions', ['banner']),
      press('checkbox', /^Centre hospitalier universitaire/, content),
      press('link', 'Hospices Civils de Lyon', content),
    ],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Hospices Civils de Lyon')
      await expect(main(page).getByRole('region', { name: 'Projets' })).toContainText('FASTRACS')
    },
  },
  {
    visitor: 'Clinician',
    task: 'Print the sheet of a project for a meeting',
    steps: [
      everywhere('fastracs'),
      press('link', 'FASTRACS', content),
      press('button', 'Imprimer', content),
    ],
    before: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          window.printed = true
        }
      }),
    ends: async (page) => {
      await expect.poll(() => page.evaluate(() => window.printed)).toBe(true)
    },
  },
  {
    visitor: 'Company',
    task: 'Find the programme that helps companies and laboratories work together',
    steps: [press('link', 'Preuve du Concept CLARA', content)],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Preuve du Concept CLARA')
      await expect(main(page)).toContainText('partenariats')
    },
  },
  {
    visitor: 'Company',
    task: 'See which companies came out of the research',
    steps: [
      press('link', 'Réalisations', ['contentinfo']),
      press('checkbox', /^Entreprise/, content),
    ],
    ends: async (page) => {
      await expect(page).toHaveURL(/type=company/)
      await expect(main(page).getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  },
  {
    visitor: 'Company',
    task: 'See on the map who works in Clermont-Ferrand',
    steps: [
      press('link', 'Explorer', ['banner']),
      press('link', 'Où est le réseau', content),
      press('link', /^Clermont-Ferrand/, content),
    ],
    ends: async (page) => {
      await expect(main(page)).toContainText('Université Clermont Auvergne')
    },
  },
  {
    visitor: "Patients' association",
    task: 'See which projects an association for patients takes part in',
    steps: [everywhere('europa donna'), press('link', 'Europa Donna', content)],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Europa Donna')
      await expect(main(page).getByRole('region', { name: 'Projets' })).toContainText('FASTRACS')
    },
  },
  {
    visitor: "Patients' association",
    task: 'Be told when something changes in the projects',
    steps: [press('link', 'Projets', ['banner']), press('link', 'Suivre cette vue', content)],
    gives: (page) => page.waitForResponse((response) => response.url().includes('format=atom')),
    ends: (page, answer) => {
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toContain('application/atom+xml')
    },
  },
  {
    visitor: "Patients' association",
    task: 'Put an event into the calendar',
    steps: [
      press('link', 'Événements', ['contentinfo']),
      press(
        'link',
        'Cérémonie de signature de la convention de cancérologie avec Shanghai',
        content,
      ),
      press('link', 'Ajouter à mon agenda', content),
    ],
    gives: download,
    ends: (page, file) => {
      expect(file.suggestedFilename()).toMatch(/\.ics$/)
    },
  },
  {
    visitor: 'Funder',
    task: 'See where the money of the Institut national du cancer goes',
    steps: [
      press('link', 'Financements', ['banner']),
      press('checkbox', /^Institut national du cancer/, ['group', { name: 'Financeur' }]),
      press('link', 'Voir les flux', content),
    ],
    ends: async (page) => {
      await expect(page).toHaveURL(/\/funding\?funder=inca/)
      await expect(main(page)).toContainText('Recherche interventionnelle en santé des populations')
    },
  },
  {
    visitor: 'Funder',
    task: 'Compare a published number with what the records say',
    steps: [press('link', /^203\s/, content)],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Projets soutenus par le CLARA')
      await expect(main(page)).toContainText('7 sur 203')
    },
  },
  {
    visitor: 'Funder',
    task: 'Take the grants of one programme away for a calculation',
    steps: [
      press('link', /^Suivre l’argent/, content),
      press('checkbox', /^OncoStarter/, content),
      press('button', 'Exporter cette vue', content),
      press('menuitem', 'CSV'),
    ],
    gives: download,
    ends: (page, file) => {
      expect(file.suggestedFilename()).toBe('clara-grants.csv')
      expect(file.url()).toContain('programme=oncostarter')
    },
  },
  {
    visitor: 'Journalist',
    task: 'Quote a key figure with the document it comes from',
    steps: [
      press('link', /^186\s?M€/, content),
      press('link', 'Présentation du CLARA, 2003-2017', content),
    ],
    ends: async (page) => {
      await expect(title(page)).toHaveText('Présentation du CLARA, 2003-2017')
    },
  },
  {
    visitor: 'Journalist',
    task: 'Have the annual summary as a document',
    steps: [
      press('link', 'Explorer', ['banner']),
      press('link', /bilan/i, content),
      press('link', /PDF/, content),
    ],
    gives: download,
    ends: (page, file) => {
      expect(file.suggestedFilename()).toMatch(/\.pdf$/)
    },
  },
  {
    visitor: 'Journalist',
    task: 'Show the flows of money in an article of their own',
    steps: [
      press('link', 'Explorer', ['banner']),
      press('link', /argent|flux/i, content),
      press('button', /Intégrer/, content),
    ],
    ends: async (page) => {
      await expect(page.getByText('<iframe', { exact: false }).first()).toBeVisible()
    },
  },
  {
    visitor: 'Partner abroad',
    task: 'From Shanghai: find when the agreement was signed and by whom',
    language: 'en',
    steps: [
      press('link', 'International', ['banner']),
      press('link', 'Cooperation with Shanghai', content),
      press('link', /^Cooperation agreement in cancer research/, content),
    ],
    ends: async (page) => {
      await expect(main(page)).toContainText('28 September 2018')
      await expect(main(page)).toContainText('Jean Monnet')
    },
  },
  {
    visitor: 'Partner abroad',
    task: 'From Québec: see on a map of the world who the partners are',
    language: 'en',
    steps: [
      press('link', 'Explore', ['banner']),
      press('link', 'Where the network is', content),
      press('link', 'The world', content),
    ],
    ends: async (page) => {
      await expect(main(page)).toContainText('Sherbrooke')
    },
  },
  {
    visitor: 'Partner abroad',
    task: 'From Shanghai: follow the symposia through the years',
    language: 'en',
    steps: [
      press('link', 'Explore', ['banner']),
      press('link', /history|histories|time/i, content),
    ],
    ends: async (page) => {
      await expect(main(page)).toContainText('Cooperation with Shanghai')
    },
  },
  {
    visitor: 'Administrator',
    task: 'Begin a new call for proposals',
    steps: [...signedIn, press('link', /Nouvel appel à projets|Appels à projets/, content)],
    ends: async (page) => {
      await expect(title(page)).toContainText(/appel/i)
    },
  },
  {
    visitor: 'Administrator',
    task: 'See who changed what last',
    steps: [...signedIn, press('link', 'Révisions')],
    ends: async (page) => {
      await expect(main(page)).toContainText('chargement initial')
    },
  },
  {
    visitor: 'Administrator',
    task: 'Bring in a spreadsheet',
    steps: [...signedIn, press('link', 'Imports')],
    ends: async (page) => {
      await expect(main(page).getByText('CSV').first()).toBeVisible()
    },
  },
]
