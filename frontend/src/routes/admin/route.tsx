import { createFileRoute } from '@tanstack/react-router'
import { AdminLayout } from '../../admin/auth/AdminLayout'

export const Route = createFileRoute('/admin')({
  loader: async () => {
    const { prepare } = await import('../../admin/prepare')
    await prepare()
  },
  component: AdminLayout,
})
