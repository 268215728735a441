package nl.veiligecentra.notification;

import nl.veiligecentra.incident.Reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Somebody who is told for two reasons gets one mail, for the first of them. */
final class OncePerPerson {

    private OncePerPerson() {}

    static Collector<Reader, ?, List<Reader>> collector() {
        return Collectors.collectingAndThen(
                Collectors.toMap(
                        Reader::person, reader -> reader, (first, second) -> first, LinkedHashMap<UUID, Reader>::new),
                readers -> List.copyOf(readers.values()));
    }
}
