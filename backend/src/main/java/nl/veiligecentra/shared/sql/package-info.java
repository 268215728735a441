/** Plain statements for where it is quick: read by every request, or written by every change. */
package nl.veiligecentra.shared.sql;
