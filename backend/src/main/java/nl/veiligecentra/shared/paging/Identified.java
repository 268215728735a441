package nl.veiligecentra.shared.paging;

import java.util.UUID;

/** Something that was made and can be found again: {@code Location} ends in its id. */
public interface Identified {

    UUID id();
}
