package nl.veiligecentra.shared.paging;

/** A page of a list; {@code Link} names the one after it. */
public interface Paged {

    /** @return the cursor of the page after this one; {@code null} on the last */
    String next();
}
