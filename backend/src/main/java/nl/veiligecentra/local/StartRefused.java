package nl.veiligecentra.local;

/** Why the product does not start here, in a sentence for whoever typed the command. */
public final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
