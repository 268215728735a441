/** Shows the audit log to administrators; the log itself is written through {@code shared.audit}. */
package nl.veiligecentra.organisation.audit;
