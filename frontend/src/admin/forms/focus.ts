const focusable = 'input:not([disabled]), textarea, select, button:not([disabled])'

/** Moves the focus to the control at a pointer: to its first input where it has several. */
export function focusAt(pointer: string) {
  const element = document.getElementById(pointer)
  const target = element?.matches(focusable) ? element : element?.querySelector(focusable)
  if (target instanceof HTMLElement) target.focus()
}
