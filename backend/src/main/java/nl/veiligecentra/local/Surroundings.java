package nl.veiligecentra.local;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration asks for around the application: {@code veilige-centra.database=embedded} starts PostgreSQL,
 * the profile {@code local} starts Keycloak. Nothing else does, so that a mistyped variable never gives an empty
 * database that accepts reports.
 */
public final class Surroundings {

    private static final String DATABASE_ADDRESS = "quarkus.datasource.jdbc.url";
    private static final String STARTED = "veilige-centra.surroundings-started";

    private static volatile LocalServices started;

    private final SmallRyeConfig config;
    private final boolean embedded;
    private final boolean tryingOut;

    private Surroundings(SmallRyeConfig config) {
        this.config = config;
        this.embedded = isEmbedded(config.getOptionalValue("veilige-centra.database", String.class));
        this.tryingOut = config.getProfiles().contains("local") && !Rehearsal.isOne();
    }

    /** Once per process: a reload in development mode keeps them. */
    public static void start() {
        if (!Boolean.getBoolean(STARTED)) {
            new Surroundings(ConfigUtils.configBuilder()
                            .withMapping(LocalSettings.class)
                            .build())
                    .startWhatIsWanted();
            System.setProperty(STARTED, "true");
        }
    }

    /** The application starts beside Keycloak, which takes longer; nobody can sign in before both are there. */
    public static void awaitStarted() {
        if (started != null) {
            started.awaitKeycloak();
        }
    }

    static boolean areStarted() {
        return started == null || started.hasKeycloak();
    }

    private static boolean isEmbedded(Optional<String> database) {
        database.filter(value -> !value.equals("embedded")).ifPresent(value -> {
            throw new StartRefused(
                    "VEILIGE_CENTRA_DATABASE is '%s'; leave it out, or set it to: embedded".formatted(value));
        });
        return database.isPresent();
    }

    private void startWhatIsWanted() {
        if (config.getProfiles().contains("prod")) {
            RequiredSettings.require(config, embedded);
        }
        if (!embedded && config.getOptionalValue(DATABASE_ADDRESS, String.class).isEmpty()) {
            throw new StartRefused("There is no database. Set QUARKUS_DATASOURCE_JDBC_URL to the address of one,"
                    + " or VEILIGE_CENTRA_DATABASE=embedded to keep the data on this machine.");
        }
        if (embedded || tryingOut) {
            startServices(config.getConfigMapping(LocalSettings.class));
        }
    }

    private void startServices(LocalSettings settings) {
        var services = new LocalServices(settings);
        services.takeOver(ports(settings));
        Shutdown.afterApplication(services::stop);
        if (settings.stopsWithParent()) {
            Shutdown.withParent();
        }
        if (Rehearsal.isOne()) {
            Console.say("Rehearsing a start, so that the next ones are quick.");
        }
        if (embedded) {
            services.startDatabase();
        }
        if (tryingOut) {
            Console.say("Starting PostgreSQL and Keycloak; the first time takes a minute.");
            services.startKeycloak(RealmFile.forPorts(port("quarkus.http.port"), port("quarkus.mailer.port")));
        }
        services.awaitDatabase().ifPresent(address -> System.setProperty(DATABASE_ADDRESS, address));
        started = services;
    }

    private List<Port> ports(LocalSettings settings) {
        var ports = new ArrayList<Port>();
        ports.add(new Port("the application", port("quarkus.http.port"), "QUARKUS_HTTP_PORT"));
        ports.add(new Port("health and metrics", port("quarkus.management.port"), "QUARKUS_MANAGEMENT_PORT"));
        if (embedded) {
            ports.add(new Port("PostgreSQL", settings.databasePort(), "VEILIGE_CENTRA_LOCAL_DATABASE_PORT"));
        }
        if (tryingOut) {
            ports.add(new Port("Keycloak", settings.keycloakPort(), "VEILIGE_CENTRA_LOCAL_KEYCLOAK_PORT"));
            ports.add(new Port("the mail sink", port("quarkus.mailer.port"), "QUARKUS_MAILER_PORT"));
        }
        return ports;
    }

    private int port(String property) {
        return config.getValue(property, Integer.class);
    }
}
