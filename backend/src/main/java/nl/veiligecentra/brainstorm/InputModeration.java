package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputDetails.Side;
import nl.veiligecentra.brainstorm.InputNews.Kind;
import nl.veiligecentra.brainstorm.MessageRepository.Line;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps in the life of an input, and what its giver and moderators say to each other before one is taken. */
@ApplicationScoped
public class InputModeration {

    private static final String SUBJECT = InputReading.SUBJECT;

    private final InputRepository inputs;
    private final MessageRepository messages;
    private final SupportRepository supports;
    private final InputReading reading;
    private final InputChecks checks;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<InputNews> news;
    private final Clock clock;

    InputModeration(
            InputRepository inputs,
            MessageRepository messages,
            SupportRepository supports,
            InputReading reading,
            InputChecks checks,
            Access access,
            CreatedOnce once,
            AuditLog audit,
            Event<InputNews> news,
            Clock clock) {
        this.inputs = inputs;
        this.messages = messages;
        this.supports = supports;
        this.reading = reading;
        this.checks = checks;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public InputDetails move(UUID id, MoveInput step) {
        var viewer = InputViewer.of(access);
        var input = reading.hold(id, viewer);
        var isOwn = input.isGivenBy(viewer.person());
        if (step.to() == InputMove.WITHDRAWN ? !isOwn : !moderates(viewer, input)) {
            throw new Refused("not-allowed", "This step is not yours to take.");
        }
        if (step.from() != input.status()) {
            throw new RuleViolation("status-changed", "It is " + input.status() + " by now.");
        }
        checks.check(step);
        take(step, input);
        if (step.to() != InputMove.WITHDRAWN) {
            audit.record("MOVE_INPUT", SUBJECT, id, input.areaId());
        }
        tell(id, Kind.valueOf(step.to().name()), id + " " + step.to());
        return reading.details(id, viewer);
    }

    /** @return the other one, with those who found the first one too */
    @Transactional
    public InputDetails merge(UUID id, MergeInput request) {
        var viewer = InputViewer.of(access);
        var into = request.into();
        requireTarget(reading.row(id, viewer), into, viewer);
        // in the order of their ids, so that two who merge the same pair wait for each other
        var held = Stream.of(id, into)
                .sorted()
                .map(each -> reading.hold(each, viewer))
                .collect(Collectors.toMap(BrainstormInput::id, Function.identity()));
        var merged = held.get(id);
        if (!moderates(viewer, merged) || !moderates(viewer, held.get(into))) {
            throw new Refused("not-allowed", "Only who moderates both merges them.");
        }
        merged.mergeInto(held.get(into), DutchTime.today(clock));
        inputs.flush();
        supports.move(id, into);
        audit.record("MERGE_INPUT", SUBJECT, id, merged.areaId());
        tell(id, Kind.MERGED, "into " + into);
        inputs.follow(id, into);
        return reading.details(into, viewer);
    }

    @Transactional
    public InputDetails write(UUID id, IdempotencyKey key, WriteMessage request) {
        var viewer = InputViewer.of(access);
        var input = reading.hold(id, viewer);
        var isOwn = input.isGivenBy(viewer.person());
        if (!isOwn && !moderates(viewer, input)) {
            throw new Refused("not-allowed", "Only its giver and who moderates it write to each other.");
        }
        checks.checkText(request.text());
        var side = isOwn ? Side.GIVER : Side.MODERATOR;
        once.createUndated(key, request, message -> write(message, input, side, request), message -> message);
        return reading.details(id, viewer);
    }

    private void take(MoveInput step, BrainstormInput input) {
        var today = DutchTime.today(clock);
        switch (step.to()) {
            case ACCEPTED -> {
                input.accept();
                if (step.note() != null) {
                    messages.add(UUID.randomUUID(), input.id(), line(Side.MODERATOR, step.note()));
                }
            }
            case REFUSED -> input.refuse(step.reason(), step.note(), today);
            case WITHDRAWN -> input.withdraw(today);
        }
        inputs.flush();
    }

    private void requireTarget(InputRow row, UUID into, InputViewer viewer) {
        if (row.id().equals(into)) {
            throw new InvalidInput(InputError.inBody("/into", "same", "It cannot be merged into itself."));
        }
        var isThere = inputs.row(new InputQuery(viewer, InputFilter.ALL), into)
                .filter(found -> found.areaId().equals(row.areaId()))
                .isPresent();
        if (!isThere) {
            throw new InvalidInput(InputError.inBody("/into", "unknown-value", "The area has no such input."));
        }
    }

    private void write(UUID message, BrainstormInput input, Side side, WriteMessage request) {
        if (side == Side.GIVER) {
            input.answer();
        } else {
            input.ask();
        }
        inputs.flush();
        messages.add(message, input.id(), line(side, request.text()));
        if (side == Side.MODERATOR) {
            audit.record("ASK_GIVER", SUBJECT, input.id(), input.areaId());
            tell(input.id(), Kind.ASKED, message.toString());
        }
    }

    private Line line(Side side, String text) {
        return new Line(side, access.person().id(), text, DutchTime.today(clock));
    }

    private void tell(UUID id, Kind kind, String cause) {
        var caller = access.person().id();
        var others = inputs.givers(id).stream()
                .filter(giver -> !giver.personId().equals(caller))
                .toList();
        news.fire(new InputNews(others, kind, cause));
    }

    private static boolean moderates(InputViewer viewer, BrainstormInput input) {
        return viewer.moderates(input.areaId(), input.about());
    }
}
