package nl.veiligecentra.live;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

import java.util.concurrent.ThreadLocalRandom;

@Path("/me/live")
@Tag(name = "me")
@Authenticated
public class LiveResource {

    /** A stopped replica sends all of its screens away at once; they do not come back at once. */
    private static final int COME_BACK_AFTER_MS = 2_000;

    private static final int SPREAD_MS = 3_000;

    private final LiveService live;

    LiveResource(LiveService live) {
        this.live = live;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponseSchema(String.class)
    public Multi<OutboundSseEvent> listen(@Context Sse sse) {
        return live.open().map(event -> written(event, sse.newEventBuilder()));
    }

    private static OutboundSseEvent written(LiveEvent event, OutboundSseEvent.Builder builder) {
        if (event instanceof LiveEvent.Heartbeat) {
            return builder.comment("").build();
        }
        if (event instanceof LiveEvent.Ready) {
            builder.reconnectDelay(
                    COME_BACK_AFTER_MS + ThreadLocalRandom.current().nextInt(SPREAD_MS));
        }
        return builder.name(nameOf(event))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event)
                .build();
    }

    private static String nameOf(LiveEvent event) {
        if (event instanceof LiveEvent.Changed) {
            return "changed";
        }
        return event instanceof LiveEvent.Notified ? "notification" : "ready";
    }
}
