package nl.veiligecentra.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A department of the municipality of which nobody signs in: it answers by mail. */
final class Gardeners {

    private static final String MAILBOX = "groenbeheer@example.org";

    private final Rows rows;
    private final Register register;

    Gardeners(Rows rows, Register register) {
        this.rows = rows;
        this.register = register;
    }

    void answerByMail(UUID municipality, List<Centre> centres, Instant now) {
        var department = register.department(municipality, "groenbeheer", "Groenbeheer");
        for (var centre : centres) {
            rows.add(
                    "reply_address",
                    "area_id, organisation_id, department_id, email, set_at",
                    centre.id(),
                    municipality,
                    department,
                    MAILBOX,
                    now);
        }
    }
}
