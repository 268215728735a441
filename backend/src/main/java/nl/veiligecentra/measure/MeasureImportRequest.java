package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** @param dryRun only say what would happen */
public record MeasureImportRequest(
        @RestQuery @NotNull UUID area, @RestQuery Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
