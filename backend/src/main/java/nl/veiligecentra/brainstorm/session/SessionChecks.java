package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What must be true of a session and its guests before they are kept, beyond the shape of fields; all mistakes at once. */
@ApplicationScoped
class SessionChecks {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final SessionRepository sessions;
    private final PeopleDirectory people;
    private final FreeText freeText;

    SessionChecks(SessionRepository sessions, PeopleDirectory people, FreeText freeText) {
        this.sessions = sessions;
        this.people = people;
        this.freeText = freeText;
    }

    /** @throws InvalidInput with all mistakes */
    void check(PlanSession planned) {
        var errors = mistakes(planned.head());
        if (!sessions.takingPart(Set.of(planned.hostOrganisationId()), planned.areaIds())
                .contains(planned.hostOrganisationId())) {
            errors.add(InputError.inBody(
                    "/hostOrganisationId", "not-a-partner", "This organisation takes no part in these areas."));
        }
        var seen = new HashSet<Object>();
        for (int n = 0; n < planned.invited().size(); n++) {
            var invited = planned.invited().get(n);
            errors.addAll(mistakes("/invitees/" + n, invited, planned.areaIds()));
            if (!seen.add(invited.personId() == null ? lower(invited.email()) : invited.personId())) {
                errors.add(InputError.inBody("/invitees/" + n, "already-invited", "This one stands there twice."));
            }
        }
        refuse(errors);
    }

    /** @throws InvalidInput with all mistakes */
    void check(EditSession edited) {
        refuse(mistakes(edited));
    }

    /** @throws InvalidInput with all mistakes */
    void check(InviteToSession invited, Set<UUID> areas) {
        refuse(mistakes("", invited, areas));
    }

    /** @throws InvalidInput with all mistakes */
    void check(MoveSession step) {
        var errors = new ArrayList<>(freeText.mistakes("/reason", step.reason(), false));
        var cancels = step.to() == SessionMove.CANCELLED;
        if (cancels && step.reason() == null) {
            errors.add(InputError.inBody("/reason", "reason-needed", "Say why."));
        }
        if (!cancels && step.reason() != null) {
            errors.add(InputError.inBody("/reason", "only-with-cancelling", "A reason goes with calling it off."));
        }
        refuse(errors);
    }

    /** @throws InvalidInput with every mention of a person */
    void checkText(String pointer, String text) {
        freeText.check(pointer, text);
    }

    private List<InputError> mistakes(EditSession head) {
        var errors = new ArrayList<InputError>();
        errors.addAll(freeText.mistakes("/title", head.title(), false));
        errors.addAll(freeText.mistakes("/place", head.place(), false));
        errors.addAll(freeText.mistakes("/purpose", head.purpose(), false));
        if (!head.endsAt().isAfter(head.startsAt())) {
            errors.add(InputError.inBody("/endsAt", "before-start", "It ends before it starts."));
        } else if (head.endsAt().isAfter(head.startsAt().plus(LONGEST))) {
            errors.add(InputError.inBody("/endsAt", "longer-than-a-day", "It ends at most a day after it starts."));
        }
        return errors;
    }

    private List<InputError> mistakes(String at, InviteToSession invited, Set<UUID> areas) {
        var errors = new ArrayList<>(freeText.mistakes(at + "/function", invited.function(), false));
        if ((invited.personId() == null) == (invited.email() == null)) {
            errors.add(InputError.inBody(at + "/personId", "one-of-two", "Give a person or an address."));
        }
        var organisation = invited.organisationId();
        if (!sessions.takingPart(Set.of(organisation), areas).contains(organisation)) {
            errors.add(InputError.inBody(
                    at + "/organisationId", "not-a-partner", "This organisation takes no part in these areas."));
        } else if (invited.personId() != null
                && !people.of(organisation, null, areas, Operation.READ_SESSIONS)
                        .contains(invited.personId())) {
            errors.add(InputError.inBody(
                    at + "/personId", "unknown-value", "The organisation has nobody like that in these areas."));
        }
        return errors;
    }

    private static String lower(String email) {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
