/** What every answer carries and every request passes before a resource: headers, limits, origin, the client's pages. */
package nl.veiligecentra.shared.web;
