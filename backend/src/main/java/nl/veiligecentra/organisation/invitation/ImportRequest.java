package nl.veiligecentra.organisation.invitation;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** @param dryRun only say what would happen */
public record ImportRequest(
        @RestQuery @NotNull UUID area, @RestQuery Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
