import { createFileRoute } from '@tanstack/react-router'
import { PartnersPage } from '../../admin/partners/PartnersPage'

export const Route = createFileRoute('/admin/partners')({ component: PartnersPage })
