package nl.veiligecentra.shared.creation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class CreatedOnceTest {

    @Inject
    DataSource database;

    @Inject
    KeyExpiry expiry;

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        var key = newKey();

        var first = sent(key, "Kapsalon Knip");
        var second = sent(key, "Kapsalon Knip");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = newKey();
        sent(key, "Kapsalon Knip");

        sent(key, "Kapsalon Krul").then().statusCode(409).body("code", equalTo("key-used-for-other-body"));
    }

    @Test
    void aKeyIsOfItsCallerOnly() {
        var key = newKey();
        var first = sent(key, "Kapsalon Kam");

        var other = json(as(ANNA), shop("Kapsalon Kam"))
                .header("Idempotency-Key", key)
                .post("/organisations");

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void aKeyIsAUuid() {
        sent("maandag", "Kapsalon Kleur").then().statusCode(400);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = newKey();
        json(as(MARIT), Map.of("name", "Circus", "kind", "POLICE", "areaId", GRAVENZANDE))
                .header("Idempotency-Key", key)
                .post("/organisations")
                .then()
                .statusCode(403);

        sent(key, "Kapsalon Circus").then().statusCode(201);
    }

    @Test
    void requestsThatArriveTogetherMakeOneObject() throws Exception {
        var key = newKey();
        Callable<Response> request = () -> sent(key, "Kapsalon Tegelijk");
        var pool = Executors.newFixedThreadPool(4);

        var ids = pool.invokeAll(List.of(request, request, request, request)).stream()
                .map(CreatedOnceTest::id)
                .distinct()
                .toList();
        pool.shutdown();

        assertThat(ids).hasSize(1);
        assertThat(count("select count(*) from organisation where name = 'Kapsalon Tegelijk'"))
                .isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws SQLException {
        var key = newKey();
        sent(key, "Kapsalon Gisteren");
        count("update idempotency_key set at = at - interval '25 hours' where key = '%s' returning 1".formatted(key));

        QuarkusTransaction.requiringNew()
                .run(() -> expiry.forget(Instant.now().minus(Duration.ofDays(1)), 500, Instant.now()));

        assertThat(count("select count(*) from idempotency_key where key = '%s'".formatted(key)))
                .isZero();
    }

    private static Response sent(String key, String name) {
        return json(as(MARIT), shop(name)).header("Idempotency-Key", key).post("/organisations");
    }

    private static Map<String, String> shop(String name) {
        return Map.of("name", name, "kind", "SHOP", "areaId", GRAVENZANDE);
    }

    private static String id(Future<Response> answer) {
        try {
            return answer.get().path("id");
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
