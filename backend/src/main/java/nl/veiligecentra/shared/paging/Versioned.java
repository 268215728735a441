package nl.veiligecentra.shared.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A single resource that can be changed: its version travels as {@code ETag}, never in the body. */
public interface Versioned {

    @JsonIgnore
    int version();
}
