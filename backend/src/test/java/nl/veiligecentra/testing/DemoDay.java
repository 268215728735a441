package nl.veiligecentra.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;

/** The demo data as it is on its first day: what a call changed is undone afterwards. */
@ApplicationScoped
public class DemoDay {

    private static final String PEOPLE_ELSEWHERE = """
            with role (name, organisation) as (values ('MEMBER', 12), ('BOARD', 3), ('MANAGER', 4), ('FACILITATOR', 10),
                    ('MUNICIPALITY', 1), ('POLICE', 5), ('FIRE_SERVICE', 6), ('SECURITY', 7), ('AUDITOR', 8)),
                somebody as (
                    insert into person (id, issuer, subject, name, created_at)
                    select gen_random_uuid(), ?, 'elsewhere-' || name, 'Iemand uit Naaldwijk', '2026-01-01Z' from role
                    returning id, subject)
            insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
            select gen_random_uuid(), s.id, ('0a000000-0000-7000-8000-' || lpad(r.organisation::text, 12, '0'))::uuid,
                r.name, 'AREA', '0c000000-0000-7000-8000-000000000002', '2026-01-01', '2026-01-01Z'
            from role r join somebody s on s.subject = 'elsewhere-' || r.name
            """;

    private final AgroalDataSource database;
    private boolean isKept;

    DemoDay(AgroalDataSource database) {
        this.database = database;
    }

    public void begin() {
        if (!isKept) {
            admitPeopleElsewhere();
            keep();
            isKept = true;
        }
    }

    public void undo() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pristine.put_back()");
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A token of somebody who holds that role in Naaldwijk and nowhere else. */
    public static String tokenElsewhere(String role) {
        return TestIssuer.sign(TestIssuer.claims("elsewhere-" + role).claim("name", "Iemand uit Naaldwijk"));
    }

    private static void keep() {
        try {
            TestDatabase.run("/demo-day.sql", "select 1 from pg_namespace where nspname = 'pristine'");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void admitPeopleElsewhere() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PEOPLE_ELSEWHERE)) {
            statement.setString(1, TestIssuer.address());
            statement.execute();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A token of that demo account or service client. */
    public static String tokenOf(String caller) {
        return caller.contains("-")
                ? TestIssuer.sign(
                        TestIssuer.claims("service-account-subject-of-" + caller)
                                .claim("preferred_username", "service-account-" + caller)
                                .claim("azp", caller)
                                .claim(
                                        "scope",
                                        "incidents:read incidents:report incidents:handle events:read measures:read measures:write"))
                : Someone.valueOf(caller.toUpperCase(Locale.ROOT)).token();
    }
}
