// Says what is wrong with resources of Kubernetes: reads them as a JSON array, writes as many arrays of sentences.
// Values are judged by the schemas' own validators. Those let unknown fields pass, as Kubernetes does, which drops them:
// that is left to TypeScript, by the types of the same schemas.
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const PUBLISHED = {
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
}
const OWN = /^(v1|apps\/|autoscaling\/|policy\/|networking\.k8s\.io\/)/

function schema({ apiVersion, kind }) {
  const library = OWN.test(apiVersion)
    ? 'kubernetes-models'
    : PUBLISHED[apiVersion.replace(/\/.*/, '')]
  return library && `${library}/${apiVersion}/${kind}`
}

async function wrongValues(resource) {
  const { [resource.kind]: Model } = await import(schema(resource))
  try {
    new Model(resource).validate()
    return []
  } catch ({ errors, message }) {
    return errors?.map((error) => `${error.instancePath} ${error.message}`) ?? [message]
  }
}

/** A program that states of each resource what it is, one file each. */
function program(resources) {
  const sources = new Map(
    resources.map((resource, number) => [
      fileURLToPath(new URL(`resource-${number}.ts`, import.meta.url)),
      `import type { I${resource.kind} } from '${schema(resource)}'
       export const resource: I${resource.kind} = ${JSON.stringify(resource, null, 1)}`,
    ]),
  )
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  host.getSourceFile = (name, target) =>
    sources.has(name)
      ? ts.createSourceFile(name, sources.get(name), target)
      : getSourceFile(name, target)
  const compiled = ts.createProgram([...sources.keys()], options, host)
  return [...sources.keys()].map((name) => ({ compiled, source: compiled.getSourceFile(name) }))
}

function wrongTypes({ compiled, source }) {
  return [
    ...compiled.getSyntacticDiagnostics(source),
    ...compiled.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const resources = JSON.parse(await text(process.stdin))
const known = resources.filter(schema)
const typed = program(known)
const problems = resources.map(async (resource) =>
  schema(resource)
    ? [...(await wrongValues(resource)), ...wrongTypes(typed[known.indexOf(resource)])]
    : ['no schema'],
)
console.log(JSON.stringify(await Promise.all(problems)))
