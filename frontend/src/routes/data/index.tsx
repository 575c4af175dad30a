import { createFileRoute } from '@tanstack/react-router'
import { DataPage } from './DataPage'

export const Route = createFileRoute('/data/')({ component: DataPage })
