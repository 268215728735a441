package nl.veiligecentra.shared.personal;

import java.util.UUID;

/**
 * The person whose data it is, by everything under which it may be kept.
 *
 * @param subject the identifier at the identity provider
 * @param email {@code null} when none is known
 */
public record DataSubject(UUID id, String issuer, String subject, String name, String email) {}
