package nl.veiligecentra.brainstorm;

import java.util.UUID;

/** An input as it lies before a session: what it says and how many find it, never whose it is. */
public record TreatedInput(
        UUID id, UUID areaId, InputAbout about, InputKind kind, InputTopic topic, String text, int supports) {}
