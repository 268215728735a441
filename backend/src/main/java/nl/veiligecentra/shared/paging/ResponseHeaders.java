package nl.veiligecentra.shared.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.net.URI;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Says in the headers what a body says by itself: where the new thing lives, which version it is, what comes next. */
class ResponseHeaders {

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, ExpectedVersion.tagOf(versioned.version()));
        }
        if (response.getStatus() == Status.CREATED.getStatusCode() && response.getEntity() instanceof Identified made) {
            headers.putSingle(
                    HttpHeaders.LOCATION, request.getUriInfo().getRequestUri().getPath() + "/" + made.id());
        }
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = withCursor(request.getUriInfo().getRequestUri(), page.next());
            headers.putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    /** By hand, because every page has one: a builder of addresses takes it apart and puts it together again. */
    private static String withCursor(URI asked, String cursor) {
        var query = new StringJoiner("&", "?", "");
        if (asked.getRawQuery() != null) {
            Stream.of(asked.getRawQuery().split("&"))
                    .filter(pair -> !pair.startsWith("cursor="))
                    .forEach(query::add);
        }
        query.add("cursor=" + cursor);
        return asked.getScheme() + "://" + asked.getRawAuthority() + asked.getRawPath() + query;
    }
}
