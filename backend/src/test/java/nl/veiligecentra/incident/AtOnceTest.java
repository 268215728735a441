package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

/** Many hands on one report at the same moment. */
@QuarkusTest
@WithTestResource(TestServices.class)
class AtOnceTest {

    private static final int HANDS = 12;
    private static final Map<String, Object> LAMP = Map.of(
            "areaId", "0c000000-0000-7000-8000-000000000001",
            "category", "STREET_LIGHT_BROKEN",
            "streetId", "05000000-0000-7000-8000-000000000001");

    @Test
    void theSameReportSentAtOnceIsOneReport() {
        var key = Api.newKey();

        var answers = atOnce(
                hand -> json(as(NOOR), LAMP).header("Idempotency-Key", key).post("/incidents"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.path("id")).distinct()).hasSize(1);
        assertThat(Mails.read("select count(*) from incident where client_key = ?::uuid", key))
                .isEqualTo("1");
    }

    @Test
    void ofEditsOfOneVersionOneHoldsAndTheOthersAreTold() {
        var report = json(as(NOOR), LAMP).post("/incidents");
        String id = report.path("id");

        var answers = atOnce(hand -> as(NOOR).contentType("application/merge-patch+json")
                .header("If-Match", report.header("ETag"))
                .body(Map.of("placeText", "bij deur " + hand))
                .patch("/incidents/{id}", id));

        assertThat(statuses(answers, 200)).hasSize(1);
        assertThat(statuses(answers, 412)).hasSize(HANDS - 1);
        assertThat(as(NOOR).get("/incidents/{id}", id).<String>path("placeText"))
                .isEqualTo(statuses(answers, 200).get(0).path("placeText"));
    }

    @Test
    void aStepThatManyTakeAtOnceIsTakenOnce() {
        String id = json(as(NOOR), LAMP).post("/incidents").path("id");

        var answers = atOnce(hand -> json(as(MARIT), Map.of("from", "REPORTED", "to", "ACKNOWLEDGED"))
                .post("/incidents/{id}/transitions", id));

        assertThat(statuses(answers, 200)).hasSize(1);
        assertThat(statuses(answers, 409)).hasSize(HANDS - 1);
        assertThat(Mails.read("select count(*) from outbox_event where subject = ?::uuid", id))
                .isEqualTo("2");
    }

    private static List<Response> statuses(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).toList();
    }

    private static List<Response> atOnce(IntFunction<Response> act) {
        var hands = Executors.newFixedThreadPool(HANDS);
        var ready = new CountDownLatch(HANDS);
        try {
            return IntStream.range(0, HANDS)
                    .mapToObj(hand -> hands.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.apply(hand);
                    }))
                    .toList()
                    .stream()
                    .map(AtOnceTest::outcome)
                    .toList();
        } finally {
            hands.shutdown();
        }
    }

    private static Response outcome(Future<Response> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
