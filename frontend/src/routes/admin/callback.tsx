import { createFileRoute } from '@tanstack/react-router'
import { CallbackPage } from '../../admin/auth/CallbackPage'

export const Route = createFileRoute('/admin/callback')({ component: CallbackPage })
