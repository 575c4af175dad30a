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
  stage.append(copy)
  document.body.append(stage)
  try {
    settle(copy)
    return framed(copy, { width, height }, caption, getComputedStyle(stage))
  } finally {
    stage.remove()
  }
}

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
  { color, backgroundColor }: CSSStyleDeclaration,
) {
  const heading = linesOf([caption.title], width, `600 ${title.size}px ${family}`)
  const footing = linesOf(caption.lines, width, `${small.size}px ${family}`)
  const top = margin + heading.length * title.line + margin / 2
  const full = {
    width: width + 2 * margin,
    height: top + height + margin / 2 + footing.length * small.line + margin,
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
    ...textOf(footing, { y: top + height + margin / 2, fill: color }, small),
  )
  return image
}

function linesOf(texts: string[], width: number, font: string) {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  return texts.flatMap((text) =>
    wrap(text, width, (words) => slack * (context?.measureText(words).width ?? 0)),
  )
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
