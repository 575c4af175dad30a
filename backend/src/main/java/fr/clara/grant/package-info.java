/** Money awarded to projects: the chain from funder through programme and call to project. */
package fr.clara.grant;
