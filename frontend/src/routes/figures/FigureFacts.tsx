import { t } from '@lingui/core/macro'
import type { Figure } from '../../api/types'
import { periodWords } from '../../i18n/periods'
import { figureBasisLabel, qualifierLabel, themeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { Localized } from '../../ui/Localized'
import { ReferenceFact } from '../../ui/ReferenceFact'

export const FigureFacts = ({ figure }: { figure: Figure }) => {
  const { basis, qualifier, scope, theme } = figure
  return (
    <Facts>
      <Fact label={t`Période`}>{periodWords(figure)}</Fact>
      {scope && (
        <Fact label={t`Périmètre`}>
          <Localized text={scope} />
        </Fact>
      )}
      <Fact label={t`Fondement`}>{figureBasisLabel(basis)}</Fact>
      <Fact label={t`Précision`}>{qualifierLabel(qualifier)}</Fact>
      <Fact label={t`Thème`}>{themeLabel(theme)}</Fact>
      <ReferenceFact label={t`Pôle universitaire`} to={figure.pole} />
      <ReferenceFact label={t`Programme`} to={figure.programme} />
      <ReferenceFact label={t`Projet`} to={figure.project} />
      <ReferenceFact label={t`Coopération`} to={figure.cooperation} />
      <ReferenceFact label={t`Total dont il fait partie`} to={figure.termOf} />
    </Facts>
  )
}
