import { t } from '@lingui/core/macro'
import { useNavigate } from '@tanstack/react-router'
import { SearchBox } from '../../ui/search/SearchBox'
import { around } from './search'

/** Finds the institution to put in the middle. */
export function CentreSearch() {
  const navigate = useNavigate()
  return (
    <SearchBox
      label={t`Mettre une institution au centre`}
      kind="institutions"
      value=""
      // Words that name nobody leave the picture as it is.
      onSearch={() => undefined}
      onChoose={({ id }) => {
        void navigate(around(id))
      }}
    />
  )
}
