package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputDetails.Side;
import nl.veiligecentra.brainstorm.InputNews.Kind;
import nl.veiligecentra.brainstorm.MessageRepository.Line;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What becomes of inputs because of a session. Only who schedules them is asked who they are: the rest follows. */
@ApplicationScoped
public class InputTreatment {

    private final InputRepository inputs;
    private final TreatmentRepository treatments;
    private final InputAnswers answers;
    private final MessageRepository messages;
    private final Access access;
    private final Event<InputNews> news;

    InputTreatment(
            InputRepository inputs,
            TreatmentRepository treatments,
            InputAnswers answers,
            MessageRepository messages,
            Access access,
            Event<InputNews> news) {
        this.inputs = inputs;
        this.treatments = treatments;
        this.answers = answers;
        this.messages = messages;
        this.access = access;
        this.news = news;
    }

    /**
     * @throws InvalidInput unless each is an accepted one, that the caller sees, of one of these areas
     * @throws RuleViolation when one of them is not the caller's to moderate
     */
    @Transactional
    public void schedule(Set<UUID> inputIds, Set<UUID> sessionAreas) {
        if (inputIds.isEmpty()) {
            return;
        }
        var viewer = InputViewer.of(access);
        var found = inputs.rows(new InputQuery(viewer, InputFilter.ALL), inputIds).stream()
                .filter(row -> row.status() == InputStatus.ACCEPTED && sessionAreas.contains(row.areaId()))
                .toList();
        if (found.size() < inputIds.size()) {
            throw new InvalidInput(InputError.inBody(
                    "/inputIds", "unknown-value", "One of these is no accepted input of the areas of the session."));
        }
        if (!found.stream().allMatch(row -> viewer.moderates(row.areaId(), row.about()))) {
            throw new RuleViolation("not-yours-to-schedule", "Only who moderates an input puts it on an agenda.");
        }
        each(inputIds, BrainstormInput::schedule);
    }

    /** The agenda on which they are was sent: until then it could still change without anybody having counted on it. */
    @Transactional
    public void announce(Set<UUID> inputIds) {
        each(inputIds, input -> tell(input, Kind.SCHEDULED));
    }

    /** @param announced whether their givers know that they were on the agenda */
    @Transactional
    public void takeOff(Set<UUID> inputIds, boolean announced) {
        each(inputIds, BrainstormInput::putBack);
        if (announced) {
            each(inputIds, input -> tell(input, Kind.OFF_AGENDA));
        }
    }

    @Transactional
    public void discussed(Set<UUID> inputIds) {
        each(inputIds, BrainstormInput::discuss);
    }

    /** @param deferred put off: they may come on the agenda of another session */
    @Transactional
    public void answered(UUID itemId, Set<UUID> inputIds, boolean deferred, LocalDate on) {
        each(inputIds, input -> {
            if (deferred) {
                input.putBack();
            } else {
                input.answerInSession(on);
            }
        });
        treatments.answer(itemId, inputIds, on);
        var kind = deferred ? Kind.DEFERRED : Kind.ANSWERED;
        var answer = answers.forGivers(itemId);
        if (deferred && !answer.text().isEmpty()) {
            inputIds.forEach(id -> write(id, answer.text(), on));
        }
        inputIds.forEach(id -> news.fire(new InputNews(inputs.givers(id), kind, id + " " + itemId, answer)));
    }

    /** Whoever asks narrows them to what may be seen. */
    @Transactional
    public List<TreatedInput> treated(Set<UUID> inputIds) {
        return treatments.treated(inputIds);
    }

    /** In the order of their ids, so that two who are at the same ones wait for each other. */
    private void each(Set<UUID> ids, Consumer<BrainstormInput> act) {
        ids.stream().sorted().forEach(id -> act.accept(inputs.lock(id).orElseThrow(NotFound::new)));
        inputs.flush();
    }

    /** On or off the agenda is told again when it happens again: each step gives the input a version of its own. */
    private void tell(BrainstormInput input, Kind kind) {
        var cause = "%s %s %d".formatted(input.id(), kind, input.version());
        news.fire(new InputNews(inputs.givers(input.id()), kind, cause));
    }

    private void write(UUID input, String text, LocalDate on) {
        messages.add(UUID.randomUUID(), input, new Line(Side.MODERATOR, null, text, on));
    }
}
