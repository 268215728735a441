package nl.veiligecentra.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

import java.util.Map;

/** Shows what the mail sink took. These pages exist in the profile {@code local} only: anybody can read them. */
class MailPages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    private final MailSink sink;
    private final ObjectMapper json;
    private final Template listPage;
    private final Template mailPage;

    MailPages(
            MailSink sink,
            ObjectMapper json,
            @Location("local/mails") Template listPage,
            @Location("local/mail") Template mailPage) {
        this.sink = sink;
        this.json = json;
        this.listPage = listPage;
        this.mailPage = mailPage;
    }

    void register(@Observes Router router) {
        if (ConfigUtils.isProfileActive("local")) {
            sink.open();
            router.get("/local/mail").blockingHandler(this::list);
            router.get("/local/mail.json").blockingHandler(this::listAsJson);
            router.get("/local/mail.css").handler(request -> request.response().sendFile("local/mail.css"));
            router.getWithRegex("/local/mail/(?<number>\\d{1,9})").blockingHandler(this::show);
        }
    }

    private void list(RoutingContext request) {
        answer(
                request,
                "text/html; charset=utf-8",
                listPage.data("mails", sink.newestFirst()).render());
    }

    private void show(RoutingContext request) {
        sink.find(Integer.parseInt(request.pathParam("number")))
                .ifPresentOrElse(
                        mail -> answer(
                                request,
                                "text/html; charset=utf-8",
                                mailPage.data("mail", mail).render()),
                        () -> request.fail(404));
    }

    private void listAsJson(RoutingContext request) {
        try {
            answer(request, "application/json", json.writeValueAsString(Map.of("items", sink.newestFirst())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(RoutingContext request, String type, String body) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .end(body);
    }
}
