package nl.veiligecentra.shared.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Numbers that can be dialled from the Netherlands, and mobile numbers however they are cut up. */
final class PhoneNumbers implements MentionRule {

    private static final String REGION = "NL";
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d|])(?:\\+ ?3 ?1|0 ?0 ?3 ?1|0)[ .()/-]{0,3}6(?:[ ./-]{0,3}\\d){8}(?![\\d|])");

    @Override
    public List<Mention> mentionsIn(String text) {
        var remaining = HarmlessNumbers.blankedIn(text);
        var diallable = StreamSupport.stream(
                        PhoneNumberUtil.getInstance()
                                .findNumbers(remaining, REGION)
                                .spliterator(),
                        false)
                .map(found -> new Mention(MentionKind.PHONE_NUMBER, found.start(), found.end()));
        var mobile = MOBILE.matcher(remaining)
                .results()
                .map(found -> new Mention(MentionKind.PHONE_NUMBER, found.start(), found.end()));
        return Stream.concat(mobile, diallable).toList();
    }
}
