import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

type Picture = {
  to: '/map' | '/collaborations' | '/funding' | '/calendar' | '/timelines' | '/summary'
  title: MessageDescriptor
  text: MessageDescriptor
}

const all: Picture[] = [
  {
    to: '/collaborations',
    title: msg`Qui travaille avec qui`,
    text: msg`Les institutions et ce qu’elles partagent : projets, financements, accords.`,
  },
  {
    to: '/funding',
    title: msg`Le chemin de l’argent`,
    text: msg`De qui le donne à qui le reçoit, programme par programme, projet par projet.`,
  },
  {
    to: '/map',
    title: msg`Où est le réseau`,
    text: msg`Les quatre villes universitaires, les institutions qui y travaillent, et les territoires où le réseau coopère.`,
  },
  {
    to: '/calendar',
    title: msg`Calendrier`,
    text: msg`Les appels à projets et les événements, année par année, à mettre dans son agenda.`,
  },
  {
    to: '/timelines',
    title: msg`Au fil du temps`,
    text: msg`L’histoire des coopérations et les étapes des projets, sur les mêmes années.`,
  },
  {
    to: '/summary',
    title: msg`Bilan`,
    text: msg`Ce qui a été soutenu, financé et signé pendant les années de son choix, à lire ou à imprimer.`,
  },
]

/** All pictures of the network, each with what it shows. */
export const pictures = () =>
  all.map(({ to, title, text }) => ({ to, title: i18n._(title), text: i18n._(text) }))
