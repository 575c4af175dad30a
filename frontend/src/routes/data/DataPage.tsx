import { localized } from '../../i18n/localized'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import styles from './Data.module.css'
import { Example } from './Example'
import { Forms } from './Forms'
import { followed, read } from './forms'
import { harvested } from './harvested'
import { Limit } from './Limit'
import { say } from './words'

const revalidate = (
  origin: string,
) => `tag=$(curl -fsS -o /dev/null -D - '${origin}/api/v1/projects' \\
  | tr -d '\\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl -sS -o /dev/null -w '%{http_code}\\n' -H "If-None-Match: $tag" '${origin}/api/v1/projects'`

const copy = (origin: string) => `dump=$(curl -fsS '${origin}/api/v1/dumps' | jq '.items[0]')
for href in $(echo "$dump" | jq -r '.files[].href'); do
  curl -fsS -C - -O "${origin}$href"
done
echo "$dump" | jq -r '.files[] | "\\(.sha256)  \\(.kind).ndjson.gz"' | sha256sum -c
curl -fsS "${origin}/api/v1/changes?limit=500&after=$(echo "$dump" | jq .revision)"`

/** For those whose programs take the data: every form, each with a command that works. */
export function DataPage() {
  const { origin } = location
  return (
    <Page
      title={localized(say('Données et API', 'Data and API'))}
      lead={localized(
        say(
          'Tout ce que montrent ces pages, vos programmes peuvent le lire, le suivre et le recopier, sans compte et sans accord particulier.',
          'All that these pages show, your programs can read, follow and copy, without an account and without a special agreement.',
        ),
      )}
    >
      <div className={styles.sections}>
        <Section title={localized(say('Pour commencer', 'To begin with'))}>
          <ul className={styles.list}>
            <li>
              <a href="/q/swagger-ui">
                {localized(say('Essayer l’API dans le navigateur', 'Try the API in the browser'))}
              </a>
              {localized(
                say(' : chaque appel, avec un exemple.', ': every call, with an example.'),
              )}
            </li>
            <li>
              <a href="/openapi">{localized(say('Le contrat', 'The contract'))}</a>
              {localized(
                say(
                  ', en OpenAPI 3.1. Deux clients en sont tirés, en TypeScript et en Java ; ils sont dans les sources de la plateforme.',
                  ', in OpenAPI 3.1. Two clients are made from it, in TypeScript and in Java; they are in the sources of the platform.',
                ),
              )}
            </li>
            <li>
              {localized(say('Licence des données : ', 'Licence of the data: '))}
              <a
                href="https://www.etalab.gouv.fr/licence-ouverte-open-licence"
                rel="external noopener"
              >
                {localized(say('Licence Ouverte 2.0 (Etalab)', 'Etalab Open Licence 2.0'))}
              </a>
              .
            </li>
          </ul>
        </Section>
        <Section title={localized(say('Lire', 'Read'))}>
          <Forms forms={read} />
        </Section>
        <Section
          title={localized(say('Suivre', 'Follow'))}
          intro={localized(
            say(
              'Une copie reste juste quand elle commence par une copie entière, puis applique les changements dans leur ordre, retraits compris : une notice sans « snapshot » n’existe plus.',
              'A copy stays right when it begins with a dump and then applies the changes in their order, withdrawals included: a record without a “snapshot” is gone.',
            ),
          )}
        >
          <Example name={localized(say('Tenir une copie', 'Keep a copy'))} command={copy(origin)} />
          <Forms forms={followed} />
        </Section>
        <Section
          title={localized(say('Moissonner', 'Harvest'))}
          intro={localized(
            say(
              'Les mêmes notices sous les formes que d’autres systèmes parlent déjà.',
              'The same records in the forms that other systems speak already.',
            ),
          )}
        >
          <Forms forms={harvested} />
        </Section>
        <Section title={localized(say('Avec égards', 'With consideration'))}>
          <div className={styles.text}>
            <Limit />
            <p>
              {localized(
                say(
                  'Chaque réponse porte une étiquette (ETag) : redemandée avec elle, une réponse qui n’a pas changé n’est pas renvoyée (304).',
                  'Every answer has a tag (ETag): asked for again with it, an answer that has not changed is not sent again (304).',
                ),
              )}
            </p>
          </div>
          <Example
            name={localized(
              say('Ne relire que ce qui a changé', 'Read again only what has changed'),
            )}
            command={revalidate(origin)}
          />
          <div className={styles.text}>
            <p>
              {localized(
                say(
                  'Ce qui ne va pas dans une requête est dit en français ou en anglais, au format RFC 9457, avec l’endroit de chaque faute.',
                  'What is wrong with a request is said in French or English, by RFC 9457, with the place of each fault.',
                ),
              )}{' '}
              <a href="/api/v1/problems">{localized(say('Tous les problèmes', 'Every problem'))}</a>
            </p>
            <p>
              {localized(
                say(
                  'La version 1 ne perd rien : on n’y fait qu’ajouter. Ce qui devrait disparaître serait annoncé un an avant au moins, dans chaque réponse (Deprecation, Sunset). Rien ne l’est aujourd’hui.',
                  'Version 1 loses nothing: things are only added. What should go would be announced a year before at least, in every answer (Deprecation, Sunset). Nothing is today.',
                ),
              )}
            </p>
          </div>
        </Section>
      </div>
    </Page>
  )
}
