package nl.veiligecentra.organisation;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class FirstAdminServiceTest {

    @Inject
    FirstAdminService service;

    @Inject
    Session database;

    @Test
    @TestTransaction
    void theConfiguredPersonConfiguresWhenNobodyDoes() {
        database.createNativeMutationQuery("update membership set valid_until_date = '2026-01-02' where role = 'ADMIN'")
                .executeUpdate();

        service.appoint("https://id.example", "first");

        assertThat(administrators("first")).isEqualTo(1);
    }

    @Test
    @TestTransaction
    void nobodyIsAppointedBesideAnAdministrator() {
        service.appoint("https://id.example", "second");

        assertThat(administrators("second")).isZero();
    }

    private int administrators(String subject) {
        return database.createNativeQuery("""
                        select cast(count(*) as integer) from membership m join person p on p.id = m.person_id
                        where m.role = 'ADMIN' and m.scope = 'PLATFORM' and p.subject = :subject
                        """, Integer.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
