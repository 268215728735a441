/**
 * Reads requests strictly and completely: a body or query string is bound to its record field by field, so that every
 * mistake is found at once, and validated before a resource sees it.
 */
package nl.veiligecentra.shared.json;
