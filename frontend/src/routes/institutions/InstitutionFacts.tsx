import { t } from '@lingui/core/macro'
import type { Institution } from '../../api/types'
import { countryName, formatList } from '../../i18n/formats'
import { identifierSchemeLabel, institutionTypeLabel } from '../../i18n/terms'
import { ExternalLink } from '../../ui/ExternalLink'
import { Fact, Facts } from '../../ui/Facts'
import { RecordLink } from '../../ui/RecordLink'

export const InstitutionFacts = ({ institution }: { institution: Institution }) => {
  const { acronym, country, identifiers, otherNames, parent, pole, town, type, website } =
    institution
  return (
    <Facts>
      <Fact label={t`Type`}>{institutionTypeLabel(type)}</Fact>
      {acronym && <Fact label={t`Sigle`}>{acronym}</Fact>}
      {otherNames.length > 0 && <Fact label={t`Autres noms`}>{formatList(otherNames)}</Fact>}
      {parent && (
        <Fact label={t`Rattachement`}>
          <RecordLink to={parent} />
        </Fact>
      )}
      {pole && (
        <Fact label={t`Pôle universitaire`}>
          <RecordLink to={pole} />
        </Fact>
      )}
      <Fact label={t`Ville`}>{town}</Fact>
      <Fact label={t`Pays`}>{country && countryName(country)}</Fact>
      {identifiers.map(({ scheme, value }) => (
        <Fact key={scheme + value} label={identifierSchemeLabel(scheme)}>
          {value}
        </Fact>
      ))}
      {website && (
        <Fact label={t`Site`}>
          <ExternalLink href={website} />
        </Fact>
      )}
    </Facts>
  )
}
