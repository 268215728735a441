package nl.veiligecentra.organisation;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

/** What the link in a weekly mail says. */
public record DigestChoice(@NotNull UUID key, @NotNull Boolean wanted) {}
