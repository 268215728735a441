package nl.veiligecentra.brainstorm;

import jakarta.persistence.Tuple;

import java.time.LocalDate;
import java.util.UUID;

/** An input as the lists read it. */
record InputRow(
        UUID id,
        int version,
        UUID areaId,
        InputAbout about,
        InputKind kind,
        InputTopic topic,
        String text,
        InputStatus status,
        Conversation conversation,
        LocalDate submittedOn,
        int supports,
        boolean mine,
        boolean supported) {

    static final String COLUMNS = """
            i.id, i.version, i.area_id, i.about, i.kind, i.topic, i.text, i.status, i.conversation, i.submitted_on,
            i.supports, i.writer_id is not distinct from :me as mine,
            exists (select 1 from brainstorm_support s where s.input_id = i.id and s.person_id = :me) as supported
            """;

    static InputRow of(Tuple row) {
        return new InputRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("area_id", UUID.class),
                InputAbout.valueOf(row.get("about", String.class)),
                InputKind.valueOf(row.get("kind", String.class)),
                InputTopic.valueOf(row.get("topic", String.class)),
                row.get("text", String.class),
                InputStatus.valueOf(row.get("status", String.class)),
                Conversation.valueOf(row.get("conversation", String.class)),
                row.get("submitted_on", LocalDate.class),
                row.get("supports", Integer.class),
                row.get("mine", Boolean.class),
                row.get("supported", Boolean.class));
    }

    InputSummary summary() {
        return new InputSummary(
                id,
                version,
                areaId,
                about,
                kind,
                topic,
                text,
                status,
                submittedOn,
                supports,
                mine,
                supported,
                mine && conversation == Conversation.ASKED);
    }
}
