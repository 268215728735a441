package nl.veiligecentra.privacy;

import nl.veiligecentra.shared.personal.RetentionTerm;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record DeletionFilter(
        @RestQuery RetentionTerm term, @RestQuery UUID subject) {}
