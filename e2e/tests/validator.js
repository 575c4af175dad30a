import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { java } from '../service.js'

const validator = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))

/** What the validator of the Nu Html Checker finds in the HTML of pages: files by address. */
export async function faults(files) {
  // It ends with 1 where there are faults; its report is what counts.
  const { stdout } = await promisify(execFile)(
    java,
    [
      '-jar',
      validator,
      '--stdout',
      '--exit-zero-always',
      '--errors-only',
      '--format',
      'json',
      ...files.values(),
    ],
    { maxBuffer: 1 << 24 },
  )
  const addresses = new Map([...files].map(([address, file]) => [file, address]))
  return JSON.parse(stdout).messages.map(
    ({ url, message, extract }) =>
      `${addresses.get(fileURLToPath(url))}: ${message} ${extract ?? ''}`,
  )
}
