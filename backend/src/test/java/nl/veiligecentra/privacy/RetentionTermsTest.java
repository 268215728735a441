package nl.veiligecentra.privacy;

import io.smallrye.config.SmallRyeConfigBuilder;
import nl.veiligecentra.shared.personal.RetentionConfig;
import nl.veiligecentra.shared.personal.RetentionTerm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** A term has one value: what runs is what the documents and the privacy page of the app promise. */
class RetentionTermsTest {

    private static final Path APP = Path.of("../frontend/src/features/information");

    private final RetentionConfig config = new SmallRyeConfigBuilder()
            .withMapping(RetentionConfig.class)
            .build()
            .getConfigMapping(RetentionConfig.class);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUEST")
    void theDocumentsSayWhatRuns(RetentionTerm term) throws IOException {
        var line = Files.readString(Path.of("../docs/privacy/README.md"))
                .lines()
                .filter(row -> row.startsWith("| `" + term.name().toLowerCase(Locale.ROOT) + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/privacy/README.md has no line for " + term));

        assertThat(line).contains("| " + length(term, "months", "weeks", "days", "hours", "working days") + " ");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTER", "PHOTOS", "TEXT", "LOG", "INVITATION", "HELD", "MAIL", "SESSION", "MEMBERSHIP"})
    void theAppSaysWhatRuns(RetentionTerm term) throws IOException {
        assertThat(wordsOf("PrivacyNl.tsx")).contains(length(term, "maanden", "weken", "dagen", "uur", "werkdagen"));
        assertThat(wordsOf("PrivacyEn.tsx")).contains(length(term, "months", "weeks", "days", "hours", "working days"));
    }

    private String length(RetentionTerm term, String months, String weeks, String days, String hours, String working) {
        if (term == RetentionTerm.HELD) {
            return config.heldWorkingDays() + " " + working;
        }
        Period period = config.of(term);
        if (period.toTotalMonths() > 0) {
            return period.toTotalMonths() + " " + months;
        }
        if (period.getDays() == 1) {
            return "24 " + hours;
        }
        return period.getDays() == 28 ? "4 " + weeks : period.getDays() + " " + days;
    }

    private static String wordsOf(String page) throws IOException {
        return Files.readString(APP.resolve(page)).replaceAll("\\s+", " ");
    }
}
