import styles from './image.module.css'
import type { Caption } from './useCaption'
import { wrap } from './wrap'

const namespace = 'http://www.w3.org/2000/svg'

/** Programs that do not have the site's fonts take the next one. */
const family = "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"

/** The letters of those may be broader than those that are measured here. */
const slack = 1.25

const margin = 24
const title = { size: 22, line: 28 }
const small = { size: 12, line: 17 }

/** A screen shows two points of an image as one of its own; paper even more. */
const density = 2

/** What an element looks like, as attributes: nothing outside the image is asked about it. */
const properties = [
  'display',
  'visibility',
  'opacity',
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stop-color',
  'stop-opacity',
  'vector-effect',
  'paint-order',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
]

/** Saves a picture of the page as a file of its own, on a light ground, with its title and sources. */
export async function download(
  picture: SVGSVGElement,
  caption: Caption,
  name: string,
  form: 'svg' | 'png',
) {
  const image = imageOf(picture, caption)
  const svg = new Blob([new XMLSerializer().serializeToString(image)], { type: 'image/svg+xml' })
  save(form === 'svg' ? svg : await painted(svg, image), `${name}.${form}`)
}

/** The picture as it is shown, in light colours whatever those of the page, between its captions. */
function imageOf(picture: SVGSVGElement, caption: Caption): SVGSVGElement {
  const { width, height } = sizeOf(picture)
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.dataset.scheme = 'light'
  const copy = picture.cloneNode(true) as SVGSVGElement
  for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove()
  const entries = entriesOf(picture)
  const marks = entries.map(({ mark }) => mark)
  stage.append(copy, ...marks)
  document.body.append(stage)
  try {
    for (const drawing of [copy, ...marks]) settle(drawing)
    return framed(copy, { width, height }, caption, entries, getComputedStyle(stage))
  } finally {
    stage.remove()
  }
}

/** What a mark of the picture stands for. */
type Entry = { mark: SVGSVGElement; words: string }

/** The legend of the picture's chart. */
const entriesOf = (picture: SVGSVGElement): Entry[] =>
  [...(picture.closest('section')?.querySelectorAll('[data-legend] > li') ?? [])].flatMap(
    (item) => {
      const mark = item.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined
      return mark ? [{ mark, words: item.textContent }] : []
    },
  )

function sizeOf(picture: SVGSVGElement) {
  const { width, height } = picture.viewBox.baseVal
  return width && height ? { width, height } : picture.getBoundingClientRect()
}

/** Writes into each element how the page's style sheets make it look, and takes the rest away. */
function settle(copy: SVGSVGElement) {
  const elements = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  const looks = elements.map((element) => {
    const style = getComputedStyle(element)
    return properties.map((name) => [name, style.getPropertyValue(name)] as const)
  })
  elements.forEach((element, index) => {
    for (const name of ['class', 'style', 'tabindex', 'href', 'target'])
      element.removeAttribute(name)
    for (const [name, value] of looks[index] ?? []) if (value) element.setAttribute(name, value)
  })
}

function framed(
  copy: SVGSVGElement,
  { width, height }: { width: number; height: number },
  caption: Caption,
  entries: Entry[],
  { color, backgroundColor }: CSSStyleDeclaration,
) {
  const heading = linesOf([caption.title], width, `600 ${title.size}px ${family}`)
  const footing = linesOf(caption.lines, width, `${small.size}px ${family}`)
  const top = margin + heading.length * title.line + margin / 2
  const legend = legendOf(entries, width, top + height + margin / 2, color)
  const foot = top + height + margin / 2 + legend.height
  const full = {
    width: width + 2 * margin,
    height: foot + footing.length * small.line + margin,
  }
  const image = element('svg', {
    ...full,
    viewBox: `0 0 ${full.width} ${full.height}`,
    'font-family': family,
    color,
  })
  image.setAttribute('role', 'img')
  const name = element('title', {})
  name.textContent = caption.title
  for (const [key, value] of Object.entries({ x: margin, y: top, width, height }))
    copy.setAttribute(key, String(value))
  image.append(
    name,
    element('rect', { ...full, fill: backgroundColor }),
    ...textOf(heading, { y: margin, fill: color, 'font-weight': 600 }, title),
    copy,
    ...legend.elements,
    ...textOf(footing, { y: foot, fill: color }, small),
  )
  return image
}

/** Between a mark and its words, one entry and the next, one line and the next. */
const gaps = { mark: 6, entry: 18, line: 8 }

/** Marks and their words one after the other, in as many lines as they need; none where there is nothing to say. */
function legendOf(entries: Entry[], width: number, top: number, fill: string) {
  const measure = measuring(`${small.size}px ${family}`)
  const elements: SVGElement[] = []
  let [x, y] = [margin, top]
  for (const { mark, words } of entries) {
    const size = { width: mark.width.baseVal.value, height: mark.height.baseVal.value }
    const room = size.width + gaps.mark + measure(words)
    if (x > margin && x + room > margin + width) [x, y] = [margin, y + small.line + gaps.line]
    for (const [key, value] of Object.entries({
      x,
      y: y + (small.line - size.height) / 2,
      ...size,
    }))
      mark.setAttribute(key, String(value))
    const text = element('text', {
      x: x + size.width + gaps.mark,
      y: y + small.size,
      fill,
      'font-size': small.size,
    })
    text.textContent = words
    elements.push(mark, text)
    x += room + gaps.entry
  }
  return { elements, height: entries.length ? y - top + small.line + margin / 2 : 0 }
}

const linesOf = (texts: string[], width: number, font: string) =>
  texts.flatMap((text) => wrap(text, width, measuring(font)))

/** How wide words are in a font, or a bit less than that. */
function measuring(font: string) {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  return (words: string) => slack * (context?.measureText(words).width ?? 0)
}

type Attributes = Record<string, string | number>

function textOf(lines: string[], { y, ...look }: Attributes, { size, line }: typeof title) {
  return lines.map((words, index) => {
    const text = element('text', {
      ...look,
      x: margin,
      y: Number(y) + index * line + size,
      'font-size': size,
    })
    text.textContent = words
    return text
  })
}

function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes) {
  const made = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

async function painted(svg: Blob, { width, height }: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width.baseVal.value * density)
    canvas.height = Math.round(height.baseVal.value * density)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('The browser makes no image.'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The download has begun by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 10_000)
}
