package nl.veiligecentra.shared.text;

import java.util.List;
import java.util.regex.Pattern;

/** Also those written as "naam (at) voorbeeld punt nl". All repetitions are bounded or possessive. */
final class EmailAddresses implements MentionRule {

    private static final Pattern ADDRESS = Pattern.compile("""
            (?<![\\p{L}\\d._%+-])[\\p{L}\\d_][\\p{L}\\d._%+-]{0,63}+
            (?:@|\\ @\\ |\\ ?[(\\[{]\\ ?(?:at|@|apenstaartje)\\ ?[)\\]}]\\ ?|\\ apenstaartje\\ )
            (?:[\\p{L}\\d-]{1,63}(?:\\.|\\ ?[(\\[{]\\ ?(?:dot|punt)\\ ?[)\\]}]\\ ?|\\ (?:punt|dot)\\ |\\ \\.\\ )){1,6}
            \\p{L}{2,24}(?![\\p{L}\\d])
            """, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    @Override
    public List<Mention> mentionsIn(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> new Mention(MentionKind.EMAIL_ADDRESS, found.start(), found.end()))
                .toList();
    }
}
