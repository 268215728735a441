/** What every list and every single resource has in common: pages by cursor, the version it stands at, where it lives. */
package nl.veiligecentra.shared.paging;
