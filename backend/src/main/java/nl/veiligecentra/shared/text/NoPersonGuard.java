package nl.veiligecentra.shared.text;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds people in free text, in Dutch and in English. Each rule looks at a bounded stretch around a bounded candidate,
 * so the work grows with the length of the text and no faster. Where two rules claim the same characters, the first one
 * of the list has them.
 */
@ApplicationScoped
public class NoPersonGuard {

    private static final List<MentionRule> RULES = List.of(
            new EmailAddresses(),
            new Ibans(),
            new CitizenNumbers(),
            new PhoneNumbers(),
            new NumberPlates(),
            new PersonNames(),
            new PersonDescriptions());

    /** In the order of the text, without overlap. */
    public List<Mention> mentionsIn(String text) {
        var plain = PlainText.of(text);
        var mentions = new ArrayList<Mention>();
        for (var rule : RULES) {
            rule.mentionsIn(plain.toString()).stream()
                    .map(plain::asWritten)
                    .filter(mention -> mentions.stream().noneMatch(mention::overlaps))
                    .forEach(mentions::add);
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(mentions);
    }
}
