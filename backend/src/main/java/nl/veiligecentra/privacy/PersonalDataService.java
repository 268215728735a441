package nl.veiligecentra.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.DeletionRegister;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.List;

/** Gives people all that is held about them, and forgets them when they ask. */
@ApplicationScoped
public class PersonalDataService {

    private static final String PERSON = "PERSON";

    private final List<PersonalHolding> holdings;
    private final PeopleDirectory people;
    private final DeletionRegister register;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    PersonalDataService(
            @All List<PersonalHolding> holdings,
            PeopleDirectory people,
            DeletionRegister register,
            Access access,
            AuditLog audit,
            Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.register = register;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonalFile about() {
        var person = caller();
        audit.record("READ_OWN_DATA", PERSON, person.id(), null);
        var sections = holdings.stream()
                .flatMap(holding -> holding.about(person).stream())
                .toList();
        return new PersonalFile(clock.instant(), sections);
    }

    @Transactional
    public Erasure erase() {
        var person = caller();
        var now = clock.instant();
        holdings.stream()
                .flatMap(holding -> holding.objection(person, now).stream())
                .findFirst()
                .ifPresent(code -> {
                    throw new RuleViolation(code, "Hand over what only you can do first.");
                });
        audit.record("ERASE_PERSON", PERSON, person.id(), null);
        holdings.stream()
                .flatMap(holding -> holding.erase(person, now).stream())
                .forEach(forgotten -> register.record(RetentionTerm.REQUEST, forgotten));
        return new Erasure(now, List.of(Erasure.Kept.values()));
    }

    private DataSubject caller() {
        if (access.isServiceClient()) {
            throw new Refused("people-only", "A system has no personal data to ask for.");
        }
        return people.subject(access.person().id());
    }
}
