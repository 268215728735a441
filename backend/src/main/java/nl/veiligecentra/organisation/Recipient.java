package nl.veiligecentra.organisation;

/** Somebody who can be written to, in their own language. */
public record Recipient(String email, Language language) {}
