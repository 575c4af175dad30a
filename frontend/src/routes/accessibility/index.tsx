import { createFileRoute } from '@tanstack/react-router'
import { Accessibility } from './Accessibility'

export const Route = createFileRoute('/accessibility/')({ component: Accessibility })
