package nl.veiligecentra.shared.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class NoPersonGuardTest {

    private final NoPersonGuard guard = new NoPersonGuard();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "person-mentioned.csv", delimiter = '|', quoteCharacter = '`')
    void aPersonIsFound(MentionKind kind, String text) {
        assertThat(guard.mentionsIn(text)).extracting(Mention::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "nobody-mentioned.csv", delimiter = '|', quoteCharacter = '`')
    void whatHappenedIsLeftAlone(String text) {
        assertThat(guard.mentionsIn(text)).isEmpty();
    }

    @Test
    void itSaysWhereInTheTextAsItWasWritten() {
        var text = "Bel \uFF10\uFF16\u200B-12345678, Eén man met rode pet.";

        assertThat(guard.mentionsIn(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("\uFF10\uFF16\u200B-12345678", "man met rode pet");
    }

    @Test
    void twoRulesNeverClaimTheSameCharacters() {
        assertThat(guard.mentionsIn("NL91 ABNA 0417 1643 00 of bsn 123456782"))
                .extracting(Mention::kind)
                .containsExactly(MentionKind.IBAN, MentionKind.BSN);
    }

    @Test
    void onlyADescriptionMayBeKept() {
        assertThat(MentionKind.values())
                .filteredOn(kind -> !kind.isRefused())
                .containsExactly(MentionKind.PERSON_DESCRIPTION);
        assertThat(MentionKind.values())
                .extracting(MentionKind::code)
                .containsExactly("bsn", "phone-number", "email-address", "iban", "number-plate", "person-description");
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "a",
                        "1",
                        "a.",
                        "1 ",
                        "1-",
                        "06 ",
                        "@",
                        "a@",
                        "a@a.",
                        "NL00 ",
                        "AB-12-",
                        "man ",
                        "met ",
                        "jas ",
                        "De ",
                        "A. ",
                        "bsn ",
                        "0 ",
                        " ",
                        "hij heet ",
                        "A",
                        "12:30 ",
                        "kenteken A1 ",
                        "\u0301",
                        "zwarte ",
                        "van ",
                        "(at) ",
                        "\uFDFA")
                .map(part -> part.repeat(10_000 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextTakesNoLongerThanAnyOther(String text) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> guard.mentionsIn(text));
    }
}
