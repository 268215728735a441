package nl.veiligecentra.brainstorm.figure;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.UUID;

public record FigureFilter(
        @RestQuery UUID area,
        @RestQuery List<FigureStatus> status,
        @RestQuery UUID session) {

    static final FigureFilter ALL = new FigureFilter(null, null, null);
}
