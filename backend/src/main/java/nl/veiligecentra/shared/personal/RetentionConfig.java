package nl.veiligecentra.shared.personal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Period;

/** How long personal data is kept: the one place of these values. A test holds docs and app against them. */
@ConfigMapping(prefix = "veilige-centra.retention")
public interface RetentionConfig {

    /** How often it is looked what is past its term; {@code off} for never. */
    @WithDefault("1h")
    String every();

    /** How many are forgotten in one transaction. */
    @WithDefault("500")
    int batch();

    /** An account, after a membership, report or session last pointed at it. */
    @WithDefault("P24M")
    Period account();

    /** Events, after they happened; a reader that was away for longer reads everything anew. */
    @WithDefault("P90D")
    Period events();

    /** Working days after reporting. */
    @WithDefault("5")
    int heldWorkingDays();

    /** After the link stopped working. */
    @WithDefault("P30D")
    Period invitation();

    /** After it was written. */
    @WithDefault("P24M")
    Period log();

    /** After sending. */
    @WithDefault("P30D")
    Period mail();

    /** After its end. */
    @WithDefault("P24M")
    Period membership();

    /** After it was told. */
    @WithDefault("P90D")
    Period notification();

    /** After closing. */
    @WithDefault("P28D")
    Period photos();

    /** After the call. */
    @WithDefault("P1D")
    Period repetition();

    /** After closing. */
    @WithDefault("P24M")
    Period reporter();

    /** After its last use; not shorter than a session may last. */
    @WithDefault("P90D")
    Period session();

    /** After closing. */
    @WithDefault("P36M")
    Period text();

    /** The length of a term that runs by the calendar. */
    default Period of(RetentionTerm term) {
        return switch (term) {
            case ACCOUNT -> account();
            case EVENTS -> events();
            case INVITATION -> invitation();
            case LOG -> log();
            case MAIL -> mail();
            case MEMBERSHIP -> membership();
            case NOTIFICATION -> notification();
            case PHOTOS -> photos();
            case REPETITION -> repetition();
            case REPORTER -> reporter();
            case SESSION -> session();
            case TEXT -> text();
            case HELD, REQUEST -> throw new IllegalArgumentException(term + " is no term of the calendar");
        };
    }
}
