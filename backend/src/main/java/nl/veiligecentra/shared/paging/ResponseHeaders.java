package nl.veiligecentra.shared.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

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
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            headers.putSingle(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
        }
    }
}
