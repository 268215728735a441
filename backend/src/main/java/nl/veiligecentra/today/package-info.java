/** What needs the caller, across the features. Uses all of them by their services; nothing uses it. */
package nl.veiligecentra.today;
