/** A colour of the screen: red, green and blue light, from 0 to 1. */
export type Light = [red: number, green: number, blue: number]

/** The light of `#rrggbb`. */
export const light = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Light

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string) {
  const [dark, bright] = [luminance(light(one)), luminance(light(other))].sort((a, b) => a - b) as [
    number,
    number,
  ]
  return (bright + 0.05) / (dark + 0.05)
}

/**
 * What eyes see that lack one sort of cones (Machado, Oliveira and Fernandes: A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, 2009, severity 1.0).
 */
export const eyes = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  withoutRed: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  withoutGreen: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  withoutBlue: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
}

const times = (matrix: readonly number[], vector: Light) =>
  [0, 3, 6].map((row) =>
    vector.reduce((sum, value, column) => sum + (matrix[row + column] ?? 0) * value, 0),
  ) as Light

const between = (value: number) => Math.min(1, Math.max(0, value))

/** In OKLab, whose distances are as large as what people see. */
function perceived(colour: Light) {
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566,
      0.0883024619, 0.2817188376, 0.6299787005,
    ],
    colour,
  ).map(Math.cbrt) as Light
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099,
      0.0259040371, 0.7827717662, -0.808675766,
    ],
    cones,
  )
}

/** How far apart two colours are for such eyes: 2 is just seen, 100 is black and white. */
export function difference(one: string, other: string, eye: readonly number[]) {
  const [a, b] = [one, other].map((hex) =>
    perceived(times(eye, light(hex)).map(between) as Light),
  ) as [Light, Light]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
