package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.group.EditWorkingGroup.EditSeat;
import nl.veiligecentra.brainstorm.group.WorkingGroup.Seat;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must be true of the seats of a group, beyond the shape of their fields; all mistakes at once. */
@ApplicationScoped
class WorkingGroupChecks {

    private final WorkingGroupRepository groups;
    private final SeatCandidateRepository candidates;
    private final FreeText freeText;
    private final Clock clock;

    WorkingGroupChecks(
            WorkingGroupRepository groups, SeatCandidateRepository candidates, FreeText freeText, Clock clock) {
        this.groups = groups;
        this.candidates = candidates;
        this.freeText = freeText;
        this.clock = clock;
    }

    /**
     * @param known the seats that are there: who sits on one may stay, also after they left the area
     * @throws InvalidInput with all mistakes
     */
    void check(UUID area, List<Seat> known, EditWorkingGroup edited) {
        var organisations =
                edited.seats().stream().map(EditSeat::organisationId).collect(Collectors.toSet());
        var here = groups.takingPart(area, organisations);
        var people = candidates.people(area, organisations, DutchTime.today(clock));
        var free = known.stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        var errors = new ArrayList<InputError>();
        for (int n = 0; n < edited.seats().size(); n++) {
            var seat = edited.seats().get(n);
            var at = "/seats/" + n;
            var before = seat.id() == null ? null : free.remove(seat.id());
            if (seat.id() != null && before == null) {
                errors.add(InputError.inBody(at + "/id", "unknown-value", "The group has no such seat."));
            }
            if (here.contains(seat.organisationId())) {
                errors.addAll(checkPeople(seat, at, choice(before, seat.organisationId(), people)));
            } else {
                errors.add(InputError.inBody(
                        at + "/organisationId", "not-a-partner", "This organisation takes no part in the area."));
            }
            errors.addAll(freeText.mistakes(at + "/function", seat.function(), false));
        }
        if (edited.seats().stream().filter(EditSeat::chairs).count() > 1) {
            errors.add(InputError.inBody("/seats", "one-chair", "One of them chairs."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Set<UUID> choice(Seat before, UUID organisation, Map<UUID, Set<UUID>> people) {
        var choice = new HashSet<>(people.getOrDefault(organisation, Set.of()));
        if (before != null && before.organisation().id().equals(organisation)) {
            choice.add(before.personId());
            choice.add(before.deputyPersonId());
        }
        return choice;
    }

    private static List<InputError> checkPeople(EditSeat seat, String at, Set<UUID> choice) {
        var errors = new ArrayList<InputError>();
        checkPerson(seat.personId(), at + "/personId", choice, errors);
        checkPerson(seat.deputyPersonId(), at + "/deputyPersonId", choice, errors);
        if (seat.personId() != null && seat.personId().equals(seat.deputyPersonId())) {
            errors.add(InputError.inBody(at + "/deputyPersonId", "is-person", "Nobody stands in for themselves."));
        }
        return errors;
    }

    private static void checkPerson(UUID person, String pointer, Set<UUID> choice, List<InputError> errors) {
        if (person != null && !choice.contains(person)) {
            errors.add(InputError.inBody(pointer, "unknown-value", "Nobody of that organisation in the area."));
        }
    }
}
