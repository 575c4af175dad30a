import { Icon } from './Icon'

/** Leads to a site that is not ours. */
export const ExternalIcon = () => <Icon path="M6 3H3v10h10v-3M9.5 2.5h4v4M13.5 2.5 7.5 8.5" />
export const DownloadIcon = () => <Icon path="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
export const CalendarIcon = () => <Icon path="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" />
export const FeedIcon = () => (
  <Icon path="M3 3a10 10 0 0 1 10 10M3 7a6 6 0 0 1 6 6M3 11.5a1.5 1.5 0 0 1 1.5 1.5" />
)
export const PrintIcon = () => (
  <Icon path="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
)
export const CopyIcon = () => <Icon path="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
export const MenuIcon = () => <Icon path="M2.5 4h11M2.5 8h11M2.5 12h11" />
export const CloseIcon = () => <Icon path="m3.5 3.5 9 9M12.5 3.5l-9 9" />
