package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureImportResourceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Object[] HEADS = {
        "Nr", "Thema", "Knelpunt", "Actie", "Belegd bij", "Status", "Klaar op", "Gereed op"
    };
    private static final LocalDate DUE = LocalDate.of(2099, 6, 1);

    private final FreshCentre centre = new FreshCentre();

    @Test
    void aDryRunSaysWhatWouldHappenAndKeepsNothing() throws IOException {
        imported(centre.manager, true, lighting(), new Object[] {
                    "O-01", "Overlast", null, null, "Niemand", "Loopt", "ooit"
                })
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("taken", equalTo(1))
                .body("refused", equalTo(1))
                .body("rows.result", contains("WOULD_TAKE", "INVALID"))
                .body("rows[1].mistakes.column", containsInAnyOrder("Actie", "Klaar op"));

        centre.manager
                .request()
                .get("/measures?area={area}", centre.area)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsTakenOverIsAgreedThereAndIsTakenOnce() throws IOException {
        imported(centre.manager, false, lighting()).statusCode(200).body("rows.result", contains("TAKEN"));
        imported(centre.manager, false, lighting()).statusCode(200).body("rows.result", contains("ALREADY_THERE"));

        centre.manager
                .request()
                .get("/measures?area={area}", centre.area)
                .then()
                .body("items.code", contains("V-07"))
                .body("items[0].status", equalTo("IN_PROGRESS"))
                .body("items[0].agreedHow", equalTo("MEETING"))
                .body("items[0].dueDate", equalTo(DUE.toString()))
                .body("items[0].owner.organisation.id", equalTo(centre.municipality.toString()));
    }

    @Test
    void whatIsDoneAndSaysTheSameIsNotTakenAgain() throws IOException {
        var done =
                new Object[] {"V-03", "Verval", "Donker", "Snoeien", "Gemeente", "Gereed", DUE, LocalDate.of(2026, 5, 1)
                };
        imported(centre.manager, false, done).statusCode(200).body("rows.result", contains("TAKEN"));

        imported(centre.manager, false, done, done)
                .statusCode(200)
                .body("rows.result", contains("ALREADY_THERE", "ALREADY_THERE"));
    }

    @Test
    void anOwnerThatIsNotOnePartnerOfTheAreaIsTold() throws IOException {
        imported(centre.manager, false, new Object[] {"V-01", "Verval", null, "Snoeien", "De buren", "Voorstel", null})
                .statusCode(200)
                .body("rows.result", contains("INVALID"))
                .body("rows[0].mistakes.code", contains("not-a-partner"))
                .body("rows[0].mistakes.value", contains("De buren"));
    }

    @Test
    void whatWasDoneWasDoneOnADayThatHasBeen() throws IOException {
        imported(centre.manager, false, new Object[] {
                    "V-02", "Verval", "Donker", "Snoeien", "Gemeente", "Gereed", DUE, LocalDate.of(2099, 5, 1)
                })
                .statusCode(200)
                .body("rows.result", contains("INVALID"))
                .body("rows[0].mistakes.code", contains("in-the-future"));
    }

    @Test
    void whatIsNoMatrixIsRefusedAsAWhole() throws IOException {
        centre.manager
                .request()
                .contentType(XLSX)
                .queryParam("area", centre.area)
                .body("geen werkboek".getBytes(StandardCharsets.UTF_8))
                .post("/measures/import")
                .then()
                .statusCode(400);
        imported(centre.board, true, lighting()).statusCode(403);
        imported(new FreshCentre().manager, true, lighting()).statusCode(404);
    }

    private static Object[] lighting() {
        return new Object[] {"V-07", "Verval", "Donker", "Led in de straat", "Gemeente", "Loopt", DUE};
    }

    private ValidatableResponse imported(Resident by, boolean dryRun, Object[]... rows) throws IOException {
        return by.request()
                .contentType(XLSX)
                .queryParam("area", centre.area)
                .queryParam("dryRun", dryRun)
                .body(workbook(rows))
                .post("/measures/import")
                .then();
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Matrix");
            write(sheet, 0, HEADS);
            for (int n = 0; n < rows.length; n++) {
                write(sheet, n + 1, rows[n]);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, Object[] cells) {
        for (int n = 0; n < cells.length; n++) {
            if (cells[n] instanceof LocalDate date) {
                sheet.value(row, n, date);
                sheet.style(row, n).format("d-m-yyyy").set();
            } else if (cells[n] != null) {
                sheet.value(row, n, (String) cells[n]);
            }
        }
    }
}
