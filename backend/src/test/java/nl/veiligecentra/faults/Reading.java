package nl.veiligecentra.faults;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.net.http.HttpResponse;

/** Opens every report of the centre as its manager: what was kept can also be shown. */
final class Reading {

    private Reading() {}

    static String everything(LastingDatabase database, int port) throws IOException {
        var marit = new Caller(port, Someone.MARIT);
        var ids = database.ask("select string_agg(id::text, ',') from incident").split(",");
        for (var id : ids) {
            require200(marit.get("/incidents/" + id));
        }
        require200(marit.get("/incidents?limit=200"));
        require200(marit.get("/areas"));
        require200(marit.get("/me/tasks"));
        return "data of release 0.1.0: all %d reports are read after the upgrade".formatted(ids.length);
    }

    private static void require200(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + ": " + answer.body());
        }
    }
}
