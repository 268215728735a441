package nl.veiligecentra.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** @param understood that it cannot be undone; nothing happens without it */
public record EraseMe(@NotNull @AssertTrue Boolean understood) {}
