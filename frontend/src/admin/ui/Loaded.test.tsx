import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Loaded } from './Loaded'

const queryKey = ['draft']

function Form() {
  const query = useQuery({ queryKey, queryFn: () => Promise.resolve('saved since') })
  return (
    <Loaded query={query} fresh>
      {(draft) => <p>{draft}</p>}
    </Loaded>
  )
}

it('a form waits for what there is now and does not begin with what was read before', async () => {
  const client = new QueryClient()
  client.setQueryData(queryKey, 'read before')
  const seen: (string | null)[] = []
  const { container } = render(
    <QueryClientProvider client={client}>
      <Form />
    </QueryClientProvider>,
  )
  seen.push(container.textContent)
  await screen.findByText('saved since')
  expect(seen.join()).not.toContain('read before')
})
