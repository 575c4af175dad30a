import type { Project } from '../../api/types'
import { formatDate, formatList, formatMoney } from '../../i18n/formats'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { References } from '../../ui/References'
import { Row, Rows } from '../../ui/Rows'
import { Summary } from '../../ui/Summary'
import styles from './ProjectRows.module.css'

export const ProjectRows = ({ projects }: { projects: Project[] }) => (
  <Rows>
    {projects.map((project) => (
      <Row
        key={project.id}
        id={project.id}
        level={2}
        title={
          <RecordLink to={{ kind: 'projects', id: project.id }}>
            {project.acronym ?? <Localized text={project.title} />}
          </RecordLink>
        }
        meta={[
          ...project.poles.map((pole) => <References key={pole.id} of={[pole]} />),
          ...project.programmes.map((programme) => (
            <References key={programme.id} of={[programme]} />
          )),
          project.start && formatDate(project.start),
        ]}
        aside={project.funding.length > 0 && formatList(project.funding.map(formatMoney))}
      >
        {project.acronym && project.acronym !== project.title.fr && (
          <p className={styles.name}>
            <Localized text={project.title} />
          </p>
        )}
        <Summary of={project.summary} />
      </Row>
    ))}
  </Rows>
)
