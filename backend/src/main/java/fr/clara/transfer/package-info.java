/** Lists in other forms: CSV, Excel and JSON lines of any kind, from its public shape. */
package fr.clara.transfer;
