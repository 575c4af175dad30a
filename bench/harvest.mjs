// Harvests everything by OAI-PMH, one request after the other, and says how fast:
//   node bench/harvest.mjs <address> [metadataPrefix] [set]
const [address, prefix = 'oai_cerif_openaire', set] = process.argv.slice(2)
if (!address) {
  console.error('node bench/harvest.mjs <address> [metadataPrefix] [set]')
  process.exit(2)
}
const begun = performance.now()
const seen = new Set()
const times = []
let bytes = 0
let query = `metadataPrefix=${prefix}${set ? `&set=${set}` : ''}`
while (query) {
  const asked = performance.now()
  const answer = await fetch(`${address}/oai?verb=ListRecords&${query}`)
  const page = await answer.text()
  times.push(performance.now() - asked)
  if (!answer.ok || page.includes('<error')) throw new Error(page.slice(0, 2000))
  bytes += Buffer.byteLength(page)
  for (const [, identifier] of page.matchAll(/<identifier>(.+?)<\/identifier><datestamp>/g)) {
    if (seen.has(identifier)) throw new Error(`${identifier} came twice`)
    seen.add(identifier)
  }
  const token = /<resumptionToken[^>]*>([^<]+)</.exec(page)?.[1]
  query = token && `resumptionToken=${token}`
}
const seconds = (performance.now() - begun) / 1000
times.sort((one, other) => one - other)
const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(0)
console.log(
  `${seen.size} records in ${seconds.toFixed(1)} s: ${(seen.size / seconds).toFixed(0)} records/s, ` +
    `${(bytes / seconds / 2 ** 20).toFixed(1)} MiB/s; ${times.length} pages, middle ${at(0.5)} ms, p95 ${at(0.95)} ms`,
)
