package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.resolvedLampOf;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class ClockworkTest {

    @Inject
    Clockwork clockwork;

    @Test
    void whatNobodyDisputesForTwoWeeksIsClosed() {
        var id = resolvedLampOf(NOOR);
        TestClock.after(Duration.ofDays(13), clockwork::closeWhatNobodyDisputed);
        as(NOOR).get("/incidents/{id}", id).then().body("status", equalTo("RESOLVED"));

        TestClock.after(Duration.ofDays(15), clockwork::closeWhatNobodyDisputed);

        as(NOOR).get("/incidents/{id}", id)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("timeline.reason", hasItem("NOT_DISPUTED"));
    }

    @Test
    void aDescriptionOfAPersonThatNobodyReleasedIsForgotten() {
        var text = "Man met zwarte jas gooit de lamp stuk";
        var id = sentBy(NOOR, with(with(lamp(), "description", text), "keepDescription", true));
        TestClock.after(Duration.ofDays(5), clockwork::forgetHeldDescriptions);
        as(NOOR).get("/incidents/{id}", id).then().body("description", equalTo(text));

        TestClock.after(Duration.ofDays(10), clockwork::forgetHeldDescriptions);

        as(NOOR).get("/incidents/{id}", id)
                .then()
                .body("description", nullValue())
                .body("timeline.reason", hasItem("DESCRIPTION_DELETED"));
    }
}
