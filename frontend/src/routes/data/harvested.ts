import type { Form } from './forms'
import { say } from './words'

const oai = {
  name: 'OAI-PMH 2.0',
  href: 'https://www.openarchives.org/OAI/openarchivesprotocol.html',
}

/** What other systems take in forms they speak already. */
export const harvested: Form[] = [
  {
    name: say('OAI-PMH, Dublin Core', 'OAI-PMH, Dublin Core'),
    about: say(
      'Toutes les notices pour les moissonneurs, suppressions comprises, et seulement ce qui a changé depuis une date.',
      'Every record for harvesters, deletions included, and only what has changed since a date.',
    ),
    standard: oai,
    status: 'stable',
    example: (origin) =>
      `curl -fsS '${origin}/oai?verb=ListRecords&metadataPrefix=oai_dc&set=poles'`,
  },
  {
    name: say('OAI-PMH, CERIF', 'OAI-PMH, CERIF'),
    about: say(
      'Projets, institutions, personnes, financements et événements pour les systèmes d’information sur la recherche.',
      'Projects, institutions, people, funding and events for research information systems.',
    ),
    standard: {
      name: 'OpenAIRE Guidelines for CRIS Managers 1.2',
      href: 'https://openaire-guidelines-for-cris-managers.readthedocs.io/',
    },
    status: 'stable',
    example: (origin) =>
      `curl -fsS '${origin}/oai?verb=ListRecords&metadataPrefix=oai_cerif_openaire&set=openaire_cris_projects'`,
  },
  {
    name: say('360Giving', '360Giving'),
    about: say(
      'Les financements en paquet. Ceux dont les documents ne disent pas tout ce que la norme exige sont dits à part, dans le même paquet.',
      'The grants as a package. Those of which the documents do not tell all that the standard wants are told apart, in the same package.',
    ),
    standard: { name: '360Giving 1.4', href: 'https://standard.threesixtygiving.org/' },
    status: 'incomplete',
    example: (origin) => `curl -fsS '${origin}/api/v1/grants?format=360giving'`,
  },
  {
    name: say('SCDL Subventions', 'SCDL Subventions'),
    about: say(
      'Les financements dans les colonnes du schéma français des subventions ; les cellules que personne ne connaît sont vides.',
      'The grants in the columns of the French schema of subsidies; cells that nobody knows are empty.',
    ),
    standard: {
      name: 'SCDL Subventions 2.0.2',
      href: 'https://schema.data.gouv.fr/scdl/subventions/',
    },
    status: 'incomplete',
    example: (origin) => `curl -fsS '${origin}/api/v1/grants?format=scdl'`,
  },
  {
    name: say('CommonGrants', 'CommonGrants'),
    about: say(
      'Les appels à projets pour les programmes qui cherchent des financements en plusieurs lieux.',
      'The calls for proposals for programs that search funding in many places.',
    ),
    standard: { name: 'CommonGrants 0.4', href: 'https://commongrants.org/' },
    status: 'young',
    example: (origin) => `curl -fsS '${origin}/common-grants/opportunities?pageSize=2'`,
  },
  {
    name: say('CommonGrants, recherche', 'CommonGrants, search'),
    about: say(
      'Les mêmes appels selon leur état, leurs dates, leurs montants.',
      'The same calls by their status, dates and amounts.',
    ),
    standard: { name: 'CommonGrants 0.4', href: 'https://commongrants.org/' },
    status: 'young',
    example: (origin) => `curl -fsS '${origin}/common-grants/opportunities/search' \\
  -H 'Content-Type: application/json' \\
  -d '{"search": "onco", "pagination": {"page": 1, "pageSize": 10}}'`,
  },
  {
    name: say('DCAT-AP', 'DCAT-AP'),
    about: say(
      'Le catalogue de toutes ces données pour les portails qui les recensent, en Turtle ou en JSON-LD.',
      'The catalogue of all this data for portals that list it, as Turtle or JSON-LD.',
    ),
    standard: { name: 'DCAT-AP 3', href: 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/' },
    status: 'stable',
    example: (origin) => `curl -fsS -H 'Accept: text/turtle' '${origin}/catalog'`,
  },
  {
    name: say('schema.org', 'schema.org'),
    about: say(
      'La notice dans sa page, telle que les moteurs de recherche la lisent.',
      'The record within its page, as search engines read it.',
    ),
    standard: { name: 'schema.org, JSON-LD', href: 'https://schema.org/docs/gs.html' },
    status: 'stable',
    example: (origin) =>
      `curl -fsS '${origin}/en/projects/fastracs' | grep -o '<script type="application/ld+json">.*</script>'`,
  },
  {
    name: say('Plan du site', 'Sitemap'),
    about: say(
      'Toutes les pages, dans les deux langues, avec la date de leur dernier changement.',
      'Every page, in both languages, with the date of its last change.',
    ),
    standard: { name: 'sitemaps.org 0.9', href: 'https://www.sitemaps.org/protocol.html' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/sitemap.xml'`,
  },
  {
    name: say('Catalogue des API', 'API catalogue'),
    about: say(
      'Ce que les programmes cherchent d’abord : les API d’ici, leurs contrats, leur licence.',
      'What programs look for first: the APIs of this place, their contracts, their licence.',
    ),
    standard: { name: 'RFC 9727', href: 'https://www.rfc-editor.org/info/rfc9727' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/.well-known/api-catalog'`,
  },
]
