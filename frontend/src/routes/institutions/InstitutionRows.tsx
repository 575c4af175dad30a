import type { Institution } from '../../api/types'
import { countryName } from '../../i18n/formats'
import { institutionTypeLabel } from '../../i18n/terms'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'

export const InstitutionRows = ({ institutions }: { institutions: Institution[] }) => (
  <Rows>
    {institutions.map(({ id, name, acronym, type, town, country, parent }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={
          <RecordLink to={{ kind: 'institutions', id }}>
            <Localized text={name} />
            {acronym && ` (${acronym})`}
          </RecordLink>
        }
        meta={[
          institutionTypeLabel(type),
          town,
          country && country !== 'FR' && countryName(country),
          parent && <RecordLink to={parent} />,
        ]}
      />
    ))}
  </Rows>
)
