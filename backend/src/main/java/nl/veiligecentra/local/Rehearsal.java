package nl.veiligecentra.local;

/**
 * A start that ends as soon as everything is ready, on an empty database of its own and without Keycloak. The virtual
 * machine notes which classes it needed, and later starts read them from that archive instead of from the jars.
 */
public final class Rehearsal {

    private Rehearsal() {}

    public static boolean isOne() {
        return Boolean.getBoolean("veilige-centra.rehearsal");
    }
}
