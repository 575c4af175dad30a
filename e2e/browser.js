import { execFileSync, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const install =
  'The end-to-end tests need a Chrome or Chromium: install one (on Debian and Ubuntu: apt-get install chromium) ' +
  'or set CHROME_PATH to its program.'

/**
 * The browser of the tests: the one named by CHROME_PATH, else one on the PATH, else the one that
 * comes with npm, unpacked once into the given folder.
 */
export async function findBrowser(folder) {
  const named = process.env.CHROME_PATH
  if (named && !executable(named))
    throw new Error(`CHROME_PATH is ${named}, which is not a program. ${install}`)
  return (
    named ||
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ||
    bundled(folder)
  )
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable)
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function bundled(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(install)
  const program = join(folder, 'chromium')
  if (!existsSync(program)) await unpack(folder)
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = join(folder, 'fonts')
  if (missingLibraries(program)) {
    process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(delimiter)
    const missing = missingLibraries(program)
    if (missing) throw new Error(`The bundled Chromium lacks ${missing}. ${install}`)
  }
  return program
}

/** Under another name until it is complete: an interrupted unpacking must not look like a browser. */
async function unpack(folder) {
  const unfinished = `${folder}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const shared = process.env.TMPDIR
  process.env.TMPDIR = unfinished
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
  // The package brings the libraries that small machines lack, but unpacks them in one cloud only.
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../bin/al2023.tar.br',
  )
  execFileSync('tar', ['-x', '-C', unfinished], {
    input: brotliDecompressSync(readFileSync(packed)),
  })
  renameSync(unfinished, folder)
}

function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)]
    .map(([, name]) => name)
    .join(', ')
}
