/** The contract: what the generated OpenAPI document takes from elsewhere in the code. */
package fr.clara.contract;
