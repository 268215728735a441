package nl.veiligecentra.shared.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Sends every document as a download, under what it really is: no resource can forget that a browser must not open in our
 * own address what somebody sent in.
 */
@Provider
class DocumentWriter implements MessageBodyWriter<OpenDocument> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == OpenDocument.class;
    }

    @Override
    public void writeTo(
            OpenDocument open,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var document = open.document();
        var format = DocumentFormat.of(document.mediaType()).orElseThrow();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, document.mediaType());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, DownloadName.contentDisposition(document.name(), format));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        out.write(open.content());
    }
}
