package nl.veiligecentra.brainstorm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.shared.problem.RuleViolation;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a member says about the cooperation with a partner. Its giver may change it until a moderator decides: accepted,
 * others read it without who wrote it and support it; refused, the giver is told why; said before, it is merged into the
 * other input. Its giver takes it back until it is on the agenda of a session, where it is answered. Only days are kept of it, and its id tells no moment.
 */
@Entity
@DynamicUpdate
class BrainstormInput {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private InputAbout about;

    @Enumerated(EnumType.STRING)
    private InputKind kind;

    @Enumerated(EnumType.STRING)
    private InputTopic topic;

    private String text;
    private boolean named;

    @Enumerated(EnumType.STRING)
    private InputStatus status;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private Conversation conversation;

    private LocalDate submittedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusalReason;

    private String refusalNote;
    private UUID mergedInto;
    private Giver giver;

    protected BrainstormInput() {}

    static BrainstormInput submit(UUID id, UUID areaId, EditInput written, Giver giver, LocalDate on) {
        var input = new BrainstormInput();
        input.id = id;
        input.areaId = areaId;
        input.status = InputStatus.SUBMITTED;
        input.conversation = Conversation.NONE;
        input.submittedOn = on;
        input.giver = giver;
        input.write(written);
        return input;
    }

    /** @throws RuleViolation once somebody decided on it: others may have read it as it was */
    void edit(EditInput edited) {
        if (status != InputStatus.SUBMITTED) {
            throw new RuleViolation("already-decided", "It is " + status + "; its text stays as it was.");
        }
        write(edited);
    }

    void accept() {
        become(InputStatus.ACCEPTED);
    }

    void refuse(RefusalReason reason, String note, LocalDate on) {
        become(InputStatus.REFUSED);
        refusalReason = reason;
        refusalNote = note;
        endedOn = on;
    }

    void withdraw(LocalDate on) {
        become(InputStatus.WITHDRAWN);
        endedOn = on;
    }

    /** @throws RuleViolation unless both are still open */
    void mergeInto(BrainstormInput other, LocalDate on) {
        if (other.status.isOver()) {
            throw new RuleViolation("not-open", "The other one is " + other.status + ".");
        }
        become(InputStatus.MERGED);
        mergedInto = other.id;
        endedOn = on;
    }

    void schedule() {
        treat(InputStatus.SCHEDULED);
    }

    /** Off the agenda again, for another one. */
    void putBack() {
        treat(InputStatus.ACCEPTED);
    }

    void discuss() {
        treat(InputStatus.DISCUSSED);
    }

    void answerInSession(LocalDate on) {
        treat(InputStatus.ANSWERED);
        endedOn = on;
    }

    /** A moderator asks something before deciding. */
    void ask() {
        requireUndecided();
        conversation = Conversation.ASKED;
    }

    /** @throws RuleViolation when nobody asked: the text itself is there to be changed */
    void answer() {
        requireUndecided();
        if (conversation == Conversation.NONE) {
            throw new RuleViolation("not-asked", "Nothing was asked; change the input itself.");
        }
        conversation = Conversation.ANSWERED;
    }

    /** @param incidentIds the reports that it refers to, which stand beside it */
    EditInput written(Set<UUID> incidentIds) {
        return new EditInput(about, kind, topic, text, incidentIds, named);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID areaId() {
        return areaId;
    }

    InputAbout about() {
        return about;
    }

    InputStatus status() {
        return status;
    }

    boolean isGivenBy(UUID person) {
        return giver != null && giver.writerId().equals(person);
    }

    private void write(EditInput written) {
        about = written.about();
        kind = written.kind();
        topic = written.topic();
        text = written.text();
        named = written.named();
    }

    private void become(InputStatus to) {
        require(status.next(), to);
        status = to;
        conversation = Conversation.NONE;
    }

    private void treat(InputStatus to) {
        require(status.treated(), to);
        status = to;
    }

    private void require(Set<InputStatus> allowed, InputStatus to) {
        if (!allowed.contains(to)) {
            throw new RuleViolation("not-a-step", status + " does not become " + to + ".");
        }
    }

    private void requireUndecided() {
        if (status != InputStatus.SUBMITTED) {
            throw new RuleViolation("already-decided", "It is " + status + "; there is nothing left to ask.");
        }
    }

    /** Who wrote it, and for which organisation; forgotten together. */
    @Embeddable
    record Giver(UUID writerId, UUID writerOrganisationId) {}
}
