import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { type Funding, type FundingSearch, grantsOf } from '../../api/funding'
import { lists } from '../../api/lists'
import type { Grant, Page as PageOf } from '../../api/types'
import { Applied } from '../../ui/list/Applied'
import { EmptyResult } from '../../ui/list/EmptyResult'
import { Facets } from '../../ui/list/Facets'
import { ListSearch } from '../../ui/list/ListSearch'
import list from '../../ui/list/ListPage.module.css'
import { Page } from '../../ui/Page'
import { FundingChart } from './FundingChart'

type Props = { search: FundingSearch; data: Funding; page: PageOf<Grant> }

const { facets } = lists.grants

/** The ways of the money of the grants that the filters of their list choose. */
export const FundingPage = ({ search, data, page }: Props) => (
  <Page
    title={t`D’où vient l’argent, où il va`}
    lead={
      <>
        <p>{t`Qui finance, par quels programmes, et quels projets en vivent.`}</p>
        <p>
          <Link
            from="/funding/"
            to="/grants"
            search={grantsOf}
          >{t`Voir ces financements en liste`}</Link>
        </p>
      </>
    }
  >
    <div className={list.columns}>
      <div className={list.search}>
        <ListSearch kind="grants" search={search} />
      </div>
      <Facets search={search} facets={page.facets} />
      <div className={list.results}>
        <Applied search={search} names={facets} facets={page.facets} />
        {page.total ? (
          <FundingChart search={search} data={data} />
        ) : (
          <EmptyResult
            kind="grants"
            search={search}
            names={facets}
            facets={page.facets}
            without={page.without}
          />
        )}
      </div>
    </div>
  </Page>
)
