import { memo } from 'react'
import { ChoiceControl } from './ChoiceControl'
import { countryChoices, languageChoices, termChoices } from './choices'
import { DateControl } from './DateControl'
import { useForm } from './FormContext'
import { type FrameProps } from './Frame'
import { GroupControl } from './GroupControl'
import { InstantControl } from './InstantControl'
import { ListControl } from './ListControl'
import { MoneyControl } from './MoneyControl'
import { ReferenceControl } from './ReferenceControl'
import { ReferencesControl } from './ReferencesControl'
import type { Shape } from './shapes'
import type { Amount, Referred, State, Texts } from './state'
import { TextControl } from './TextControl'
import { TextsControl } from './TextsControl'

type Props = FrameProps & {
  shape: Shape
  value: unknown
  /** The name of the member in the record's written form: `people.office`. */
  path: string
}

/** Texts that are read at one glance. The others are given more room. */
const lines = /(^|\.)(name|title|place|office|territory|series|about|topics)$/

/** The control for one value of a record, whatever its shape. */
export const Control = memo(function Control({ shape, value, path, ...frame }: Props) {
  const { named } = useForm()
  switch (shape.type) {
    case 'text':
    case 'address':
    case 'number':
    case 'slug':
      return (
        <TextControl
          {...frame}
          type={shape.type}
          value={value as string}
          fixed={named && frame.pointer === '/id'}
        />
      )
    case 'localized':
      return <TextsControl {...frame} value={value as Texts} rows={lines.test(path) ? 1 : 3} />
    case 'date':
      return <DateControl {...frame} value={value as string} />
    case 'instant':
      return <InstantControl {...frame} value={value as string} />
    case 'money':
      return <MoneyControl {...frame} value={value as Amount} />
    case 'country':
      return <ChoiceControl {...frame} value={value as string} choices={countryChoices()} />
    case 'language':
      return <ChoiceControl {...frame} value={value as string} choices={languageChoices()} />
    case 'choice': {
      const field = path.split('.').at(-1) ?? path
      const choices = termChoices(field, shape.values)
      return <ChoiceControl {...frame} value={value as string} choices={choices} />
    }
    case 'reference':
      return <ReferenceControl {...frame} value={value as Referred | null} to={shape.to} />
    case 'list':
      return shape.of.type === 'reference' ? (
        <ReferencesControl {...frame} value={value as Referred[]} to={shape.of.to} />
      ) : (
        <ListControl {...frame} value={value as unknown[]} shape={shape} path={path} />
      )
    case 'object':
      return <GroupControl {...frame} value={value as State} shape={shape} path={path} />
  }
})
