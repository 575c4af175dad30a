import { createFileRoute } from '@tanstack/react-router'
import { RevisionsPage } from '../../../admin/revisions/RevisionsPage'

export const Route = createFileRoute('/admin/revisions/')({ component: RevisionsPage })
