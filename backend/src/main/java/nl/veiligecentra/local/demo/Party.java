package nl.veiligecentra.local.demo;

import java.util.List;
import java.util.UUID;

/** Who takes something up: an organisation or a department of it, and the people there. */
record Party(UUID organisationId, UUID departmentId, List<Person> staff) {

    /** Something that happens by itself. */
    By itself() {
        return new By(null, organisationId, departmentId);
    }

    By someone(Dice dice) {
        return new By(dice.oneOf(staff).id(), organisationId, departmentId);
    }

    /** Who did something, in the name of which organisation. */
    record By(UUID personId, UUID organisationId, UUID departmentId) {

        static By reporter(Person person) {
            return new By(person.id(), person.organisationId(), null);
        }
    }
}
