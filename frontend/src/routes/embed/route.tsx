import { createFileRoute } from '@tanstack/react-router'
import { EmbedLayout } from './EmbedLayout'

/**
 * Charts alone, to be shown within other sites. Each has a file of its name beside this one, which
 * takes its search, its loader and its content from the page of the same name.
 */
export const Route = createFileRoute('/embed')({ component: EmbedLayout })
