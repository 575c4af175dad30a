import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { CollaborationsSearch } from '../api/collaborations'

type Props = { of: Pick<CollaborationsSearch, 'institution' | 'project' | 'axis'> }

/** The way from a record to the picture of who works with whom around it. */
export const WorksWith = ({ of }: Props) => (
  <p>
    <Link to="/collaborations" search={of}>{t`Qui travaille avec qui`}</Link>
  </p>
)
