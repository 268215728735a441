package nl.veiligecentra.brainstorm.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Something to talk about, and what came of it: several write that at once, so each version counts. */
@Entity
@DynamicUpdate
class AgendaItem {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID sessionId;
    private int position;
    private String title;
    private String explanation;
    private UUID[] areaIds;

    @Enumerated(EnumType.STRING)
    private AgendaAudience audience;

    private String presenter;
    private UUID[] partnerIds;

    @AttributeOverride(name = "category", column = @Column(name = "rising_category"))
    @AttributeOverride(name = "now", column = @Column(name = "rising_now"))
    @AttributeOverride(name = "before", column = @Column(name = "rising_before"))
    @AttributeOverride(name = "from", column = @Column(name = "rising_from"))
    @AttributeOverride(name = "until", column = @Column(name = "rising_until"))
    private RisingCategory rising;

    private String discussion;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String partnerText;
    private String giverText;
    private Instant createdAt;

    protected AgendaItem() {}

    static AgendaItem add(UUID id, UUID session, int position, EditAgendaItem written, Instant now) {
        var item = new AgendaItem();
        item.id = id;
        item.sessionId = session;
        item.position = position;
        item.createdAt = now;
        item.edit(written);
        return item;
    }

    void edit(EditAgendaItem written) {
        title = written.title();
        explanation = written.explanation();
        areaIds = written.areaIds().toArray(UUID[]::new);
        audience = written.audience();
        presenter = written.presenter();
        partnerIds = written.partnerIds().toArray(UUID[]::new);
        rising = written.rising();
    }

    void moveTo(int place) {
        position = place;
    }

    /** @return whether it says something else to the partners whose outcome it is */
    boolean write(EditOutcome written) {
        var differs = decision != written.decision() || !Objects.equals(partnerText, written.partnerText());
        discussion = written.discussion();
        decision = written.decision();
        partnerText = written.partnerText();
        giverText = written.giverText();
        return differs;
    }

    EditAgendaItem written(Set<UUID> inputs, Set<UUID> measures) {
        return new EditAgendaItem(
                title, explanation, areaIds(), audience, presenter, partnerIds(), inputs, measures, rising);
    }

    EditOutcome outcome() {
        return new EditOutcome(discussion, decision, partnerText, giverText);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    UUID sessionId() {
        return sessionId;
    }

    Set<UUID> areaIds() {
        return Set.of(areaIds);
    }

    Set<UUID> partnerIds() {
        return Set.of(partnerIds);
    }

    AgendaAudience audience() {
        return audience;
    }
}
